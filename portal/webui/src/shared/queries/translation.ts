import { queryOptions } from '@tanstack/react-query'
import { get, path } from '../api/client'
import type { Extraction } from '../api/evidence'
import type { TranslationSummary } from '../api/translation'

/** Translation follows reading within minutes: for so long its figures may still move. */
const unsettled = 10 * 60_000
const meanwhile = 5_000

/** Whether a reading ended so lately that its translation may still be under way. */
export function mayStillBeTranslated({ finishedAt }: Pick<Extraction, 'finishedAt'>): boolean {
  return finishedAt !== null && Date.now() - Date.parse(finishedAt) < unsettled
}

/** How much of one reading is in English; asked again while that may still change. */
export function translationSummaryQuery(extraction: Pick<Extraction, 'id' | 'finishedAt'>) {
  return queryOptions({
    queryKey: ['extraction', extraction.id, 'translation'],
    queryFn: ({ signal }) =>
      get<TranslationSummary>('translation', path`/extractions/${extraction.id}/summary`, {}, signal),
    refetchInterval: () => (mayStillBeTranslated(extraction) ? meanwhile : false),
  })
}
