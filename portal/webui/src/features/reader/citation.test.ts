import type { BodyOf } from '../../shared/api/evidence'
import { citationText } from './citation'
import { sampleItem } from './sampleItem'

test('a citation names exhibit, file, row, both times and both texts', () => {
  expect(citationText(sampleItem())).toBe(
    [
      'Exhibit JDS/1, chats/Vali.txt, row 1,204',
      'Thu, 14 March 2024 at 21:15:08 GMT (Europe/London) (as written: 14/03/2024, 21:15:08, zone assumed: Europe/London)',
      'From Vali (+447700900123) to +447700900456',
      'Original (Romanian):',
      'Ne vedem la gară la opt.',
      'English (machine translation, gist, not evidence):',
      'We meet at the station at eight.',
    ].join('\n'),
  )
})

test('what was read before files were named is cited by its row', () => {
  const item = sampleItem({ provenance: { path: '', row: 27, offset: null } })
  expect(citationText(item).split('\n')[0]).toBe('Exhibit JDS/1, row 27')
})

test('a message that could not be translated says why', () => {
  const item = sampleItem({
    text: 'کل ملتے ہیں',
    assumedZone: null,
    translation: {
      language: 'urd',
      confidence: 0.99,
      tier: 'none',
      state: 'machine',
      english: null,
      reason: 'no engine for Urdu; install a model pack',
    },
  })
  expect(citationText(item).split('\n').slice(3)).toEqual([
    'Original (Urdu):',
    'کل ملتے ہیں',
    'English: not translated (no engine for Urdu; install a model pack)',
  ])
})

test('only a certified translation goes without the caution', () => {
  const translation = { ...sampleItem().translation!, state: 'certified' as const }
  expect(citationText(sampleItem({ translation }))).toContain('English (certified translation):')
})

test('English originals are not repeated, and what is missing is said', () => {
  const item = sampleItem({
    text: 'See you at 8',
    at: null,
    atText: 'yesterday',
    assumedZone: null,
    sender: null,
    recipients: [],
    state: { is: 'deleted' },
    translation: { ...sampleItem().translation!, language: 'eng', tier: 'original', english: null },
  })
  expect(citationText(item).split('\n').slice(1)).toEqual([
    'Time not known (as written: yesterday)',
    'From unknown',
    'Marked as deleted on the device',
    'Original (English):',
    'See you at 8',
  ])
})

test('calls and contacts are cited by what they record', () => {
  const call = sampleItem({
    kind: 'call',
    text: null,
    body: { kind: 'call', durationSeconds: 192, outcome: 'answered' },
  })
  expect(citationText(call).split('\n').at(-1)).toBe('Call: answered, 3 min 12 s')
  const contact = sampleItem({
    kind: 'contact',
    text: null,
    body: {
      kind: 'contact',
      name: 'Vali',
      identifiers: [{ kind: 'phone', value: '07700 900123' }],
      organisation: null,
    },
  })
  expect(citationText(contact).split('\n').at(-1)).toBe('Contact: Vali: phone 07700 900123')
})

test('places and accounts are cited by what they say', () => {
  const place = sampleItem({
    kind: 'location',
    text: null,
    body: { kind: 'location', latitude: 51.5, longitude: -0.125, accuracyMetres: 12, name: 'Harbour' },
  })
  expect(citationText(place).split('\n').at(-1)).toBe('Location: Harbour, 51.5, -0.125, to within 12 m')
  const account = sampleItem({
    kind: 'account',
    text: null,
    body: {
      kind: 'account',
      app: 'telegram',
      name: 'Ana',
      identifiers: [{ kind: 'account', app: 'telegram', value: 'user77' }],
    },
  })
  expect(citationText(account).split('\n').at(-1)).toBe(
    'Account: telegram, Ana: telegram account number user77',
  )
})

test('a call that nobody took has no length', () => {
  const missed = sampleItem({
    kind: 'call',
    text: null,
    body: { kind: 'call', durationSeconds: null, outcome: 'missed' },
  })
  expect(citationText(missed).split('\n').at(-1)).toBe('Call: missed')
  const unanswered = sampleItem({ kind: 'call', text: null, body: { kind: 'call', outcome: 'not-answered' } })
  expect(citationText(unanswered).split('\n').at(-1)).toBe('Call: not answered')
})

test('a contact without a name is cited by what identifies it', () => {
  const cited = (contact: Omit<BodyOf<'contact'>, 'kind'>) =>
    citationText(sampleItem({ kind: 'contact', text: null, body: { kind: 'contact', ...contact } }))
      .split('\n')
      .at(-1)
  const phone = { kind: 'phone' as const, value: '07700900123' }
  const email = { kind: 'email' as const, value: 'vali@example.org' }
  expect(cited({ name: null, organisation: null, identifiers: [phone, email] })).toBe(
    'Contact: phone 07700900123; email vali@example.org',
  )
  expect(cited({ name: null, organisation: 'Quay Cars', identifiers: [phone] })).toBe(
    'Contact: Quay Cars: phone 07700900123',
  )
  expect(cited({ identifiers: [] })).toBe('Contact: without a name')
})

test('what the device sent is from the device, not from somebody unknown', () => {
  const taxis = { name: 'Station Taxis', identifier: '+441134960555' }
  const call = sampleItem({ direction: 'outgoing', sender: null, recipients: [taxis] })
  expect(citationText(call)).toContain('\nFrom this device to Station Taxis (+441134960555)\n')
})
