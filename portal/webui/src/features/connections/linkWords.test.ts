import type { Link } from '../../shared/api/linkage'
import { endLabel, extent, otherEnd, relation } from './linkWords'

const link: Link = {
  kind: 'communicated',
  from: { id: 'a', kind: 'phone', label: 'A' },
  to: { id: 'b', kind: 'phone', label: 'B' },
  count: 27,
  first: '2026-03-02T18:11:00Z',
  last: '2026-04-05T08:00:00Z',
  outward: 12,
  inward: 15,
  items: [],
}

test('a link is told from the side one looks from', () => {
  expect(otherEnd(link, 'a').label).toBe('B')
  expect(otherEnd(link, 'b').label).toBe('A')
  expect(relation({ ...link, kind: 'contact-of' }, 'a')).toBe('is a contact of')
  expect(relation({ ...link, kind: 'contact-of' }, 'b')).toBe('has as a contact')
})

test('how often, which way and when', () => {
  expect(extent(link)).toBe('27 times (12 out, 15 in), 2 Mar 2026 to 5 Apr 2026')
  expect(extent({ ...link, kind: 'mentioned-by', count: 1, last: null })).toBe('in 1 message, 2 Mar 2026')
  expect(extent({ ...link, kind: 'contact-of', count: 2, first: null, last: null })).toBe('in 2 entries')
})

test('an exhibit stands for whoever holds it', () => {
  expect(endLabel({ id: 'e', kind: 'exhibit', label: 'Holder of exhibit JDS/1' })).toBe(
    'the holder of exhibit JDS/1',
  )
  expect(endLabel({ id: 'a', kind: 'email', label: 'Ana@example.org' })).toBe('Ana@example.org')
})
