import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Item } from '../../shared/api/evidence'
import { searchTerms } from './highlight'
import { MessageRow } from './MessageRow'
import { sampleItem } from './sampleItem'

const nothing = () => undefined

function show(changes: Partial<Item> = {}, q = '') {
  return render(
    <MessageRow
      item={sampleItem(changes)}
      index={1203}
      total={100_000}
      terms={searchTerms(q)}
      current={false}
      linked={false}
      unfolded={false}
      answered={undefined}
      onAnswered={nothing}
      focusable
      onCurrent={nothing}
      onUnfold={nothing}
      onCopy={nothing}
      onPassport={nothing}
    />,
  )
}

test('the original stands beside its English, each in its language and direction', () => {
  show()
  const original = screen.getByText('Ne vedem la gară la opt.').parentElement
  expect(original).toHaveAttribute('lang', 'ro')
  expect(original).toHaveAttribute('dir', 'ltr')
  expect(screen.getByText('We meet at the station at eight.').parentElement).toHaveAttribute('lang', 'en')
  expect(screen.getByText('Gist')).toBeInTheDocument()
  expect(screen.getByText('Machine')).toBeInTheDocument()
})

test('a message says where it stands in the conversation, from whom and when', () => {
  show()
  const message = screen.getByRole('article', {
    name: 'Unread. Received from Vali. Thursday 14 March 2024, 21:15',
  })
  expect(message).toHaveAttribute('aria-posinset', '1204')
  expect(message).toHaveAttribute('aria-setsize', '100000')
  expect(screen.getByText('21:15')).toHaveAttribute(
    'title',
    'Thu, 14 March 2024 at 21:15:08 GMT (Europe/London); as written: 14/03/2024, 21:15:08',
  )
})

test('evidence is never markup', () => {
  const { container } = show({ text: '<img src=x onerror=alert(1)><b>bold</b>' }, 'bold')
  expect(container.querySelector('img, b')).toBeNull()
  expect(screen.getByText('bold').tagName).toBe('MARK')
})

test('Urdu runs right to left; romanised Urdu does not', () => {
  const translation = { ...sampleItem().translation!, language: 'urd', tier: 'none' as const, english: null }
  const reason = 'no engine for Urdu; install a model pack'
  show({ text: 'کل ملتے ہیں', translation: { ...translation, reason } })
  expect(screen.getByText('کل ملتے ہیں').parentElement).toHaveAttribute('dir', 'rtl')
  expect(screen.getByText('Not translated')).toBeInTheDocument()
  expect(screen.getByText('No engine for Urdu; install a model pack')).toBeInTheDocument()
  show({ text: 'kal milte hain', translation })
  const roman = screen.getByText('kal milte hain').parentElement
  expect(roman).toHaveAttribute('dir', 'ltr')
  expect(roman).toHaveAttribute('lang', 'ur-Latn')
})

test('a message of 20,000 characters is folded and can be shown whole', async () => {
  const text = 'word '.repeat(4000)
  const unfolded: number[] = []
  render(
    <MessageRow
      item={sampleItem({ text })}
      index={7}
      total={8}
      terms={[]}
      current
      linked={false}
      unfolded={false}
      answered={undefined}
      onAnswered={nothing}
      focusable
      onCurrent={nothing}
      onUnfold={(index) => unfolded.push(index)}
      onCopy={nothing}
      onPassport={nothing}
    />,
  )
  const button = screen.getByRole('button', { name: 'Show all 20,000 characters' })
  expect(button).toHaveAttribute('aria-expanded', 'false')
  await userEvent.click(button)
  expect(unfolded).toEqual([7])
})

test('what has not been translated yet says so', () => {
  show({ translation: null })
  expect(screen.getByText('Not translated yet')).toBeInTheDocument()
})

test('calls and contacts are shown as what they are', () => {
  show({
    kind: 'call',
    text: null,
    direction: 'outgoing',
    body: { kind: 'call', durationSeconds: 192, outcome: 'answered' },
  })
  expect(screen.getByText('Outgoing call').parentElement).toHaveTextContent(
    'Outgoing call, answered, 3 min 12 s',
  )
  show({
    kind: 'contact',
    at: null,
    text: null,
    body: {
      kind: 'contact',
      name: 'سنا',
      identifiers: [{ kind: 'phone', value: '07700 900311' }],
      organisation: 'Quay Cars',
    },
  })
  expect(screen.getByText('سنا')).toBeInTheDocument()
  expect(screen.getByText('07700 900311')).toBeInTheDocument()
})

test('media are named, not shown, and deleted messages are marked', () => {
  show({ text: null, attachments: [{ name: 'IMG-1.jpg', kind: 'image' }], state: { is: 'deleted' } })
  expect(screen.getByRole('list', { name: 'Attached' })).toHaveTextContent('image IMG-1.jpg')
  expect(screen.getByText('Deleted')).toBeInTheDocument()
})

describe('the line above a message', () => {
  const taxis = { name: 'Station Taxis', identifier: '+441134960555' }
  const line = (changes: Partial<Item>) => {
    show({ read: true, ...changes })
    return screen.getByRole('article').querySelector('.cl-message__who')
  }

  test('says to whom it went, name and number', () => {
    expect(line({ direction: 'outgoing', sender: null, recipients: [taxis] })).toHaveTextContent(
      'Sent by This device→toStation Taxis+44113496055521:15',
    )
  })

  test('shows the number beside the name of who sent it', () => {
    expect(line({})).toHaveTextContent('Received from Vali+44770090012321:15')
    cleanup()
    expect(line({ sender: { name: null, identifier: '+447700900123' } })).toHaveTextContent(
      'Received from +44770090012321:15',
    )
  })

  test('counts the rest of a group', () => {
    const group = ['Ana', 'Vali', 'Dan', 'Ion'].map((name) => ({ name, identifier: null }))
    expect(line({ direction: 'outgoing', recipients: group })).toHaveTextContent('Ana,Valiand 2 more21:15')
  })
})
