import { citationLink, quoteParts } from './citationLink'
import { sampleCitation, sampleIds } from './sampleConnection'

const { caseId, conversationId, exhibitId } = sampleIds

test('a citation opens the reader at the message', () => {
  expect(citationLink(sampleCitation())).toBe(
    `/cases/${caseId}/reader/${exhibitId}?conversation=${conversationId}&position=41200`,
  )
})

test('without a conversation it opens the exhibit', () => {
  expect(citationLink(sampleCitation({ conversationId: null }))).toBe(
    `/cases/${caseId}/exhibits/${exhibitId}`,
  )
})

test('offsets count code points, so an emoji before does not shift the mark', () => {
  expect(quoteParts(sampleCitation())).toEqual(['🚗 Call me on ', '07700 900142', ' today'])
})

test('in an excerpt, where offsets do not fit, the words themselves are found', () => {
  const quote = '… me on 07700 900142 today'
  expect(quoteParts(sampleCitation({ quote, start: 1013, end: 1025 }))).toEqual([
    '… me on ',
    '07700 900142',
    ' today',
  ])
})

test('what is not in the quote is not marked', () => {
  const whole = ['short', '', '']
  expect(quoteParts(sampleCitation({ quote: 'short', start: 3, end: 99 }))).toEqual(whole)
  expect(quoteParts(sampleCitation({ quote: 'short', start: null, end: null }))).toEqual(whole)
})
