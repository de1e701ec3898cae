import { indexOfPosition } from './positionSearch'

function listOf(positions: number[]) {
  let asked = 0
  return {
    total: positions.length,
    positionAt: (index: number) => {
      asked++
      return Promise.resolve(positions[index])
    },
    asked: () => asked,
  }
}

test('in an unfiltered conversation one look is enough', async () => {
  const list = listOf(Array.from({ length: 1000 }, (_, i) => i))
  expect(await indexOfPosition(list, 731)).toBe(731)
  expect(list.asked()).toBe(1)
})

test('numbering from 1 needs one look more', async () => {
  const list = listOf(Array.from({ length: 1000 }, (_, i) => i + 1))
  expect(await indexOfPosition(list, 731)).toBe(730)
  expect(list.asked()).toBe(2)
})

test('under a filter the item itself or the next one after it is found', async () => {
  const positions = [3, 10, 11, 500, 900, 901]
  expect(await indexOfPosition(listOf(positions), 500)).toBe(3)
  expect(await indexOfPosition(listOf(positions), 12)).toBe(3)
  expect(await indexOfPosition(listOf(positions), 0)).toBe(0)
  expect(await indexOfPosition(listOf(positions), 5000)).toBe(5)
})

test('every position of a list with gaps is found', async () => {
  const positions = Array.from({ length: 300 }, (_, i) => i * 7 + (i % 3))
  for (const [index, position] of positions.entries()) {
    expect(await indexOfPosition(listOf(positions), position)).toBe(index)
  }
})
