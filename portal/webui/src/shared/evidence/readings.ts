import type { Exhibit, Extraction, ExtractionState, Original } from '../api/evidence'

/**
 * The readings that count, of each file the latest first: those no later one took the place of. Of an archive those
 * of several readers may stand side by side. One that failed takes no other's place, and counts only when nothing
 * else came of its file.
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
  const states = originals.flatMap((original): ExtractionState[] => {
    const current = currentExtractions([original])
    return current.length === 0 ? ['failed'] : current.map(readingState)
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
