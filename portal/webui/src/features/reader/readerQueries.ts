import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { answerOf, api } from '../../shared/api/client'
import type { Conversation, Exhibit } from '../../shared/api/evidence'
import { conversationsQuery, exhibitQuery } from '../../shared/queries/exhibits'
import type { FetchItems, PositionRange } from './itemPages'
import { filterQuery, type ItemFilter } from './readerLocation'

/** How the items of a conversation are fetched under a filter. */
export function itemsOf(conversationId: string, filter: ItemFilter): FetchItems {
  const query = filterQuery(filter)
  return (offset, limit, signal) =>
    answerOf(
      api.evidence.GET('/conversations/{conversationId}/items', {
        params: { path: { conversationId }, query: { ...query, offset, limit } },
        signal,
      }),
    )
}

/** The position of the first unread item from a position on; null when there is none. */
export async function nextUnread(conversationId: string, from: number): Promise<number | null> {
  const { position } = await answerOf(
    api.evidence.GET('/conversations/{conversationId}/items/next-unread', {
      params: { path: { conversationId }, query: { from } },
    }),
  )
  return position ?? null
}

/** Puts on record that the officer has had these items on screen. */
export async function recordRead(conversationId: string, ranges: PositionRange[]): Promise<void> {
  for (const range of ranges) {
    await answerOf(
      api.evidence.POST('/conversations/{conversationId}/read', {
        params: { path: { conversationId } },
        body: range,
      }),
    )
  }
}

/** Takes items just read off the unread counts that are on screen. */
export function countAsRead(client: QueryClient, exhibitId: string, conversationId: string, items: number) {
  const less = (unread: number) => Math.max(0, unread - items)
  const { queryKey } = conversationsQuery(exhibitId)
  client.setQueryData<Conversation[]>(
    queryKey,
    (conversations) =>
      conversations?.map((each) =>
        each.id === conversationId ? { ...each, unread: less(each.unread) } : each,
      ),
    // Reading on must not put off the next look for English.
    { updatedAt: client.getQueryState(queryKey)?.dataUpdatedAt ?? 0 },
  )
  client.setQueryData<Exhibit>(exhibitQuery(exhibitId).queryKey, (exhibit) =>
    exhibit ? { ...exhibit, unread: less(exhibit.unread) } : exhibit,
  )
}

/** How the translation of an item came about. */
export function passportQuery(itemId: string) {
  return queryOptions({
    queryKey: ['passport', itemId],
    queryFn: ({ signal }) =>
      answerOf(api.translation.GET('/items/{itemId}/passport', { params: { path: { itemId } }, signal })),
    staleTime: 60_000,
  })
}
