import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { http, HttpResponse } from 'msw'
import { answer } from '../../dev/answer'
import { harbour } from '../../dev/data/cases'
import { jds1 } from '../../dev/data/exhibits'
import { home, open, server } from './madeUpPortal'

async function seriousViolations(container: HTMLElement) {
  // jsdom lays nothing out, so colours cannot be judged here; the journeys in a browser do.
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

describe('every screen', () => {
  it.each([
    ['/', 'Cases', 'LANTERN'],
    ['/cases/new', 'Open a new case', 'Case reference'],
    [home, 'LANTERN: overview', 'Found elsewhere'],
    [`${home}/exhibits/new`, 'Add an exhibit', 'Exhibit reference'],
    [`${home}/exhibits/${jds1}`, 'Black handset, cracked screen, from the kitchen table', 'Chain of custody'],
    [`${home}/members`, 'People', 'ben.okoro'],
    [`${home}/details`, 'Details', 'Close the case'],
    ['/audit', 'Who looked', 'Listed conversations: JDS/1'],
    ['/verifications', 'Verifications', 'Not verified yet'],
    ['/signed-out', 'You have signed out', 'Sign in again'],
    ['/nowhere', 'Page not found', 'Go to your cases'],
  ])('%s has its heading, the marking, and nothing axe objects to', async (path, heading, content) => {
    const { container } = open(path)
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeInTheDocument()
    expect((await screen.findAllByText(content, { exact: false })).length).toBeGreaterThan(0)
    expect(screen.getAllByText('OFFICIAL-SENSITIVE').length).toBeGreaterThan(0)
    await waitFor(() => {
      expect(container.querySelector('[aria-busy=true]')).toBeNull()
    })
    expect(await seriousViolations(container)).toEqual([])
  })
})

it.each([
  [`${home}/connections`, 'Connections – LANTERN – Crosslight'],
  [`${home}/exhibits/${jds1}`, 'Exhibit JDS/1 – LANTERN – Crosslight'],
  [home, 'LANTERN: overview – Crosslight'],
  ['/audit', 'Who looked – Crosslight'],
])('the tab of %s tells it from those of other cases', async (path, title) => {
  open(path)
  await waitFor(() => expect(document.title).toBe(title))
})

test('skipping to the content moves the focus and leaves the address alone', async () => {
  const { router } = open(`${home}?x=1#q=gara`)
  // A page that is shown for the first time takes the focus itself.
  await screen.findByRole('heading', { level: 1, name: 'LANTERN: overview' })
  await userEvent.click(await screen.findByRole('link', { name: 'Skip to main content' }))
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
  expect(router.state.location.hash).toBe('#q=gara')
})

describe('the list of cases', () => {
  it('keeps its filters in the address', async () => {
    const { router } = open('/')
    await screen.findByText('LANTERN')
    await userEvent.selectOptions(screen.getByLabelText('Status'), 'closed')
    await waitFor(() => {
      expect(screen.queryByText('LANTERN')).toBeNull()
    })
    expect(router.state.location.search).toBe('?status=closed')
    await router.navigate(-1)
    expect(await screen.findByText('LANTERN')).toBeInTheDocument()
  })

  it('points an auditor, who is on no case, to the log', async () => {
    server.use(
      http.get('*/api/me', () =>
        HttpResponse.json({ username: 'olu.grant', name: 'Olu Grant', force: 'NRF', roles: ['auditor'] }),
      ),
      http.get('*/api/case/cases', () => HttpResponse.json({ items: [], next: null })),
    )
    open('/')
    expect(await screen.findByText('You are not a member of any case')).toBeInTheDocument()
    const main = within(screen.getByRole('main'))
    expect(main.getByRole('link', { name: 'Who looked' })).toHaveAttribute('href', '/audit')
  })

  it('says what went wrong and lets it be tried again', async () => {
    server.use(
      http.get('*/api/case/cases', () =>
        HttpResponse.json(
          { type: 'x/internal-error', title: 'Something went wrong on our side', reference: 'ref-77' },
          { status: 500 },
        ),
      ),
    )
    open('/')
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Something went wrong on our side')
    expect(alert).toHaveTextContent('ref-77')
    server.resetHandlers()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('LANTERN')).toBeInTheDocument()
  })
})

describe('the overview of a case', () => {
  const figuresOf = (name: RegExp) => within(screen.getByRole('row', { name })).getAllByRole('cell')[1]

  it('says nothing of translations until the figures are known', async () => {
    let answerNow = () => {}
    const asked = new Promise<void>((resolve) => (answerNow = resolve))
    server.use(
      http.get('*/api/case/cases/:id/exhibits', async ({ request }) => {
        await asked
        return answer(request)
      }),
    )
    open(home)
    await screen.findByRole('row', { name: /^JDS\/1/ })
    await waitFor(() => expect(figuresOf(/^JDS\/1/)).toHaveTextContent(/^Loading the translation figures$/))
    answerNow()
    await waitFor(() => expect(figuresOf(/^JDS\/1/)).toHaveTextContent('3,108, 304 not translated'))
  })

  it('owns up when the figures cannot be had', async () => {
    server.use(http.get('*/api/case/cases/:id/exhibits', () => HttpResponse.json(null, { status: 500 })))
    open(home)
    await screen.findByRole('row', { name: /^JDS\/1/ })
    await waitFor(() => expect(figuresOf(/^JDS\/1/)).toHaveTextContent(/^Not known now$/))
  })
})

describe('adding an exhibit', () => {
  it('gathers everything to put right in one place', async () => {
    open(`${home}/exhibits/new`)
    await userEvent.click(await screen.findByRole('button', { name: 'Add the exhibit' }))
    const summary = screen.getByRole('alert')
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Enter the exhibit reference', 'Enter what the exhibit is', 'Choose at least one file'])
    expect(summary).toHaveFocus()
    await userEvent.click(within(summary).getByText('Enter what the exhibit is'))
    expect(screen.getByLabelText('Description')).toHaveFocus()
  })

  it('puts a taken reference at its field', async () => {
    open(`${home}/exhibits/new`)
    await userEvent.type(await screen.findByLabelText('Exhibit reference'), 'JDS/1')
    await userEvent.type(screen.getByLabelText('Description'), 'Another')
    await userEvent.upload(screen.getByLabelText('Files'), new File(['x'], 'chat.txt'))
    await userEvent.click(screen.getByRole('button', { name: 'Add the exhibit' }))
    await waitFor(() => expect(screen.getByLabelText('Exhibit reference')).toBeInvalid())
    expect(screen.getByRole('alert')).toHaveTextContent('The case already has an exhibit JDS/1')
  })
})

describe('an exhibit', () => {
  it('that cannot be had now has a heading all the same', async () => {
    server.use(http.get('*/api/evidence/exhibits/:id', () => HttpResponse.json(null, { status: 500 })))
    open(`${home}/exhibits/${jds1}`)
    expect(await screen.findByRole('heading', { level: 1, name: 'Exhibit' })).toBeInTheDocument()
  })

  it('answers plainly when its custody is verified', async () => {
    open(`${home}/exhibits/${jds1}`)
    await userEvent.click(await screen.findByRole('button', { name: 'Verify now' }))
    expect(await screen.findByText(/The original is exactly what was received/)).toBeInTheDocument()
    expect(
      screen.getByText('Items read from WhatsApp Chat with Marius.txt: 3,418 items, as they were read'),
    ).toBeInTheDocument()
  })

  it('tells when it was last verified, and by whom', async () => {
    open(`${home}/exhibits/${jds1}`)
    expect(await screen.findByText(/^Last verified on/)).toHaveTextContent(
      /by Crosslight itself: The original is byte for byte as it arrived/,
    )
  })

  it('says which rows were not read and why', async () => {
    const { container } = open(`${home}/exhibits/${jds1}`)
    await screen.findByText('Why 3 rows were not read')
    const details = screen.getByText('Why 3 rows were not read').closest('details')!
    details.open = true
    details.dispatchEvent(new Event('toggle'))
    expect(await screen.findByText('The file ends in the middle of this row')).toBeInTheDocument()
    expect(container).toHaveTextContent('3,421')
  })

  it('is read again as its table is built', async () => {
    const asked: unknown[] = []
    server.use(
      http.post('*/api/evidence/originals/:id/extractions', async ({ request }) => {
        asked.push(await request.clone().json())
        return answer(request)
      }),
    )
    open(`${home}/exhibits/${jds1}`)
    const file = within((await screen.findAllByRole('article'))[0]!)
    expect(file.queryByLabelText('Text of the message')).toBeNull()
    await userEvent.selectOptions(await file.findByLabelText('Reader'), 'message-csv')
    await userEvent.type(file.getByLabelText('Date and time'), 'Wann')
    await userEvent.type(file.getByLabelText('Text of the message'), '#3')
    await userEvent.selectOptions(file.getByLabelText('Order of day and month'), 'month-day-year')
    await userEvent.click(file.getByRole('button', { name: 'Read the file again' }))
    expect(await file.findByText(/The file is being read again/)).toBeInTheDocument()
    expect(asked).toEqual([
      {
        reader: 'message-csv',
        assumedZone: 'Europe/London',
        dateOrder: 'month-day-year',
        ownerName: '',
        ownerIdentifier: '',
        mapping: { time: 'Wann', body: '#3' },
      },
    ])
  })

  it('warns when the store is not write-once', async () => {
    open(`${home}/exhibits/${jds1}`)
    await waitFor(() => {
      expect(screen.getAllByText('Not write-once')).toHaveLength(2)
    })
  })
})

describe('the people of a case', () => {
  it('are removed only after a second look', async () => {
    open(`${home}/members`)
    expect(await screen.findByRole('rowheader', { name: /^Lena Novak\s*lena\.novak, NRF$/ })).toBeVisible()
    await userEvent.click(await screen.findByRole('button', { name: /^Remove\s*lena\.novak$/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Yes, remove lena.novak' }))
    await waitFor(() => {
      expect(screen.queryByText('lena.novak, NRF')).toBeNull()
    })
    const told = await screen.findByText('lena.novak can no longer see this case.')
    await waitFor(() => expect(told).toHaveFocus())
  })

  it('are kept when one thinks better of it, and the focus is where it was', async () => {
    open(`${home}/members`)
    await userEvent.click(await screen.findByRole('button', { name: /^Remove\s*amira\.hale$/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }))
    expect(await screen.findByRole('button', { name: /^Remove\s*amira\.hale$/ })).toHaveFocus()
  })

  it('are added by user name, and a full name is explained at its field until it is changed', async () => {
    open(`${home}/members`)
    const field = await screen.findByLabelText('User name')
    await userEvent.type(field, 'Ben Okoro')
    await userEvent.click(screen.getByRole('button', { name: 'Add to the case' }))
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(/Enter the user name, not the full name: lower case/)
    await userEvent.type(field, '{Backspace}')
    expect(field).toBeValid()
    expect(screen.queryByText(/not the full name/)).toBeNull()
  })

  it('tell of a user name that nobody has come under', async () => {
    open(`${home}/members`)
    const field = await screen.findByLabelText('User name')
    await userEvent.type(field, 'eve.marsh{Enter}')
    expect(await screen.findByText('Eve Marsh, NRF, can now see this case.')).toBeInTheDocument()
    await userEvent.click(await screen.findByRole('button', { name: /^Remove\s*eve\.marsh$/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Yes, remove eve.marsh' }))
    await waitFor(() => expect(screen.queryByText('eve.marsh, NRF')).toBeNull())
    expect(screen.queryByText(/can now see this case|Check the spelling/)).toBeNull()
    await userEvent.type(field, 'eve.march{Enter}')
    expect(
      await screen.findByText(
        'eve.march is added, but nobody has come here under that user name yet. Check the spelling.',
      ),
    ).toBeInTheDocument()
    expect(
      screen.getByRole('rowheader', { name: /^eve\.march\s*Nobody has come here under this user name yet$/ }),
    ).toBeVisible()
  })

  it('always keep a lead', async () => {
    open(`${home}/members`)
    await userEvent.click(await screen.findByRole('button', { name: /^Remove\s*amira\.hale$/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Yes, remove amira.hale' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('A case needs a lead')
  })
})

describe('the details of a case', () => {
  it('are changed by its lead: another title, closed, opened again', async () => {
    open(`${home}/details`)
    const title = await screen.findByLabelText('Title')
    await userEvent.clear(title)
    await userEvent.type(title, 'Transport to the coast')
    await userEvent.click(screen.getByRole('button', { name: 'Change the title' }))
    expect(await screen.findByText('The title was changed.')).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'This case' })).toHaveTextContent('Transport to the coast')
    await userEvent.click(screen.getByRole('button', { name: 'Close the case' }))
    expect(await screen.findByText('The case was closed.')).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'This case' })).toHaveTextContent('Closed')
    await userEvent.click(screen.getByRole('button', { name: 'Open the case again' }))
    expect(await screen.findByText('The case is live again.')).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'This case' })).toHaveTextContent('Live')
  })

  it('are not for those who only read', async () => {
    open(`/cases/${harbour}/details`)
    expect(await screen.findByText(/The lead of the case changes its title/)).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Details' })).toBeNull()
  })
})

describe('a session', () => {
  it('that ends takes the case off the screen', async () => {
    open(home)
    const [seen] = await screen.findAllByRole('button', { name: /Mark as seen/ })
    vi.stubEnv('CROSSLIGHT_FIXTURES_AS', 'nobody')
    await userEvent.click(seen!)
    expect(await screen.findByRole('heading', { name: 'You have been signed out' })).toBeInTheDocument()
    expect(screen.queryByText('LANTERN')).toBeNull()
  })
})

describe('a case one may not know of', () => {
  it('looks like one that does not exist', async () => {
    open('/cases/00000000-0000-0000-0000-000000000000')
    expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeInTheDocument()
  })

  it('can be joined by a supervisor to read it, and the answer of the service is final', async () => {
    const asked: unknown[] = []
    server.use(
      http.put('*/api/case/cases/:id/members/:officer', async ({ request }) => {
        asked.push(await request.clone().json())
        return answer(request)
      }),
    )
    open('/cases/00000000-0000-0000-0000-000000000000')
    const join = await screen.findByRole('button', { name: 'Join as reader; this is recorded' })
    await userEvent.click(join)
    expect(await screen.findByText('Say why you join')).toBeInTheDocument()
    expect(asked).toEqual([])
    await userEvent.type(screen.getByLabelText('Why you join'), 'The lead has left')
    await userEvent.click(join)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This is not a case of your force, or there is no such case.',
    )
    expect(asked).toEqual([{ role: 'reader', reason: 'The lead has left' }])
  })

  it('cannot be joined by anybody else', async () => {
    vi.stubEnv('CROSSLIGHT_FIXTURES_AS', 'ben.okoro')
    open('/cases/00000000-0000-0000-0000-000000000000')
    await screen.findByText('Ben Okoro')
    await screen.findByRole('heading', { name: 'Page not found' })
    expect(screen.queryByRole('button', { name: /Join/ })).toBeNull()
  })
})
