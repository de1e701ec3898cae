import type { Custody } from '../../src/shared/api/evidence'
import { jds1, sha256 } from './exhibits'

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
