/** Whether the officer's session has ended; the layout then shows the sign-in page instead of the work. */
class SessionEnd {
  private ended = false
  private readonly listeners = new Set<() => void>()

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly hasEnded = (): boolean => this.ended

  announce(): void {
    this.set(true)
  }

  reset(): void {
    this.set(false)
  }

  private set(ended: boolean): void {
    if (this.ended === ended) return
    this.ended = ended
    for (const listener of this.listeners) listener()
  }
}

export const sessionEnded = new SessionEnd()
