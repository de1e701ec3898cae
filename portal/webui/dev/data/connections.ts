import type { Citation, Connection, Entity } from '../../src/shared/api/linkage'
import { harbour, lantern } from './cases'
import { har1, jds1 } from './exhibits'

const marius = '01970000-0000-7000-80c1-000000000000'
const station = '01970000-0000-7000-80c2-000000000000'

function here(position: number, quote: string, value: string, conversationId = marius): Citation {
  const start = [...quote.slice(0, quote.indexOf(value))].length
  return {
    itemId: `${conversationId.slice(0, 24)}${position.toString(16).padStart(12, '0')}`,
    caseId: lantern,
    exhibitId: jds1,
    exhibitReference: 'JDS/1',
    conversationId,
    position,
    path: 'WhatsApp Chat with Marius.txt',
    row: position + 1,
    at: new Date(Date.UTC(2026, 2, 2, 18, 11) + position * 73 * 60_000).toISOString(),
    quote,
    start,
    end: start + [...value].length,
    value,
    source: 'text',
  }
}

function entity(kind: Entity['kind'], label: string, patch: Partial<Entity> = {}): Entity {
  return {
    id: `01970000-0000-7000-80e0-${Buffer.from(label).toString('hex').slice(-12)}`,
    kind,
    label,
    normalised: label.replaceAll(' ', ''),
    names: [],
    mentionCount: 14,
    caseCount: 2,
    commonness: { level: 'rare', why: 'In 2 of 3 cases' },
    ...patch,
  }
}

export const connections: Connection[] = [
  {
    id: '01970000-0000-7000-8000-00000000b001',
    caseId: lantern,
    entity: entity('phone', '07700 900142', {
      names: [
        { name: 'Marius', count: 3020 },
        { name: 'M.', count: 4 },
      ],
    }),
    strength: 'strong',
    why: 'The same phone number writes messages in both cases, and few cases have it.',
    whyMightBeWrong:
      'Numbers are given to new customers after about a year; the two uses are four years apart.',
    whatWouldSettleIt: 'Subscriber details for the number at both times.',
    otherCase: {
      caseId: harbour,
      reference: 'HARBOUR 14',
      title: 'Missing young people, Harbour estate',
      status: 'closed',
      force: 'NRF',
    },
    pointer: null,
    hereCitations: [
      here(3, 'Sună-mă pe numărul nou, 07700 900142.', '07700 900142'),
      here(12, 'Sună-mă pe numărul nou, 07700 900142.', '07700 900142'),
    ],
    thereCitations: [
      {
        ...here(40, 'ask M. 07700900142 he has the keys', '07700900142'),
        caseId: harbour,
        exhibitId: har1,
        exhibitReference: 'TMW/3',
        path: 'chat.txt',
      },
    ],
    hereCount: 27,
    thereCount: 4,
    foundAt: '2026-11-22T07:52:00Z',
  },
  {
    id: '01970000-0000-7000-8000-00000000b002',
    caseId: lantern,
    entity: entity('vehicle', 'QX19 ZZA'),
    strength: 'moderate',
    why: 'The same registration mark is written in this case and in a case of another force.',
    whyMightBeWrong: 'Marks are mistyped and cloned; nobody has seen the vehicle in either case yet.',
    whatWouldSettleIt: 'Keeper details at both times, or a sighting of the vehicle.',
    otherCase: null,
    pointer: { force: 'SVF', forceName: 'Severn Vale Police', contact: 'carys.lloyd' },
    hereCitations: [
      here(7, 'White van QX19 ZZA, he waits by the side door', 'QX19 ZZA'),
      here(2, 'السيارة البيضاء QX19 ZZA أمام المحطة', 'QX19 ZZA', station),
    ],
    thereCitations: [],
    hereCount: 9,
    thereCount: null,
    foundAt: '2026-11-21T16:10:00Z',
  },
  {
    id: '01970000-0000-7000-8000-00000000b003',
    caseId: lantern,
    entity: entity('phone', '0113 496 0100', {
      names: [{ name: 'Quay Cars', count: 61 }],
      caseCount: 3,
      commonness: { level: 'common', why: 'In every case with a handset: probably a business' },
    }),
    strength: 'weak',
    why: 'The same phone number is called in both cases.',
    whyMightBeWrong: 'Many people call it: it is saved as “Quay Cars” and looks like a taxi firm.',
    whatWouldSettleIt: 'Booking records of the firm for the nights in question.',
    otherCase: {
      caseId: harbour,
      reference: 'HARBOUR 14',
      title: 'Missing young people, Harbour estate',
      status: 'closed',
      force: 'NRF',
    },
    pointer: null,
    hereCitations: [here(19, 'ok tell me when you are outside', 'ok')],
    thereCitations: [],
    hereCount: 61,
    thereCount: 18,
    foundAt: '2026-11-18T10:02:00Z',
  },
]
