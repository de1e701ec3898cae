import { QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import type { Exhibit } from '../api/evidence'
import { createQueryClient } from '../queries/queryClient'
import { useConversations } from './useConversations'

let asked = 0
const service = setupServer(
  http.get('*/api/translation/cases/case-1/jobs', () => HttpResponse.json({ items: [] })),
  http.get('*/api/evidence/exhibits/x1/conversations', () => {
    asked += 1
    return HttpResponse.json({
      items: asked === 1 ? [] : [{ id: 'c1', kind: 'contacts', itemCount: 6000, tiers: {} }],
    })
  }),
)
beforeAll(() => service.listen({ onUnhandledRequest: 'error' }))
afterAll(() => service.close())

const exhibit = (state: string) =>
  ({
    id: 'x1',
    originals: [
      { extractions: [{ id: 'r1', state, supersededBy: null, finishedAt: null, itemsByKind: {} }] },
    ],
  }) as unknown as Exhibit

test('conversations are asked for again when a reading has ended, and not before', async () => {
  const client = createQueryClient()
  const { result, rerender } = renderHook(
    ({ known }: { known: Exhibit | undefined }) => useConversations('case-1', 'x1', known),
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
