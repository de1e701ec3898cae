import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { exhibits, jds1 } from '../../dev/data/exhibits'
import type { Job } from '../shared/api/evidence'
import { home, open, server } from './madeUpPortal'

function extractionsOf(exhibitId: string): string[] {
  return exhibits
    .filter(({ id }) => id === exhibitId)
    .flatMap(({ originals }) => originals.flatMap(({ extractions }) => extractions.map(({ id }) => id)))
}

const jobOf = (patch: Partial<Job>): Job => ({
  id: '',
  kind: '',
  state: 'running',
  done: 0,
  rejected: 0,
  createdAt: '2026-11-22T10:00:00Z',
  ...patch,
})

describe('while a translation is under way', () => {
  const job = jobOf({
    id: '01970000-0000-7000-8000-00000000f002',
    kind: 'translation',
    extractionId: extractionsOf(jds1)[0]!,
    state: 'running',
    done: 2,
    total: 8007,
  })
  const translation = () =>
    server.use(
      http.get('*/api/translation/cases/:id/jobs', () => HttpResponse.json({ items: [job], more: false })),
    )

  it('the overview tells its figures as those so far', async () => {
    translation()
    open(home)
    const row = await screen.findByRole('row', { name: /^JDS\/1/ })
    await waitFor(() =>
      expect(within(row).getAllByRole('cell')[1]).toHaveTextContent(
        '3,108 so far, 304 not translated, 8,005 still to do',
      ),
    )
  })

  it('so does the exhibit', async () => {
    translation()
    open(`${home}/exhibits/${jds1}`)
    expect(await screen.findByText(/^3,412 messages so far, .*; 8,005 still to do\.$/)).toBeInTheDocument()
  })
})

describe('work that broke off', () => {
  const brokenOff = jobOf({
    id: '01970000-0000-7000-8000-00000000f001',
    kind: 'link-extraction',
    extractionId: extractionsOf(jds1)[0]!,
    state: 'failed',
    done: 10,
    total: 3418,
    problem: { title: 'Something went wrong on our side', detail: 'This was begun 5 times.' },
  })

  it.each([home, `${home}/exhibits/${jds1}`, `${home}/connections`])(
    'is told on %s and can be begun again',
    async (path) => {
      let items: unknown[] = [brokenOff]
      server.use(
        http.get('*/api/linkage/cases/:id/jobs', () => HttpResponse.json({ items, more: false })),
        http.post(`*/api/linkage/jobs/${brokenOff.id}/again`, () => {
          items = []
          return HttpResponse.json({ ...brokenOff, state: 'queued', problem: null })
        }),
      )
      open(path)
      const words = 'Looking for connections in JDS/1 broke off: some may be missing'
      const work = await screen.findByRole('region', { name: 'Work going on' })
      expect(work).toHaveTextContent(`${words}. This was begun 5 times.`)
      await userEvent.click(within(work).getByRole('button', { name: `Try again: ${words}` }))
      await waitFor(() => expect(screen.queryByRole('region', { name: 'Work going on' })).toBeNull())
    },
  )
})
