import { asEntries, isOfRefusals, refused, withoutContradiction } from './refusals'
import { actionWords } from './words'

const refusal = {
  id: 7,
  at: '2026-03-01T10:00:00Z',
  until: '2026-03-01T10:00:00Z',
  who: 'dan.price',
  force: 'SVF',
  operation: 'getCase',
  subject: '01a22b0a-c73c-7ea9-a501-664ad23e400e',
  reason: 'not-found',
  times: 1,
  reference: '80573e57-0ba5',
}

test('a refusal says who asked for what, and why it was not given', () => {
  const entry = asEntries({ items: [refusal], next: null }).items[0]!
  expect(entry).toMatchObject({ officer: 'dan.price', force: 'SVF', reference: '80573e57-0ba5' })
  expect(actionWords(entry.action)).toBe('Was refused')
  expect(entry.subjectName).toBe('get case')
  expect(entry.reason).toBe('Not there, or not theirs to know of')
  expect(isOfRefusals(entry)).toBe(true)
})

test('many within a minute are one entry that says how many', () => {
  const entry = asEntries({
    items: [{ ...refusal, subject: '', reason: 'not-signed-in', times: 31 }],
    next: 'x',
  })
  expect(entry.next).toBe('x')
  expect(entry.items[0]!.subjectName).toBe('get case')
  expect(entry.items[0]!.reason).toBe('Not signed in; 31 times within a minute')
})

test('refusals are not narrowed to a case, of which they are not', () => {
  const filters = { officer: 'dan.price', case: 'LANTERN', action: '', from: '', to: '' }
  expect(withoutContradiction(filters)).toEqual(filters)
  expect(withoutContradiction({ ...filters, action: refused })).toEqual({
    officer: 'dan.price',
    case: '',
    action: 'was-refused',
    from: '',
    to: '',
  })
})
