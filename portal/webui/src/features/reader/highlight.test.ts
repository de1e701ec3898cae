import { highlightRuns, searchTerms } from './highlight'

const matches = (text: string, query: string) =>
  highlightRuns(text, searchTerms(query))
    .filter((run) => run.match)
    .map((run) => run.text)

test('accents and case do not count', () => {
  expect(matches('La GARĂ și la gara', 'gara')).toEqual(['GARĂ', 'gara'])
})

test('a word finds the words that begin with it, not those that contain it', () => {
  expect(matches('station, stations, substation', 'station')).toEqual(['station', 'station'])
  expect(matches('call me at the STATION', 'station call')).toEqual(['call', 'STATION'])
})

test.each(['07700 900142', '+44 7700 900142', '07700900142'])(
  '%s is found however it is grouped',
  (query) => {
    expect(matches('call 07700 900-142 now', query)).toEqual(['07700 900-142'])
    expect(matches('ring ۰۷۷۰۰ ۹۰۰۱۴۲', query)).toEqual(['۰۷۷۰۰ ۹۰۰۱۴۲'])
  },
)

test('a short number is a word', () => {
  expect(matches('give 200 now, not 1200', '200')).toEqual(['200'])
})

test('scripts without spaces are found inside', () => {
  expect(matches('明天在车站门口等我', '车站')).toEqual(['车站'])
})

test('right-to-left text and letters of two units keep their places', () => {
  expect(matches('كان سامي هنا', 'سامي')).toEqual(['سامي'])
  expect(matches('🚗🚗 car İ car', 'car')).toEqual(['car', 'car'])
})

test('overlapping matches join, and no letter is lost', () => {
  const runs = highlightRuns('stations', searchTerms('station stat'))
  expect(runs).toEqual([
    { text: 'station', match: true },
    { text: 's', match: false },
  ])
})

test('nothing searched for leaves the text whole', () => {
  expect(highlightRuns('text', [])).toEqual([{ text: 'text', match: false }])
  expect(searchTerms('  – ')).toEqual([])
})
