import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { conversations } from '../../../dev/data/conversations'
import { jds1, jds2 } from '../../../dev/data/exhibits'
import type { Conversation } from '../../shared/api/evidence'
import { PeopleButton } from './PeopleButton'

// jsdom knows dialogs, but not how to show them.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

const group = conversations[jds2]![0]!
const twoPeople = conversations[jds1]![0]!

async function openPeople(conversation: Conversation, words: string) {
  render(<PeopleButton conversation={conversation} />)
  await userEvent.click(screen.getByRole('button', { name: words }))
  return screen.getByRole('dialog', { name: 'People in this conversation' })
}

const cells = (row: HTMLElement) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)

test('who belonged to a group is listed with what is known of their coming and going', async () => {
  const dialog = await openPeople(group, '14 members')
  const [, first, , , , , , seventh] = within(dialog).getAllByRole('row')
  expect(cells(first!)).toEqual(['Anatelegram account number user770090', '–', '–', 'create group'])
  expect(cells(seventh!)).toEqual([
    'Iontelegram account number user770096',
    '16 Jul 2026, 19:11',
    '1 Oct 2026, 22:00',
    'invite members, remove members',
  ])
  expect(dialog).toHaveTextContent('whether or not they ever wrote.')
})

test('who took part without being named a member stands apart', async () => {
  const dialog = await openPeople(group, '14 members')
  expect(within(dialog).getByRole('heading', { name: 'Not named as members' })).toBeInTheDocument()
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map((one) => one.textContent),
  ).toEqual(['+447700900317identifier '])
})

test('of a very large group it is said that only the beginning is listed', async () => {
  const dialog = await openPeople({ ...group, memberCount: 412 }, '14 members or more')
  expect(dialog).toHaveTextContent('the first 15 of 412 entries the file has on members.')
})

test('a group whose members nobody named has its people', async () => {
  const dialog = await openPeople({ ...group, members: [], memberCount: 0 }, '6 people')
  expect(within(dialog).queryByRole('table')).toBeNull()
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(6)
})

test('two people need no list', () => {
  const { container } = render(<PeopleButton conversation={twoPeople} />)
  expect(container).toBeEmptyDOMElement()
})

test('the list is left by its button', async () => {
  const dialog = await openPeople(group, '14 members')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})
