import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { exhibits, jds1 } from '../../../dev/data/exhibits'
import { ExhibitTable } from './ExhibitTable'
import { exhibitRows } from './exhibitRows'

describe('an exhibit in the list of a case', () => {
  it('shows that it is not intact and that its chain of custody was replaced, both', () => {
    const exhibit = exhibits.find((one) => one.id === jds1)!
    const verification = { at: '2026-11-25T09:00:00Z', by: 'evidence-service', intact: false, answer: '' }
    const [row] = exhibitRows([{ ...exhibit, verification }], [])
    render(
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <ExhibitTable caseId="c" rows={[{ ...row!, custodyReplaced: true }]} translating={[]} />
        </MemoryRouter>
      </QueryClientProvider>,
    )
    expect(screen.getByText('Not intact')).toBeVisible()
    expect(screen.getByText('Custody record replaced')).toBeVisible()
  })
})
