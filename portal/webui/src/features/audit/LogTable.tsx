import { Time } from '../../shared/time/Time'
import type { LogEntry } from './mergedLog'
import { subjectWords } from './subjects'
import { useSubjectNames } from './useSubjectNames'
import { actionWords, serviceWords } from './words'

interface Props {
  entries: readonly LogEntry[]
  /** Narrows the log to one case. */
  onCase: (caseId: string) => void
}

/** The log, newest first. */
export function LogTable({ entries, onCase }: Props) {
  const names = useSubjectNames(entries)
  const what = (entry: LogEntry) =>
    [actionWords(entry.action), subjectWords(entry, names)].filter((part) => part != null).join(': ')
  return (
    <table className="cl-table cl-table--stacks">
      <caption className="govuk-visually-hidden">Who looked at what, newest first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">Case</th>
          <th scope="col">Reason or words searched</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={`${entry.service} ${entry.id}`}>
            <td data-label="When" className="cl-tabular">
              <Time at={entry.at} />
            </td>
            <td data-label="Who">
              {entry.officer} <span className="cl-quiet">{entry.force}</span>
            </td>
            <td data-label="What">
              {what(entry)}
              <span className="cl-log__where" title={`Request ${entry.reference}`}>
                {serviceWords[entry.service]}
              </span>
            </td>
            <td data-label="Case">
              <CaseOf entry={entry} onCase={onCase} />
            </td>
            <td data-label="Reason or words searched">
              {entry.reason ?? <span className="cl-quiet cl-none">–</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CaseOf({ entry, onCase }: { entry: LogEntry; onCase: (caseId: string) => void }) {
  const { caseId, caseReference } = entry
  if (caseId == null) return <span className="cl-quiet cl-none">–</span>
  return (
    <button
      type="button"
      className="cl-link-button"
      onClick={() => {
        onCase(caseId)
      }}
    >
      <span className="govuk-visually-hidden">Only </span>
      {caseReference ?? 'Case of another force'}
    </button>
  )
}
