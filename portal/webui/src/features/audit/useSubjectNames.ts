import { useQueries, useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../../shared/api/client'
import { exhibitsOfCaseQuery } from '../../shared/queries/exhibits'
import type { LogEntry } from './mergedLog'
import { namesIn, type SubjectNames } from './subjects'

/**
 * Names for what stands in the log, from the cases the officer is a member of. Neither the list of cases nor
 * that of a case's exhibits is itself an entry in the log.
 */
export function useSubjectNames(entries: readonly LogEntry[]): SubjectNames {
  const mine = useQuery({
    queryKey: ['cases', 'of the log'],
    queryFn: ({ signal }) => answerOf(api.case.GET('/cases', { params: { query: { limit: 500 } }, signal })),
    staleTime: 60_000,
  })
  const members = new Set(mine.data?.items.map(({ id }) => id))
  const wanted = [...new Set(entries.map(({ caseId }) => caseId))].filter(
    (caseId): caseId is string => caseId != null && members.has(caseId),
  )
  return useQueries({
    queries: wanted.map((caseId) => ({ ...exhibitsOfCaseQuery(caseId), staleTime: 60_000 })),
    combine: (results) => namesIn(results.flatMap(({ data }) => data ?? [])),
  })
}
