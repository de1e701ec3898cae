import type { Citation, Connection } from '../../shared/api/linkage'

/** A place in evidence for tests, changed where the test says. */
export function sampleCitation(changes: Partial<Citation> = {}): Citation {
  return {
    itemId: 'i1',
    caseId: 'case-1',
    exhibitId: 'exhibit-1',
    exhibitReference: 'JDS/1',
    conversationId: 'conversation-1',
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
    id: 'connection-1',
    caseId: 'case-1',
    entity: {
      id: 'entity-1',
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
