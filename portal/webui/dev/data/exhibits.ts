import type { Exhibit, Extraction, Original, Rejection } from '../../src/shared/api/evidence'
import { harbour, lantern } from './cases'

export const jds1 = '01970000-0000-7000-8000-0000000e0001'
export const jds2 = '01970000-0000-7000-8000-0000000e0002'
export const bok1 = '01970000-0000-7000-8000-0000000e0003'
export const bok2 = '01970000-0000-7000-8000-0000000e0004'
export const tel1 = '01970000-0000-7000-8000-0000000e0006'
export const har1 = '01970000-0000-7000-8000-0000000e0005'

export const sha256 = '9f2b5c1f0c6b8b0d4b6c2a7d7f0e6a7b1c9d3e5f7a8b0c2d4e6f8091a2b3c4d5'
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

export const translatedOf: Record<string, { translated: number; notTranslated: number }> = {
  [jds1]: { translated: 3108, notTranslated: 304 },
  [jds2]: { translated: 2198, notTranslated: 12 },
}
