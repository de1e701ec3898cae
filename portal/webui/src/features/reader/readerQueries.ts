import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { get, path, send } from '../../shared/api/client'
import type { Conversation, Exhibit, ItemWindow } from '../../shared/api/evidence'
import type { Passport } from '../../shared/api/translation'
import { conversationsQuery, exhibitQuery } from '../../shared/queries/exhibits'
import type { FetchItems, PositionRange } from './itemPages'
import { filterQuery, type ItemFilter } from './readerLocation'

/** How the items of a conversation are fetched under a filter. */
export function itemsOf(conversationId: string, filter: ItemFilter): FetchItems {
  const query = filterQuery(filter)
  return (offset, limit, signal) =>
    get<ItemWindow>(
      'evidence',
      path`/conversations/${conversationId}/items`,
      { ...query, offset, limit },
      signal,
    )
}

/** The position of the first unread item from a position on; null when there is none. */
export async function nextUnread(conversationId: string, from: number): Promise<number | null> {
  const answer = await get<{ position: number | null }>(
    'evidence',
    path`/conversations/${conversationId}/items/next-unread`,
    { from },
  )
  return answer.position
}

/** Puts on record that the officer has had these items on screen. */
export async function recordRead(conversationId: string, ranges: PositionRange[]): Promise<void> {
  for (const range of ranges) {
    await send('POST', 'evidence', path`/conversations/${conversationId}/read`, { body: range })
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
    queryFn: ({ signal }) => get<Passport>('translation', path`/items/${itemId}/passport`, {}, signal),
    staleTime: 60_000,
  })
}
