import { queryOptions } from '@tanstack/react-query'
import type { TimelineEntry } from '../../shared/api/case'
import { answerOf, api, given, type Page } from '../../shared/api/client'

export function coverageQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId, 'coverage'],
    queryFn: async ({ signal }) =>
      (await answerOf(api.case.GET('/cases/{caseId}/exhibits', { params: { path: { caseId } }, signal })))
        .items,
  })
}

export function alertsQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId, 'alerts'],
    queryFn: ({ signal }) =>
      answerOf(
        api.case.GET('/cases/{caseId}/alerts', { params: { path: { caseId }, query: { limit: 5 } }, signal }),
      ),
  })
}

export function membersQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId, 'members'],
    queryFn: async ({ signal }) =>
      (await answerOf(api.case.GET('/cases/{caseId}/members', { params: { path: { caseId } }, signal })))
        .items,
  })
}

export function timelineQuery(caseId: string) {
  return {
    queryKey: ['case', caseId, 'timeline'],
    queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | null }) =>
      answerOf(
        api.case.GET('/cases/{caseId}/timeline', {
          params: { path: { caseId }, query: given({ limit: 20, after: pageParam }) },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Page<TimelineEntry>) => page.next,
  }
}
