import { path } from '../../shared/api/client'
import type { Citation } from '../../shared/api/linkage'

/** The reader's address that opens a cited message; without a conversation, the exhibit's page. */
export function citationLink({ caseId, exhibitId, conversationId, position }: Citation): string {
  if (conversationId === null) return path`/cases/${caseId}/exhibits/${exhibitId}`
  const at = new URLSearchParams({ conversation: conversationId, position: String(position) })
  return `${path`/cases/${caseId}/reader/${exhibitId}`}?${at.toString()}`
}

/** A quote as before, cited and after; offsets count code points, and those that don't fit cite nothing. */
export function quoteParts(quote: string, start: number, end: number): [string, string, string] {
  const points = [...quote]
  if (start < 0 || end > points.length || start >= end) return [quote, '', '']
  return [points.slice(0, start).join(''), points.slice(start, end).join(''), points.slice(end).join('')]
}
