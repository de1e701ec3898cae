import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answer, routes } from './answer'
import { problems } from './answers'
import { harbour, lantern } from './data/cases'
import { ofEveryKind } from './data/everyKind'
import { exhibits, jds1, o1, x1 } from './data/exhibits'
import { Documents } from './documents'
import { operationOf } from './route'

const documents = new Documents()
const repository = join(import.meta.dirname, '../../..')
const nobody = '01970000-0000-7000-8000-00000000ffff'
const marius = '01970000-0000-7000-80c1-000000000000'
const item = `${marius.slice(0, 24)}000000000003`
const alert = '01970000-0000-7000-8000-00000000a001'
const uploaded = `/api/evidence/exhibits/${jds1}/originals?fileName=chat.txt&assumedZone=Europe/London`
const opening = { reference: 'NEW', title: 'A new case', openedOn: '2026-11-22' }
const registering = { reference: 'NEW/1', description: 'A phone', deviceKind: 'phone' }

type Call = [status: number, method: string, path: string, body?: unknown]

/** In this order: some change what later ones are answered. */
const calls: Call[] = [
  [200, 'GET', '/api/case/cases?status=live&q=lan&limit=1'],
  [201, 'POST', '/api/case/cases', opening],
  [409, 'POST', '/api/case/cases', opening],
  [200, 'GET', `/api/case/cases/${lantern}`],
  [404, 'GET', `/api/case/cases/${nobody}`],
  [200, 'PATCH', `/api/case/cases/${harbour}`, { status: 'live' }],
  [200, 'GET', `/api/case/cases/${lantern}/members`],
  [204, 'PUT', `/api/case/cases/${lantern}/members/eve.marsh`, { role: 'reader' }],
  [204, 'PUT', `/api/case/cases/${lantern}/members/nobody.yet`, { role: 'reader', reason: 'to help' }],
  [200, 'GET', `/api/case/cases/${lantern}/members`],
  [204, 'DELETE', `/api/case/cases/${lantern}/members/eve.marsh`],
  [409, 'DELETE', `/api/case/cases/${lantern}/members/amira.hale`],
  [200, 'GET', `/api/case/cases/${lantern}/exhibits`],
  [200, 'GET', `/api/case/cases/${lantern}/timeline?limit=2`],
  [200, 'GET', `/api/case/cases/${lantern}/alerts?limit=5`],
  [204, 'POST', `/api/case/cases/${lantern}/alerts/${alert}/seen`],
  [404, 'POST', `/api/case/cases/${lantern}/alerts/${nobody}/seen`],
  [204, 'POST', `/api/case/cases/${lantern}/visits`],
  ...(['case', 'evidence', 'linkage', 'translation'] as const).flatMap((service): Call[] => [
    [200, 'GET', `/api/${service}/consultations?officer=amira.hale&limit=5`],
    [200, 'GET', `/api/${service}/refusals?who=dan.price&limit=5`],
    [200, 'GET', `/api/${service}/cases/${lantern}/jobs`],
  ]),
  [200, 'GET', '/api/evidence/store'],
  [200, 'GET', '/api/evidence/readers'],
  [200, 'GET', '/api/evidence/verifications?limit=2'],
  [200, 'GET', `/api/evidence/cases/${lantern}/exhibits`],
  [201, 'POST', `/api/evidence/cases/${lantern}/exhibits`, registering],
  [409, 'POST', `/api/evidence/cases/${lantern}/exhibits`, registering],
  [200, 'GET', `/api/evidence/exhibits/${jds1}`],
  [404, 'GET', `/api/evidence/exhibits/${nobody}`],
  [201, 'POST', uploaded, 'some bytes'],
  [409, 'POST', uploaded, 'some bytes'],
  [422, 'POST', uploaded, ''],
  [404, 'POST', uploaded.replace(jds1, nobody), 'some bytes'],
  [200, 'GET', `/api/evidence/exhibits/${jds1}/custody`],
  [200, 'POST', `/api/evidence/exhibits/${jds1}/custody/verification`],
  [200, 'GET', `/api/evidence/exhibits/${jds1}/conversations`],
  [200, 'GET', `/api/evidence/extractions/${x1}`],
  [404, 'GET', `/api/evidence/extractions/${nobody}`],
  [200, 'GET', `/api/evidence/extractions/${x1}/rejections?limit=2`],
  [200, 'GET', `/api/evidence/conversations/${marius}/items?offset=0&limit=200`],
  [200, 'GET', `/api/evidence/conversations/${marius.replace('c1', 'c3')}/items?unread=false`],
  [200, 'GET', `/api/evidence/conversations/${marius.replace('c1', 'c4')}/items?limit=500`],
  ...ofEveryKind.map(({ id }): Call => [200, 'GET', `/api/evidence/conversations/${id}/items`]),
  [404, 'GET', `/api/evidence/conversations/${nobody}/items`],
  [200, 'GET', `/api/evidence/conversations/${marius}/items/next-unread?from=0`],
  [200, 'GET', `/api/evidence/conversations/${nobody}/items/next-unread?from=0`],
  [204, 'POST', `/api/evidence/conversations/${marius}/read`, { fromPosition: 0, toPosition: 3 }],
  [200, 'GET', `/api/evidence/items/${item}`],
  [404, 'GET', `/api/evidence/items/${nobody}`],
  [404, 'GET', `/api/evidence/jobs/${nobody}`],
  [404, 'GET', `/api/evidence/jobs/${nobody}/events`],
  [202, 'POST', `/api/evidence/originals/${o1}/extractions`, { reader: 'message-csv' }],
  [404, 'POST', `/api/evidence/originals/${nobody}/extractions`, { reader: 'message-csv' }],
  [200, 'GET', `/api/translation/extractions/${x1}/summary`],
  [200, 'GET', `/api/translation/items/${item}/passport`],
  [404, 'GET', `/api/translation/items/${nobody}/passport`],
  [200, 'GET', '/api/linkage/identifier-kinds'],
  [200, 'GET', `/api/linkage/cases/${lantern}/connections?strength=strong&kind=phone`],
]

const asked = new Set<string>()
const refused = new Set<string>()

async function ask([, method, path, body]: Call, header: Record<string, string> = { 'X-Crosslight': '1' }) {
  const bytes = typeof body === 'string'
  const sent = body === undefined ? {} : { body: bytes ? body : JSON.stringify(body) }
  const headers = { 'Idempotency-Key': crypto.randomUUID(), ...header }
  const request = new Request(new URL(path, 'http://portal'), { method, headers, ...sent })
  const response = await answer(request.clone())
  if (response.status >= 400) {
    const { type } = (await response.clone().json()) as { type: string }
    refused.add(type.split('/').at(-1)!)
  }
  const { pathname } = new URL(request.url)
  const [, service = '', at = ''] = /^\/api\/(\w+)(\/.*)$/.exec(pathname) ?? []
  const operations = Object.keys(routes[service as keyof typeof routes] ?? {})
  asked.add(`${service} ${operationOf(operations, method, at)?.operation}`)
  const exchange = { method, url: request.url, headers: request.headers, body: bytes ? undefined : body }
  return { status: response.status, faults: await documents.faults({ ...exchange, response }) }
}

describe('what the made-up services answer', () => {
  it.each(calls)('%i to %s %s, as the document of the service allows', async (...call) => {
    expect(await ask(call)).toEqual({ status: call[0], faults: [] })
  })

  it('has the readers that the service has, each by the title it gives itself', async () => {
    const response = await answer(new Request('http://portal/api/evidence/readers'))
    const readers = (await response.json()) as { name: string; title: string }[]
    const [first = ''] = readFileSync(join(repository, 'docs/readers.md'), 'utf8').split(/^## /m)
    const table = first.matchAll(/^\| `([\w-]+)` \|/gm)
    expect(readers.map(({ name }) => name).sort()).toEqual([...table].map(([, name]) => name).sort())
    expect(readers).toContainEqual(
      expect.objectContaining({
        name: 'mail',
        title: 'E-mail (EML, MBOX)',
        formats: ['EML', 'MBOX', 'MBX', 'ZIP'],
      }),
    )
  })

  it('tells of a reading until it is over', async () => {
    const { jobId } = exhibits.find(({ id }) => id === jds1)!.originals.at(-1)!.extractions[0]!
    expect(await ask([200, 'GET', `/api/evidence/jobs/${jobId}`])).toEqual({ status: 200, faults: [] })
    expect(await ask([200, 'GET', `/api/evidence/jobs/${jobId}/events`])).toEqual({ status: 200, faults: [] })
  })

  it('is a refusal where the portal refuses', async () => {
    expect(await ask([403, 'POST', `/api/case/cases/${lantern}/visits`], {})).toMatchObject({ status: 403 })
    expect(await ask([404, 'GET', '/api/weather/today'])).toMatchObject({ status: 404 })
    vi.stubEnv('CROSSLIGHT_FIXTURES_AS', 'nobody')
    expect(await ask([401, 'GET', '/api/case/cases'])).toEqual({ status: 401, faults: [] })
    vi.stubEnv('CROSSLIGHT_FIXTURES_AS', 'ben.okoro')
    expect(await ask([403, 'GET', '/api/case/consultations'])).toEqual({ status: 403, faults: [] })
    expect(await ask([403, 'GET', '/api/evidence/verifications'])).toEqual({ status: 403, faults: [] })
    vi.unstubAllEnvs()
  })

  it('was asked for here to the last operation and the last refusal', () => {
    const all = Object.entries(routes).flatMap(([service, known]) =>
      Object.keys(known).map((operation) => `${service} ${operation}`),
    )
    expect(all.filter((operation) => !asked.has(operation))).toEqual([])
    expect(Object.keys(problems).filter((slug) => !refused.has(slug))).toEqual([])
  })

  it.each(Object.entries(problems))('%s is a refusal that the services name so', (slug, [status]) => {
    const named = readdirSync(repository)
      .map((module) => join(repository, module, 'README.md'))
      .filter((readme) => existsSync(readme))
      .map((readme) => readFileSync(readme, 'utf8'))
      .flatMap((readme) => readme.split(/\n|·/))
      .find((line) => line.includes(`\`${slug}\``))
    expect(named).toContain(String(status))
  })
})

describe('the documents', () => {
  const told = async (path: string, response: Response, method = 'GET', body?: unknown) =>
    documents.faults({ method, url: `http://portal${path}`, headers: new Headers(), body, response })

  it('allow nothing that they do not have', async () => {
    expect(await told('/api/case/weather', Response.json({}))).toHaveLength(1)
    expect(await told('/api/evidence/store?at=1', Response.json({}))).toHaveLength(4)
    expect(
      await told('/api/evidence/exhibits/jds1/custody', new Response(null, { status: 418 })),
    ).toHaveLength(2)
    const member = `/api/case/cases/${lantern}/members/ben.okoro`
    expect(await told(member, Response.json({}), 'PUT', { role: 'friend' })).toHaveLength(2)
    const state = { writeOnce: true, checkedAt: '2026-11-22T06:00:00Z', explanation: '', colour: 'red' }
    expect(await told('/api/evidence/store', Response.json(state))).toHaveLength(1)
  })
})
