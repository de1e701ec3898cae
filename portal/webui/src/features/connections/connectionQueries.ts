import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf, api, given, type Page } from '../../shared/api/client'
import type { Strength } from '../../shared/api/linkage'
import { untilTheCaseIsKnown } from '../../shared/queries/newCase'

function pagedQuery<T>(
  queryKey: unknown[],
  queryFn: (at: { pageParam: string | null; signal: AbortSignal }) => Promise<Page<T>>,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    ...untilTheCaseIsKnown,
  })
}

/** What in a case is found elsewhere, strongest first. */
export function connectionsQuery(caseId: string, filter: { strength: string; kind: string }) {
  // The address may say anything; what is no strength the service refuses with those there are.
  const strength = filter.strength as Strength | ''
  return pagedQuery(['case', caseId, 'connections', filter], ({ pageParam, signal }) =>
    answerOf(
      api.linkage.GET('/cases/{caseId}/connections', {
        params: { path: { caseId }, query: given({ ...filter, strength, limit: 100, after: pageParam }) },
        signal,
      }),
    ),
  )
}

/** One identifier as this case knows it. */
export function entityQuery(caseId: string, entityId: string) {
  return queryOptions({
    queryKey: ['case', caseId, 'entity', entityId],
    queryFn: ({ signal }) =>
      answerOf(
        api.linkage.GET('/cases/{caseId}/entities/{entityId}', {
          params: { path: { caseId, entityId } },
          signal,
        }),
      ),
  })
}

/** Every place an identifier is mentioned that the officer may read. */
export function citationsQuery(caseId: string, entityId: string) {
  return pagedQuery(['case', caseId, 'entity', entityId, 'citations'], ({ pageParam, signal }) =>
    answerOf(
      api.linkage.GET('/cases/{caseId}/entities/{entityId}/citations', {
        params: { path: { caseId, entityId }, query: given({ limit: 25, after: pageParam }) },
        signal,
      }),
    ),
  )
}

/** What an identifier is linked with inside the case. */
export function linksQuery(caseId: string, entityId: string) {
  return pagedQuery(['case', caseId, 'entity', entityId, 'links'], ({ pageParam, signal }) =>
    answerOf(
      api.linkage.GET('/cases/{caseId}/entities/{entityId}/links', {
        params: { path: { caseId, entityId }, query: given({ limit: 25, after: pageParam }) },
        signal,
      }),
    ),
  )
}
