import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { answer } from '../../dev/answer'
import { lantern } from '../../dev/data/cases'
import { holdToDocuments } from '../../dev/held'
import { sessionEnded } from '../shared/api/sessionEnd'
import { createQueryClient } from '../shared/queries/queryClient'
import { routes } from './router'

/** For tests: the services with their made-up data. */
export const server = setupServer(http.all('*/api/*', ({ request }) => answer(request)))
holdToDocuments(server)
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' })
})
afterAll(() => {
  server.close()
})
afterEach(() => {
  server.resetHandlers()
  sessionEnded.reset()
  vi.unstubAllEnvs()
})

/** Opens the portal at an address. */
export function open(path: string) {
  const router = createMemoryRouter(routes, { initialEntries: [path] })
  const view = render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { ...view, router }
}

/** The overview of a case with exhibits. */
export const home = `/cases/${lantern}`
