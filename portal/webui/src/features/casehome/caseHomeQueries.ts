import { queryOptions } from '@tanstack/react-query'
import type { Alert, CaseExhibit, Member, TimelineEntry } from '../../shared/api/case'
import { get, path, type Page } from '../../shared/api/client'

export function coverageQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId, 'coverage'],
    queryFn: async ({ signal }) =>
      (await get<{ items: CaseExhibit[] }>('case', path`/cases/${caseId}/exhibits`, {}, signal)).items,
  })
}

export function alertsQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId, 'alerts'],
    queryFn: ({ signal }) => get<Page<Alert>>('case', path`/cases/${caseId}/alerts`, { limit: 5 }, signal),
  })
}

export function membersQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId, 'members'],
    queryFn: async ({ signal }) =>
      (await get<{ items: Member[] }>('case', path`/cases/${caseId}/members`, {}, signal)).items,
  })
}

export function timelineQuery(caseId: string) {
  return {
    queryKey: ['case', caseId, 'timeline'],
    queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | null }) =>
      get<Page<TimelineEntry>>(
        'case',
        path`/cases/${caseId}/timeline`,
        { limit: 20, after: pageParam },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Page<TimelineEntry>) => page.next,
  }
}
