import { ItemPages } from './itemPages'
import { findNextUnread } from './nextUnread'
import { sampleItem } from './sampleItem'

function conversationOf(positions: number[], unread: Set<number>) {
  const pages = new ItemPages((offset, limit) =>
    Promise.resolve({
      total: positions.length,
      offset,
      items: positions
        .slice(offset, offset + limit)
        .map((position) => sampleItem({ position, read: !unread.has(position) })),
    }),
  )
  const asked: number[] = []
  const ask = (from: number) => {
    asked.push(from)
    return Promise.resolve([...unread].sort((a, b) => a - b).find((position) => position >= from) ?? null)
  }
  return { pages, ask, asked }
}

const upTo = (size: number) => Array.from({ length: size }, (_, i) => i)

test('a loaded unread message is found without asking', async () => {
  const { pages, ask, asked } = conversationOf(upTo(1000), new Set([5, 40]))
  await pages.bring(0)
  expect(await findNextUnread(pages, 5, ask)).toBe(40)
  expect(asked).toEqual([])
})

test('far ones are asked for from the first place not known', async () => {
  const { pages, ask, asked } = conversationOf(upTo(100_000), new Set([5, 61_234]))
  await pages.bring(0)
  expect(await findNextUnread(pages, 5, ask)).toBe(61_234)
  expect(asked).toEqual([200])
})

test('after the last one there is none', async () => {
  const { pages, ask } = conversationOf(upTo(1000), new Set([5]))
  await pages.bring(0)
  expect(await findNextUnread(pages, 5, ask)).toBeNull()
})

test('under a filter unread messages that are filtered out are passed over', async () => {
  const even = upTo(2000).map((i) => i * 2)
  const { pages, ask } = conversationOf(even, new Set([1001, 3000]))
  await pages.bring(0)
  expect(await findNextUnread(pages, 0, ask)).toBe(1500)
})
