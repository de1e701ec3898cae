import { dayKey, formatDay } from '../../shared/time/time'

interface Timed {
  at: string | null
}

/** The day of a message in words, such as `Thursday 14 March 2024`. */
export function dayName({ at }: Timed): string {
  return at === null ? 'No time recorded' : formatDay(at)
}

/** So far back a message without a time looks for the day it lies in. */
const lookBack = 50

/**
 * The day heading that stands above a message: its day in words when it differs from the day before it, else
 * null. A message without a time stays under the day it lies in. While the message before is not loaded nothing
 * is said, so that a heading never appears only to go again.
 */
export function dayHeading(index: number, itemAt: (index: number) => Timed | undefined): string | null {
  const item = itemAt(index)
  if (item === undefined) return null
  if (index === 0) return dayName(item)
  if (item.at === null) return null
  for (let at = index - 1; at >= Math.max(0, index - lookBack); at--) {
    const before = itemAt(at)
    if (before === undefined) return null
    if (before.at !== null) return dayKey(before.at) === dayKey(item.at) ? null : dayName(item)
  }
  return dayName(item)
}
