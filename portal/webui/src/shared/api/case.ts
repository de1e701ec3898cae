/** What case-service answers, as its document says it. */
import type { components } from './generated/case'

type Schemas = components['schemas']

export type Alert = Schemas['Alert']
export type Case = Schemas['CaseFile']
export type CaseExhibit = Schemas['AttachedExhibit']
export type CaseRole = Schemas['CaseRole']
export type CaseStatus = Schemas['CaseStatus']
export type CaseSummary = Schemas['CaseSummary']
export type Member = Schemas['Member']
/** Whom to ask about a match in another force's case, and nothing else. */
export type Pointer = Schemas['Pointer']
export type TimelineEntry = Schemas['Shown']
