import { dayKey, formatDay } from '../../shared/time/time'

interface Timed {
  at: string | null
}

/** The day of a message in words, such as `Thursday 14 March 2024`. */
export function dayName({ at }: Timed): string {
  return at === null ? 'No time recorded' : formatDay(at)
}

/**
 * The day heading that stands above a message: its day in words when it differs from the message before,
 * else null. While the message before is not loaded (`undefined`) nothing is said, so that a heading never
 * appears only to go again.
 */
export function dayHeading(item: Timed, before: Timed | undefined, index: number): string | null {
  if (index === 0) return dayName(item)
  if (before === undefined) return null
  return dayOf(before) === dayOf(item) ? null : dayName(item)
}

function dayOf({ at }: Timed): string | null {
  return at === null ? null : dayKey(at)
}
