import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { answerOf, anyOf } from '../api/client'
import type { Exhibit, Job } from '../api/evidence'
import { currentExtractions } from '../evidence/readings'
import { mayStillBeTranslated } from '../queries/translation'
import { untilTheCaseIsKnown } from '../queries/newCase'
import type { Worker } from './work'

const whileWorking = 2_000
const whileWorkMayCome = 10_000

/**
 * What one service has not finished for a case; asked again while it works or work may come.
 *
 * @param elsewhere whether another service is at work: what it ends may give this one something to do
 */
export function unfinishedQuery(
  worker: Worker,
  caseId: string,
  exhibits: readonly Exhibit[],
  elsewhere: () => boolean = () => false,
) {
  const mayCome = exhibits.some(({ originals }) => currentExtractions(originals).some(mayStillBeTranslated))
  return queryOptions({
    queryKey: ['case', caseId, 'unfinished', worker],
    ...untilTheCaseIsKnown,
    // Without an exhibit there is no work, and perhaps no case.
    enabled: exhibits.length > 0,
    queryFn: async ({ signal }) =>
      (await answerOf(anyOf[worker].GET('/cases/{caseId}/jobs', { params: { path: { caseId } }, signal })))
        .items,
    refetchInterval: ({ state }) =>
      isGoing(state.data) ? whileWorking : mayCome || elsewhere() ? whileWorkMayCome : false,
  })
}

function isGoing(jobs: readonly Job[] | undefined): boolean {
  return jobs?.some((job) => job.state !== 'failed') === true
}

/** Whether any service is known to be at work for the case. */
export function isAnyGoing(client: QueryClient, caseId: string): boolean {
  return client
    .getQueriesData<Job[]>({ queryKey: ['case', caseId, 'unfinished'] })
    .some(([, jobs]) => isGoing(jobs))
}
