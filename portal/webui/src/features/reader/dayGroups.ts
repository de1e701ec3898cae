import type { Item } from '../../shared/api/evidence'
import { dayKey, formatDay } from '../../shared/time/time'

type Timed = Pick<Item, 'at'>

/** The day of a message in words, such as `Thursday 14 March 2024`. */
export function dayName({ at }: Timed): string {
  return at == null ? 'No date' : formatDay(at)
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
  if (index === 0) return dayName(item)
  const before = itemAt(index - 1)
  return before === undefined || dayOf(before) === dayOf(item) ? null : dayName(item)
}

function dayOf({ at }: Timed): string | null {
  return at == null ? null : dayKey(at)
}
