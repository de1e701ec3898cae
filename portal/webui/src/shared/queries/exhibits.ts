import { queryOptions } from '@tanstack/react-query'
import { get, path } from '../api/client'
import type { Conversation, Exhibit } from '../api/evidence'

export function exhibitQuery(exhibitId: string) {
  return queryOptions({
    queryKey: ['exhibit', exhibitId],
    queryFn: ({ signal }) => get<Exhibit>('evidence', path`/exhibits/${exhibitId}`, {}, signal),
  })
}

export function exhibitsOfCaseQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId, 'exhibits'],
    queryFn: async ({ signal }) =>
      (await get<{ items: Exhibit[] }>('evidence', path`/cases/${caseId}/exhibits`, {}, signal)).items,
  })
}

export function conversationsQuery(exhibitId: string) {
  return queryOptions({
    queryKey: ['exhibit', exhibitId, 'conversations'],
    queryFn: async ({ signal }) =>
      (
        await get<{ items: Conversation[] }>(
          'evidence',
          path`/exhibits/${exhibitId}/conversations`,
          {},
          signal,
        )
      ).items,
  })
}
