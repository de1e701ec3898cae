import { QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { lantern } from '../../../dev/data/cases'
import { conversations } from '../../../dev/data/conversations'
import { exhibits, jds1 } from '../../../dev/data/exhibits'
import { holdToDocuments } from '../../../dev/held'
import type { Exhibit, ExtractionState } from '../api/evidence'
import { createQueryClient } from '../queries/queryClient'
import { useConversations } from './useConversations'

let asked = 0
const service = setupServer(
  http.get(`*/api/translation/cases/${lantern}/jobs`, () => HttpResponse.json({ items: [], more: false })),
  http.get(`*/api/evidence/exhibits/${jds1}/conversations`, () => {
    asked += 1
    return HttpResponse.json({ items: asked === 1 ? [] : conversations[jds1]!.slice(0, 1) })
  }),
)
holdToDocuments(service)
beforeAll(() => service.listen({ onUnhandledRequest: 'error' }))
afterAll(() => service.close())

/** An exhibit whose one file is being read, or was. */
function exhibit(state: ExtractionState): Exhibit {
  const known = exhibits.find(({ id }) => id === jds1)!
  const [original] = known.originals
  const [extraction] = original!.extractions
  return {
    ...known,
    originals: [
      { ...original!, extractions: [{ ...extraction!, state, finishedAt: null, itemsByKind: {} }] },
    ],
  }
}

test('conversations are asked for again when a reading has ended, and not before', async () => {
  const client = createQueryClient()
  const { result, rerender } = renderHook(
    ({ known }: { known: Exhibit | undefined }) => useConversations(lantern, jds1, known),
    {
      initialProps: { known: undefined as Exhibit | undefined },
      wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
    },
  )
  await waitFor(() => expect(result.current.query.data).toEqual([]))
  rerender({ known: exhibit('queued') })
  rerender({ known: exhibit('running') })
  expect(asked).toBe(1)

  rerender({ known: exhibit('complete') })
  await waitFor(() => expect(result.current.query.data).toHaveLength(1))
  rerender({ known: exhibit('complete') })
  expect(asked).toBe(2)
})
