import type { Item } from '../../shared/api/evidence'
import { dayKey, formatDay } from '../../shared/time/time'

/** Kinds of which nobody expects a time. */
const undated: readonly string[] = ['contact', 'account', 'document-page']

type Timed = Pick<Item, 'at' | 'kind'>

/** The day of an item in words, such as `Thursday 14 March 2024`; empty where none is expected, as in an address book. */
export function dayName({ at, kind }: Timed): string {
  if (at != null) return formatDay(at)
  return undated.includes(kind) ? '' : 'No date'
}

/**
 * The heading that stands above a message: its day in words, or that it has none, when that differs from the message
 * before it, else null. A message without a time is not put under the day of its neighbours: nobody knows that it is
 * from then. While the message before is not loaded nothing is said, so that a heading never appears only to go
 * again.
 */
export function dayHeading(index: number, itemAt: (index: number) => Timed | undefined): string | null {
  const item = itemAt(index)
  if (item === undefined) return null
  if (index === 0) return dayName(item) || null
  const before = itemAt(index - 1)
  return before === undefined || dayOf(before) === dayOf(item) ? null : dayName(item) || null
}

function dayOf({ at }: Timed): string | null {
  return at == null ? null : dayKey(at)
}
