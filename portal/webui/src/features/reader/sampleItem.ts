import type { Item } from '../../shared/api/evidence'

export const sampleIds = {
  caseId: '01970000-0000-7000-8000-0000000a0001',
  exhibitId: '01970000-0000-7000-8000-0000000e0001',
  originalId: '01970000-0000-7000-8000-0000000f0001',
  extractionId: '01970000-0000-7000-8000-0000000d0001',
  conversationId: '01970000-0000-7000-80c1-000000000000',
}

/** An item for tests: a Romanian message with a gist, changed where the test says. */
export function sampleItem(changes: Partial<Item> = {}): Item {
  const position = changes.position ?? 0
  return {
    id: `01970000-0000-7000-80c1-${position.toString(16).padStart(12, '0')}`,
    ...sampleIds,
    exhibitReference: 'JDS/1',
    position,
    kind: 'message',
    direction: 'incoming',
    sender: { name: 'Vali', identifier: '+447700900123', identifierKind: 'phone' },
    recipients: [{ identifier: '+447700900456', identifierKind: 'phone' }],
    at: '2024-03-14T21:15:08Z',
    atText: '14/03/2024, 21:15:08',
    assumedZone: 'Europe/London',
    text: 'Ne vedem la gară la opt.',
    body: { kind: 'message', forwardedFrom: null },
    attachments: [],
    state: { is: 'intact' },
    versions: [],
    reactions: [],
    replyTo: null,
    marks: [],
    provenance: { path: 'chats/Vali.txt', row: 1204, offset: null },
    translation: {
      language: 'ron',
      confidence: 0.97,
      tier: 'gist',
      state: 'machine',
      english: 'We meet at the station at eight.',
      reason: null,
    },
    read: false,
    ...changes,
  }
}
