import type { Unverified } from '../../src/shared/api/evidence'
import { cases, harbour, lantern } from './cases'
import { bok1, exhibits, har1 } from './exhibits'

const elsewhere = '01970000-0000-7000-8000-0000000000ff'

function exhibit(
  caseId: string,
  exhibitId: string,
  found: Omit<Unverified, 'exhibitId' | 'caseId' | 'exhibitReference'>,
) {
  const { reference = 'TMW/9' } = exhibits.find(({ id }) => id === exhibitId) ?? {}
  return { exhibitId, exhibitReference: reference, caseId, ...found }
}

const referenceOf = (caseId: string) => cases.find(({ id }) => id === caseId)?.reference ?? null

/** Of a case the officer is no member of, of a closed one, and one that was never verified. */
export const unverified: Unverified[] = [
  exhibit(elsewhere, '01970000-0000-7000-8000-0000000e00ff', {
    caseReference: 'ORCHARD',
    state: 'failed',
    verifiedAt: '2026-11-22T03:10:00Z',
    answer:
      'This exhibit is not as it arrived: the stored bytes of 1 of 2 originals are not those received. Do not rely on it; tell your supervisor.',
  }),
  exhibit(harbour, har1, {
    caseReference: referenceOf(harbour),
    state: 'overdue',
    verifiedAt: '2026-09-30T02:00:00Z',
    answer: 'The original is byte for byte as it arrived and the chain of custody is whole (4 entries).',
  }),
  exhibit(lantern, bok1, {
    caseReference: referenceOf(lantern),
    state: 'overdue',
    verifiedAt: null,
    answer: null,
  }),
]
