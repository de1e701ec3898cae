import type { Refusal } from '../../src/shared/api/consultation'
import { lantern } from './cases'

export const refusals: Refusal[] = [
  {
    id: 3,
    at: '2026-11-22T08:12:04Z',
    until: '2026-11-22T08:12:51Z',
    who: 'dan.price',
    force: 'NRF',
    operation: 'getCase',
    subject: lantern,
    reason: 'not-found',
    times: 12,
    reference: 'req-r000003',
  },
  {
    id: 2,
    at: '2026-11-22T08:12:03Z',
    until: '2026-11-22T08:12:03Z',
    who: 'nobody',
    force: '',
    operation: 'listCases',
    subject: '',
    reason: 'not-signed-in',
    times: 1,
    reference: 'req-r000002',
  },
]
