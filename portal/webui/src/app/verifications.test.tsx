import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { harbour } from '../../dev/data/cases'
import { har1 } from '../../dev/data/exhibits'
import { unverified } from '../../dev/data/verifications'
import { open, server } from './madeUpPortal'

const cellsOf = (row: HTMLElement) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)

describe('verifications', () => {
  it('tell what was found when, and lead to the exhibits of one’s own cases alone', async () => {
    open('/verifications')
    const [, altered, overdue, never] = await screen.findAllByRole('row')
    expect(cellsOf(altered!)).toEqual([
      'TMW/9',
      'ORCHARD',
      'Not intact',
      '22 Nov 2026, 03:10',
      'This exhibit is not as it arrived: the stored bytes of 1 of 2 originals are not those received. Do not rely on it; tell your supervisor.',
    ])
    expect(await within(overdue!).findByRole('link', { name: 'TMW/3' })).toHaveAttribute(
      'href',
      `/cases/${harbour}/exhibits/${har1}`,
    )
    expect(within(altered!).queryByRole('link')).toBeNull()
    expect(cellsOf(overdue!).slice(1, 4)).toEqual(['HARBOUR 14', 'Overdue', '30 Sept 2026, 03:00'])
    expect(cellsOf(never!)).toEqual(['BOK/1', 'LANTERN', 'Not verified yet', 'Never', '–'])
  })

  it('are shown page after page', async () => {
    server.use(
      http.get('*/api/evidence/verifications', ({ request }) => {
        const second = new URL(request.url).searchParams.get('after') === 'second'
        const items = second ? unverified.slice(1) : unverified.slice(0, 1)
        return HttpResponse.json({ items, next: second ? null : 'second' })
      }),
    )
    open('/verifications')
    expect(await screen.findAllByRole('row')).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }))
    expect(await screen.findByRole('row', { name: /^BOK\/1/ })).toBeInTheDocument()
    expect(screen.getAllByRole('row')).toHaveLength(4)
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
  })

  it('say so when all is well', async () => {
    server.use(http.get('*/api/evidence/verifications', () => HttpResponse.json({ items: [], next: null })))
    open('/verifications')
    expect(await screen.findByText('Nothing needs looking after')).toBeInTheDocument()
  })

  it('say what went wrong and can be asked for again', async () => {
    server.use(http.get('*/api/evidence/verifications', () => HttpResponse.json(null, { status: 503 })))
    open('/verifications')
    await screen.findByRole('alert')
    server.resetHandlers()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('ORCHARD')).toBeInTheDocument()
  })

  it('are for auditors and supervisors', async () => {
    vi.stubEnv('CROSSLIGHT_FIXTURES_AS', 'ben.okoro')
    open('/verifications')
    expect(await screen.findByText(/Only auditors and supervisors/)).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Verifications' })).toBeNull()
  })

  it('stand in the navigation of those', async () => {
    vi.stubEnv('CROSSLIGHT_FIXTURES_AS', 'olu.grant')
    open('/')
    const navigation = await screen.findByRole('navigation', { name: 'Main' })
    await userEvent.click(await within(navigation).findByRole('link', { name: 'Verifications' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Verifications' })).toBeInTheDocument()
  })
})
