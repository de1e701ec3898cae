import type { Problem } from '../api/problem'

/** What to do about a refused file, where the service's own words leave it open. */
const advice: Readonly<Record<string, string>> = {
  'empty-file': 'Export the file again from the device, then add it here.',
  'digest-mismatch':
    'The file changed on its way here. What arrived is kept apart and was not read. Send it again.',
  'original-already-held': 'Nothing was stored twice. The attempt is on the exhibit’s record.',
  'upload-incomplete': 'The connection broke before the whole file had arrived. Try again.',
  'unknown-reader': 'Choose another reader, or let Crosslight choose.',
  'file-too-large': 'Ask your service desk to raise the limit, or for the export in parts.',
  'store-unavailable': 'The file is still on your disk. Try again in a few minutes.',
  unreachable: 'The file is still on your disk. Try again when you are connected.',
}

export function adviceFor(problem: Problem): string | null {
  return advice[problem.slug] ?? null
}

const final = new Set([
  'empty-file',
  'original-already-held',
  'unknown-reader',
  'unknown-zone',
  'file-name-invalid',
  'file-too-large',
  'not-found',
  'forbidden',
])

/** Whether sending the same file again could end differently. */
export function isWorthRetrying(problem: Problem): boolean {
  return !final.has(problem.slug)
}
