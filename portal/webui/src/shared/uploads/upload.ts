import type { Extraction, Job, Original } from '../api/evidence'
import type { Problem } from '../api/problem'

/** Where a file is on its way from the officer's disk to readable items. */
export type Phase =
  | { name: 'waiting' }
  | { name: 'sending'; sent: number; rate: number | null }
  /** Everything was sent; the service stores, hashes and answers. */
  | { name: 'storing' }
  | { name: 'reading'; original: Original; extraction: Extraction; job: Job | null }
  | { name: 'finished'; original: Original; extraction: Extraction }
  | { name: 'refused'; problem: Problem }
  | { name: 'cancelled' }

/** One file being added to an exhibit. */
export interface Upload {
  id: string
  caseId: string
  exhibitId: string
  exhibitReference: string
  fileName: string
  size: number
  phase: Phase
}

/** What the officer chose for reading the file. */
export interface ReadingChoice {
  /** Null lets Crosslight find the reader by the file's content. */
  reader: string | null
  assumedZone: string
  /** Null lets the reader work it out from the file. */
  dateOrder: string | null
  /** How the owner of the device is called in the file; empty when not known. */
  ownerName: string
  ownerIdentifier: string
}

/** Right by itself for most files. */
export const usualReading: Readonly<ReadingChoice> = {
  reader: null,
  assumedZone: 'Europe/London',
  dateOrder: null,
  ownerName: '',
  ownerIdentifier: '',
}

/** Whether something would be lost by closing the browser now. */
export function isOnItsWay(upload: Upload): boolean {
  const { name } = upload.phase
  return name === 'waiting' || name === 'sending' || name === 'storing'
}

/** Whether there is still something to wait for. */
export function isActive(upload: Upload): boolean {
  return isOnItsWay(upload) || upload.phase.name === 'reading'
}

/** How much had arrived at one moment. */
export interface Sample {
  at: number
  sent: number
}

const windowMillis = 5_000

/** The samples that still count, with the newest one added. */
export function withSample(samples: readonly Sample[], newest: Sample): Sample[] {
  const recent = samples.filter((sample) => newest.at - sample.at <= windowMillis)
  return [...recent, newest]
}

/** Bytes per second over the last seconds; null until there is enough to say. */
export function rateOf(samples: readonly Sample[]): number | null {
  const first = samples[0]
  const last = samples.at(-1)
  if (!first || !last || last.at - first.at < 500) return null
  return ((last.sent - first.sent) * 1000) / (last.at - first.at)
}
