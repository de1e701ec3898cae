import { useQuery, useQueryClient } from '@tanstack/react-query'
import { currentExtractions, type Exhibit } from '../api/evidence'
import { conversationsQuery } from '../queries/exhibits'
import { untilTranslated } from '../queries/translation'
import { isGoing, translationWork, useUnfinishedTranslation, useWhenOver } from './translationWork'

/** The last English is beside its originals a moment after its translation ended; milliseconds. */
const untilItIsFetched = 5_000

/**
 * The conversations of an exhibit, asked for again for as long as English comes to them.
 *
 * @param exhibit undefined until it is known
 */
export function useConversations(caseId: string, exhibitId: string, exhibit: Exhibit | undefined) {
  const readings = currentExtractions(exhibit?.originals ?? [])
  const unfinished = useUnfinishedTranslation(caseId, exhibit === undefined ? [] : [exhibit])
  const going = isGoing(translationWork(unfinished, readings))
  const conversations = conversationsQuery(exhibitId)
  const client = useQueryClient()
  useWhenOver(going, untilItIsFetched, () => {
    void client.invalidateQueries({ queryKey: conversations.queryKey })
  })
  return useQuery({
    ...conversations,
    refetchInterval: ({ state }) => untilTranslated(readings, state.data ?? [], state.dataUpdatedAt, going),
  })
}
