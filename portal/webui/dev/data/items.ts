import type { BodyOf, Conversation, Item, ItemTranslation } from '../../src/shared/api/evidence'
import { conversations } from './conversations'
import { outOfTheOrdinary } from './everyKind'
import { exhibits } from './exhibits'

type Line = [language: string, text: string, english: string | null]

const romanian: Line[] = [
  ['ron', 'Ne vedem la gară la opt și jumătate.', 'We meet at the station at half past eight.'],
  ['ron', 'Ai bani de benzină?', 'Have you money for petrol?'],
  ['ron', 'Mașina e parcată în spate, nu în față.', 'The car is parked in behind, not in front.'],
  ['ron', 'Sună-mă pe numărul nou, 07700 900142.', 'Call me on the new number, 07700 900142.'],
  [
    'ron',
    'Vine cu autobuzul de la Severn, nu știe drumul.',
    'He comes with the bus from Severn, does not know the road.',
  ],
  ['ron', 'Da', 'Yes'],
]
const english: Line[] = [
  ['eng', 'ok tell me when you are outside', null],
  ['eng', 'White van QX19 ZZA, he waits by the side door', null],
]
const urdu: Line[] = [
  ['urd', 'میں نو بجے پہنچوں گا، دروازے پر انتظار کرو', null],
  ['urd', 'پیسے کل ملیں گے، ابھی 200 دے دو', null],
]
const arabic: Line[] = [
  ['ara', 'السيارة البيضاء QX19 ZZA أمام المحطة', null],
  ['und', '👍👍', null],
]
const bosnian: Line[] = [
  ['bos', 'Dođi sutra ujutro, ključ je kod komšije.', 'Come tomorrow in the morning, key *komšije.'],
  ['hrv', 'Nemam više novca na računu', 'Not have more money on account'],
]

function translationOf([language, , english]: Line): ItemTranslation {
  const base = { language, confidence: 0.97, state: 'machine' as const, english, reason: null }
  switch (language) {
    case 'ron':
      return { ...base, tier: 'gist' }
    case 'bos':
    case 'hrv':
      return { ...base, confidence: 0.71, tier: 'keywords' }
    case 'eng':
      return { ...base, confidence: 0.99, tier: 'original' }
    case 'und':
      return { ...base, confidence: 0, tier: 'none', reason: 'the language could not be told' }
    default: {
      const name = language === 'urd' ? 'Urdu' : 'Arabic'
      return { ...base, tier: 'none', reason: `no engine for ${name}; install a model pack` }
    }
  }
}

function linesOf(conversation: Conversation): Line[] {
  return conversation.kind !== 'chat'
    ? []
    : conversation.title === 'Marius'
      ? [...romanian, ...english, urdu[0]!, ...romanian, urdu[1]!]
      : [...bosnian, ...arabic, ...bosnian]
}

function find(conversationId: string): { exhibitId: string; conversation: Conversation } | null {
  for (const [exhibitId, list] of Object.entries(conversations)) {
    const conversation = list.find((one) => one.id === conversationId)
    if (conversation) return { exhibitId, conversation }
  }
  return null
}

const kinds: Readonly<Record<string, string>> = {
  chat: 'message',
  calls: 'call',
  contacts: 'contact',
  locations: 'location',
  accounts: 'account',
  mail: 'email',
  document: 'document-page',
}

/** One call in three is missed, and so has no length. */
function callAt(position: number): Omit<BodyOf<'call'>, 'kind'> {
  return position % 3 === 2
    ? { durationSeconds: null, outcome: 'missed' }
    : { durationSeconds: 42 + position * 17, outcome: 'answered' }
}

/** Some entries of an address book have no name, some an organisation. */
function contactAt(position: number): Omit<BodyOf<'contact'>, 'kind'> {
  const phone = { kind: 'phone' as const, value: `+4477009${String(position).padStart(5, '0')}` }
  const email = { kind: 'email' as const, value: `contact${position}@example.org` }
  return {
    name: position % 5 === 3 ? null : ['Marius', 'Quay Cars', 'Амина', 'کرایہ'][position % 4]!,
    organisation: position % 4 === 1 ? 'Quay Cars Ltd' : null,
    identifiers: position % 2 === 0 ? [phone] : [phone, email],
  }
}

/** The item at a position of a conversation, always the same one. */
export function itemAt(conversationId: string, position: number): Item | null {
  const found = find(conversationId)
  if (found === null || position < 0 || position >= found.conversation.itemCount) return null
  const { conversation, exhibitId } = found
  const exhibit = exhibits.find((one) => one.id === exhibitId)!
  const original = exhibit.originals[0]!
  const lines = linesOf(conversation)
  const line = lines[position % Math.max(1, lines.length)]
  const incoming = position % 3 !== 1
  const [other = null, own = null] = conversation.participants
  const start = Date.parse(conversation.first ?? '2026-03-02T18:11:00Z')
  const at = new Date(start + position * 73 * 60_000).toISOString()
  return {
    id: `${conversationId.slice(0, 24)}${position.toString(16).padStart(12, '0')}`,
    caseId: exhibit.caseId,
    exhibitId,
    exhibitReference: exhibit.reference,
    originalId: original.id,
    extractionId: original.extractions[0]!.id,
    conversationId,
    position,
    kind: kinds[conversation.kind]!,
    ...(conversation.kind === 'contacts'
      ? { direction: 'unknown', sender: null, recipients: [] }
      : {
          direction: incoming ? 'incoming' : 'outgoing',
          sender: incoming ? other : own,
          recipients: incoming ? (own === null ? [] : [own]) : other === null ? [] : [other],
        }),
    at: conversation.kind === 'contacts' ? null : at,
    atText:
      conversation.kind === 'contacts'
        ? ''
        : `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}, ${at.slice(11, 19)}`,
    assumedZone: 'Europe/London',
    text: line?.[1] ?? null,
    body:
      conversation.kind === 'calls'
        ? { kind: 'call', ...callAt(position) }
        : conversation.kind === 'contacts'
          ? { kind: 'contact', ...contactAt(position) }
          : { kind: 'message' },
    attachments: position % 41 === 7 ? [{ name: `IMG-${2000 + position}.jpg`, kind: 'image' }] : [],
    state: { is: position % 57 === 11 ? 'deleted' : 'intact' },
    versions: [],
    reactions: [],
    replyTo: null,
    marks: [],
    provenance: { path: original.fileName, row: position + 1, offset: null },
    translation: line === undefined ? null : translationOf(line),
    read: position < conversation.itemCount - conversation.unread,
    ...outOfTheOrdinary[conversationId]?.[position],
  }
}

/** One item by its id, wherever it is. */
export function itemById(itemId: string): Item | null {
  const position = Number.parseInt(itemId.slice(24), 16)
  for (const list of Object.values(conversations)) {
    for (const { id } of list) {
      if (id.slice(0, 24) === itemId.slice(0, 24)) {
        const item = itemAt(id, position)
        if (item?.id === itemId) return item
      }
    }
  }
  return null
}
