import type {
  Conversation,
  Custody,
  Exhibit,
  Extraction,
  Original,
  Rejection,
} from '../../src/shared/api/evidence'
import { harbour, lantern } from './cases'
import { ofEveryKind } from './everyKind'

export const jds1 = '01970000-0000-7000-8000-0000000e0001'
export const jds2 = '01970000-0000-7000-8000-0000000e0002'
export const bok1 = '01970000-0000-7000-8000-0000000e0003'
export const bok2 = '01970000-0000-7000-8000-0000000e0004'
export const tel1 = '01970000-0000-7000-8000-0000000e0006'
export const har1 = '01970000-0000-7000-8000-0000000e0005'

const sha256 = '9f2b5c1f0c6b8b0d4b6c2a7d7f0e6a7b1c9d3e5f7a8b0c2d4e6f8091a2b3c4d5'
const sha512 = sha256 + sha256

function extraction(
  patch: Partial<Extraction> & Pick<Extraction, 'id' | 'originalId' | 'exhibitId'>,
): Extraction {
  return {
    caseId: lantern,
    reader: 'whatsapp-text',
    readerVersion: '1',
    state: 'complete',
    jobId: '01970000-0000-7000-8000-00000000f000',
    requestedAt: '2026-11-21T15:30:38Z',
    requestedBy: 'amira.hale',
    assumedZone: 'Europe/London',
    rowsInSource: 0,
    rowsRead: 0,
    rowsRejected: 0,
    itemsByKind: {},
    parts: [],
    problem: null,
    startedAt: '2026-11-21T15:30:40Z',
    finishedAt: '2026-11-21T15:31:02Z',
    itemsDigest: sha256,
    itemsDigestVersion: 2,
    supersededBy: null,
    mapping: {},
    notes: [],
    ...patch,
  }
}

function original(
  patch: Partial<Original> & Pick<Original, 'id' | 'exhibitId' | 'fileName' | 'size' | 'extractions'>,
): Original {
  return {
    sha256,
    sha512,
    mediaType: 'text/plain',
    receivedAt: '2026-11-21T15:30:38Z',
    receivedBy: 'amira.hale',
    state: 'held',
    writeOnce: false,
    ...patch,
  }
}

export const o1 = '01970000-0000-7000-8000-0000000f0001'
const o2 = '01970000-0000-7000-8000-0000000f0002'
const o3 = '01970000-0000-7000-8000-0000000f0003'
const o4 = '01970000-0000-7000-8000-0000000f0004'
const o5 = '01970000-0000-7000-8000-0000000f0005'
export const x1 = '01970000-0000-7000-8000-0000000d0001'
const x2 = '01970000-0000-7000-8000-0000000d0002'
const x3 = '01970000-0000-7000-8000-0000000d0003'
const x4 = '01970000-0000-7000-8000-0000000d0004'

const x5 = '01970000-0000-7000-8000-0000000d0005'

export const exhibits: Exhibit[] = [
  {
    id: jds1,
    caseId: lantern,
    reference: 'JDS/1',
    description: 'Black handset, cracked screen, from the kitchen table',
    deviceKind: 'phone',
    seizedAt: '2026-11-20T06:40:00Z',
    seizedWhere: '14 Alder Row, Northmoor',
    seizedBy: 'PC 2214 J. Dalesman',
    receivedAt: '2026-11-21T15:10:00Z',
    registeredBy: 'amira.hale',
    registeredAt: '2026-11-21T15:30:00Z',
    unread: 1130,
    itemCount: 3418,
    verification: {
      at: '2026-11-22T09:00:00Z',
      by: 'evidence-service',
      intact: true,
      answer:
        "The original is byte for byte as it arrived and the chain of custody is whole (5 entries). The exhibit's details are as they were registered. All 3,418 items read from 1 file are as they were read.",
    },
    originals: [
      original({
        id: o1,
        exhibitId: jds1,
        fileName: 'WhatsApp Chat with Marius.txt',
        size: 412_338,
        extractions: [
          extraction({
            id: x1,
            originalId: o1,
            exhibitId: jds1,
            state: 'partial',
            rowsInSource: 3421,
            rowsRead: 3418,
            rowsRejected: 3,
            mapping: {},
            notes: [{ slug: 'date-order-assumed', detail: 'Dates were taken as day before month.' }],
            itemsByKind: { message: 3412, call: 6 },
          }),
        ],
      }),
    ],
  },
  {
    id: jds2,
    caseId: lantern,
    reference: 'JDS/2',
    description: 'Same handset: text messages and calls',
    deviceKind: 'phone',
    seizedAt: '2026-11-20T06:40:00Z',
    seizedWhere: '14 Alder Row, Northmoor',
    seizedBy: 'PC 2214 J. Dalesman',
    receivedAt: '2026-11-21T15:10:00Z',
    registeredBy: 'amira.hale',
    registeredAt: '2026-11-21T15:41:00Z',
    unread: 0,
    itemCount: 2614,
    verification: null,
    originals: [
      original({
        id: o2,
        exhibitId: jds2,
        fileName: 'sms-20261119.xml',
        size: 8_112_004,
        mediaType: 'application/xml',
        extractions: [
          extraction({
            id: x2,
            originalId: o2,
            exhibitId: jds2,
            reader: 'sms-backup-restore',
            rowsInSource: 2614,
            rowsRead: 2614,
            itemsByKind: { message: 2210, call: 404 },
          }),
        ],
      }),
    ],
  },
  {
    id: bok1,
    caseId: lantern,
    reference: 'BOK/1',
    description: 'Contacts from the same handset',
    deviceKind: 'sim',
    seizedAt: null,
    seizedWhere: '',
    seizedBy: '',
    receivedAt: '2026-11-21T15:10:00Z',
    registeredBy: 'ben.okoro',
    registeredAt: '2026-11-21T16:02:00Z',
    unread: 186,
    itemCount: 186,
    verification: null,
    originals: [
      original({
        id: o3,
        exhibitId: bok1,
        fileName: 'contacts.vcf',
        size: 41_220,
        mediaType: 'text/vcard',
        receivedBy: 'ben.okoro',
        extractions: [
          extraction({
            id: x3,
            originalId: o3,
            exhibitId: bok1,
            reader: 'vcard',
            rowsInSource: 186,
            rowsRead: 186,
            itemsByKind: { message: 0, contact: 186 },
          }),
        ],
      }),
    ],
  },
  {
    id: bok2,
    caseId: lantern,
    reference: 'BOK/2',
    description: 'Provider return for 07700 900142',
    deviceKind: 'provider-return',
    seizedAt: null,
    seizedWhere: '',
    seizedBy: '',
    receivedAt: '2026-11-22T07:30:00Z',
    registeredBy: 'ben.okoro',
    registeredAt: '2026-11-22T07:40:00Z',
    unread: 0,
    itemCount: 0,
    verification: null,
    originals: [
      original({
        id: o4,
        exhibitId: bok2,
        fileName: 'return_4471.pdf',
        size: 221_004,
        mediaType: 'application/pdf',
        receivedBy: 'ben.okoro',
        receivedAt: '2026-11-22T07:41:00Z',
        extractions: [
          extraction({
            id: x4,
            originalId: o4,
            exhibitId: bok2,
            state: 'failed',
            problem: {
              type: 'https://crosslight.example/problems/no-reader-for-file',
              title: 'No reader for this file',
              status: 422,
              detail:
                'return_4471.pdf is a PDF document. Readers exist for WhatsApp text, SMS Backup & Restore, vCard, and message CSV or XLSX. Ask the provider for a CSV, or choose a reader yourself.',
            },
          }),
        ],
      }),
    ],
  },
  {
    id: tel1,
    caseId: lantern,
    reference: 'TEL/1',
    description: 'Laptop: Telegram, mail, places and papers',
    deviceKind: 'computer',
    seizedAt: null,
    seizedWhere: '',
    seizedBy: '',
    receivedAt: '2026-11-22T07:30:00Z',
    registeredBy: 'ben.okoro',
    registeredAt: '2026-11-22T07:40:00Z',
    unread: 0,
    itemCount: 14,
    verification: null,
    originals: [
      original({
        id: o5,
        exhibitId: tel1,
        fileName: 'result.json',
        size: 21_004,
        mediaType: 'application/json',
        extractions: [
          extraction({
            id: x5,
            originalId: o5,
            exhibitId: tel1,
            reader: 'telegram-json',
            rowsInSource: 14,
            rowsRead: 14,
            itemsByKind: { message: 4, location: 3, contact: 1, email: 2, account: 1, 'document-page': 3 },
          }),
        ],
      }),
    ],
  },
  {
    id: har1,
    caseId: harbour,
    reference: 'TMW/3',
    description: 'Silver handset',
    deviceKind: 'phone',
    seizedAt: '2021-06-02T10:00:00Z',
    seizedWhere: 'Harbour estate',
    seizedBy: 'DC T. Marwood',
    receivedAt: '2026-03-02T11:30:00Z',
    registeredBy: 'eve.marsh',
    registeredAt: '2026-03-02T11:31:00Z',
    unread: 40,
    itemCount: 1904,
    verification: null,
    originals: [],
  },
]

export const rejections: Rejection[] = [
  {
    place: { path: 'WhatsApp Chat with Marius.txt', row: 1204 },
    reason: 'unreadable-time',
    detail: '“31/02/2026, 22:14” is not a date that exists',
    excerptLength: 61,
  },
  {
    place: { path: 'WhatsApp Chat with Marius.txt', row: 2288 },
    reason: 'unreadable-time',
    detail: '“00/00/2026, 00:00” is not a date that exists',
    excerptLength: 40,
  },
  {
    place: { path: 'WhatsApp Chat with Marius.txt', row: 3421 },
    reason: 'truncated-row',
    detail: 'The file ends in the middle of this row',
    excerptLength: 18,
  },
]

export const custody: Custody = {
  events: [
    {
      exhibitId: jds1,
      sequence: 1,
      at: '2026-11-21T15:30:00Z',
      actor: 'amira.hale',
      action: 'registered',
      detail: { reference: 'JDS/1' },
      previousHash: '0'.repeat(64),
      hash: 'a3c1f0' + sha256.slice(6),
    },
    {
      exhibitId: jds1,
      sequence: 2,
      at: '2026-11-21T15:30:38Z',
      actor: 'amira.hale',
      action: 'received',
      detail: { fileName: 'WhatsApp Chat with Marius.txt', size: 412338, sha256 },
      previousHash: 'a3c1f0' + sha256.slice(6),
      hash: 'b71e02' + sha256.slice(6),
    },
    {
      exhibitId: jds1,
      sequence: 3,
      at: '2026-11-21T15:30:39Z',
      actor: 'evidence-service',
      action: 'stored',
      detail: { fileName: 'WhatsApp Chat with Marius.txt', writeOnce: false },
      previousHash: 'b71e02' + sha256.slice(6),
      hash: 'c0ffee' + sha256.slice(6),
    },
    {
      exhibitId: jds1,
      sequence: 4,
      at: '2026-11-21T15:31:02Z',
      actor: 'evidence-service',
      action: 'extracted',
      detail: { reader: 'whatsapp-text', rowsInSource: 3421, rowsRead: 3418, rowsRejected: 3 },
      previousHash: 'c0ffee' + sha256.slice(6),
      hash: 'd1e2f3' + sha256.slice(6),
    },
    {
      exhibitId: jds1,
      sequence: 5,
      at: '2026-11-22T08:14:00Z',
      actor: 'ben.okoro',
      action: 'read',
      detail: { fileName: 'WhatsApp Chat with Marius.txt' },
      previousHash: 'd1e2f3' + sha256.slice(6),
      hash: 'e4f5a6' + sha256.slice(6),
    },
  ],
  verification: { intact: true, checkedEvents: 5, brokenAt: null },
}

const marius = { name: 'Marius', identifier: '+447700900142' }
const owner = { identifier: '+447700900317' }

const drivers = Array.from({ length: 14 }, (_, at) => ({
  name: ['Ana', 'Ion', 'سائق', 'কামাল', 'Ștefan-Alexandru Constantinescu-Dobrogeanu'][at % 5]!,
  ...(at % 4 === 3
    ? {}
    : { identifier: `user77009${at}`, identifierKind: 'account' as const, app: 'telegram' }),
}))

export const conversations: Record<string, Conversation[]> = {
  [jds2]: [
    {
      id: '01970000-0000-7000-80c5-000000000000',
      title: 'Depot runs',
      kind: 'chat',
      participants: [...drivers.slice(0, 5), owner],
      members: [
        ...drivers.map((party, at) => ({
          party,
          since: at === 0 ? null : `2026-0${1 + (at % 8)}-1${at % 10}T18:11:00Z`,
          until: null,
          how: at === 0 ? 'create group' : 'invite members',
        })),
        { party: drivers[6]!, since: null, until: '2026-10-01T21:00:00Z', how: 'remove members' },
      ],
      memberCount: 15,
      itemCount: 2210,
      unread: 0,
      first: '2026-01-02T18:11:00Z',
      last: '2026-04-24T19:08:00Z',
      languages: { ron: 1400, bos: 810 },
      tiers: { gist: 1400, keywords: 810 },
    },
  ],
  [jds1]: [
    {
      id: '01970000-0000-7000-80c1-000000000000',
      title: 'Marius',
      kind: 'chat',
      participants: [marius, owner],
      members: [],
      memberCount: 0,
      itemCount: 3020,
      unread: 1016,
      first: '2026-03-02T18:11:00Z',
      last: '2026-11-19T23:48:00Z',
      languages: { ron: 2204, eng: 604, urd: 212 },
      tiers: { gist: 2204, original: 604, none: 212 },
    },
    {
      id: '01970000-0000-7000-80c2-000000000000',
      title: 'سائق المحطة',
      kind: 'chat',
      participants: [{ name: 'سائق المحطة', identifier: '+447700900588' }, owner],
      members: [],
      memberCount: 0,
      itemCount: 392,
      unread: 114,
      first: '2026-05-11T09:00:00Z',
      last: '2026-11-02T20:12:00Z',
      languages: { ara: 80, bos: 300, und: 12 },
      tiers: { keywords: 300, none: 92 },
    },
    {
      id: '01970000-0000-7000-80c3-000000000000',
      title: 'Calls',
      kind: 'calls',
      participants: [marius, owner],
      members: [],
      memberCount: 0,
      itemCount: 6,
      unread: 0,
      first: '2026-10-01T21:00:00Z',
      last: '2026-11-18T22:10:00Z',
      languages: {},
      tiers: {},
    },
  ],
  [tel1]: ofEveryKind,
  [bok1]: [
    {
      id: '01970000-0000-7000-80c4-000000000000',
      title: 'Contacts',
      kind: 'contacts',
      participants: [],
      members: [],
      memberCount: 0,
      itemCount: 186,
      unread: 186,
      first: null,
      last: null,
      languages: {},
      tiers: {},
    },
  ],
}

/** Figures as case-service learned them. */
export const translatedOf: Record<string, { translated: number; notTranslated: number }> = {
  [jds1]: { translated: 3108, notTranslated: 304 },
  [jds2]: { translated: 2198, notTranslated: 12 },
}
