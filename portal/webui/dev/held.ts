import type { LifeCycleEventsMap } from 'msw'
import type { SetupServer } from 'msw/node'
import { Documents } from './documents'

/** Fails each test in which the made-up services answer, or are asked, what their documents do not have. */
export function holdToDocuments(server: SetupServer): void {
  const documents = new Documents()
  const bodies = new Map<string, Promise<string>>()
  let checks: Promise<string[]>[] = []
  const begun = (...[{ request, requestId }]: LifeCycleEventsMap['request:start']) => {
    bodies.set(requestId, request.clone().text())
  }
  const answered = (...[{ request, requestId, response }]: LifeCycleEventsMap['response:mocked']) => {
    const { method, url, headers } = request
    const copy = response.clone()
    const check = async () => {
      const text = (await bodies.get(requestId)) ?? ''
      const isJson = headers.get('Content-Type')?.startsWith('application/json') === true
      const body: unknown = isJson ? JSON.parse(text) : undefined
      return documents.faults({ method, url, headers, body, response: copy })
    }
    // A stream of events lasts as long as what it tells of.
    if (copy.headers.get('Content-Type') !== 'text/event-stream') checks.push(check())
  }
  beforeEach(() => {
    server.events.on('request:start', begun)
    server.events.on('response:mocked', answered)
  })
  afterEach(async () => {
    server.events.removeListener('request:start', begun)
    server.events.removeListener('response:mocked', answered)
    const faults = await Promise.all(checks)
    checks = []
    expect(faults.flat()).toEqual([])
  })
}
