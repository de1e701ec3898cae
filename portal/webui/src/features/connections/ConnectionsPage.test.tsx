import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { kinds } from '../../../dev/linkage'
import { holdToDocuments } from '../../../dev/held'
import { createQueryClient } from '../../shared/queries/queryClient'
import type { Connection } from '../../shared/api/linkage'
import { ConnectionsPage } from './ConnectionsPage'
import { sampleCitation, sampleConnection, sampleIds } from './sampleConnection'

const { caseId, conversationId, entityId, exhibitId } = sampleIds

const harbour = {
  caseId: '01970000-0000-7000-8000-0000000a0002',
  reference: 'HARBOUR 14',
  title: 'Harbour',
  status: 'closed' as const,
  force: 'NRF',
}
const severn = { force: 'SVF', forceName: 'Severn Vale Police', contact: 'carys.lloyd' }
const phone = sampleConnection()
const taxi = sampleConnection({
  id: '01970000-0000-7000-8000-0000000b0002',
  strength: 'weak',
  otherCase: harbour,
  entity: {
    ...phone.entity,
    id: '01970000-0000-7000-80e0-000000000002',
    label: '0113 496 0100',
    commonness: { level: 'common', why: 'In every case with a handset: probably a business' },
  },
})

let answered: Connection[] = []
const asked: string[] = []
const service = setupServer(
  http.get('*/api/me', () =>
    HttpResponse.json({ username: 'amira.hale', name: 'Amira Hale', force: 'NRF', roles: ['investigator'] }),
  ),
  http.get('*/api/linkage/identifier-kinds', () => HttpResponse.json(kinds)),
  http.get(`*/api/linkage/cases/${caseId}/connections`, ({ request }) => {
    asked.push(new URL(request.url).search)
    return HttpResponse.json({ items: answered, next: null })
  }),
  http.get(`*/api/linkage/cases/${caseId}/entities/${entityId}`, () =>
    HttpResponse.json({ ...phone.entity, mentionsHere: 9 }),
  ),
  http.get(`*/api/linkage/cases/${caseId}/entities/${entityId}/links`, () =>
    HttpResponse.json({ items: [], next: null }),
  ),
  http.get(`*/api/linkage/cases/${caseId}/entities/${entityId}/citations`, ({ request }) => {
    const second = new URL(request.url).searchParams.get('after') === 'second'
    return HttpResponse.json(
      second
        ? { items: [sampleCitation({ itemId: '01970000-0000-7000-80c1-000000000002', row: 9 })], next: null }
        : { items: [sampleCitation({ row: 8 })], next: 'second' },
    )
  }),
)
holdToDocuments(service)
beforeAll(() => service.listen({ onUnhandledRequest: 'error' }))
afterAll(() => service.close())

function open(connections: Connection[], query = '') {
  answered = connections
  const router = createMemoryRouter([{ path: '/cases/:caseId/connections', element: <ConnectionsPage /> }], {
    initialEntries: [`/cases/${caseId}/connections${query}`],
  })
  render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return router
}

test('a connection says why, why it might be wrong, what would settle it, and where it stands', async () => {
  open([sampleConnection({ otherCase: harbour, thereCount: 4 })])
  const card = await screen.findByRole('article', { name: /Phone number 07700 900142/ })
  expect(within(card).getByText('Strong')).toBeInTheDocument()
  expect(within(card).getByText('Numbers are given to new customers.')).toBeInTheDocument()
  expect(within(card).getByText('Subscriber details for both times.')).toBeInTheDocument()
  expect(within(card).getByRole('link', { name: 'JDS/1, chats/Vali.txt, row 41,201' })).toHaveAttribute(
    'href',
    `/cases/${caseId}/reader/${exhibitId}?conversation=${conversationId}&position=41200`,
  )
  expect(within(card).getByText('07700 900142', { selector: 'mark bdi' })).toBeInTheDocument()
  expect(within(card).getByText('In HARBOUR 14: 4 mentions')).toBeInTheDocument()
})

test('across forces there is a pointer with whom to ask, and nothing else', async () => {
  open([sampleConnection({ pointer: severn })])
  expect(await screen.findByText('Severn Vale Police hold a match')).toBeInTheDocument()
  expect(screen.getByText('carys.lloyd')).toBeInTheDocument()
  expect(screen.getByText('Ask carys.lloyd. What it says is theirs to share.')).toBeInTheDocument()
})

test('contacts that two exhibits share are told as such, and each can be opened', async () => {
  const entity = {
    ...phone.entity,
    kind: 'shared-contacts' as const,
    label: '6 contacts of exhibits JDS/1 and TMW/3',
  }
  const examples = [{ id: entityId, kind: 'phone' as const, label: '07700 900311' }]
  const router = open([
    sampleConnection({
      entity: { ...entity, names: [] },
      otherCase: harbour,
      hereCount: 6,
      thereCount: 6,
      sharedContacts: {
        hereExhibit: 'JDS/1',
        hereExhibitId: exhibitId,
        thereExhibit: 'TMW/3',
        count: 6,
        examples,
      },
    }),
  ])
  const card = await screen.findByRole('article', {
    name: 'Shared contacts 6 contacts of exhibits JDS/1 and TMW/3',
  })
  expect(within(card).getByText('In this case: 6 shared contacts')).toBeInTheDocument()
  await userEvent.click(within(card).getByRole('button', { name: '07700 900311' }))
  expect(router.state.location.search).toBe(`?entity=${entityId}`)
})

test('a taxi firm’s number is toned down, with the reason', async () => {
  open([taxi])
  const card = await screen.findByRole('article', { name: /0113 496 0100/ })
  expect(within(card).getByText('Common')).toBeInTheDocument()
  expect(within(card).getByText(/In every case with a handset: probably a business\./)).toBeVisible()
  expect(within(card).getByText('Subscriber details for both times.')).not.toBeVisible()
})

test('filters live in the address and go to the service', async () => {
  const router = open([taxi], '?strength=weak')
  await screen.findByRole('article')
  expect(asked.at(-1)).toBe('?strength=weak&limit=100')
  await userEvent.selectOptions(screen.getByLabelText('Kind of identifier'), 'Vehicle registrations')
  expect(router.state.location.search).toBe('?strength=weak&kind=vehicle')
})

test('nothing found elsewhere is said plainly', async () => {
  open([])
  expect(await screen.findByText('Nothing of this case is found elsewhere')).toBeInTheDocument()
})

test('an identifier opens beside the list with all its mentions, page by page', async () => {
  const router = open([sampleConnection({ otherCase: harbour })])
  await userEvent.click(await screen.findByRole('button', { name: '07700 900142' }))
  expect(router.state.location.search).toBe(`?entity=${entityId}`)
  const panel = await screen.findByRole('complementary')
  const heading = await within(panel).findByRole('heading', { name: /Phone number 07700 900142/ })
  await waitFor(() => expect(heading).toHaveFocus())
  expect(await within(panel).findByRole('link', { name: 'JDS/1, chats/Vali.txt, row 8' })).toBeInTheDocument()
  await userEvent.click(within(panel).getByRole('button', { name: 'More mentions' }))
  expect(await within(panel).findByRole('link', { name: 'JDS/1, chats/Vali.txt, row 9' })).toBeInTheDocument()
  await userEvent.click(within(panel).getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('complementary')).not.toBeInTheDocument())
})

test('under a filter, what is counted is said to be of this kind', async () => {
  open([sampleConnection({ otherCase: harbour })], '?kind=phone')
  expect(await screen.findByText(/1 identifier of this kind in common/)).toBeInTheDocument()
  expect(screen.getByText('1 connection of this kind: 1 strong')).toBeInTheDocument()
})
