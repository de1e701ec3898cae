import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../api/client'
import type { Conversation, Extraction } from '../api/evidence'

/** Translation follows reading within minutes: for so long its figures may move without work being known of. */
const unsettled = 10 * 60_000
const soonest = 10_000
const latest = 30_000

/** Whether a reading ended so lately that its translation may still be under way. */
export function mayStillBeTranslated({ finishedAt }: Pick<Extraction, 'finishedAt'>): boolean {
  return finishedAt != null && Date.now() - Date.parse(finishedAt) < unsettled
}

/**
 * How many milliseconds from now to look again at figures that follow a reading; false when they have settled.
 * Every look is an entry in the log of who looked, so each waits as long as has passed since the reading ended,
 * 10 seconds at least and 30 at most.
 *
 * @param lookedAt when the last look was answered, in milliseconds; 0 when there was none
 */
export function nextLook(finishedAt: string | null | undefined, lookedAt: number): number | false {
  if (finishedAt == null || !mayStillBeTranslated({ finishedAt })) return false
  const last = lookedAt === 0 ? Date.now() : lookedAt
  const pause = Math.min(latest, Math.max(soonest, last - Date.parse(finishedAt)))
  return Math.max(1_000, last + pause - Date.now())
}

/** The end of the latest of these readings; null when none has ended. */
export function lastFinished(extractions: readonly Pick<Extraction, 'finishedAt'>[]): string | null {
  const ends = extractions.flatMap(({ finishedAt }) => (finishedAt == null ? [] : [finishedAt]))
  return ends.sort((one, other) => Date.parse(one) - Date.parse(other)).at(-1) ?? null
}

/**
 * How soon to look again for conversations to which the English is still to come; false when there is nothing
 * to wait for.
 *
 * @param going whether they are known to be translated at this time, however long ago they were read
 */
export function untilTranslated(
  extractions: readonly Pick<Extraction, 'finishedAt'>[],
  conversations: readonly Pick<Conversation, 'kind' | 'itemCount' | 'tiers'>[],
  lookedAt: number,
  going: boolean,
): number | false {
  if (going) return latest
  const lately = (within: number) =>
    extractions.some(({ finishedAt }) => finishedAt != null && Date.now() - Date.parse(finishedAt) < within)
  const known = ({ tiers }: Pick<Conversation, 'tiers'>) =>
    Object.values(tiers).reduce((total, some) => total + some, 0)
  const waiting = conversations.filter((one) => one.kind === 'chat' && known(one) < one.itemCount)
  // Messages without words never get a tier: once the first has come, the rest is seconds away.
  const within = waiting.some((one) => known(one) === 0) ? unsettled : unsettled / 5
  return waiting.length > 0 && lately(within) ? nextLook(lastFinished(extractions), lookedAt) : false
}

/** While a translation is known to be under way, its figures are asked for again this often; each time is logged. */
export const whileTranslating = 10_000

/** How much of one reading is in English; asked again while that may still change. */
export function translationSummaryQuery(extraction: Pick<Extraction, 'id' | 'finishedAt'>, going = false) {
  return queryOptions({
    queryKey: ['extraction', extraction.id, 'translation'],
    queryFn: ({ signal }) =>
      answerOf(
        api.translation.GET('/extractions/{extractionId}/summary', {
          params: { path: { extractionId: extraction.id } },
          signal,
        }),
      ),
    refetchInterval: ({ state }) =>
      going
        ? whileTranslating
        : nextLook(extraction.finishedAt, Math.max(state.dataUpdatedAt, state.errorUpdatedAt)),
  })
}
