import type { PositionRange } from './itemPages'

/** How long a message has to be on screen before it counts as read, in milliseconds. */
export const dwellMilliseconds = 1000

/**
 * Which messages have been on screen long enough to count as read. Fed with what is on screen at moments in
 * time; a message that leaves the screen before its time starts again.
 */
export class ReadProgress {
  private readonly since = new Map<number, number>()
  private readonly ready = new Set<number>()
  private readonly done = new Set<number>()

  /** Unread positions wholly shown at time `now` (milliseconds, any origin). */
  shown(positions: Iterable<number>, now: number): void {
    const present = new Set(positions)
    for (const position of this.since.keys()) if (!present.has(position)) this.since.delete(position)
    for (const position of present) {
      if (this.done.has(position) || this.ready.has(position)) continue
      const first = this.since.get(position)
      if (first === undefined) this.since.set(position, now)
      else if (now - first >= dwellMilliseconds) {
        this.ready.add(position)
        this.since.delete(position)
      }
    }
  }

  /** Takes what is to be reported as read: ranges without a single message that was not shown. */
  take(): PositionRange[] {
    const ranges = rangesOf([...this.ready])
    for (const position of this.ready) this.done.add(position)
    this.ready.clear()
    return ranges
  }

  /** Gives back ranges that could not be reported, to be tried again. */
  giveBack(ranges: PositionRange[]): void {
    for (const { fromPosition, toPosition } of ranges) {
      for (let position = fromPosition; position <= toPosition; position++) {
        this.done.delete(position)
        this.ready.add(position)
      }
    }
  }

  get waiting(): boolean {
    return this.ready.size > 0
  }
}

/** Joins neighbouring positions into ranges. */
export function rangesOf(positions: number[]): PositionRange[] {
  const ranges: PositionRange[] = []
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && position <= last.toPosition + 1) last.toPosition = position
    else ranges.push({ fromPosition: position, toPosition: position })
  }
  return ranges
}
