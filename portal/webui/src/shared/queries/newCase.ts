import { problemOf } from '../api/problem'

/** With their pauses half a minute: longer than even a busy service takes to hear of it. */
const attempts = 10
const longest = 4_000

/**
 * The other services hear of a new case a moment after it was opened; until then they know nothing of it. Asks
 * again for a while before that is believed, for calls about a case that is already on screen.
 */
export const untilTheCaseIsKnown = {
  retry: (failures: number, error: Error): boolean => {
    const { status } = problemOf(error)
    return status === 404 ? failures < attempts : failures < 2 && (status === 0 || status >= 502)
  },
  retryDelay: (failures: number, error: Error): number =>
    problemOf(error).status === 404 ? Math.min(longest, 500 * 2 ** failures) : 1000,
}
