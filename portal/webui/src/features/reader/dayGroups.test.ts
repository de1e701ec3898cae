import { dayHeading } from './dayGroups'

test('a heading stands above the first message of each London day', () => {
  const late = { at: '2024-06-01T22:30:00Z' } // 23:30 BST
  const next = { at: '2024-06-01T23:30:00Z' } // 00:30 BST, the day after
  expect(dayHeading(late, undefined, 0)).toBe('Saturday 1 June 2024')
  expect(dayHeading(next, late, 1)).toBe('Sunday 2 June 2024')
  expect(dayHeading(next, next, 2)).toBeNull()
})

test('while the message before is not loaded there is no heading', () => {
  expect(dayHeading({ at: '2024-06-01T10:00:00Z' }, undefined, 200)).toBeNull()
})

test('messages without a time stand under their own heading', () => {
  expect(dayHeading({ at: null }, { at: '2024-06-01T10:00:00Z' }, 5)).toBe('No time recorded')
  expect(dayHeading({ at: null }, { at: null }, 6)).toBeNull()
})
