import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../api/client'

/** One case: its reference, title, force, status and the officer's role in it. */
export function caseQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId],
    queryFn: ({ signal }) =>
      answerOf(api.case.GET('/cases/{caseId}', { params: { path: { caseId } }, signal })),
  })
}
