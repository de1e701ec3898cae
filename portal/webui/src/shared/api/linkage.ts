import type { CaseStatus, Pointer, Strength } from './case'

/** What linkage-service answers. */
export type EntityKind =
  'phone' | 'email' | 'handle' | 'vehicle' | 'postcode' | 'url' | 'bank-account' | 'iban' | 'imei'

export interface Entity {
  id: string
  kind: EntityKind
  label: string
  normalised: string
  names: { name: string; count: number }[]
  mentionCount: number
  caseCount: number
  commonness: { level: 'rare' | 'usual' | 'common'; why: string }
}

export interface Citation {
  itemId: string
  caseId: string
  exhibitId: string
  exhibitReference: string
  conversationId: string | null
  position: number
  path: string
  row: number
  at: string | null
  quote: string | null
  /** Offsets into the quote, in Unicode code points. */
  start: number
  end: number
}

export interface EntityRef {
  id: string
  /** An exhibit stands for its holder, whose own identifier is not known. */
  kind: EntityKind | 'exhibit'
  label: string
}

export interface Link {
  kind: 'communicated' | 'shared-identifier' | 'contact-of' | 'mentioned-by'
  from: EntityRef
  to: EntityRef
  count: number
  first: string | null
  last: string | null
  outward: number
  inward: number
  items: string[]
}

export interface Connection {
  id: string
  caseId: string
  entity: Entity
  strength: Strength
  why: string
  whyMightBeWrong: string
  whatWouldSettleIt: string
  otherCase: { caseId: string; reference: string; title: string; status: CaseStatus; force: string } | null
  pointer: Pointer | null
  hereCitations: Citation[]
  thereCitations: Citation[]
  hereCount: number
  thereCount: number | null
  foundAt: string
}
