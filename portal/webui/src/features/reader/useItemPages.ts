import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { ItemPages } from './itemPages'
import type { ItemFilter } from './readerLocation'
import { itemsOf } from './readerQueries'

/** The items of a conversation under a filter; for another conversation or filter, use another component key. */
export function useItemPages(conversationId: string, filter: ItemFilter): ItemPages {
  const pages = useMemo(
    () => new ItemPages(itemsOf(conversationId, filter), { readingShrinks: filter.unread }),
    [conversationId, filter],
  )
  useSyncExternalStore(pages.subscribe, pages.version)
  useEffect(() => () => pages.close(), [pages])
  return pages
}
