import { useQueries } from '@tanstack/react-query'
import { exhibitsOfCaseQuery } from '../../shared/queries/exhibits'
import { useMyCases } from '../../shared/queries/myCases'
import type { LogEntry } from './mergedLog'
import { namesIn, type SubjectNames } from './subjects'

/**
 * Names for what stands in the log, from the cases the officer is a member of. Neither the list of cases nor
 * that of a case's exhibits is itself an entry in the log.
 */
export function useSubjectNames(entries: readonly LogEntry[]): SubjectNames {
  const mine = useMyCases()
  const wanted = [...new Set(entries.map(({ caseId }) => caseId))].filter(
    (caseId): caseId is string => caseId != null && mine.has(caseId),
  )
  return useQueries({
    queries: wanted.map((caseId) => ({ ...exhibitsOfCaseQuery(caseId), staleTime: 60_000 })),
    combine: (results) => namesIn(results.flatMap(({ data }) => data ?? [])),
  })
}
