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
    recipients: [],
    at: null,
    atText: '',
    deleted: true,
  })
  expect(messageLabel(item)).toBe('From unknown. Deleted')
})

test('a contact is announced by its name', () => {
  const contact = { name: 'Quay Cars', identifiers: [], organisation: null }
  expect(messageLabel(sampleItem({ kind: 'contact', contact, at: null, atText: '', read: true }))).toBe(
    'Contact Quay Cars',
  )
})

test('a line that the app wrote has no sender to be unknown', () => {
  const item = sampleItem({
    direction: 'unknown',
    sender: null,
    recipients: [],
    marks: ['system'],
    read: true,
  })
  expect(messageLabel(item)).toBe('From app notice. Thursday 14 March 2024, 21:15')
})

test('what was sent says to whom, also when the source names only the number called', () => {
  const taxis = { name: 'Station Taxis', identifier: '+441134960555' }
  const call = sampleItem({ direction: 'outgoing', sender: null, recipients: [taxis], read: true })
  expect(messageLabel(call)).toBe('Sent by this device to Station Taxis. Thursday 14 March 2024, 21:15')
  const group = ['Ana', 'Vali', 'Dan', 'Ion'].map((name) => ({ name, identifier: null }))
  expect(messageLabel({ ...call, recipients: group })).toBe(
    'Sent by this device to Ana, Vali, 2 more. Thursday 14 March 2024, 21:15',
  )
})
