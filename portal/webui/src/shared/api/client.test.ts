// @vitest-environment jsdom
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { address, answerOf, api, given } from './client'
import { problemOf } from './problem'
import { sessionEnded } from './sessionEnd'

const asked: Request[] = []
const server = setupServer(
  http.all('*/api/case/*', ({ request }) => {
    asked.push(request.clone())
    const url = new URL(request.url)
    if (url.pathname.endsWith('/cases/gone')) return HttpResponse.error()
    if (url.pathname.endsWith('/cases/over'))
      return HttpResponse.json({ title: 'Sign in', type: 'x/not-signed-in' }, { status: 401 })
    if (request.method === 'DELETE') return new HttpResponse(null, { status: 204 })
    return HttpResponse.json({ ok: true })
  }),
)
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' })
})
afterAll(() => {
  server.close()
})
beforeEach(() => {
  asked.length = 0
  sessionEnded.reset()
})

const caseOf = (caseId: string, signal?: AbortSignal) =>
  answerOf(api.case.GET('/cases/{caseId}', { params: { path: { caseId } }, signal: signal ?? null }))

describe('calls', () => {
  it('encode every value of a path and leave out empty parameters', async () => {
    const values = { caseId: 'a/b c', officer: 'ö' }
    const written = '/api/case/cases/a%2Fb%20c/members/%C3%B6'
    expect(address('case', '/cases/{caseId}/members/{officer}', values)).toBe(written)
    expect(address('evidence', '/store', {}, { q: '', zone: 'Europe/London', reader: null })).toBe(
      '/api/evidence/store?zone=Europe%2FLondon',
    )
    expect(given({ q: '', status: 'live', after: null, limit: 5 })).toEqual({ status: 'live', limit: 5 })
    await answerOf(api.case.DELETE('/cases/{caseId}/members/{officer}', { params: { path: values } }))
    expect(new URL(asked[0]!.url).pathname).toBe(written)
  })

  it('carry the header the portal asks for, and a key that makes repeating harmless', async () => {
    const body = { reference: 'A', title: 'B', openedOn: '2026-02-09' }
    await answerOf(api.case.POST('/cases', { params: { header: { 'Idempotency-Key': 'k-1' } }, body }))
    const request = asked[0]!
    expect(request.headers.get('X-Crosslight')).toBe('1')
    expect(request.headers.get('Idempotency-Key')).toBe('k-1')
    expect(request.headers.get('Content-Type')).toBe('application/json')
    expect(await request.json()).toEqual(body)
  })

  it('take an answer without content', async () => {
    const path = { caseId: '1', officer: 'x' }
    await expect(
      answerOf(api.case.DELETE('/cases/{caseId}/members/{officer}', { params: { path } })),
    ).resolves.toBeUndefined()
  })

  it('say when the portal cannot be reached', async () => {
    const failure = await caseOf('gone').catch((error: unknown) => problemOf(error))
    expect(failure).toMatchObject({ slug: 'unreachable' })
  })

  it('that are given up are no failure of the portal', async () => {
    const given = new AbortController()
    const call = caseOf('1', given.signal)
    given.abort()
    const failure = await call.catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'AbortError' })
  })

  it('tell the whole portal when the session is over', async () => {
    await caseOf('over').catch(() => undefined)
    expect(sessionEnded.hasEnded()).toBe(true)
  })
})
