import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { holdToDocuments } from '../../../dev/held'
import type { Passport } from '../../shared/api/translation'
import { createQueryClient } from '../../shared/queries/queryClient'
import { PassportPanel } from './PassportPanel'
import { sampleItem } from './sampleItem'

const item = sampleItem()
const service = setupServer()
holdToDocuments(service)

beforeAll(() => {
  service.listen({ onUnhandledRequest: 'error' })
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(() => service.resetHandlers())
afterAll(() => service.close())

function show(earlier: Passport['earlier']) {
  const passport: Passport = {
    itemId: item.id,
    caseId: item.caseId,
    language: 'ron',
    languageName: 'Romanian',
    confidence: 0.97,
    identifiedBy: 'lingua',
    engine: 'apertium',
    engineVersion: '3.8.3',
    route: 'ron→spa→eng',
    unknownWordRatio: 0,
    tier: 'gist',
    state: 'machine',
    english: 'We meet at the station at eight.',
    reason: null,
    reasonKind: null,
    fromMemory: false,
    checks: [],
    translatedAt: '2026-03-10T09:12:00Z',
    earlier,
  }
  service.use(http.get(`*/api/translation/items/${item.id}/passport`, () => HttpResponse.json(passport)))
  return render(
    <QueryClientProvider client={createQueryClient()}>
      <PassportPanel item={item} onClose={() => undefined} />
    </QueryClientProvider>,
  )
}

test('the passport says what stood here before it was translated again', async () => {
  const { container } = show([
    {
      english: 'We see at the gara at the <b>eight</b>.',
      tier: 'keywords',
      reason: null,
      engine: 'apertium',
      engineVersion: '3.8.1',
      route: 'ron→spa→eng',
      translatedAt: '2026-03-03T08:30:00Z',
      until: '2026-03-10T09:12:00Z',
    },
    {
      english: null,
      tier: 'none',
      reason: 'no engine for Romanian; install a model pack',
      engine: null,
      engineVersion: null,
      route: null,
      translatedAt: '2026-03-01T10:00:00Z',
      until: '2026-03-03T08:30:00Z',
    },
  ])
  const before = within(await screen.findByRole('list', { name: 'Before' })).getAllByRole('listitem')
  expect(before.map((one) => one.textContent)).toEqual([
    'Until 10 Mar 2026, 09:12 this was translated as' +
      'We see at the gara at the <b>eight</b>.Keywords apertium 3.8.1',
    'Until 3 Mar 2026, 08:30 this was not translated: no engine for Romanian; install a model pack',
  ])
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('a message translated once has nothing before', async () => {
  show([])
  expect(await screen.findByText('Romanian, 97% sure, by its words')).toBeInTheDocument()
  expect(screen.queryByText('Before')).toBeNull()
})
