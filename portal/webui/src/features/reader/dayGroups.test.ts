import { dayHeading } from './dayGroups'

const kind = 'message'
const late = { kind, at: '2024-06-01T22:30:00Z' } // 23:30 BST
const next = { kind, at: '2024-06-01T23:30:00Z' } // 00:30 BST, the day after
const unknown = { kind, at: null }

function headings(...items: ({ kind: string; at: string | null } | undefined)[]) {
  return items.map((_, index) => dayHeading(index, (at) => items[at]))
}

test('a heading stands above the first message of each London day', () => {
  expect(headings(late, next, next)).toEqual(['Saturday 1 June 2024', 'Sunday 2 June 2024', null])
})

test('while the message before is not loaded there is no heading', () => {
  expect(headings(late, undefined, next)).toEqual(['Saturday 1 June 2024', null, null])
})

test('messages without a time stand under a heading of their own', () => {
  expect(headings(late, unknown, unknown, late, next)).toEqual([
    'Saturday 1 June 2024',
    'No date',
    null,
    'Saturday 1 June 2024',
    'Sunday 2 June 2024',
  ])
})

test('a conversation without any time says so once', () => {
  expect(headings(unknown, unknown)).toEqual(['No date', null])
})

test('an address book has no days', () => {
  const contact = { kind: 'contact', at: null }
  expect(headings(contact, contact)).toEqual([null, null])
})
