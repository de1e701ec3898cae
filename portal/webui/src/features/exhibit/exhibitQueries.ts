import { queryOptions } from '@tanstack/react-query'
import { get, path, type Page } from '../../shared/api/client'
import type { Custody, Rejection, Store } from '../../shared/api/evidence'

export function custodyQuery(exhibitId: string) {
  return queryOptions({
    queryKey: ['exhibit', exhibitId, 'custody'],
    queryFn: ({ signal }) => get<Custody>('evidence', path`/exhibits/${exhibitId}/custody`, {}, signal),
  })
}

export const storeQuery = queryOptions({
  queryKey: ['store'],
  queryFn: ({ signal }) => get<Store>('evidence', '/store', {}, signal),
  staleTime: 300_000,
})

export function rejectionsQuery(extractionId: string) {
  return {
    queryKey: ['extraction', extractionId, 'rejections'],
    queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | null }) =>
      get<Page<Rejection>>(
        'evidence',
        path`/extractions/${extractionId}/rejections`,
        { limit: 100, after: pageParam },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Page<Rejection>) => page.next,
  }
}
