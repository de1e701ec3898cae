import { highlightRuns, searchTerms } from './highlight'

const matches = (text: string, query: string) =>
  highlightRuns(text, searchTerms(query))
    .filter((run) => run.match)
    .map((run) => run.text)

test('accents and case do not count', () => {
  expect(matches('La GARĂ și la gara', 'gara')).toEqual(['GARĂ', 'gara'])
})

test('several words and quoted words are found', () => {
  expect(searchTerms('"at eight" station')).toEqual(['at eight', 'station'])
  expect(matches('station at eight, eight at', '"at eight" station')).toEqual(['station', 'at eight'])
})

test('overlapping matches join without losing a letter', () => {
  const runs = highlightRuns('banana', ['anan', 'nana'])
  expect(runs.map((run) => run.text).join('')).toBe('banana')
  expect(runs[0]).toEqual({ text: 'b', match: false })
})

test('right-to-left text and letters of two units keep their places', () => {
  expect(matches('كان سامي هنا', 'سامي')).toEqual(['سامي'])
  expect(matches('🚗🚗 car İ car', 'car')).toEqual(['car', 'car'])
})

test('nothing searched for leaves the text whole', () => {
  expect(highlightRuns('text', [])).toEqual([{ text: 'text', match: false }])
})
