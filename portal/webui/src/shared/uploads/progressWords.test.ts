import { readingWords, sendingWords } from './progressWords'

const job = {
  id: 'j1',
  kind: 'extraction',
  state: 'running',
  createdAt: '2026-11-22T08:00:00Z',
  done: 38_000,
  total: 60_191,
  rejected: 0,
  ratePerSecond: 3864.2,
}

test('sending says how much, how fast and how long yet', () => {
  expect(sendingWords(2000, { name: 'sending', sent: 800, rate: null })).toBe('40% sent')
  expect(sendingWords(20_000_000, { name: 'sending', sent: 10_000_000, rate: 1_000_000 })).toBe(
    '50% sent, 1 MB a second, about 10 seconds left',
  )
})

test('reading says how far, how fast and how long yet', () => {
  expect(readingWords(job)).toBe('38,000 of about 60,191 rows read, 3,864 a second, a few seconds left')
  expect(readingWords({ ...job, rejected: 3, ratePerSecond: 100 })).toBe(
    '38,000 of about 60,191 rows read, 3 not readable, 100 a second, about 4 minutes left',
  )
})

test('what cannot be said is left out', () => {
  expect(readingWords(null)).toBe('Waiting to be read')
  expect(readingWords({ ...job, state: 'queued' })).toBe('Waiting to be read')
  expect(readingWords({ ...job, done: 1, total: null, ratePerSecond: null })).toBe('1 row read')
  expect(readingWords({ ...job, done: 61_000 })).toBe('61,000 of about 61,000 rows read, 3,864 a second')
})

test('when all is read, what is still being done is said', () => {
  expect(readingWords({ ...job, done: 60_000, total: 60_000 })).toBe(
    'All 60,000 rows read, storing what they say',
  )
})
