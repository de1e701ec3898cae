import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Conversation } from '../../shared/api/evidence'
import { ItemPages } from './itemPages'
import { filterCount, type ItemFilter } from './readerLocation'
import { itemsOf } from './readerQueries'

/** The items of a conversation under a filter; for another conversation or filter, use another component key. */
export function useItemPages({ id, itemCount }: Conversation, filter: ItemFilter): ItemPages {
  const [pages] = useState(
    () =>
      new ItemPages(itemsOf(id, filter), {
        readingShrinks: filter.unread,
        expected: filterCount(filter) === 0 ? itemCount : null,
      }),
  )
  useSyncExternalStore(pages.subscribe, pages.version)
  useEffect(() => () => pages.close(), [pages])
  return pages
}
