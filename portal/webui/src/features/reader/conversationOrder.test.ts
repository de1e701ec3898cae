import type { Conversation } from '../../shared/api/evidence'
import { conversationTitle } from '../../shared/evidence/conversationTitle'
import { languagesByUse, matchingConversations } from './conversationOrder'

const conversation: Conversation = {
  id: 'c1',
  title: 'Mașini',
  kind: 'chat',
  participants: [{ name: 'Vali', identifier: '+447700900142' }],
  members: [{ party: { name: 'Ștefan' } }],
  memberCount: 1,
  itemCount: 10,
  unread: 0,
  first: null,
  last: null,
  languages: { und: 40, ron: 12, eng: 30, fra: 0 },
  tiers: {},
}

test('a conversation is found by title, name or number, without accents, and by who only listens', () => {
  for (const words of ['masini', 'VALI', '900142', 'stefan', '']) {
    expect(matchingConversations([conversation], words, false)).toEqual([conversation])
  }
  expect(matchingConversations([conversation], 'diesel', false)).toEqual([])
})

test('those read in full can be left out', () => {
  expect(matchingConversations([conversation], '', true)).toEqual([])
})

test('one without a title is named after its people', () => {
  expect(conversationTitle({ ...conversation, title: ' ' })).toBe('Vali')
  expect(conversationTitle({ ...conversation, title: '', participants: [] })).toBe('Without a title')
})

test('languages stand by use, undetermined last', () => {
  expect(languagesByUse(conversation)).toEqual([
    ['eng', 30],
    ['ron', 12],
    ['und', 40],
  ])
})
