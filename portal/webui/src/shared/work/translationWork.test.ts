import type { Job } from '../api/evidence'
import { stillToDo, translationWork } from './translationWork'

const job = (patch: Partial<Job>): Job => ({
  id: 'j',
  kind: 'translation',
  extractionId: 'x1',
  state: 'running',
  done: 2,
  total: 8007,
  rejected: 0,
  ratePerSecond: null,
  estimatedFinish: null,
  problem: null,
  createdAt: '2026-11-22T10:00:00Z',
  startedAt: null,
  finishedAt: null,
  ...patch,
})
const readings = [
  { id: 'x1', itemsByKind: { message: 8007, call: 0, contact: 0 } },
  { id: 'x2', itemsByKind: { message: 100, call: 5, contact: 0 } },
]

describe('what is open in translating', () => {
  it('is what the unfinished work has left', () => {
    expect(translationWork([job({})], readings)).toEqual({ toDo: 8005 })
    expect(translationWork([job({}), job({ extractionId: 'x2', done: 0, total: null })], readings)).toEqual({
      toDo: 8105,
    })
  })

  it('is nothing when no work is about these readings', () => {
    expect(translationWork([job({ extractionId: 'elsewhere' })], readings)).toBeNull()
    expect(translationWork([job({ kind: 'link-extraction' })], readings)).toBeNull()
  })

  it('has failed only when none of it goes on', () => {
    const failed = job({ extractionId: 'x2', state: 'failed' })
    expect(translationWork([failed], readings)).toBe('failed')
    expect(translationWork([failed, job({})], readings)).toEqual({ toDo: 8005 })
  })

  it('is not counted as nought at the very end', () => {
    expect(stillToDo({ toDo: 0 })).toBe('')
    expect(stillToDo({ toDo: 8005 })).toBe('8,005 still to do')
  })
})
