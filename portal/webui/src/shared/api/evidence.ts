/** What evidence-service answers. */
export type DeviceKind = 'phone' | 'tablet' | 'computer' | 'sim' | 'provider-return' | 'other'
export type ReaderName = 'whatsapp-text' | 'sms-backup-restore' | 'vcard' | 'message-csv' | 'message-xlsx'
export type ExtractionState = 'queued' | 'running' | 'complete' | 'partial' | 'failed'
export type ItemKind = 'message' | 'call' | 'contact'
export type Tier = 'fluent' | 'gist' | 'keywords' | 'none' | 'original'
export type TranslationState = 'machine' | 'checked' | 'certified'

export interface Exhibit {
  id: string
  caseId: string
  reference: string
  description: string
  deviceKind: DeviceKind
  seizedAt: string | null
  seizedWhere: string | null
  seizedBy: string | null
  receivedAt: string
  registeredBy: string
  registeredAt: string
  originals: Original[]
  unread: number
  itemCount: number
}

export interface Original {
  id: string
  exhibitId: string
  fileName: string
  size: number
  sha256: string
  sha512: string
  mediaType: string
  receivedAt: string
  receivedBy: string
  state: 'held' | 'quarantined'
  writeOnce: boolean
  extractions: Extraction[]
}

export interface Extraction {
  id: string
  originalId: string
  exhibitId: string
  caseId: string
  /** Null when no reader recognised the file. */
  reader: ReaderName | null
  readerVersion: string | null
  state: ExtractionState
  jobId: string | null
  assumedZone: string
  /** For message tables, as the officer gave it: what a column holds, and its heading. */
  mapping: Record<string, string>
  rowsInSource: number
  rowsRead: number
  rowsRejected: number
  itemsByKind: Partial<Record<ItemKind, number>>
  /** A problem document, read with `readProblem`. */
  problem: unknown
  startedAt: string | null
  finishedAt: string | null
  itemsDigest: string | null
  /** The reading that took this one's place; null for the one that counts. */
  supersededBy: string | null
  /** What the reader had to assume about the file. */
  notes: { slug: string; detail: string }[]
}

export interface Rejection {
  place: { path: string; row: number }
  reason: string
  detail: string
  excerptLength: number
}

export interface Party {
  name: string | null
  identifier: string | null
}

export interface ItemTranslation {
  language: string
  confidence: number
  tier: Tier
  state: TranslationState
  english: string | null
  reason: string | null
}

export interface Item {
  id: string
  caseId: string
  exhibitId: string
  exhibitReference: string
  originalId: string
  extractionId: string
  conversationId: string | null
  position: number
  kind: ItemKind
  direction: 'incoming' | 'outgoing' | 'unknown'
  sender: Party | null
  recipients: Party[]
  at: string | null
  atText: string
  assumedZone: string | null
  text: string | null
  /** Without a name and a size, it was left out of the export. */
  media: { name: string | null; kind: string; size?: number | null }[]
  call: { durationSeconds: number; outcome: string } | null
  contact: {
    name: string
    identifiers: { kind: 'phone' | 'email' | 'handle' | 'url' | 'address'; value: string }[]
    organisation: string | null
  } | null
  deleted: boolean
  /** What else the source says, such as `system` for a line of the app itself. */
  marks: string[]
  provenance: { path: string; row: number; offset: number | null }
  /** Null while the translation has not come yet. */
  translation: ItemTranslation | null
  read: boolean
}

export interface Conversation {
  id: string
  title: string | null
  kind: 'chat' | 'calls' | 'contacts'
  participants: Party[]
  itemCount: number
  unread: number
  first: string | null
  last: string | null
  languages: Record<string, number>
  tiers: Partial<Record<Tier, number>>
}

export interface ItemWindow {
  total: number
  offset: number
  items: Item[]
}

export interface CustodyEvent {
  sequence: number
  at: string
  actor: string
  action: string
  detail: Record<string, unknown>
  previousHash: string | null
  hash: string
}

export interface ChainVerification {
  intact: boolean
  checkedEvents: number
  brokenAt: number | null
}

export interface Custody {
  events: CustodyEvent[]
  verification: ChainVerification
}

export interface OriginalVerification {
  originalId: string
  fileName: string
  expectedSha256: string
  /** Null when there are no bytes to hash. */
  actualSha256: string | null
  matches: boolean
  /** What is wrong, as sentences, from services that say it. */
  fault?: string | null
}

export interface CustodyVerification {
  intact: boolean
  originals: OriginalVerification[]
  events: ChainVerification
  answer: string
}

export interface Store {
  writeOnce: boolean
  checkedAt: string
  explanation: string
}

export interface Reader {
  name: ReaderName
  title: string
  formats: string[]
  extensions: string[]
}

/** How far a long piece of work is. */
export interface Job {
  id: string
  kind: string
  /** The reading it is about; null when it is about none. */
  extractionId: string | null
  state: string
  done: number
  total: number | null
  rejected: number
  ratePerSecond: number | null
  estimatedFinish: string | null
  /** A problem document, read with `readProblem`. */
  problem: unknown
  createdAt: string
  startedAt: string | null
  finishedAt: string | null
}

/**
 * The readings that count, of each file the latest first: those no later one took the place of. One that failed
 * takes no other's place, and counts only when nothing else came of its file.
 */
export function currentExtractions(originals: readonly Original[]): Extraction[] {
  return originals.flatMap(({ extractions }) => {
    const left = extractions.filter((one) => one.supersededBy == null)
    const standing = left.filter(({ state }) => state !== 'failed')
    return standing.length > 0 ? standing : left.slice(0, 1)
  })
}

/** The latest attempt at a file when it failed and an earlier reading still stands; undefined when there is none. */
export function failedSince({ extractions }: Original): Extraction | undefined {
  const [latest, ...before] = extractions.filter((one) => one.supersededBy == null)
  return latest?.state === 'failed' && before.some(({ state }) => state !== 'failed') ? latest : undefined
}

/** How a reading ended as its figures tell it: with a row left out, it is one in part whatever it says of itself. */
export function readingState({ state, rowsRejected }: Extraction): ExtractionState {
  return state === 'complete' && rowsRejected > 0 ? 'partial' : state
}

/**
 * How far the files of an exhibit are read, taken together: not read only when nothing of any file was, in full
 * only when every row of every file was. A file put aside counts as not read.
 */
export function readingOfAll(originals: readonly Original[]): ExtractionState | 'no-file' {
  const states = originals.map((original) => {
    const current = currentExtractions([original])[0]
    return current === undefined ? 'failed' : readingState(current)
  })
  if (states.length === 0) return 'no-file'
  if (states.includes('running')) return 'running'
  if (states.includes('queued')) return 'queued'
  const [first = 'failed', ...others] = states
  return others.every((state) => state === first) ? first : 'partial'
}

/** Whether something of the exhibit is being read right now. */
export function isBeingRead(exhibit: Exhibit): boolean {
  return currentExtractions(exhibit.originals).some(({ state }) => state === 'queued' || state === 'running')
}
