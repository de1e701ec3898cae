import { messageLabel } from './messageLabel'
import { sampleItem } from './sampleItem'

test('a message is announced by state, way, person, day and time', () => {
  expect(messageLabel(sampleItem())).toBe('Unread. Received from Vali. Thursday 14 March 2024, 21:15')
})

test('what is missing is left out', () => {
  const item = sampleItem({
    read: true,
    direction: 'unknown',
    sender: null,
    at: null,
    atText: '',
    deleted: true,
  })
  expect(messageLabel(item)).toBe('From Unknown. Deleted')
})

test('a contact is announced by its name', () => {
  const contact = { name: 'Quay Cars', identifiers: [], organisation: null }
  expect(messageLabel(sampleItem({ kind: 'contact', contact, at: null, atText: '', read: true }))).toBe(
    'Contact Quay Cars',
  )
})

test('a line that the app wrote has no sender to be unknown', () => {
  const item = sampleItem({ direction: 'unknown', sender: null, marks: ['system'], read: true })
  expect(messageLabel(item)).toBe('From App notice. Thursday 14 March 2024, 21:15')
})
