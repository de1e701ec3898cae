import { rangesOf, ReadProgress } from './readProgress'

test('a message counts as read after a second on screen', () => {
  const progress = new ReadProgress()
  progress.shown([4, 5], 0)
  progress.shown([4, 5], 999)
  expect(progress.take()).toEqual([])
  progress.shown([4, 5], 1000)
  expect(progress.take()).toEqual([{ fromPosition: 4, toPosition: 5 }])
  progress.shown([4, 5], 5000)
  expect(progress.take()).toEqual([])
})

test('a message that leaves the screen starts again', () => {
  const progress = new ReadProgress()
  progress.shown([4], 0)
  progress.shown([], 500)
  progress.shown([4], 600)
  progress.shown([4], 1500)
  expect(progress.waiting).toBe(false)
  progress.shown([4], 1600)
  expect(progress.waiting).toBe(true)
})

test('a message that was not shown is never inside a range', () => {
  expect(rangesOf([9, 3, 4, 5, 7])).toEqual([
    { fromPosition: 3, toPosition: 5 },
    { fromPosition: 7, toPosition: 7 },
    { fromPosition: 9, toPosition: 9 },
  ])
})

test('ranges the service did not take are reported again', () => {
  const progress = new ReadProgress()
  progress.shown([1, 2], 0)
  progress.shown([1, 2], 1000)
  const ranges = progress.take()
  progress.giveBack(ranges)
  expect(progress.take()).toEqual([{ fromPosition: 1, toPosition: 2 }])
})
