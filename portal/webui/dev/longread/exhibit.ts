import type { Conversation, Exhibit, Item } from '../../src/shared/api/evidence'
import { lantern } from '../data/cases'
import { lines, longText, reasonFor } from './lines'

const id = (kind: string, at: number) => `0197aaaa-0000-7000-8${kind}-${at.toString(16).padStart(12, '0')}`
export const exhibitId = id('0e1', 1)

const own = { name: 'This device', identifier: '+447700900456' }
const vali = { name: 'Vali', identifier: '+447700900142' }
const sana = { name: 'سنا', identifier: '+447700900311' }
const taxi = { name: 'Quay Cars', identifier: '+441134960100' }

interface Thread extends Conversation {
  from: number
  every: number
}

function thread(at: number, changes: Partial<Thread> & { itemCount: number }): Thread {
  const from = Date.UTC(2023, 9, 20, 6, 12)
  const every = changes.every ?? 11 * 60_000
  return {
    id: id('0c1', at),
    title: '',
    kind: 'chat',
    participants: [vali, own],
    unread: changes.itemCount,
    first: new Date(from).toISOString(),
    last: new Date(from + every * (changes.itemCount - 1)).toISOString(),
    languages: {},
    tiers: {},
    from,
    every,
    ...changes,
  }
}

const threads: Thread[] = [
  thread(1, { title: 'Depot runs', itemCount: 100_000, participants: [vali, sana, taxi, own] }),
  thread(2, { title: 'گھر والے', itemCount: 1240, participants: [sana, own], every: 3_600_000 }),
  thread(3, { title: '', itemCount: 1, participants: [{ name: null, identifier: '+40 712 345 678' }, own] }),
  thread(4, { title: 'Calls with Quay Cars', itemCount: 340, kind: 'calls', participants: [taxi, own] }),
  thread(5, { title: 'Contacts', itemCount: 96, kind: 'contacts', participants: [] }),
  ...Array.from({ length: 60 }, (_, i) =>
    thread(10 + i, {
      title: `Route ${i + 1}${i % 7 === 3 ? ' – drivers, vans and everybody who pays for diesel' : ''}`,
      itemCount: 20 + i * 13,
    }),
  ),
]

const read = new Map<string, Set<number>>([
  [threads[0]!.id, new Set(Array.from({ length: 1200 }, (_, i) => i))],
  [threads[6]!.id, new Set(Array.from({ length: 33 }, (_, i) => i))],
])
for (const one of threads) one.unread = one.itemCount - (read.get(one.id)?.size ?? 0)

function kindOf(one: Thread) {
  return one.kind === 'calls' ? 'call' : one.kind === 'contacts' ? 'contact' : 'message'
}

/** The item at a position: always the same, made when asked for. */
export function itemAt(one: Thread, position: number): Item {
  const urdu = one.title === 'گھر والے'
  const picked = (position * 7 + (position >> 4) * 3) % lines.length
  const line = lines[urdu ? [4, 12, 7, 9, 1][position % 5]! : picked]!
  const [language, text, english, tier] =
    position === 20 && !urdu ? (['ron', longText, longText, 'gist'] as const) : line
  const kind = kindOf(one)
  const others = one.participants.filter((party) => party !== own)
  const other = others[position % Math.max(1, others.length)] ?? null
  const outgoing = position % 3 === 1 || position % 7 === 2
  const at = position % 997 === 5 ? null : new Date(one.from + position * one.every).toISOString()
  const picture = kind === 'message' && position % 41 === 9
  return {
    id: `${one.id.slice(0, 24)}${position.toString(16).padStart(12, '0')}`,
    caseId: lantern,
    exhibitId,
    exhibitReference: 'KRD/7',
    originalId: id('0f1', 1),
    extractionId: id('0d1', 1),
    conversationId: one.id,
    position,
    kind,
    direction: kind === 'contact' ? 'unknown' : outgoing ? 'outgoing' : 'incoming',
    sender: kind === 'contact' ? null : outgoing ? own : other,
    recipients: kind === 'contact' ? [] : outgoing ? others : [own],
    at: kind === 'contact' ? null : at,
    atText: kind === 'contact' ? '' : (at ?? 'Yesterday').replace('T', ' ').slice(0, 19),
    assumedZone: at === null ? null : 'Europe/London',
    text: kind === 'message' && !(picture && position % 2 === 0) ? text : null,
    media: picture
      ? [{ name: `IMG-2023${position}-WA0004.jpg`, kind: 'image' }]
      : kind === 'message' && position % 83 === 30
        ? [{ name: 'PTT-0007.opus', kind: 'audio' }]
        : [],
    call:
      kind === 'call'
        ? { durationSeconds: (position * 37) % 800, outcome: position % 4 === 0 ? 'missed' : 'answered' }
        : null,
    contact:
      kind === 'contact'
        ? {
            name: `${['Vali', 'سنا بی بی', 'Quay Cars', 'Meri Jaan', 'Мирела'][position % 5]} ${position}`,
            identifiers: [
              { kind: 'phone', value: `07700 900${String(position % 1000).padStart(3, '0')}` },
              ...(position % 3 === 0
                ? [{ kind: 'email' as const, value: `contact${position}@example.org` }]
                : []),
            ],
            organisation: position % 5 === 2 ? 'Quay Cars Ltd' : null,
          }
        : null,
    deleted: kind === 'message' && position % 57 === 11,
    marks: [],
    provenance: { path: 'chats/WhatsApp Chat with Depot runs.txt', row: position * 2 + 3, offset: null },
    translation:
      kind !== 'message' || position % 640 === 25
        ? null
        : {
            language,
            confidence: language === 'und' ? 0.2 : 0.97,
            tier,
            state: position % 90 === 3 ? 'checked' : position % 90 === 60 ? 'certified' : 'machine',
            english,
            reason: reasonFor(language, tier),
          },
    read: read.get(one.id)?.has(position) ?? false,
  }
}

for (const one of threads) {
  for (let position = 0; position < Math.min(one.itemCount, 4000); position++) {
    const translation = itemAt(one, position).translation
    if (translation === null) continue
    one.languages[translation.language] = (one.languages[translation.language] ?? 0) + 1
    one.tiers[translation.tier] = (one.tiers[translation.tier] ?? 0) + 1
  }
}

export const exhibit = (): Exhibit => ({
  id: exhibitId,
  caseId: lantern,
  reference: 'KRD/7',
  description: 'Blue handset from the van, full download',
  deviceKind: 'phone',
  seizedAt: '2026-11-20T06:40:00Z',
  seizedWhere: 'Quay Street, Northmoor',
  seizedBy: 'PC 2214 J. Dalesman',
  receivedAt: '2026-11-21T15:10:00Z',
  registeredBy: 'amira.hale',
  registeredAt: '2026-11-21T15:30:00Z',
  originals: [],
  unread: threads.reduce((sum, one) => sum + one.unread, 0),
  itemCount: threads.reduce((sum, one) => sum + one.itemCount, 0),
})

export const conversations = (): Conversation[] => threads
export const threadOf = (conversationId: string) => threads.find((one) => one.id === conversationId)

/** Marks positions as read, as the service would for this officer. */
export function markRead(one: Thread, from: number, to: number) {
  const mine = read.get(one.id) ?? new Set<number>()
  for (let position = from; position <= to; position++) mine.add(position)
  read.set(one.id, mine)
  one.unread = one.itemCount - mine.size
}
