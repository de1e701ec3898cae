import { infiniteQueryOptions } from '@tanstack/react-query'
import type { CaseSummary } from '../../shared/api/case'
import { get, type Page } from '../../shared/api/client'

/** The officer's cases, page after page. */
export function casesQuery(status: string, q: string) {
  return infiniteQueryOptions({
    queryKey: ['cases', status, q],
    queryFn: ({ signal, pageParam }) =>
      get<Page<CaseSummary>>('case', '/cases', { status, q, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  })
}

/** Live cases before closed ones, in the order the service gave them. */
export function byStatus(cases: readonly CaseSummary[]): { live: CaseSummary[]; closed: CaseSummary[] } {
  return {
    live: cases.filter((one) => one.status === 'live'),
    closed: cases.filter((one) => one.status === 'closed'),
  }
}
