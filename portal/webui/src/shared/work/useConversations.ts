import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import type { Conversation, Exhibit } from '../api/evidence'
import { currentExtractions } from '../evidence/readings'
import { conversationsQuery } from '../queries/exhibits'
import { untilTranslated } from '../queries/translation'
import { useWhenChanged } from '../queries/useWhenChanged'
import {
  isGoing,
  translationWork,
  useUnfinishedTranslation,
  useWhenOver,
  type TranslationWork,
} from './translationWork'

/** The last English is beside its originals a moment after its translation ended; milliseconds. */
const untilItIsFetched = 5_000

interface Conversations {
  query: UseQueryResult<Conversation[]>
  /** What is open in translating them. */
  work: TranslationWork
}

/**
 * The conversations of an exhibit, asked for again when a reading has ended and for as long as English comes to
 * them.
 *
 * @param exhibit undefined until it is known
 */
export function useConversations(
  caseId: string,
  exhibitId: string,
  exhibit: Exhibit | undefined,
): Conversations {
  const readings = currentExtractions(exhibit?.originals ?? [])
  const unfinished = useUnfinishedTranslation(caseId, exhibit === undefined ? [] : [exhibit])
  const work = translationWork(unfinished, readings)
  const conversations = conversationsQuery(exhibitId)
  const client = useQueryClient()
  const askAgain = () => void client.invalidateQueries({ queryKey: conversations.queryKey })
  useWhenChanged(exhibit === undefined ? undefined : readToTheEnd(exhibit), askAgain)
  useWhenOver(isGoing(work), untilItIsFetched, askAgain)
  const query = useQuery({
    ...conversations,
    refetchInterval: ({ state }) =>
      untilTranslated(readings, state.data ?? [], state.dataUpdatedAt, isGoing(work)),
  })
  return { query, work }
}

/** The readings whose items are there. */
function readToTheEnd({ originals }: Exhibit): string {
  return currentExtractions(originals)
    .filter(({ state }) => state === 'complete' || state === 'partial')
    .map(({ id }) => id)
    .join(' ')
}
