import { infiniteQueryOptions } from '@tanstack/react-query'
import type { CaseStatus, CaseSummary } from '../../shared/api/case'
import { answerOf, api, given } from '../../shared/api/client'

/** The officer's cases, page after page. */
export function casesQuery(status: string, q: string) {
  return infiniteQueryOptions({
    queryKey: ['cases', status, q],
    queryFn: ({ signal, pageParam }) =>
      answerOf(
        api.case.GET('/cases', {
          params: { query: given({ status: known(status), q, after: pageParam }) },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  })
}

/** A status that is none, as an edited address may have it, does not narrow. */
function known(status: string): CaseStatus | null {
  return status === 'live' || status === 'closed' ? status : null
}

/** Live cases before closed ones, in the order the service gave them. */
export function byStatus(cases: readonly CaseSummary[]): { live: CaseSummary[]; closed: CaseSummary[] } {
  return {
    live: cases.filter((one) => one.status === 'live'),
    closed: cases.filter((one) => one.status === 'closed'),
  }
}
