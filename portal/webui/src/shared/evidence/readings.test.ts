import type { Extraction, Original } from '../api/evidence'
import { currentExtractions, failedSince, readingOfAll } from './readings'

const reading = (id: string, state: string, supersededBy: string | null = null) =>
  ({ id, state, supersededBy, rowsRejected: 0 }) as unknown as Extraction
/** A file with its readings, the latest first. */
const file = (...extractions: Extraction[]) => ({ extractions }) as unknown as Original
const ids = (...originals: Original[]) => currentExtractions(originals).map(({ id }) => id)

describe('the reading that counts', () => {
  it('is the one that no later one took the place of', () => {
    expect(ids(file(reading('b', 'complete'), reading('a', 'complete', 'b')))).toEqual(['b'])
  })

  it('stays the earlier one when a later one failed', () => {
    const again = file(reading('b', 'failed'), reading('a', 'complete'))
    expect(ids(again)).toEqual(['a'])
    expect(readingOfAll([again])).toBe('complete')
    expect(failedSince(again)?.id).toBe('b')
  })

  it('is not a failed one that a later one put right', () => {
    const again = file(reading('b', 'partial'), reading('a', 'failed'))
    expect(ids(again)).toEqual(['b'])
    expect(readingOfAll([again])).toBe('partial')
    expect(failedSince(again)).toBeUndefined()
  })

  it('is the latest of those that all failed', () => {
    const again = file(reading('b', 'failed'), reading('a', 'failed'))
    expect(ids(again)).toEqual(['b'])
    expect(readingOfAll([again])).toBe('failed')
    expect(failedSince(again)).toBeUndefined()
  })

  it('is each of those that stand side by side', () => {
    const archive = file(reading('b', 'complete'), reading('a', 'partial'))
    expect(ids(archive)).toEqual(['b', 'a'])
    expect(readingOfAll([archive])).toBe('partial')
  })

  it('is being replaced while another goes on', () => {
    const again = file(reading('b', 'running'), reading('a', 'complete'))
    expect(ids(again)).toEqual(['b', 'a'])
    expect(readingOfAll([again])).toBe('running')
  })
})
