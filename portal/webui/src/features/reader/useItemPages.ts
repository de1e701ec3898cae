import { useEffect, useState, useSyncExternalStore } from 'react'
import { ItemPages } from './itemPages'
import type { ItemFilter } from './readerLocation'
import { itemsOf } from './readerQueries'

/** The items of a conversation under a filter; for another conversation or filter, use another component key. */
export function useItemPages(conversationId: string, filter: ItemFilter): ItemPages {
  const [pages] = useState(
    () => new ItemPages(itemsOf(conversationId, filter), { readingShrinks: filter.unread }),
  )
  useSyncExternalStore(pages.subscribe, pages.version)
  useEffect(() => () => pages.close(), [pages])
  return pages
}
