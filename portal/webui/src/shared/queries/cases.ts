import { queryOptions } from '@tanstack/react-query'
import type { Case } from '../api/case'
import { get, path } from '../api/client'

/** One case: its reference, title, force, status and the officer's role in it. */
export function caseQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId],
    queryFn: ({ signal }) => get<Case>('case', path`/cases/${caseId}`, {}, signal),
  })
}
