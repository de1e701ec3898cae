import { ProblemError, readProblem } from '../api/problem'
import { untilTheCaseIsKnown } from './newCase'

const answered = (status: number) => new ProblemError(readProblem({}, status))

test('a service that has not heard of a new case is asked again for some seconds', () => {
  expect(untilTheCaseIsKnown.retry(9, answered(404))).toBe(true)
  expect(untilTheCaseIsKnown.retry(10, answered(404))).toBe(false)
  const pauses = Array.from({ length: 10 }, (_, failures) =>
    untilTheCaseIsKnown.retryDelay(failures, answered(404)),
  )
  expect(pauses).toEqual([500, 1000, 2000, 4000, 4000, 4000, 4000, 4000, 4000, 4000])
})

test('other refusals are believed at once, and failures twice doubted', () => {
  expect(untilTheCaseIsKnown.retry(0, answered(403))).toBe(false)
  expect(untilTheCaseIsKnown.retry(1, answered(503))).toBe(true)
  expect(untilTheCaseIsKnown.retry(2, answered(503))).toBe(false)
})
