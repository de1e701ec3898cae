import { ItemPages, type FetchItems } from './itemPages'
import { sampleItem } from './sampleItem'

/** A conversation of so many messages, all unread, that remembers what was asked of it. */
class Conversation {
  readonly asked: number[] = []
  failing = false
  private unread: number[]

  constructor(size: number) {
    this.unread = Array.from({ length: size }, (_, i) => i)
  }

  read(from: number, to: number) {
    this.unread = this.unread.filter((position) => position < from || position > to)
  }

  readonly fetch: FetchItems = (offset, limit, signal) => {
    this.asked.push(offset)
    if (this.failing) return Promise.reject(new Error('down'))
    const items = this.unread.slice(offset, offset + limit).map((position) => sampleItem({ position }))
    const answer = { total: this.unread.length, offset, items }
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')))
      setTimeout(() => resolve(answer), 0)
    })
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

test('what is looked at is fetched with what is near, and only once', async () => {
  const conversation = new Conversation(10_000)
  const pages = new ItemPages(conversation.fetch)
  await pages.bring(0)
  pages.look(1000, 1010)
  await settled()
  pages.look(1000, 1010)
  await settled()
  expect(pages.total).toBe(10_000)
  expect(pages.itemAt(1005)?.position).toBe(1005)
  expect(conversation.asked).toEqual([0, 1000, 800])
})

test('in the middle of a page nothing else is fetched, and first the page that is wanted', async () => {
  const conversation = new Conversation(1000)
  const pages = new ItemPages(conversation.fetch, { expected: 1000 })
  expect((await pages.bring(658))?.position).toBe(658)
  pages.look(655, 665)
  await settled()
  expect(conversation.asked).toEqual([600])
  pages.look(740, 765)
  await settled()
  expect(conversation.asked).toEqual([600, 800])
})

test('an expected number that has grown or shrunk meanwhile is corrected by the first answer', async () => {
  const pages = new ItemPages(new Conversation(300).fetch, { expected: 1000 })
  expect(await pages.bring(700)).toBeUndefined()
  expect(pages.total).toBe(300)
  expect((await pages.bring(299))?.position).toBe(299)
})

test('requests for what has gone out of view are ended', async () => {
  const conversation = new Conversation(10_000)
  const pages = new ItemPages(conversation.fetch)
  await pages.bring(0)
  for (let index = 400; index < 9000; index += 400) pages.look(index, index + 10)
  await settled()
  expect(pages.itemAt(8800)?.position).toBe(8800)
  expect(pages.itemAt(4000)).toBeUndefined()
  expect(pages.error).toBeNull()
})

test('no more pages than allowed stay in memory, the near ones', async () => {
  const conversation = new Conversation(10_000)
  const pages = new ItemPages(conversation.fetch, { keepPages: 5 })
  await pages.bring(0)
  for (let index = 0; index < 10_000; index += 200) {
    pages.look(index, index + 199)
    await pages.bring(index)
  }
  await settled()
  expect([...pages.loaded()].length).toBeLessThanOrEqual(5 * 200)
  expect(pages.itemAt(9999)?.position).toBe(9999)
  expect(pages.itemAt(0)).toBeUndefined()
})

test('a far item can be brought although it is out of view', async () => {
  const pages = new ItemPages(new Conversation(10_000).fetch, { keepPages: 2 })
  await pages.bring(0)
  pages.look(0, 10)
  expect((await pages.bring(7777))?.position).toBe(7777)
  expect(await pages.bring(99_999)).toBeUndefined()
})

test('a failure is kept until it is tried again', async () => {
  const conversation = new Conversation(300)
  conversation.failing = true
  const pages = new ItemPages(conversation.fetch)
  await expect(pages.bring(0)).rejects.toThrow('down')
  pages.look(0, 10)
  await settled()
  expect(conversation.asked).toEqual([0])
  conversation.failing = false
  pages.retry()
  await settled()
  expect(pages.itemAt(0)?.position).toBe(0)
  expect(pages.error).toBeNull()
})

test('messages read under the unread filter stay, and none after them is skipped', async () => {
  const conversation = new Conversation(1000)
  const pages = new ItemPages(conversation.fetch, { readingShrinks: true })
  await pages.bring(0)
  conversation.read(0, 49)
  pages.markRead([{ fromPosition: 0, toPosition: 49 }])
  expect(pages.itemAt(0)?.read).toBe(true)
  expect((await pages.bring(200))?.position).toBe(200)
  expect(conversation.asked).toEqual([0, 150])
  expect(pages.total).toBe(1000)
})

test('every change is announced', async () => {
  const pages = new ItemPages(new Conversation(10).fetch)
  let announced = 0
  pages.subscribe(() => announced++)
  await pages.bring(0)
  const before = pages.version()
  pages.markRead([{ fromPosition: 3, toPosition: 4 }])
  expect(pages.version()).toBe(before + 1)
  expect(announced).toBe(2)
  expect([...pages.loaded()].filter(([, item]) => item.read).map(([index]) => index)).toEqual([3, 4])
})

test('what is looked at can be fetched afresh, and stays on screen meanwhile', async () => {
  const conversation = new Conversation(10_000)
  const pages = new ItemPages(conversation.fetch)
  pages.look(0, 10)
  await settled()
  conversation.asked.length = 0
  pages.refresh()
  expect(pages.itemAt(5)?.position).toBe(5)
  await settled()
  expect(conversation.asked).toEqual([0])
  expect(pages.itemAt(5)?.position).toBe(5)
})

test('the unread ones are not fetched afresh: the service no longer lists what was read', async () => {
  const conversation = new Conversation(300)
  const pages = new ItemPages(conversation.fetch, { readingShrinks: true })
  pages.look(0, 10)
  await settled()
  conversation.asked.length = 0
  pages.refresh()
  await settled()
  expect(conversation.asked).toEqual([])
})

test('what an item answers is found where it is here and not far above', async () => {
  const replies = [
    null,
    { path: 'a.json', row: 1 },
    { path: 'b.json', row: 1 },
    { id: '9' },
    { path: 'a.json', row: 5 },
    { path: '', row: 5 },
  ]
  const items = replies.map((replyTo, position) =>
    sampleItem({
      position,
      replyTo,
      provenance: { path: 'export.zip/a.json', row: position + 1, offset: null },
    }),
  )
  const pages = new ItemPages(() => Promise.resolve({ total: 6, offset: 0, items }))
  await pages.bring(0)
  expect(items.map((_, index) => pages.indexOfAnswered(index))).toEqual([null, 0, null, null, null, 4])
})
