import { useMutation } from '@tanstack/react-query'
import { ProblemError, type Problem } from '../../shared/api/problem'
import { counted } from '../../shared/numbers/numbers'
import { ProblemPanel } from '../../shared/states/ProblemPanel'
import { dayKey } from '../../shared/time/time'
import { csvOf } from './csv'
import { beginning, type LogEntry } from './mergedLog'
import { readOn, type LogFilters } from './readLog'

const most = 100_000

const tooMany: Problem = {
  slug: 'too-many-entries',
  title: 'Too many entries for one file',
  status: 0,
  detail: `More than ${most.toLocaleString('en-GB')} entries match. Choose a shorter time, or one officer.`,
  reference: null,
  fields: {},
}

/** Everything the filters let through, as a file. */
export function ExportButton({ filters }: { filters: LogFilters }) {
  const exporting = useMutation({
    mutationFn: async () => {
      const entries = await everything(filters)
      save(csvOf(entries), `who-looked-${dayKey(new Date().toISOString())}.csv`)
      return entries.length
    },
  })
  return (
    <div>
      <button
        type="button"
        className="govuk-button govuk-button--secondary govuk-!-margin-bottom-2 cl-no-print"
        disabled={exporting.isPending}
        onClick={() => {
          exporting.mutate()
        }}
      >
        {exporting.isPending ? 'Gathering the log…' : 'Export as CSV'}
      </button>
      <p className={exporting.isSuccess ? 'govuk-body-s' : 'govuk-visually-hidden'} role="status">
        {exporting.isSuccess && `${counted(exporting.data, 'entry', 'entries')} exported`}
      </p>
      {exporting.isError && <ProblemPanel error={exporting.error} />}
    </div>
  )
}

/** An export is whole or it is none: a service that does not answer, or too many entries, fails it. */
async function everything(filters: LogFilters): Promise<LogEntry[]> {
  const entries: LogEntry[] = []
  let sources = beginning
  for (let more = true; more;) {
    const page = await readOn(sources, filters, 500)
    const missing = page.missing[0]
    if (missing !== undefined) throw new ProblemError(missing.problem)
    entries.push(...page.entries)
    if (entries.length > most) throw new ProblemError(tooMany)
    sources = page.rest
    more = page.more
  }
  return entries
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
