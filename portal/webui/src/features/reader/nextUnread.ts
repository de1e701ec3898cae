import type { ItemPages } from './itemPages'
import { indexOfPosition } from './positionSearch'

/** The index of the next unread item after `index` that is already loaded, without a gap in between. */
export function nextUnreadLoaded(pages: ItemPages, index: number): number | null | 'not-loaded' {
  const total = pages.total ?? 0
  for (let at = index + 1; at < total; at++) {
    const item = pages.itemAt(at)
    if (item === undefined) return 'not-loaded'
    if (!item.read) return at
  }
  return null
}

/** The index of a position under whatever filter is on; fetches what it needs to know. */
export async function indexOf(pages: ItemPages, position: number): Promise<number> {
  // Where the number of items is known, the page that is wanted can be the first to be fetched.
  const likely = pages.likelyTotal
  await pages.bring(likely === null ? 0 : Math.max(0, Math.min(position, likely - 1)))
  return indexOfPosition(
    { total: pages.total ?? 0, positionAt: async (index) => (await pages.bring(index))?.position },
    position,
  )
}

/**
 * The index of the next unread item after `index`: among the loaded ones if they reach so far, else where the
 * service says. Under a filter the service's answer may not be on the list, so the list is searched on.
 */
export async function findNextUnread(
  pages: ItemPages,
  index: number,
  ask: (fromPosition: number) => Promise<number | null>,
): Promise<number | null> {
  let at = index
  for (;;) {
    const near = nextUnreadLoaded(pages, at)
    if (near !== 'not-loaded') return near
    const firstUnknown = firstNotLoaded(pages, at + 1)
    const known = pages.itemAt(firstUnknown - 1)
    const position = await ask(known === undefined ? 0 : known.position + 1)
    if (position === null) return null
    const found = await indexOf(pages, position)
    if (found < firstUnknown) return null
    const item = await pages.bring(found)
    if (item === undefined) return null
    if (!item.read) return found
    at = found
  }
}

function firstNotLoaded(pages: ItemPages, from: number): number {
  let at = from
  while (pages.itemAt(at) !== undefined) at++
  return at
}
