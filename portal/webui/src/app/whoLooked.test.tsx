import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { lantern } from '../../dev/data/cases'
import { open, server } from './madeUpPortal'

describe('who looked', () => {
  it('explains that a full name finds nobody, before anybody is looked for', async () => {
    const { router } = open('/audit')
    const field = await screen.findByLabelText('Officer')
    await userEvent.type(field, 'Ben Okoro{Enter}')
    expect(field).toHaveAccessibleDescription(/Enter the user name, not the full name/)
    expect(router.state.location.search).toBe('')
    await userEvent.clear(field)
    await userEvent.type(field, 'Ben.Okoro{Enter}')
    await waitFor(() => expect(router.state.location.search).toBe('?officer=ben.okoro'))
  })

  it('is not for everybody', async () => {
    vi.stubEnv('CROSSLIGHT_FIXTURES_AS', 'ben.okoro')
    open('/audit')
    expect(await screen.findByText(/Only auditors and supervisors/)).toBeInTheDocument()
  })

  it('says when a part of the log is missing', async () => {
    server.use(http.get('*/api/linkage/consultations', () => HttpResponse.json(null, { status: 503 })))
    open('/audit')
    expect(await screen.findByRole('alert')).toHaveTextContent('Connections is not answering')
    expect(screen.getAllByText('amira.hale', { exact: false }).length).toBeGreaterThan(0)
  })

  it('goes further back page after page', async () => {
    open('/audit')
    expect(await screen.findAllByRole('row')).toHaveLength(51)
    await userEvent.click(screen.getByRole('button', { name: 'Show earlier' }))
    await waitFor(() => {
      expect(screen.getAllByRole('row')).toHaveLength(101)
    })
  })

  it('shows refusals of no case, and says so in the address', async () => {
    const { router } = open(`/audit?case=${lantern}`)
    await userEvent.selectOptions(await screen.findByLabelText('Action'), 'Was refused')
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
    expect(await screen.findAllByText('dan.price', { exact: false })).not.toEqual([])
    expect(router.state.location.search).toBe('?action=was-refused')

    await userEvent.selectOptions(screen.getByLabelText('Action'), 'Anything')
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
    await waitFor(() => expect(router.state.location.search).toBe(''))
  })
})
