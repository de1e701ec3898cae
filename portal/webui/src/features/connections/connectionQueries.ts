import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { get, path, type Page, type Query } from '../../shared/api/client'
import { untilTheCaseIsKnown } from '../../shared/queries/newCase'
import type { Entity, Link } from '../../shared/api/linkage'
import type { CitedMention, ListedConnection } from './connection'

function pagedQuery<T>(key: string[], at: string, query: Query, limit: number) {
  return infiniteQueryOptions({
    queryKey: [...key, query],
    queryFn: ({ pageParam, signal }) =>
      get<Page<T>>('linkage', at, { ...query, limit, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    ...untilTheCaseIsKnown,
  })
}

/** What in a case is found elsewhere, strongest first. */
export function connectionsQuery(caseId: string, filter: { strength: string; kind: string }) {
  return pagedQuery<ListedConnection>(
    ['case', caseId, 'connections'],
    path`/cases/${caseId}/connections`,
    filter,
    100,
  )
}

/** One identifier as this case knows it. */
export function entityQuery(caseId: string, entityId: string) {
  return queryOptions({
    queryKey: ['case', caseId, 'entity', entityId],
    queryFn: ({ signal }) => get<Entity>('linkage', path`/cases/${caseId}/entities/${entityId}`, {}, signal),
  })
}

/** Every place an identifier is mentioned that the officer may read. */
export function citationsQuery(caseId: string, entityId: string) {
  return pagedQuery<CitedMention>(
    ['case', caseId, 'entity', entityId, 'citations'],
    path`/cases/${caseId}/entities/${entityId}/citations`,
    {},
    25,
  )
}

/** What an identifier is linked with inside the case. */
export function linksQuery(caseId: string, entityId: string) {
  return pagedQuery<Link>(
    ['case', caseId, 'entity', entityId, 'links'],
    path`/cases/${caseId}/entities/${entityId}/links`,
    {},
    25,
  )
}
