import type { Service } from '../api/client'
import type { Exhibit, Job } from '../api/evidence'
import { readProblem } from '../api/problem'
import { currentExtractions } from '../evidence/readings'
import { count } from '../numbers/numbers'

/** The services that go on working on what was read. */
export const workers = ['evidence', 'translation', 'linkage'] as const satisfies readonly Service[]
export type Worker = (typeof workers)[number]

export interface WorkerJob {
  worker: Worker
  job: Job
}

/** What one service does of one kind for one exhibit, however many pieces it has. */
export interface WorkLine {
  worker: Worker
  jobs: Job[]
  failed: boolean
  words: string
  /** Why it failed; null when it has not. */
  reason: string | null
}

interface KindWords {
  going: (exhibit: string) => string
  failed: (exhibit: string) => string
  /** Whether it is about readings that others took the place of. */
  ofEarlier?: boolean
}

const kinds: Readonly<Record<string, KindWords>> = {
  translation: {
    going: (exhibit) => `Translating ${exhibit}`,
    failed: (exhibit) => `Translating ${exhibit} broke off: English is missing`,
  },
  'fetch-translations': {
    going: (exhibit) => `Bringing the English of ${exhibit} into the reader`,
    failed: (exhibit) => `Some English of ${exhibit} did not arrive in the reader`,
  },
  'link-extraction': {
    going: (exhibit) => `Looking for connections in ${exhibit}`,
    failed: (exhibit) => `Looking for connections in ${exhibit} broke off: some may be missing`,
  },
  'link-translations': {
    going: (exhibit) => `Looking for connections in the English of ${exhibit}`,
    failed: (exhibit) =>
      `Looking for connections in the English of ${exhibit} broke off: some may be missing`,
  },
  'unlink-extraction': {
    going: (exhibit) => `Taking an earlier reading of ${exhibit} out of the connections`,
    failed: (exhibit) => `An earlier reading of ${exhibit} is still among the connections`,
    ofEarlier: true,
  },
}

/** What is still to be done for these exhibits, and what could not be; what failed comes first. */
export function workLines(unfinished: readonly WorkerJob[], exhibits: readonly Exhibit[]): WorkLine[] {
  const current = byExtraction(exhibits, (exhibit) => currentExtractions(exhibit.originals))
  const every = byExtraction(exhibits, (exhibit) => exhibit.originals.flatMap((one) => one.extractions))
  const groups = new Map<string, { worker: Worker; exhibit: string; words: KindWords; jobs: Job[] }>()
  for (const { worker, job } of unfinished) {
    const words = kinds[job.kind]
    const exhibit = (words?.ofEarlier === true ? every : current).get(job.extractionId ?? '')
    if (words === undefined || exhibit === undefined) continue
    const key = [job.kind, isFailed(job), exhibit].join(' ')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { worker, exhibit, words, jobs: [job] })
    else group.jobs.push(job)
  }
  return [...groups.values()]
    .map(({ worker, exhibit, words, jobs }) => {
      const failed = jobs.every(isFailed)
      return {
        worker,
        jobs,
        failed,
        words: failed ? words.failed(exhibit) : words.going(exhibit) + howFar(jobs),
        reason: failed ? (readProblem(jobs[0]?.problem, 0).detail ?? null) : null,
      }
    })
    .sort((one, other) => Number(other.failed) - Number(one.failed))
}

function isFailed({ state }: Job): boolean {
  return state === 'failed'
}

function byExtraction(
  exhibits: readonly Exhibit[],
  extractions: (exhibit: Exhibit) => { id: string }[],
): Map<string, string> {
  return new Map(
    exhibits.flatMap((exhibit) => extractions(exhibit).map(({ id }) => [id, exhibit.reference] as const)),
  )
}

/** How far all pieces are together; empty when one does not know how much it has to do. */
function howFar(jobs: readonly Job[]): string {
  const total = jobs.reduce((sum, job) => sum + (job.total ?? Number.NaN), 0)
  const done = jobs.reduce((sum, job) => sum + job.done, 0)
  return total > 0 ? `: ${count(done)} of ${count(total)}` : ''
}
