import { createContext } from 'react'

/** The reference of the case a page belongs to; null on pages of no case, and until it is known. */
export const CaseReference = createContext<string | null>(null)
