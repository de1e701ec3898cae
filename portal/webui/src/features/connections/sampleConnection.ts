import type { Citation, Connection } from '../../shared/api/linkage'

export const sampleIds = {
  caseId: '01970000-0000-7000-8000-0000000a0001',
  exhibitId: '01970000-0000-7000-8000-0000000e0001',
  conversationId: '01970000-0000-7000-80c1-000000000000',
  entityId: '01970000-0000-7000-80e0-000000000001',
}

/** A place in evidence for tests, changed where the test says. */
export function sampleCitation(changes: Partial<Citation> = {}): Citation {
  return {
    itemId: '01970000-0000-7000-80c1-000000000001',
    caseId: sampleIds.caseId,
    exhibitId: sampleIds.exhibitId,
    exhibitReference: 'JDS/1',
    conversationId: sampleIds.conversationId,
    position: 41_200,
    path: 'chats/Vali.txt',
    row: 41_201,
    at: '2024-03-14T21:15:08Z',
    quote: '🚗 Call me on 07700 900142 today',
    start: 13,
    end: 25,
    value: '07700 900142',
    source: 'text',
    ...changes,
  }
}

/** A connection for tests, leading nowhere unless the test says where. */
export function sampleConnection(changes: Partial<Connection> = {}): Connection {
  return {
    id: '01970000-0000-7000-8000-0000000b0001',
    caseId: sampleIds.caseId,
    entity: {
      id: sampleIds.entityId,
      kind: 'phone',
      label: '07700 900142',
      normalised: '+447700900142',
      names: [{ name: 'Vali', count: 3 }],
      mentionCount: 14,
      caseCount: 2,
      commonness: { level: 'rare', why: 'In 2 of 900 cases' },
    },
    strength: 'strong',
    why: 'The same phone number writes in both cases.',
    whyMightBeWrong: 'Numbers are given to new customers.',
    whatWouldSettleIt: 'Subscriber details for both times.',
    otherCase: null,
    pointer: null,
    hereCitations: [sampleCitation()],
    thereCitations: [],
    hereCount: 27,
    thereCount: null,
    foundAt: '2026-11-22T07:52:00Z',
    ...changes,
  }
}
