import type { Exhibit, Extraction, Job } from '../api/evidence'
import { workLines } from './work'

const reading = (id: string, supersededBy: string | null = null) =>
  ({ id, supersededBy }) as unknown as Extraction

const phone = {
  reference: 'JDS/1',
  originals: [{ extractions: [reading('old', 'new'), reading('new')] }],
} as unknown as Exhibit

const job = (patch: Partial<Job>): Job => ({
  id: 'j',
  kind: 'translation',
  extractionId: 'new',
  state: 'running',
  done: 3400,
  total: 10000,
  rejected: 0,
  ratePerSecond: null,
  estimatedFinish: null,
  problem: null,
  createdAt: '2026-11-22T10:00:00Z',
  startedAt: null,
  finishedAt: null,
  ...patch,
})

const words = (...jobs: Job[]) =>
  workLines(
    jobs.map((one) => ({ worker: 'translation', job: one })),
    [phone],
  ).map((line) => line.words)

describe('work that is not finished, in words', () => {
  it('says what is being done and how far it is', () => {
    expect(words(job({}))).toEqual(['Translating JDS/1: 3,400 of 10,000'])
    expect(words(job({ kind: 'link-extraction', state: 'queued', done: 0, total: null }))).toEqual([
      'Looking for connections in JDS/1',
    ])
    expect(words(job({ total: null }))).toEqual(['Translating JDS/1'])
  })

  it('puts first what broke off, and says why', () => {
    const problem = { title: 'Something went wrong', detail: 'Begun 5 times.' }
    const lines = workLines(
      [job({}), job({ kind: 'link-extraction', state: 'failed', problem })].map((one) => ({
        worker: 'linkage',
        job: one,
      })),
      [phone],
    )
    expect(lines.map(({ failed, reason }) => ({ failed, reason }))).toEqual([
      { failed: true, reason: 'Begun 5 times.' },
      { failed: false, reason: null },
    ])
  })

  it('tells the pieces of one exhibit as one', () => {
    expect(words(job({ id: 'a' }), job({ id: 'b', done: 600, total: 1000 }))).toEqual([
      'Translating JDS/1: 4,000 of 11,000',
    ])
    const failed = { kind: 'fetch-translations', state: 'failed' }
    expect(
      words(job({ ...failed, id: 'a' }), job({ ...failed, id: 'b' }), job({ ...failed, id: 'c' })),
    ).toEqual(['Some English of JDS/1 did not arrive in the reader'])
  })

  it('leaves out readings another took the place of, unless it is about taking them out', () => {
    expect(words(job({ extractionId: 'old' }))).toEqual([])
    expect(words(job({ extractionId: 'old', kind: 'unlink-extraction', state: 'failed' }))).toEqual([
      'An earlier reading of JDS/1 is still among the connections',
    ])
  })

  it('leaves out work on other exhibits and work that has its own place', () => {
    expect(words(job({ extractionId: 'elsewhere' }))).toEqual([])
    expect(words(job({ kind: 'extraction' }))).toEqual([])
  })
})
