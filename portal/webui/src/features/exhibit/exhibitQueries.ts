import { queryOptions } from '@tanstack/react-query'
import { answerOf, api, given, type Page } from '../../shared/api/client'
import type { Rejection } from '../../shared/api/evidence'

export function custodyQuery(exhibitId: string) {
  return queryOptions({
    queryKey: ['exhibit', exhibitId, 'custody'],
    queryFn: ({ signal }) =>
      answerOf(
        api.evidence.GET('/exhibits/{exhibitId}/custody', { params: { path: { exhibitId } }, signal }),
      ),
  })
}

export const storeQuery = queryOptions({
  queryKey: ['store'],
  queryFn: ({ signal }) => answerOf(api.evidence.GET('/store', { signal })),
  staleTime: 300_000,
})

export function rejectionsQuery(extractionId: string) {
  return {
    queryKey: ['extraction', extractionId, 'rejections'],
    queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | null }) =>
      answerOf(
        api.evidence.GET('/extractions/{extractionId}/rejections', {
          params: { path: { extractionId }, query: given({ limit: 100, after: pageParam }) },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Page<Rejection>) => page.next,
  }
}
