import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { ofEveryKind } from '../../../dev/data/everyKind'
import { itemAt } from '../../../dev/data/items'
import type { Item } from '../../shared/api/evidence'
import { ItemFacts } from './ItemFacts'
import { MessageRow } from './MessageRow'
import { messageLabel } from './words'

const nothing = () => undefined
const [chat, mails, places, accounts, pages] = ofEveryKind
const itemOf = (conversation: typeof chat, position: number) => itemAt(conversation!.id, position)!

function show(item: Item, answered?: Item, onAnswered: () => void = nothing) {
  const { container } = render(
    <MessageRow
      item={item}
      index={0}
      total={1}
      terms={[]}
      current={false}
      linked={false}
      answered={answered}
      unfolded={false}
      focusable
      onCurrent={nothing}
      onUnfold={nothing}
      onAnswered={onAnswered}
      onCopy={nothing}
      onPassport={nothing}
    />,
  )
  return container.querySelector('article')!
}

const head = (article: Element) => article.querySelector('.cl-message__who')
const list = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('listitem')

describe('a message', () => {
  it('quotes what it answers, and leads there', async () => {
    let led = 0
    show(itemOf(chat, 1), itemOf(chat, 0), () => {
      led += 1
    })
    const link = screen.getByRole('button', { name: 'In reply to Ana, 18:11' })
    expect(link.parentElement).toHaveTextContent('Where are you?')
    await userEvent.click(link)
    expect(led).toBe(1)
  })

  it('names the place of what it answers where that is not at hand', () => {
    const article = show(itemOf(chat, 1))
    expect(article).toHaveTextContent('In reply to result.json, row 1')
    expect(within(article).queryByRole('button', { name: /In reply/ })).toBeNull()
  })

  it('says when it was edited and what it said before', () => {
    show(itemOf(chat, 1))
    expect(list('Edits').map((one) => one.textContent)).toEqual([
      'Edited on 2 Mar 2026, 19:30. Before:At the station',
    ])
  })

  it('has its reactions with who reacted', () => {
    show(itemOf(chat, 1))
    expect(list('Reactions').map((one) => one.textContent)).toEqual(['👍Ana,Ion', '❤ ×12'])
  })

  it('says that it was a draft, and what became of it, when and by whom', () => {
    const item = itemOf(chat, 4)
    expect(head(show(item))).toHaveTextContent('In the bin since 3 Mar 2026, 08:00 by Ana')
    expect(screen.getByText('Draft')).toHaveAttribute(
      'title',
      'A draft: written, but never sent as far as the file says',
    )
    expect(messageLabel(item)).toContain('In the bin since 3 Mar 2026, 08:00 by Ana. Draft')
  })

  it('says from whom it was forwarded, and what a file is', () => {
    const article = show(itemOf(chat, 5))
    expect(article).toHaveTextContent('Forwarded from Depot runs')
    expect(list('Attached')[0]).toHaveTextContent('image photo_1.jpg120.4 kB, image/jpeg')
    expect(head(article)).toHaveTextContent('Recovered')
  })
})

describe('a place', () => {
  it('goes by its name, with where and how exactly', () => {
    const article = show(itemOf(places, 0))
    expect(head(article)).toHaveTextContent('Harbour18:11')
    expect(article).toHaveTextContent('53.4512, -2.4713, to within 12.5 m')
    expect(within(article).getAllByText('Harbour')).toHaveLength(1)
  })

  it('without a name is a location, also on the equator', () => {
    const article = show(itemOf(places, 1))
    expect(head(article)).toHaveTextContent('Location18:40')
    expect(article).toHaveTextContent('0, -0.1')
  })

  it('that somebody sent says who', () => {
    const article = show(itemOf(chat, 2))
    expect(head(article)).toHaveTextContent('Ana')
    expect(article).toHaveTextContent('Harbour café, 53.4512, -2.4713, to within 12 m')
  })
})

test('a contact that somebody sent says who, and whose it is', () => {
  const article = show(itemOf(chat, 3))
  expect(head(article)).toHaveTextContent('Ana')
  expect(article.querySelector('dl')).toHaveTextContent('Contactسناphone+447700900311')
})

test('an account says of which app it is', () => {
  const article = show(itemOf(accounts, 0))
  expect(head(article)).toHaveTextContent(/^Vali$/)
  expect(article.querySelector('dl')).toHaveTextContent(
    'Apptelegramtelegram account numberuser7phone+447700900317telegram handle@vali',
  )
})

test('a page of a document has its number, and no time is missed', () => {
  const article = show(itemOf(pages, 2))
  expect(head(article)).toHaveTextContent(/^Tenancy agreement, page 3$/)
  expect(article).toHaveTextContent('No text')
})

describe('an e-mail', () => {
  it('to many names the first of them, is folded, and has its files', () => {
    const article = show(itemOf(mails, 0))
    expect(head(article)).toHaveTextContent('Driver 2driver.2@example.organd 10 more')
    expect(article).toHaveTextContent('Driver 17 (driver.17@example.org) and 22 more')
    expect(within(article).getByRole('button', { name: 'Show all 3,082 characters' })).toBeInTheDocument()
    expect(list('Attached')[0]).toHaveTextContent('document Tenancy agreement.pdf88.1 kB, application/pdf')
  })

  it('is told in full beside the messages: everybody, every file, every line of its head', () => {
    const { container } = render(<ItemFacts item={itemOf(mails, 0)} />)
    const facts = [...container.querySelectorAll('dl')].map((one) => one.textContent).join('\n')
    expect(facts).toContain('To (12)Driver 1 (driver.1@example.org)')
    expect(facts).toContain('Copy to (27)Driver 13 (driver.13@example.org)')
    expect(facts).toContain('Hidden copy toDriver 40 (driver.40@example.org)')
    expect(facts).toContain('Receivedfrom mx.example.org')
    expect(container).toHaveTextContent('Named only: its bytes are not in the file')
  })
})

test.each(
  ofEveryKind.flatMap(({ id, itemCount }) => Array.from({ length: itemCount }, (_, at) => itemAt(id, at)!)),
)('axe finds nothing in $kind $position', async (item) => {
  const article = show(item)
  const facts = render(<ItemFacts item={item} />).container
  const rules = { 'color-contrast': { enabled: false } }
  for (const part of [article, facts]) {
    const { violations } = await axe.run(part, { rules })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
})
