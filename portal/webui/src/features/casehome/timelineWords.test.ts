import { timelineWords } from './timelineWords'

const entry = (kind: string, text: string) => ({ at: '2026-11-22T20:04:00Z', kind, text })

test('an entry says which exhibit it is about', () => {
  expect(timelineWords(entry('original-received', 'A file was received for the exhibit'), 'JDS/1')).toBe(
    'JDS/1: a file was received for the exhibit',
  )
  expect(timelineWords(entry('exhibit-registered', 'Exhibit JDS/1 registered'), 'JDS/1')).toBe(
    'Exhibit JDS/1 registered',
  )
  expect(timelineWords(entry('case-opened', 'Case opened'), undefined)).toBe('Case opened')
})

test('a file without words is not counted as nought', () => {
  const none = entry('extraction-translated', '0 messages translated, 0 not translated')
  expect(timelineWords(none, 'JDS/3')).toBe('JDS/3: nothing to translate in a file')
  expect(timelineWords(none, undefined)).toBe('Nothing to translate in a file')
})

test('one row is not counted in the plural', () => {
  expect(timelineWords(entry('extraction-completed', 'JDS/1 read: 1 rows, 2 rejected'), 'JDS/1')).toBe(
    'JDS/1 read: 1 row, 2 rejected',
  )
  expect(
    timelineWords(entry('extraction-translated', '1 messages translated, 0 not translated'), 'JDS/1'),
  ).toBe('JDS/1: 1 message translated, 0 not translated')
  expect(timelineWords(entry('extraction-completed', 'JDS/1 read: 21 rows'), 'JDS/1')).toBe(
    'JDS/1 read: 21 rows',
  )
})

test('references and names of officers are never altered', () => {
  expect(timelineWords(entry('extraction-completed', 'jds/11 read: 12 rows'), 'jds/11')).toBe(
    'jds/11 read: 12 rows',
  )
  expect(timelineWords(entry('member-added', 'amira.hale joined as reader'), undefined)).toBe(
    'amira.hale joined as reader',
  )
  expect(timelineWords(entry('extraction-completed', 'Jds/1 could not be read'), 'JDS/1')).toBe(
    'JDS/1: Jds/1 could not be read',
  )
})
