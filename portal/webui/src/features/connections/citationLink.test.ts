import { citationLink, quoteParts } from './citationLink'
import { sampleCitation } from './sampleConnection'

test('a citation opens the reader at the message', () => {
  expect(citationLink(sampleCitation())).toBe(
    '/cases/case-1/reader/exhibit-1?conversation=conversation-1&position=41200',
  )
})

test('without a conversation it opens the exhibit', () => {
  expect(citationLink(sampleCitation({ conversationId: null }))).toBe('/cases/case-1/exhibits/exhibit-1')
})

test('offsets count code points, so an emoji before does not shift the mark', () => {
  expect(quoteParts('🚗 Call me on 07700 900142 today', 13, 25)).toEqual([
    '🚗 Call me on ',
    '07700 900142',
    ' today',
  ])
})

test('offsets that do not fit mark nothing', () => {
  expect(quoteParts('short', 3, 99)).toEqual(['short', '', ''])
  expect(quoteParts('short', 4, 4)).toEqual(['short', '', ''])
})
