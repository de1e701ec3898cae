import { queryOptions } from '@tanstack/react-query'
import { get, path } from '../api/client'
import { currentExtractions, type Exhibit, type Job } from '../api/evidence'
import { mayStillBeTranslated } from '../queries/translation'
import { untilTheCaseIsKnown } from '../queries/newCase'
import type { Worker } from './work'

const whileWorking = 2_000
const whileWorkMayCome = 10_000

/** What one service has not finished for a case; asked again while it works or work may come. */
export function unfinishedQuery(worker: Worker, caseId: string, exhibits: readonly Exhibit[]) {
  const mayCome = exhibits.some(({ originals }) => currentExtractions(originals).some(mayStillBeTranslated))
  return queryOptions({
    queryKey: ['case', caseId, 'unfinished', worker],
    ...untilTheCaseIsKnown,
    queryFn: async ({ signal }) =>
      (await get<{ items: Job[] }>(worker, path`/cases/${caseId}/jobs`, {}, signal)).items,
    refetchInterval: ({ state }) =>
      state.data?.some((job) => job.state !== 'failed') === true
        ? whileWorking
        : mayCome
          ? whileWorkMayCome
          : false,
  })
}
