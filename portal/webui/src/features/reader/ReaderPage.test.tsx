import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { holdToDocuments } from '../../../dev/held'
import { createQueryClient } from '../../shared/queries/queryClient'
import { ReaderPage } from './ReaderPage'
import { sampleIds, sampleItem } from './sampleItem'

const { caseId, exhibitId, conversationId } = sampleIds
const size = 5000
const item = (position: number) =>
  sampleItem({
    position,
    text: `Mesajul ${position}`,
    read: position !== 3100,
    provenance: { path: 'a.txt', row: position + 1, offset: null },
  })
const conversation = {
  id: conversationId,
  title: 'Depot runs',
  kind: 'chat',
  participants: [{ name: 'Vali', identifier: '+447700900142' }],
  members: [],
  memberCount: 0,
  itemCount: size,
  unread: 1,
  first: null,
  last: null,
  languages: { ron: size },
  tiers: { gist: size },
}

const service = setupServer(
  http.get(`*/api/evidence/exhibits/${exhibitId}`, () =>
    HttpResponse.json({
      id: exhibitId,
      caseId,
      deviceKind: 'phone',
      seizedWhere: '',
      seizedBy: '',
      receivedAt: '2026-11-21T15:10:00Z',
      registeredAt: '2026-11-21T15:30:00Z',
      registeredBy: 'amira.hale',
      reference: 'KRD/7',
      description: 'Blue handset',
      originals: [],
      unread: 1,
      itemCount: size,
    }),
  ),
  http.get(`*/api/translation/cases/${caseId}/jobs`, () => HttpResponse.json({ items: [], more: false })),
  http.get(`*/api/evidence/exhibits/${exhibitId}/conversations`, () =>
    HttpResponse.json({ items: [conversation] }),
  ),
  http.get(`*/api/evidence/conversations/${conversationId}/items/next-unread`, () =>
    HttpResponse.json({ position: 3100 }),
  ),
  http.get(`*/api/evidence/conversations/${conversationId}/items`, ({ request }) => {
    const params = new URL(request.url).searchParams
    if (params.get('q') === 'nothing') return HttpResponse.json({ total: 0, offset: 0, items: [] })
    const offset = Number(params.get('offset'))
    const positions = Array.from({ length: Math.min(200, size - offset) }, (_, i) => offset + i)
    return HttpResponse.json({ total: size, offset, items: positions.map(item) })
  }),
)

holdToDocuments(service)

// jsdom lays nothing out: every message is 60 pixels high in a window of 600.
class NoResize {
  observe() {}
  unobserve() {}
  disconnect() {}
}
beforeAll(() => {
  service.listen({ onUnhandledRequest: 'error' })
  vi.stubGlobal('ResizeObserver', NoResize)
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 })
  Object.defineProperty(HTMLElement.prototype, 'scrollHeight', { configurable: true, value: 1_000_000 })
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 60 })
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.scrollTo = function (this: Element, to?: ScrollToOptions | number) {
    this.scrollTop = typeof to === 'object' ? (to.top ?? 0) : 0
    this.dispatchEvent(new Event('scroll'))
  } as typeof Element.prototype.scrollTo
})
afterEach(() => service.resetHandlers())
afterAll(() => service.close())

function open(query: string) {
  const router = createMemoryRouter([{ path: '/cases/:caseId/reader/:exhibitId', element: <ReaderPage /> }], {
    initialEntries: [`/cases/${caseId}/reader/${exhibitId}${query}`],
  })
  render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return router
}

const focused = () => document.activeElement?.getAttribute('aria-posinset')

test('a link opens the conversation at the message, highlighted and focused', async () => {
  open(`?conversation=${conversationId}&position=4321`)
  const linked = (await screen.findByText('Linked message')).closest('article')!
  expect(linked).toHaveAttribute('aria-posinset', '4322')
  expect(within(linked).getByText('Mesajul 4321')).toBeInTheDocument()
  await waitFor(() => expect(document.activeElement).toBe(linked))
})

describe('every request for messages is an entry in the log, so', () => {
  const asked: string[] = []
  beforeEach(() => {
    asked.length = 0
    service.events.on('request:start', ({ request }) => {
      const { pathname, search } = new URL(request.url)
      if (pathname.endsWith('/items')) asked.push(search)
    })
  })
  afterEach(() => service.events.removeAllListeners())
  const afterAWhile = () => act(() => new Promise((resolve) => setTimeout(resolve, 700)))

  test('a link to a message asks once, for the messages around it', async () => {
    open(`?conversation=${conversationId}&position=658`)
    await screen.findByText('Linked message')
    await afterAWhile()
    expect(asked).toEqual(['?offset=600&limit=200'])
  })

  test('beginning at the top asks once', async () => {
    service.use(
      http.get(`*/api/evidence/conversations/${conversationId}/items/next-unread`, () =>
        HttpResponse.json({ position: null }),
      ),
    )
    open(`?conversation=${conversationId}`)
    await screen.findAllByText(/^Mesajul/)
    await afterAWhile()
    expect(asked).toEqual(['?offset=0&limit=200'])
  })

  test('beginning at the first unread message asks once', async () => {
    open(`?conversation=${conversationId}`)
    await screen.findByText('Mesajul 3100')
    await afterAWhile()
    expect(asked).toEqual(['?offset=3000&limit=200'])
  })
})

test('clearing the filters keeps the place, and calls no message linked', async () => {
  const router = open(`?conversation=${conversationId}&position=658&tier=gist`)
  await screen.findByText('Linked message')
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
  await waitFor(() => expect(router.state.location.search).not.toContain('tier='))
  await waitFor(() => expect(screen.queryByText('Linked message')).toBeNull())
  expect(await screen.findByText('Mesajul 658')).toBeInTheDocument()
  expect(screen.queryByText('Linked message')).toBeNull()
})

test('j and k move from message to message, u to the next unread one', async () => {
  open(`?conversation=${conversationId}&position=20`)
  await screen.findByText('Linked message')
  await waitFor(() => expect(focused()).toBe('21'))
  await userEvent.keyboard('j')
  await waitFor(() => expect(focused()).toBe('22'))
  await userEvent.keyboard('k')
  await waitFor(() => expect(focused()).toBe('21'))
  await userEvent.keyboard('u')
  await waitFor(() => expect(focused()).toBe('3101'))
  expect(screen.getByText('Unread message 3,101 of 5,000')).toHaveAttribute('role', 'status')
})

test('c copies the citation and says so', async () => {
  const user = userEvent.setup()
  open(`?conversation=${conversationId}&position=20`)
  await waitFor(() => expect(focused()).toBe('21'))
  await user.keyboard('c')
  expect(await screen.findByText('Citation copied: JDS/1, row 21')).toBeInTheDocument()
  expect(await navigator.clipboard.readText()).toContain('Exhibit JDS/1, a.txt, row 21\n')
})

test('a search goes into the address on Enter, and an empty result offers the way back', async () => {
  const user = userEvent.setup()
  const router = open(`?conversation=${conversationId}`)
  await screen.findAllByText(/^Mesajul/)
  await user.keyboard('/')
  await user.keyboard('nothing{Enter}')
  expect(await screen.findByText('No message matches')).toBeInTheDocument()
  expect(router.state.location.hash).toBe('#q=nothing')
  expect(router.state.location.search).toBe(`?conversation=${conversationId}`)
  expect(screen.getByRole('searchbox', { name: /Search originals/ })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Clear the filters' }))
  expect(screen.getByRole('searchbox', { name: /Search originals/ })).toHaveFocus()
  expect(screen.getByRole('searchbox', { name: /Search originals/ })).toHaveValue('')
  expect(await screen.findAllByText(/^Mesajul/)).not.toHaveLength(0)
  expect(router.state.location.hash).toBe('')
})

test('a link with a search narrows to it, and another conversation is not narrowed', async () => {
  const asked: string[] = []
  service.events.on('request:start', ({ request }) => void asked.push(new URL(request.url).search))
  const router = open(`?conversation=${conversationId}#q=gara&participant=%2B447700900142`)
  expect(await screen.findByRole('searchbox', { name: /Search originals/ })).toHaveValue('gara')
  await waitFor(() => expect(asked).toContain('?q=gara&participant=%2B447700900142&offset=0&limit=200'))
  await userEvent.click(screen.getByRole('link', { name: /Depot runs/ }))
  await waitFor(() => expect(router.state.location.hash).toBe(''))
  service.events.removeAllListeners()
})

test('a failure says what, why and the reference, and can be tried again', async () => {
  service.use(
    http.get(
      `*/api/evidence/conversations/${conversationId}/items`,
      () =>
        HttpResponse.json(
          {
            type: 'x/problems/busy',
            title: 'The service is busy',
            status: 500,
            detail: 'Wait.',
            reference: 'r-42',
          },
          { status: 500 },
        ),
      { once: true },
    ),
  )
  open(`?conversation=${conversationId}`)
  expect(await screen.findByText('The service is busy')).toBeInTheDocument()
  expect(screen.getByText('r-42')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findAllByText(/^Mesajul/)).not.toHaveLength(0)
})

describe('an unread message', () => {
  // Only the clock the reading goes by stands still: what is fetched and drawn takes the time it takes.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
    vi.spyOn(document, 'hasFocus').mockReturnValue(true)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  test('is put on record as read after it has been on screen for a second', async () => {
    const recorded: unknown[] = []
    service.use(
      http.post(`*/api/evidence/conversations/${conversationId}/read`, async ({ request }) => {
        recorded.push(await request.json())
        return new HttpResponse(null, { status: 204 })
      }),
    )
    open(`?conversation=${conversationId}&position=3100`)
    const message = (await screen.findByText('Linked message')).closest('article')
    expect(message).toHaveAttribute('data-unread')
    // Seen first at the first look, for a second at the fifth, reported at the first report, two seconds in.
    await act(() => vi.advanceTimersByTimeAsync(1999))
    expect(recorded).toEqual([])
    await act(() => vi.advanceTimersByTimeAsync(1))
    await waitFor(() => expect(message).not.toHaveAttribute('data-unread'))
    expect(recorded).toEqual([{ fromPosition: 3100, toPosition: 3100 }])
    expect(screen.getByRole('link', { name: /Depot runs/ })).toHaveTextContent('all read')
  })
})

test('the exhibit’s conversations stand at the side with what is unread', async () => {
  open('')
  const list = await screen.findByRole('navigation', { name: 'Conversations' })
  expect(within(list).getByRole('link')).toHaveTextContent('Depot runs5,000 messages1 unreadRomanian')
  expect(screen.getByText('Choose a conversation')).toBeInTheDocument()
})
