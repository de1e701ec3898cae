/** What case-service answers. */
export type CaseStatus = 'live' | 'closed'
export type CaseRole = 'lead' | 'investigator' | 'reader'
export type Strength = 'strong' | 'moderate' | 'weak'

export interface Case {
  id: string
  reference: string
  title: string
  force: string
  forceName: string
  status: CaseStatus
  openedOn: string
  closedOn: string | null
  myRole: CaseRole
  createdBy: string
  createdAt: string
}

export interface CaseSummary extends Case {
  exhibitCount: number
  itemCount: number
  /** Since the officer's last visit. */
  newConnections: number
  newTranslations: number
  changedAt: string
}

export interface Member {
  officer: string
  /** With the force, null when nobody has come here under that user name yet. */
  name: string | null
  force: string | null
  role: CaseRole
  addedBy: string
  addedAt: string
}

/** An exhibit as the case knows it, with its coverage figures. */
export interface CaseExhibit {
  exhibitId: string
  reference: string
  description: string
  deviceKind: string
  state: string
  rowsInSource: number
  rowsRead: number
  rowsRejected: number
  itemCount: number
  translated: number
  notTranslated: number
  registeredAt: string
}

export interface TimelineEntry {
  at: string
  kind: string
  text: string
  exhibitId?: string | null
  alertId?: string | null
  by?: string | null
}

/** Whom to ask about a match in another force's case, and nothing else. */
export interface Pointer {
  force: string
  forceName: string
  contact: string
}

export interface Alert {
  id: string
  at: string
  kind: 'connection'
  strength: Strength
  summary: string
  entityKind: string
  entityLabel: string
  otherCase: { caseId: string; reference: string; title: string; force: string } | null
  pointer: Pointer | null
  state: 'new' | 'seen'
}
