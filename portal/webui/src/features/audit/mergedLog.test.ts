import type { Consultation } from '../../shared/api/consultation'
import { beginning, filled, isDry, isExhausted, taken, type Source } from './mergedLog'

const at = (minute: number, id = minute): Consultation => ({
  id,
  at: `2026-11-22T08:${String(minute).padStart(2, '0')}:00Z`,
  officer: 'amira.hale',
  force: 'NRF',
  action: 'read-item',
  subjectKind: 'item',
  subject: 's',
  subjectName: null,
  caseId: null,
  caseReference: null,
  reason: null,
  reference: 'r',
})

function sources(pages: Partial<Record<string, { items: Consultation[]; next: string | null }>>): Source[] {
  return beginning.map((source) => filled(source, pages[source.service] ?? { items: [], next: null }))
}

describe('the log of all services', () => {
  it('is in order of time over all of them', () => {
    const { entries, rest } = taken(
      sources({
        evidence: { items: [at(50), at(20)], next: null },
        case: { items: [at(40)], next: null },
        linkage: { items: [at(30)], next: null },
      }),
      10,
    )
    expect(entries.map((entry) => [entry.service, entry.at.slice(14, 16)])).toEqual([
      ['evidence', '50'],
      ['case', '40'],
      ['linkage', '30'],
      ['evidence', '20'],
    ])
    expect(isExhausted(rest)).toBe(true)
  })

  it('stops where a service has more to tell that may be newer', () => {
    const { entries, rest } = taken(
      sources({
        evidence: { items: [at(50), at(45)], next: 'more' },
        case: { items: [at(40), at(10)], next: null },
      }),
      10,
    )
    // Evidence's next page may hold 08:44, before the case's 08:40.
    expect(entries.map((entry) => entry.at.slice(14, 16))).toEqual(['50', '45'])
    expect(rest.filter(isDry).map((source) => source.service)).toEqual(['evidence'])
    expect(isExhausted(rest)).toBe(false)
  })

  it('takes no more than wanted and keeps the rest', () => {
    const step = taken(sources({ case: { items: [at(9), at(8), at(7)], next: null } }), 2)
    expect(step.entries).toHaveLength(2)
    expect(taken(step.rest, 2).entries.map((entry) => entry.id)).toEqual([7])
  })

  it('orders the same moment always alike', () => {
    const { entries } = taken(
      sources({ linkage: { items: [at(5, 1)], next: null }, case: { items: [at(5, 2)], next: null } }),
      5,
    )
    expect(entries.map((entry) => entry.service)).toEqual(['case', 'linkage'])
  })
})
