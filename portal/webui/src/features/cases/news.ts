import type { CaseSummary } from '../../shared/api/case'
import { counted } from '../../shared/numbers/numbers'

/** What happened in a case since the officer last opened it, in words; empty when nothing did. */
export function newsOf(summary: Pick<CaseSummary, 'newConnections' | 'newTranslations'>): string[] {
  const news: string[] = []
  if (summary.newConnections > 0) news.push(counted(summary.newConnections, 'new connection'))
  if (summary.newTranslations > 0) news.push(counted(summary.newTranslations, 'new translation'))
  return news
}
