import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query'
import type { Exhibit, Job } from '../api/evidence'
import { answerOf, anyOf } from '../api/client'
import { problemOf } from '../api/problem'
import { Badge } from '../badges/Badge'
import { ProblemPanel } from '../states/ProblemPanel'
import { workers, workLines, type Worker, type WorkLine } from './work'
import { useWhenOver } from './translationWork'
import { isAnyGoing, unfinishedQuery } from './workQuery'

/** The case service learns of what was found a moment after it was. */
const untilTheCaseHears = 3_000

interface Props {
  caseId: string
  exhibits: readonly Exhibit[]
  /** Whether the officer may have work begun again. */
  mayWork: boolean
}

/** What is still being done with these exhibits and what broke off; nothing when all is done. */
export function WorkNotice({ caseId, exhibits, mayWork }: Props) {
  const client = useQueryClient()
  const { unfinished, untold } = useQueries({
    queries: workers.map((worker) => ({
      ...unfinishedQuery(worker, caseId, exhibits, () => isAnyGoing(client, caseId)),
      select: (jobs: Job[]) => jobs.map((job) => ({ worker, job })),
    })),
    combine: (results) => ({
      unfinished: results.flatMap(({ data }) => data ?? []),
      untold: results.some(({ isError }) => isError),
    }),
  })
  const lines = workLines(unfinished, exhibits)
  useWhenOver(
    lines.some(({ failed }) => !failed),
    untilTheCaseHears,
    () => {
      void client.invalidateQueries({ queryKey: ['case', caseId, 'connections'] })
      void client.invalidateQueries({ queryKey: ['case', caseId, 'alerts'] })
      void client.invalidateQueries({ queryKey: ['case', caseId, 'timeline'] })
    },
  )
  if (lines.length === 0 && !untold) return null
  return (
    <section className="cl-work" aria-label="Work going on">
      {untold && (
        <p className="cl-quiet">
          Whether everything is translated and searched cannot be told now: part of Crosslight is not
          answering.
        </p>
      )}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <Line key={line.jobs[0]?.id} caseId={caseId} line={line} mayWork={mayWork} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Line({ caseId, line, mayWork }: { caseId: string; line: WorkLine; mayWork: boolean }) {
  const { worker, jobs, failed, words, reason } = line
  const client = useQueryClient()
  const again = useMutation({
    mutationFn: () => Promise.all(jobs.map(({ id }) => begunAgain(worker, id))),
    onSettled: () => client.invalidateQueries({ queryKey: ['case', caseId, 'unfinished', worker] }),
  })
  return (
    <li>
      <Badge icon={failed ? 'warning' : 'clock'} tone={failed ? 'red' : 'blue'}>
        {failed ? 'Broke off' : 'Under way'}
      </Badge>{' '}
      <span className="cl-tabular">{failed ? `${words}.` : words}</span>
      {reason !== null && <span className="cl-quiet"> {reason}</span>}{' '}
      {failed && mayWork && (
        <button
          type="button"
          className="cl-link-button"
          disabled={again.isPending}
          onClick={() => {
            again.mutate()
          }}
        >
          Try again<span className="govuk-visually-hidden">: {words}</span>
        </button>
      )}
      {again.isError && <ProblemPanel error={again.error} />}
    </li>
  )
}

/** Somebody else may have been quicker: the work is under way then all the same. */
async function begunAgain(worker: Worker, jobId: string): Promise<void> {
  try {
    await answerOf(anyOf[worker].POST('/jobs/{jobId}/again', { params: { path: { jobId } } }))
  } catch (error) {
    if (problemOf(error).status !== 409) throw error
  }
}
