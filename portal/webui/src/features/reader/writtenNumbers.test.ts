import { highlightRuns, searchTerms } from './highlight'
import { stretches } from './writtenNumbers'

const numbersIn = (text: string) =>
  stretches([{ text, match: false }])
    .filter(({ isNumber }) => isNumber)
    .map(({ runs }) => runs.map((run) => run.text).join(''))

test('telephone numbers are found as they are written, in figures of either script', () => {
  expect(numbersIn('نمبر +44 7700 900142 ہے')).toEqual(['+44 7700 900142'])
  expect(numbersIn('07700 900142 یا (0113) 496-0555')).toEqual(['07700 900142', '0113) 496-0555'])
  expect(numbersIn('الرقم ٠٧٧٠٠ ٩٠٠١٤٢')).toEqual(['٠٧٧٠٠ ٩٠٠١٤٢'])
})

test('years, times and sums are no numbers to call', () => {
  expect(numbersIn('2024 2025 2026, 10:30, 200000 روپے')).toEqual([])
})

test('what was searched for stays marked, and nothing is lost', () => {
  const text = 'نمبر 07700 900142 ہے'
  const found = stretches(highlightRuns(text, searchTerms('900142')))
  expect(found.map(({ isNumber }) => isNumber)).toEqual([false, true, false])
  expect(found[1]!.runs).toEqual([{ text: '07700 900142', match: true }])
  expect(found.flatMap(({ runs }) => runs.map((run) => run.text)).join('')).toBe(text)
})
