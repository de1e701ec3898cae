import type { Exhibit, Extraction, Item, Job, Reader } from '../src/shared/api/evidence'
import { notFound, page, problem } from './answers'
import { conversations, custody, exhibits, rejections, x1 } from './data/exhibits'
import { itemAt, itemById } from './data/items'
import { signedIn } from './data/people'

const readers: Reader[] = [
  {
    name: 'whatsapp-text',
    title: 'WhatsApp text export',
    version: '1',
    formats: ['Chat exported as text, with or without media'],
    extensions: ['txt', 'zip'],
  },
  {
    name: 'sms-backup-restore',
    title: 'SMS Backup & Restore',
    version: '1',
    formats: ['Messages and calls as XML'],
    extensions: ['xml'],
  },
  {
    name: 'vcard',
    title: 'vCard contacts',
    version: '1',
    formats: ['vCard 2.1, 3.0 and 4.0'],
    extensions: ['vcf'],
  },
  {
    name: 'message-csv',
    title: 'Messages as CSV',
    version: '1',
    formats: ['A table with one message per row'],
    extensions: ['csv'],
  },
  {
    name: 'message-xlsx',
    title: 'Messages as a spreadsheet',
    version: '1',
    formats: ['A table with one message per row'],
    extensions: ['xlsx'],
  },
]

const jobs = new Map<string, number>()

/** Answers what evidence-service would. */
export async function evidence(request: Request, url: URL, at: string): Promise<Response> {
  const parts = at.split('/').filter(Boolean)
  const [collection = '', id = '', part = '', last = ''] = parts
  const on = `${request.method} ${collection}/${part === '' ? '' : part}`
  switch (on) {
    case 'GET store/':
      return Response.json({
        writeOnce: false,
        checkedAt: '2026-11-22T06:00:00Z',
        explanation:
          'The store let a locked test file be deleted. Originals are hashed and every action is recorded, but the store itself does not prevent deletion.',
      })
    case 'GET readers/':
      return Response.json(readers)
    case 'GET cases/exhibits':
      return Response.json({ items: exhibits.filter((one) => one.caseId === id) })
    case 'POST cases/exhibits':
      return register(id, (await request.json()) as Partial<Exhibit>)
    case 'GET exhibits/': {
      const exhibit = exhibits.find((one) => one.id === id)
      return exhibit ? Response.json(exhibit) : notFound()
    }
    case 'POST exhibits/originals':
      return receive(id, url, request)
    case 'GET exhibits/custody':
      return Response.json(custody)
    case 'POST exhibits/custody':
      return Response.json({
        intact: true,
        originals: (exhibits.find((one) => one.id === id)?.originals ?? []).map((original) => ({
          originalId: original.id,
          fileName: original.fileName,
          expectedSha256: original.sha256,
          actualSha256: original.sha256,
          matches: true,
        })),
        events: { intact: true, checkedEvents: 5, brokenAt: null },
        answer: 'The original is exactly what was received, and nothing in its record was changed.',
      })
    case 'GET exhibits/conversations':
      return Response.json({ items: conversations[id] ?? [] })
    case 'GET extractions/': {
      const extraction = extractionOf(id)
      return extraction ? Response.json(extraction) : notFound()
    }
    case 'GET extractions/rejections':
      return page(id === x1 ? rejections : [], url)
    case 'GET conversations/items':
      return last === 'next-unread' ? nextUnread(id, url) : items(id, url)
    case 'POST conversations/read':
      return new Response(null, { status: 204 })
    case 'GET items/': {
      const item = itemById(id)
      return item ? Response.json(item) : notFound()
    }
    case 'GET jobs/':
      return Response.json(job(id))
    case 'GET jobs/events':
      return events(id)
    default:
      return notFound()
  }
}

/** The reading as its job has left it by now. */
function extractionOf(id: string): Extraction | undefined {
  const found = exhibits
    .flatMap((exhibit) => exhibit.originals)
    .flatMap((original) => original.extractions)
    .find((one) => one.id === id)
  if (found?.jobId && job(found.jobId).state === 'complete') {
    Object.assign(found, { state: 'complete', rowsInSource: 4000, rowsRead: 4000 })
  }
  return found
}

function register(caseId: string, details: Partial<Exhibit>): Response {
  if (exhibits.some((one) => one.caseId === caseId && one.reference === details.reference)) {
    return problem(
      409,
      'exhibit-reference-taken',
      'This reference is taken',
      `The case already has an exhibit ${details.reference}. Give another reference, or add the file to that exhibit.`,
    )
  }
  const now = new Date().toISOString()
  const exhibit = {
    seizedAt: null,
    seizedWhere: null,
    seizedBy: null,
    ...details,
    id: crypto.randomUUID(),
    caseId,
    registeredBy: signedIn().username,
    registeredAt: now,
    originals: [],
    unread: 0,
    itemCount: 0,
  } as unknown as Exhibit
  exhibits.push(exhibit)
  return Response.json(exhibit, { status: 201 })
}

async function receive(exhibitId: string, url: URL, request: Request): Promise<Response> {
  const exhibit = exhibits.find((one) => one.id === exhibitId)
  if (!exhibit) return notFound()
  const body = new Uint8Array(await request.arrayBuffer())
  if (body.length === 0) {
    return problem(
      422,
      'empty-file',
      'This file is empty',
      'The file has 0 bytes. Export it again from the device.',
    )
  }
  const sha256 = [...new Uint8Array(await crypto.subtle.digest('SHA-256', body))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  if (exhibit.originals.some((one) => one.sha256 === sha256)) {
    return problem(
      409,
      'original-already-held',
      'This file is already held',
      'The same bytes are already in this exhibit. Nothing was stored twice.',
    )
  }
  const originalId = crypto.randomUUID()
  const jobId = crypto.randomUUID()
  jobs.set(jobId, Date.now())
  const extraction: Extraction = {
    id: crypto.randomUUID(),
    originalId,
    exhibitId,
    caseId: exhibit.caseId,
    reader: 'whatsapp-text',
    readerVersion: '1',
    state: 'queued',
    jobId,
    assumedZone: url.searchParams.get('assumedZone') ?? 'Europe/London',
    rowsInSource: 0,
    rowsRead: 0,
    rowsRejected: 0,
    requestedAt: new Date().toISOString(),
    requestedBy: signedIn().username,
    itemsByKind: { message: 0, call: 0, contact: 0 },
    problem: null,
    startedAt: null,
    finishedAt: null,
    itemsDigest: null,
    supersededBy: null,
    mapping: {},
    notes: [],
  }
  const original = {
    id: originalId,
    exhibitId,
    fileName: url.searchParams.get('fileName') ?? 'file',
    size: body.length,
    sha256,
    sha512: sha256 + sha256,
    mediaType: 'text/plain',
    receivedAt: new Date().toISOString(),
    receivedBy: signedIn().username,
    state: 'held' as const,
    writeOnce: false,
    extractions: [extraction],
  }
  exhibit.originals.push(original)
  return Response.json({ original, extraction }, { status: 201 })
}

function job(id: string): Job {
  const began = jobs.get(id) ?? Date.now()
  const total = 4000
  const done = Math.min(total, Math.round((Date.now() - began) * 0.8))
  return {
    id,
    kind: 'extraction',
    extractionId: null,
    state: done >= total ? 'complete' : 'running',
    done,
    total,
    rejected: 0,
    ratePerSecond: 800,
    estimatedFinish: null,
    problem: null,
    createdAt: new Date(began).toISOString(),
    startedAt: new Date(began).toISOString(),
    finishedAt: null,
  }
}

function events(id: string): Response {
  const encoder = new TextEncoder()
  let timer: ReturnType<typeof setInterval> | undefined
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      timer = setInterval(() => {
        const now = job(id)
        controller.enqueue(encoder.encode(`data:${JSON.stringify(now)}\n\n`))
        if (now.state === 'complete') {
          clearInterval(timer)
          controller.close()
        }
      }, 300)
    },
    cancel() {
      clearInterval(timer)
    },
  })
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream' } })
}

function items(conversationId: string, url: URL): Response {
  const wanted = {
    q: url.searchParams.get('q')?.toLowerCase() ?? '',
    language: url.searchParams.get('language') ?? '',
    tier: url.searchParams.get('tier') ?? '',
    participant: url.searchParams.get('participant') ?? '',
    from: url.searchParams.get('from') ?? '',
    to: url.searchParams.get('to') ?? '',
    unread: url.searchParams.get('unread') === 'true',
  }
  const matching = (item: Item) =>
    (wanted.q === '' || `${item.text} ${item.translation?.english ?? ''}`.toLowerCase().includes(wanted.q)) &&
    (wanted.language === '' || item.translation?.language === wanted.language) &&
    (wanted.tier === '' || item.translation?.tier === wanted.tier) &&
    (wanted.participant === '' ||
      item.sender?.identifier === wanted.participant ||
      item.sender?.name === wanted.participant) &&
    (wanted.from === '' || (item.at ?? '') >= wanted.from) &&
    (wanted.to === '' || (item.at ?? '') < wanted.to) &&
    (!wanted.unread || !item.read)
  const all: Item[] = []
  for (let position = 0; ; position += 1) {
    const item = itemAt(conversationId, position)
    if (item === null) break
    if (matching(item)) all.push(item)
  }
  if (all.length === 0 && itemAt(conversationId, 0) === null) return notFound()
  const offset = Number(url.searchParams.get('offset') ?? 0)
  const limit = Number(url.searchParams.get('limit') ?? 50)
  return Response.json({ total: all.length, offset, items: all.slice(offset, offset + limit) })
}

function nextUnread(conversationId: string, url: URL): Response {
  for (let position = Number(url.searchParams.get('from') ?? 0); ; position += 1) {
    const item = itemAt(conversationId, position)
    if (item === null) return Response.json({ position: null })
    if (!item.read) return Response.json({ position })
  }
}
