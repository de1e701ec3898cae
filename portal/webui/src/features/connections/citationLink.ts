import { path } from '../../shared/url/path'
import type { Citation } from '../../shared/api/linkage'

/** The reader's address that opens a cited message; without a conversation, the exhibit's page. */
export function citationLink({ caseId, exhibitId, conversationId, position }: Citation): string {
  if (conversationId == null) return path`/cases/${caseId}/exhibits/${exhibitId}`
  const at = new URLSearchParams({ conversation: conversationId, position: String(position) })
  return `${path`/cases/${caseId}/reader/${exhibitId}`}?${at.toString()}`
}

/**
 * A quote as before, found and after. The quote may be an excerpt, and the offsets count code points of the whole
 * text: they are trusted only where the words agree; else the words are looked for.
 */
export function quoteParts({ quote, value, start, end }: Citation): [string, string, string] {
  const points = [...(quote ?? '')]
  const fits = start != null && end != null && start >= 0 && start < end && end <= points.length
  const atOffsets = fits ? points.slice(start, end).join('') : ''
  if (fits && atOffsets === value) {
    return [points.slice(0, start).join(''), atOffsets, points.slice(end).join('')]
  }
  const whole = quote ?? ''
  const at = value === '' ? -1 : whole.indexOf(value)
  if (at < 0) return [whole, '', '']
  return [whole.slice(0, at), value, whole.slice(at + value.length)]
}
