// @vitest-environment jsdom
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { address, get, path, send } from './client'
import { problemOf } from './problem'
import { sessionEnded } from './sessionEnd'

const asked: Request[] = []
const server = setupServer(
  http.all('*/api/case/*', ({ request }) => {
    asked.push(request.clone())
    const url = new URL(request.url)
    if (url.pathname.endsWith('/gone')) return HttpResponse.error()
    if (url.pathname.endsWith('/over'))
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

describe('calls', () => {
  it('encode every value of a path and leave out empty parameters', () => {
    expect(path`/cases/${'a/b c'}/members/${'ö'}`).toBe('/cases/a%2Fb%20c/members/%C3%B6')
    expect(address('case', '/cases', { q: '', status: 'live', after: null, limit: 5 })).toBe(
      '/api/case/cases?status=live&limit=5',
    )
  })

  it('carry the header the portal asks for, and a key that makes repeating harmless', async () => {
    await send('POST', 'case', '/cases', { body: { reference: 'A' }, idempotencyKey: 'k-1' })
    const request = asked[0]!
    expect(request.headers.get('X-Crosslight')).toBe('1')
    expect(request.headers.get('Idempotency-Key')).toBe('k-1')
    expect(await request.json()).toEqual({ reference: 'A' })
  })

  it('take an answer without content', async () => {
    await expect(send('DELETE', 'case', '/cases/1/members/x')).resolves.toBeUndefined()
  })

  it('say when the portal cannot be reached', async () => {
    const failure = await get('case', '/gone').catch((error: unknown) => problemOf(error))
    expect(failure).toMatchObject({ slug: 'unreachable' })
  })

  it('tell the whole portal when the session is over', async () => {
    await get('case', '/over').catch(() => undefined)
    expect(sessionEnded.hasEnded()).toBe(true)
  })
})
