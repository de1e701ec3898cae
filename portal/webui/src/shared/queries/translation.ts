import { queryOptions } from '@tanstack/react-query'
import { get, path } from '../api/client'
import type { Conversation, Extraction } from '../api/evidence'
import type { TranslationSummary } from '../api/translation'

/** Translation follows reading within minutes: for so long its figures may still move. */
const unsettled = 10 * 60_000
const meanwhile = 5_000

/** Whether a reading ended so lately that its translation may still be under way. */
export function mayStillBeTranslated({ finishedAt }: Pick<Extraction, 'finishedAt'>): boolean {
  return finishedAt !== null && Date.now() - Date.parse(finishedAt) < unsettled
}

/**
 * How soon to look again for conversations to which the English is still to come; false when there is nothing
 * to wait for. Every look is an entry in the log, so it is not done for longer than it is likely to help.
 */
export function untilTranslated(
  extractions: readonly Pick<Extraction, 'finishedAt'>[],
  conversations: readonly Pick<Conversation, 'kind' | 'itemCount' | 'tiers'>[],
): number | false {
  const lately = (within: number) =>
    extractions.some(({ finishedAt }) => finishedAt !== null && Date.now() - Date.parse(finishedAt) < within)
  const known = ({ tiers }: Pick<Conversation, 'tiers'>) =>
    Object.values(tiers).reduce((total, some) => total + some, 0)
  const waiting = conversations.filter((one) => one.kind === 'chat' && known(one) < one.itemCount)
  // Messages without words never get a tier: once the first has come, the rest is seconds away.
  const within = waiting.some((one) => known(one) === 0) ? unsettled : unsettled / 5
  return waiting.length > 0 && lately(within) ? 2 * meanwhile : false
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
