import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query'
import type { Exhibit, Job } from '../api/evidence'
import { path, send } from '../api/client'
import { Badge } from '../badges/Badge'
import { ProblemPanel } from '../states/ProblemPanel'
import { workers, workLines, type WorkLine } from './work'
import { unfinishedQuery } from './workQuery'

interface Props {
  caseId: string
  exhibits: readonly Exhibit[]
  /** Whether the officer may have work begun again. */
  mayWork: boolean
}

/** What is still being done with these exhibits and what broke off; nothing when all is done. */
export function WorkNotice({ caseId, exhibits, mayWork }: Props) {
  const results = useQueries({ queries: workers.map((one) => unfinishedQuery(one, caseId, exhibits)) })
  const unfinished = results.flatMap(({ data = [] }, i) =>
    workers.slice(i, i + 1).flatMap((worker) => data.map((job) => ({ worker, job }))),
  )
  const lines = workLines(unfinished, exhibits)
  const untold = results.some(({ isError }) => isError)
  if (lines.length === 0 && !untold) return null
  return (
    <section className="cl-work" aria-label="Work going on">
      {untold && (
        <p className="cl-quiet">
          Whether everything is translated and searched cannot be told now: part of Crosslight is not
          answering.
        </p>
      )}
      <ul>
        {lines.map((line) => (
          <Line key={line.job.id} caseId={caseId} line={line} mayWork={mayWork} />
        ))}
      </ul>
    </section>
  )
}

function Line({ caseId, line, mayWork }: { caseId: string; line: WorkLine; mayWork: boolean }) {
  const { worker, job, failed, words, reason } = line
  const client = useQueryClient()
  const again = useMutation({
    mutationFn: () => send<Job>('POST', worker, path`/jobs/${job.id}/again`),
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
