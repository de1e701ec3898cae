import type { CustodyEvent, Original, OriginalVerification } from '../../shared/api/evidence'
import { bytes, count, counted } from '../../shared/numbers/numbers'

const titles: Readonly<Record<string, string>> = {
  registered: 'Exhibit registered',
  received: 'File received and hashed',
  stored: 'File stored',
  locked: 'File locked against deletion',
  'digest-mismatch': 'File put aside unread: not the bytes announced',
  'duplicate-refused': 'Same file refused a second time',
  'empty-refused': 'Empty file refused',
  'upload-interrupted': 'Upload broke off, nothing kept',
  'oversize-refused': 'File refused: too large',
  read: 'Copy given to a reader',
  extracted: 'File read into items',
  downloaded: 'Original downloaded',
  'download-failed': 'Download broken off: the original was not handed out whole',
  verified: 'Exhibit verified: intact',
}

/** What happened, in a few words. */
export function custodyTitle(event: CustodyEvent): string {
  if (foundFault(event)) return 'Exhibit verified: not intact'
  if (event.action === 'extracted' && detailOf(event).state === 'failed') return 'File could not be read'
  return titles[event.action] ?? sentence(event.action)
}

/** The file an entry is about, by its name; null when it is about none, or about all of them. */
export function fileOf(event: CustodyEvent, originals: readonly Original[]): string | null {
  const detail = detailOf(event)
  if (typeof detail.fileName === 'string' && detail.fileName !== '') return detail.fileName
  return originals.find(({ id }) => id === detail.originalId)?.fileName ?? null
}

/** Who did it, for reading: what a service did by itself, Crosslight did. */
export function actorWords(actor: string): string {
  return actor.endsWith('-service') ? 'Crosslight itself' : actor
}

/** Whether somebody verified and it was not intact. */
export function foundFault(event: CustodyEvent): boolean {
  return event.action === 'verified' && detailOf(event).intact === false
}

/** The latest verification, if it found a fault: until another finds none, it stands. */
export function standingFault(events: readonly CustodyEvent[]): CustodyEvent | undefined {
  const latest = events.findLast(({ action }) => action === 'verified')
  return latest !== undefined && foundFault(latest) ? latest : undefined
}

/** What the entry says beyond its action: the service leaves open which members it has. */
function detailOf({ detail }: CustodyEvent): Readonly<Record<string, unknown>> {
  return typeof detail === 'object' && detail !== null ? (detail as Record<string, unknown>) : {}
}

function sentence(slug: string): string {
  const words = slug.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/**
 * The details of an event as pairs to show; nothing of it is left out but ids, which mean nothing on screen and stay
 * in the record.
 *
 * @param readerTitle what a reader is called
 */
export function detailsOfEvent(
  event: CustodyEvent,
  readerTitle: (name: string) => string,
): [name: string, value: string][] {
  return Object.entries(detailOf(event))
    .filter(([name, value]) => value !== null && value !== '' && !hidden.test(name))
    .map(([name, value]) => [
      names[name] ?? sentence(spaced(name)),
      name === 'reader' && typeof value === 'string' ? readerTitle(value) : written(name, value),
    ])
}

const names: Readonly<Record<string, string>> = {
  fileName: 'File',
  size: 'Size',
  sha256: 'SHA-256',
  sha512: 'SHA-512',
  rowsInSource: 'Rows in the file',
  rowsRead: 'Rows read',
  rowsRejected: 'Rows not read',
  writeOnce: 'Write-once store',
  reader: 'Reader',
  readerVersion: 'Reader version',
  assumedZone: 'Time zone assumed',
  handedOutBytes: 'Bytes handed out',
  handedOutSha256: 'SHA-256 of the bytes handed out',
  storedSha256: 'SHA-256 of what is stored now',
  itemsDigest: 'Digest of the items',
}

const hidden = /(^id|Id)$/

function written(name: string, value: unknown): string {
  if (name === 'size' && typeof value === 'number') return `${bytes(value)} (${counted(value, 'byte')})`
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return count(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function spaced(camelCase: string): string {
  return camelCase.replaceAll(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  )
}

/** What verifying found of one file. */
export function verdictOn({ matches, expectedSha256, actualSha256, fault }: OriginalVerification): string {
  if (matches) return 'its hash is the one taken on arrival'
  if (fault != null && fault !== '') {
    const now = actualSha256 == null || actualSha256 === expectedSha256 ? '' : ` It is now ${actualSha256}.`
    return `${fault} Its hash on arrival was ${expectedSha256}.${now}`
  }
  if (actualSha256 == null) {
    return `it is missing: the store no longer has it. On arrival its hash was ${expectedSha256}`
  }
  return actualSha256 === expectedSha256
    ? 'its hash is the one noted for it, but its record does not agree with the chain of custody'
    : `its hash is now ${actualSha256}, on arrival it was ${expectedSha256}`
}
