import type { Exhibit, Extraction, Item, Job } from '../src/shared/api/evidence'
import { done, notFound, page, problem } from './answers'
import { conversations } from './data/conversations'
import { custody } from './data/custody'
import { exhibits, rejections, x1 } from './data/exhibits'
import { itemAt, itemById } from './data/items'
import { isOverseer, signedIn } from './data/people'
import { readers } from './data/readers'
import { unverified } from './data/verifications'
import type { Asked, Routes } from './route'

const jobs = new Map<string, number>()

/** What evidence-service would answer. */
export const evidence: Routes['evidence'] = {
  'GET /store': () =>
    Response.json({
      writeOnce: false,
      checkedAt: '2026-11-22T06:00:00Z',
      explanation:
        'The store let a locked test file be deleted. Originals are hashed and every action is recorded, but the store itself does not prevent deletion.',
    }),
  'GET /readers': () => Response.json(readers),
  'GET /cases/{caseId}/exhibits': ({ named: { caseId } }) =>
    Response.json({ items: exhibits.filter((one) => one.caseId === caseId) }),
  'POST /cases/{caseId}/exhibits': async ({ request, named }) =>
    register(named['caseId']!, (await request.json()) as Partial<Exhibit>),
  'GET /exhibits/{exhibitId}': ofExhibit((exhibit) => Response.json(exhibit)),
  'POST /exhibits/{exhibitId}/originals': ofExhibit(receive),
  'GET /exhibits/{exhibitId}/custody': ofExhibit(() => Response.json(custody)),
  'POST /exhibits/{exhibitId}/custody/verification': ofExhibit(({ originals }) =>
    Response.json({
      intact: true,
      originals: originals.map(({ id, fileName, size, sha256 }) => ({
        originalId: id,
        fileName,
        size,
        expectedSha256: sha256,
        actualSha256: sha256,
        matches: true,
        fault: null,
      })),
      events: { intact: true, checkedEvents: 5, brokenAt: null },
      details: { matches: true, fault: null },
      extractions: originals.flatMap(({ id, fileName, extractions }) =>
        extractions.map((one) => ({
          extractionId: one.id,
          originalId: id,
          fileName,
          expectedItems: one.rowsRead,
          storedItems: one.rowsRead,
          expectedDigest: one.itemsDigest ?? '',
          actualDigest: one.itemsDigest ?? '',
          matches: true,
          fault: null,
        })),
      ),
      answer: 'The original is exactly what was received, and nothing in its record was changed.',
    }),
  ),
  'GET /exhibits/{exhibitId}/conversations': ofExhibit(({ id }) =>
    Response.json({ items: conversations[id] ?? [] }),
  ),
  'GET /extractions/{extractionId}': ({ named }) => {
    const extraction = extractionOf(named['extractionId']!)
    return extraction ? Response.json(extraction) : notFound()
  },
  'GET /extractions/{extractionId}/rejections': ({ url, named }) =>
    page(named['extractionId'] === x1 ? rejections : [], url),
  'GET /conversations/{conversationId}/items': ({ url, named }) => items(named['conversationId']!, url),
  'GET /conversations/{conversationId}/items/next-unread': ({ url, named }) =>
    nextUnread(named['conversationId']!, url),
  'POST /conversations/{conversationId}/read': done,
  'GET /items/{itemId}': ({ named }) => {
    const item = itemById(named['itemId']!)
    return item ? Response.json(item) : notFound()
  },
  'POST /originals/{originalId}/extractions': ({ named }) => {
    const earlier = exhibits
      .flatMap((exhibit) => exhibit.originals)
      .find((one) => one.id === named['originalId'])?.extractions[0]
    return earlier
      ? Response.json({ ...earlier, id: crypto.randomUUID(), state: 'queued' }, { status: 202 })
      : notFound()
  },
  'GET /verifications': ({ url }) => (isOverseer() ? page(unverified, url) : problem('forbidden')),
  'GET /jobs/{jobId}': ofJob((id) => Response.json(job(id))),
  'GET /jobs/{jobId}/events': ofJob(events),
}

function ofExhibit(answer: (exhibit: Exhibit, asked: Asked) => Response | Promise<Response>) {
  return (asked: Asked) => {
    const exhibit = exhibits.find((one) => one.id === asked.named['exhibitId'])
    return exhibit ? answer(exhibit, asked) : notFound()
  }
}

function ofJob(answer: (jobId: string) => Response) {
  return ({ named }: Asked) => (jobs.has(named['jobId']!) ? answer(named['jobId']!) : notFound())
}

/** The reading as its job has left it by now. */
function extractionOf(id: string): Extraction | undefined {
  const found = exhibits
    .flatMap((exhibit) => exhibit.originals)
    .flatMap((original) => original.extractions)
    .find((one) => one.id === id)
  if (found && jobs.has(found.jobId) && job(found.jobId).state === 'complete') {
    Object.assign(found, { state: 'complete', rowsInSource: 4000, rowsRead: 4000 })
  }
  return found
}

function register(caseId: string, details: Partial<Exhibit>): Response {
  if (exhibits.some((one) => one.caseId === caseId && one.reference === details.reference)) {
    return problem(
      'exhibit-reference-taken',
      `The case already has an exhibit ${details.reference}. Give another reference, or add the file to that exhibit.`,
    )
  }
  const now = new Date().toISOString()
  const exhibit = {
    ...details,
    seizedAt: details.seizedAt ?? null,
    seizedWhere: details.seizedWhere ?? '',
    seizedBy: details.seizedBy ?? '',
    receivedAt: details.receivedAt ?? now,
    id: crypto.randomUUID(),
    caseId,
    registeredBy: signedIn().username,
    registeredAt: now,
    originals: [],
    unread: 0,
    itemCount: 0,
    verification: null,
  } as Exhibit
  exhibits.push(exhibit)
  return Response.json(exhibit, { status: 201 })
}

async function receive(exhibit: Exhibit, { request, url }: Asked): Promise<Response> {
  const body = new Uint8Array(await request.arrayBuffer())
  if (body.length === 0) return problem('empty-file')
  const sha256 = [...new Uint8Array(await crypto.subtle.digest('SHA-256', body))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  if (exhibit.originals.some((one) => one.sha256 === sha256)) return problem('original-already-held')
  const originalId = crypto.randomUUID()
  const jobId = crypto.randomUUID()
  jobs.set(jobId, Date.now())
  const extraction: Extraction = {
    id: crypto.randomUUID(),
    originalId,
    exhibitId: exhibit.id,
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
    itemsByKind: {},
    parts: [],
    problem: null,
    startedAt: null,
    finishedAt: null,
    itemsDigest: null,
    itemsDigestVersion: null,
    supersededBy: null,
    mapping: {},
    notes: [],
  }
  const original = {
    id: originalId,
    exhibitId: exhibit.id,
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
    q: wordsOf(url.searchParams.get('q') ?? ''),
    language: url.searchParams.get('language') ?? '',
    tier: url.searchParams.get('tier') ?? '',
    participant: url.searchParams.get('participant') ?? '',
    from: url.searchParams.get('from') ?? '',
    to: url.searchParams.get('to') ?? '',
    unread: url.searchParams.get('unread') === 'true',
  }
  const matching = (item: Item) =>
    hasWords(item, wanted.q) &&
    (wanted.language === '' || item.translation?.language === wanted.language) &&
    (wanted.tier === '' || item.translation?.tier === wanted.tier) &&
    (wanted.participant === '' ||
      item.sender?.identifier === wanted.participant ||
      item.sender?.name === wanted.participant) &&
    (wanted.from === '' || (item.at ?? '') >= wanted.from) &&
    (wanted.to === '' || (item.at ?? '').slice(0, wanted.to.length) <= wanted.to) &&
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

/** Words as the service finds them: without case and accents. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Every word asked for begins one of the words that are there. */
function hasWords({ text, translation }: Item, asked: readonly string[]): boolean {
  const there = wordsOf(`${text ?? ''} ${translation?.english ?? ''}`)
  return asked.every((word) => there.some((one) => one.startsWith(word)))
}

function nextUnread(conversationId: string, url: URL): Response {
  for (let position = Number(url.searchParams.get('from') ?? 0); ; position += 1) {
    const item = itemAt(conversationId, position)
    if (item === null) return Response.json({ position: null })
    if (!item.read) return Response.json({ position })
  }
}
