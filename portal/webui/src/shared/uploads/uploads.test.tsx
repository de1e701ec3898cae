import { waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { exhibits, jds1 } from '../../../dev/data/exhibits'
import { holdToDocuments } from '../../../dev/held'
import { uploads } from './uploads'
import { usualReading } from './upload'

const { id: exhibitId, caseId, originals } = exhibits.find(({ id }) => id === jds1)!
const [original] = originals
const [extraction] = original!.extractions

const service = setupServer()
holdToDocuments(service)
beforeAll(() => service.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  service.resetHandlers()
  for (const { id } of uploads.all()) uploads.dismiss(id)
})
afterAll(() => service.close())

const refused = (status: number, slug: string) => () =>
  HttpResponse.json(
    { type: `https://crosslight.example/problems/${slug}`, title: slug, status },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )
const held = () =>
  HttpResponse.json({ original, extraction: { ...extraction, state: 'complete' } }, { status: 201 })

/** Sends a file, answered as said, then sends it again; the key of both attempts. */
async function keysOfTwoAttempts(first: () => Response): Promise<string[]> {
  const keys: string[] = []
  service.use(
    http.post(`*/api/evidence/exhibits/${exhibitId}/originals`, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key') ?? '')
      return keys.length === 1 ? first() : held()
    }),
  )
  uploads.add([new File(['abc'], 'chat.txt')], { caseId, exhibitId, exhibitReference: 'JDS/1' }, usualReading)
  const upload = () => uploads.all()[0]!
  await waitFor(() => expect(upload().phase.name).toBe('refused'))
  uploads.retry(upload().id)
  await waitFor(() => expect(upload().phase.name).toBe('finished'))
  return keys
}

describe('sending a file again', () => {
  it.each([
    [422, 'digest-mismatch'],
    [400, 'upload-incomplete'],
  ])('after a refusal (%i) is a request of its own: the answer to the first one is kept', async (...said) => {
    const [first, second] = await keysOfTwoAttempts(refused(...said))
    expect(first).not.toBe('')
    expect(second).not.toBe(first)
  })

  it('after a failure of the service is the same request', async () => {
    const [first, second] = await keysOfTwoAttempts(refused(503, 'store-unavailable'))
    expect(second).toBe(first)
  })

  it('after a broken connection is the same request: the first may have arrived', async () => {
    const [first, second] = await keysOfTwoAttempts(() => HttpResponse.error())
    expect(second).toBe(first)
  })
})
