import { sampleItem } from './sampleItem'
import {
  callLength,
  checkWords,
  contactName,
  identifierKindWords,
  mediaLine,
  messageLabel,
  outcomeWords,
  stateWords,
} from './words'

test('a call is told by how it ended and how long it was', () => {
  expect(outcomeWords({ outcome: 'not-answered' })).toBe('not answered')
  expect(callLength(3672)).toBe('1 h 1 min 12 s')
  expect(callLength(0)).toBe('0 s')
})

test('an address book entry without a name goes by what it has', () => {
  const phone = { kind: 'phone' as const, value: '07700 900123' }
  expect(contactName({ name: null, organisation: 'Quay Cars', identifiers: [phone] })).toBe('Quay Cars')
  expect(contactName({ name: null, organisation: null, identifiers: [phone] })).toBe('07700 900123')
  expect(contactName({ name: '', identifiers: [] })).toBe('Without a name')
})

test('what the export left out is said to be left out, not unknown', () => {
  expect(mediaLine({ name: null, kind: 'unknown' })).toBe('Media not in the export')
  expect(mediaLine({ name: null, kind: 'image', size: null })).toBe('Image not in the export')
})

test('what is there is named, or said to have no name', () => {
  expect(mediaLine({ name: 'IMG-1.jpg', kind: 'image', size: 9 })).toBe('Attached image: IMG-1.jpg')
  expect(mediaLine({ name: 'x.bin', kind: 'unknown' })).toBe('Attached: x.bin')
  expect(mediaLine({ name: null, kind: 'image', size: 512 })).toBe('Image without a name')
})

test('a check says what it looked at and how it ended', () => {
  const numbers = { name: 'numbers-preserved', passed: true, detail: '2 of 2 came through.' }
  expect(checkWords(numbers)).toBe('Numbers kept: passed')
  expect(checkWords({ ...numbers, passed: false })).toBe('Numbers kept: failed')
})

test('restored diacritics are something done, not something passed', () => {
  const detail = 'Written without diacritics and read with them: 3 of 5 words are known only so.'
  const restored = { name: 'diacritics-restored', passed: true, detail }
  expect(checkWords(restored)).toBe('Diacritics restored in 3 words before translation')
  expect(checkWords({ ...restored, detail: detail.replace('3 of 5', '1 of 5') })).toBe(
    'Diacritics restored in 1 word before translation',
  )
  expect(checkWords({ ...restored, detail: '' })).toBe('Diacritics restored before translation')
})

test('a check not known here goes by its name', () => {
  expect(checkWords({ name: 'names-preserved', passed: true, detail: '' })).toBe('Names preserved: passed')
})

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
    state: { is: 'deleted' },
  })
  expect(messageLabel(item)).toBe('From unknown. Deleted')
})

test('a contact is announced by its name', () => {
  const body = { kind: 'contact' as const, name: 'Quay Cars', identifiers: [], organisation: null }
  const untold = { at: null, atText: '', read: true, kind: 'contact', body }
  const entry = sampleItem({ ...untold, sender: null, direction: 'unknown' })
  expect(messageLabel(entry)).toBe('Contact Quay Cars')
  expect(messageLabel(sampleItem(untold))).toBe('Received from Vali. Quay Cars')
})

test('what became of an item is said with when and by whom, where the source says so', () => {
  expect(stateWords({ is: 'intact' })).toBeNull()
  expect(stateWords({ is: 'deleted' })).toBe('Marked as deleted on the device')
  expect(stateWords({ is: 'trashed', at: '2024-03-14T21:15:08Z', by: { name: 'Vali' } })).toBe(
    'In the bin on the device, 14 Mar 2024 21:15, by Vali',
  )
})

test('items of other kinds are announced by what they are', () => {
  const body = { kind: 'document-page' as const, number: 3, title: 'Plan' }
  const untold = { sender: null, direction: 'unknown', at: null, atText: '', read: true }
  expect(messageLabel(sampleItem({ kind: 'document-page', body, ...untold }))).toBe('Plan, page 3')
  expect(identifierKindWords('account', 'telegram')).toBe('telegram account number')
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
