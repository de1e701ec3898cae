import { conversationKindWord, isToRead, itemKindWord, itemOf, itemsToRead } from './itemKinds'

test('items and conversations of every kind have a word', () => {
  expect(['message', 'email', 'document-page'].map(itemKindWord)).toEqual(['message', 'e-mail', 'page'])
  expect(conversationKindWord({ kind: 'mail' })).toBe('E-mails')
  expect(itemOf({ kind: 'locations' })).toBe('location')
})

test('one that came later goes by its own name', () => {
  expect(itemKindWord('voice-note')).toBe('voice note')
  expect(conversationKindWord({ kind: 'notes' })).toBe('notes')
  expect(itemOf({ kind: 'notes' })).toBe('item')
})

test('e-mails and pages are there to be read as messages are, calls are not', () => {
  expect(itemsToRead({ itemsByKind: { message: 2, email: 30, 'document-page': 400, call: 5000 } })).toBe(432)
  expect(['chat', 'mail', 'document', 'calls', 'contacts'].map((kind) => isToRead({ kind }))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
