import type { Conversation, Item, Party } from '../../src/shared/api/evidence'

const ana = { name: 'Ana', identifier: 'user77', identifierKind: 'account' as const, app: 'telegram' }
const mail = (name: string) => ({
  name,
  identifier: `${name.toLowerCase().replaceAll(/\W+/g, '.')}@example.org`,
  identifierKind: 'email' as const,
})
const crew = Array.from({ length: 40 }, (_, at) => mail(`Driver ${at + 1}`))
const file = 'result.json'

const conversation = (
  place: string,
  title: string,
  kind: string,
  participants: Party[],
  itemCount: number,
): Conversation => ({
  id: `01970000-0000-7000-80${place}-000000000000`,
  title,
  kind,
  participants,
  members: [],
  memberCount: 0,
  itemCount,
  unread: 0,
  first: kind === 'accounts' || kind === 'document' ? null : '2026-03-02T18:11:00Z',
  last: kind === 'accounts' || kind === 'document' ? null : '2026-03-02T20:37:00Z',
  languages: {},
  tiers: {},
})

const chat = conversation('d1', 'Ana', 'chat', [ana], 6)
const mails = conversation('d2', 'Re: Rent', 'mail', [mail('Ana Pop'), ...crew], 2)
const places = conversation('d3', 'Places', 'locations', [], 2)
const accounts = conversation('d4', 'Telegram account', 'accounts', [], 1)
const pages = conversation('d5', 'Tenancy agreement.pdf', 'document', [], 3)

/** Conversations of every kind beside the usual ones. */
export const ofEveryKind = [chat, mails, places, accounts, pages]

const untold = { direction: 'unknown', sender: null, recipients: [], at: null, atText: '', assumedZone: null }
const words = (text: string): Partial<Item> => ({ text, translation: null })

/** What the items of these conversations have that is out of the ordinary, by their position. */
export const outOfTheOrdinary: Readonly<Record<string, Partial<Item>[]>> = {
  [chat.id]: [
    words('Where are you?'),
    {
      ...words('At the harbour'),
      replyTo: { path: file, row: 1, id: '100' },
      versions: [{ text: 'At the station', at: '2026-03-02T19:30:00Z' }],
      marks: ['edited'],
      reactions: [
        { what: '👍', by: ana, at: '2026-03-02T19:31:00Z' },
        { what: '👍', by: { name: 'Ion' }, at: null },
        { what: '❤ ×12', by: null, at: null },
      ],
    },
    {
      kind: 'location',
      body: {
        kind: 'location',
        latitude: 53.4512,
        longitude: -2.4713,
        accuracyMetres: 12,
        name: 'Harbour café',
      },
      ...words(''),
      sender: ana,
    },
    {
      kind: 'contact',
      body: {
        kind: 'contact',
        name: 'سنا',
        organisation: null,
        identifiers: [{ kind: 'phone', value: '+447700900311' }],
      },
      ...words(''),
      sender: ana,
    },
    {
      ...words('I never sent this'),
      marks: ['draft'],
      state: { is: 'trashed', at: '2026-03-03T08:00:00Z', by: ana },
      replyTo: { id: '77' },
    },
    {
      ...words('From the group'),
      body: { kind: 'message', forwardedFrom: { name: 'Depot runs' } },
      state: { is: 'recovered' },
      attachments: [
        {
          kind: 'image',
          name: 'photo_1.jpg',
          path: 'photos/photo_1.jpg',
          size: 120_448,
          contentType: 'image/jpeg',
          sha256: '9f2b5c1f0c6b8b0d4b6c2a7d7f0e6a7b1c9d3e5f7a8b0c2d4e6f8091a2b3c4d5',
        },
      ],
    },
  ],
  [mails.id]: [
    {
      kind: 'email',
      direction: 'incoming',
      sender: mail('Ana Pop'),
      recipients: crew.slice(0, 12),
      ...words(
        `Rent\n\nDear all,\n\n${'The rent for the flat is due on Friday, as agreed. '.repeat(60)}\n\nAna`,
      ),
      body: {
        kind: 'email',
        subject: 'Rent',
        cc: crew.slice(12, 39),
        bcc: [crew[39]!],
        messageId: '1@example.org',
        inReplyTo: null,
        references: [],
        headers: [
          { name: 'Received', value: 'from mx.example.org (mx.example.org [192.0.2.7]) by mail.example.org' },
          { name: 'Subject', value: 'Rent' },
        ],
      },
      attachments: [
        { kind: 'document', name: 'Tenancy agreement.pdf', size: 88_120, contentType: 'application/pdf' },
      ],
    },
    {
      kind: 'email',
      direction: 'outgoing',
      sender: mail('Vali'),
      recipients: [mail('Ana Pop')],
      ...words('Paid.'),
      body: { kind: 'email', subject: null, cc: [], bcc: [], references: [], headers: [] },
    },
  ],
  [places.id]: [
    {
      ...untold,
      kind: 'location',
      text: null,
      at: '2026-03-02T18:11:00Z',
      body: {
        kind: 'location',
        latitude: 53.4512,
        longitude: -2.4713,
        accuracyMetres: 12.5,
        name: 'Harbour',
      },
    },
    {
      ...untold,
      kind: 'location',
      text: null,
      at: '2026-03-02T18:40:00Z',
      body: { kind: 'location', latitude: 0, longitude: -0.1 },
    },
  ],
  [accounts.id]: [
    {
      ...untold,
      kind: 'account',
      text: null,
      body: {
        kind: 'account',
        app: 'telegram',
        name: 'Vali',
        identifiers: [
          { kind: 'account', app: 'telegram', value: 'user7' },
          { kind: 'phone', value: '+447700900317' },
          { kind: 'handle', app: 'telegram', value: '@vali' },
        ],
      },
    },
  ],
  [pages.id]: ['The tenant pays on the first of the month.', 'The deposit is one month’s rent.', ''].map(
    (text, at) => ({
      ...untold,
      kind: 'document-page',
      ...words(text),
      body: { kind: 'document-page' as const, number: at + 1, title: 'Tenancy agreement' },
    }),
  ),
}
