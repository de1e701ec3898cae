import type { Item } from '../../src/shared/api/evidence'
import { entities } from './entities'
import { conversations, exhibit, exhibitId, itemAt, markRead, threadOf } from './exhibit'

/** Answers for the exhibit with a conversation of 100,000 messages; null for everything else. */
export async function answer(request: Request): Promise<Response | null> {
  const url = new URL(request.url)
  if (url.pathname.startsWith('/api/linkage/') && url.pathname.includes('/entities/')) return entities(url)
  const parts = url.pathname.split('/').filter(Boolean).slice(1)
  const [service = '', collection = '', id = '', part = '', last = ''] = parts
  if (service === 'evidence' && collection === 'exhibits' && id === exhibitId) {
    return Response.json(part === 'conversations' ? { items: conversations() } : exhibit())
  }
  if (service === 'translation' && collection === 'items' && id.startsWith('0197aaaa')) return passport(id)
  const thread = service === 'evidence' && collection === 'conversations' ? threadOf(id) : undefined
  if (thread === undefined) return null
  if (part === 'read') {
    const { fromPosition, toPosition } = (await request.json()) as {
      fromPosition: number
      toPosition: number
    }
    markRead(thread, fromPosition, toPosition)
    return new Response(null, { status: 204 })
  }
  if (last === 'next-unread') {
    for (let position = Number(url.searchParams.get('from')); position < thread.itemCount; position++) {
      if (!itemAt(thread, position).read) return Response.json({ position })
    }
    return Response.json({ position: null })
  }
  const offset = Number(url.searchParams.get('offset') ?? 0)
  const limit = Number(url.searchParams.get('limit') ?? 50)
  const all: Item[] = []
  let total = 0
  const wanted = matcher(url.searchParams)
  for (let position = 0; position < thread.itemCount; position++) {
    if (wanted === null) {
      total = thread.itemCount
      if (position < offset) position = offset
      if (position >= offset + limit || position >= total) break
      all.push(itemAt(thread, position))
      continue
    }
    const item = itemAt(thread, position)
    if (!wanted(item)) continue
    if (total >= offset && all.length < limit) all.push(item)
    total += 1
  }
  return Response.json({ total, offset, items: all })
}

function matcher(params: URLSearchParams): ((item: Item) => boolean) | null {
  const of = (name: string) => params.get(name) ?? ''
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const q = plain(of('q'))
  const [participant, language, tier, from, to] = ['participant', 'language', 'tier', 'from', 'to'].map(of)
  const unread = of('unread') === 'true'
  if (![q, participant, language, tier, from, to].some(Boolean) && !unread) return null
  return (item) =>
    q.split(' ').every((word) => plain(`${item.text} ${item.translation?.english ?? ''}`).includes(word)) &&
    (!participant || item.sender?.identifier === participant) &&
    (!language || item.translation?.language === language) &&
    (!tier || item.translation?.tier === tier) &&
    (!from || (item.at ?? '') >= from) &&
    (!to || (item.at ?? '9').slice(0, 10) <= to) &&
    (!unread || !item.read)
}

function passport(itemId: string): Response {
  const thread = conversations().find(({ id }) => id.startsWith(itemId.slice(0, 24)))
  const position = Number.parseInt(itemId.slice(24), 16)
  const item = thread && itemAt(threadOf(thread.id)!, position)
  if (!item?.translation) return new Response(null, { status: 404 })
  const done = item.translation.english !== null
  return Response.json({
    ...item.translation,
    itemId,
    caseId: item.caseId,
    segmentId: 'segment',
    languageName: '',
    identifiedBy: item.translation.language === 'und' ? 'undetermined' : 'lingua',
    engine: done ? 'apertium' : null,
    engineVersion: done ? '3.8.3' : null,
    route: done ? `${item.translation.language}→spa→eng` : null,
    unknownWordRatio: done ? 0.08 : null,
    fromMemory: position > 20,
    checks: done
      ? [
          { name: 'numbers-kept', passed: true, detail: 'All 3 numbers of the original are in the English.' },
          { name: 'length', passed: false, detail: 'The English is 2.4 times as long as the original.' },
        ]
      : [],
    translatedAt: '2026-11-21T15:40:00Z',
  })
}
