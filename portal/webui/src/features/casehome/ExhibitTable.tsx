import { Link } from 'react-router'
import { Badge } from '../../shared/badges/Badge'
import { Meter } from '../../shared/badges/Meter'
import { ExtractionStateBadge } from '../../shared/badges/StateBadges'
import { count, counted } from '../../shared/numbers/numbers'
import { deviceKindWord } from '../../shared/words/deviceKinds'
import type { ExhibitRow } from './exhibitRows'

interface Props {
  caseId: string
  rows: readonly ExhibitRow[]
}

/** Exhibits with their coverage, one row each. */
export function ExhibitTable({ caseId, rows }: Props) {
  return (
    <table className="cl-table cl-table--stacks">
      <caption className="govuk-visually-hidden">Exhibits of this case</caption>
      <thead>
        <tr>
          <th scope="col">Exhibit</th>
          <th scope="col">Read by Crosslight</th>
          <th scope="col">Translated</th>
          <th scope="col">Looked at</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="cl-exhibits__name">
              <Link
                className="govuk-link govuk-!-font-weight-bold"
                to={`/cases/${caseId}/exhibits/${row.id}`}
              >
                {row.reference}
              </Link>
              <span>{row.description}</span>
              <span className="cl-quiet">{deviceKindWord(row.deviceKind)}</span>
            </th>
            <td data-label="Read by Crosslight">
              <Coverage row={row} />
            </td>
            <td data-label="Translated">
              <Translation row={row} />
            </td>
            <td data-label="Looked at">
              <Looked caseId={caseId} row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Coverage({ row }: { row: ExhibitRow }) {
  if (row.state === 'no-file') {
    return (
      <Badge icon="ring" tone="grey">
        No file yet
      </Badge>
    )
  }
  return (
    <>
      <ExtractionStateBadge state={row.state} />
      {row.rowsInSource > 0 && (
        <span className="cl-figure">
          {row.rowsRejected === 0
            ? counted(row.rowsRead, 'row')
            : `${count(row.rowsRead)} of ${counted(row.rowsInSource, 'row')}`}
        </span>
      )}
    </>
  )
}

function Translation({ row }: { row: ExhibitRow }) {
  if (row.translation === null) {
    return row.itemCount > 0 ? (
      <span className="cl-quiet">Not yet</span>
    ) : (
      <span className="cl-quiet cl-none">–</span>
    )
  }
  const { translated, notTranslated } = row.translation
  return (
    <span className="cl-figure">
      {count(translated)}
      {notTranslated > 0 && (
        <>
          , <span className="cl-warn">{count(notTranslated)} not translated</span>
        </>
      )}
    </span>
  )
}

function Looked({ caseId, row }: { caseId: string; row: ExhibitRow }) {
  if (row.itemCount === 0) return <span className="cl-quiet cl-none">–</span>
  const seen = row.itemCount - row.unread
  return (
    <>
      <span className="cl-figure">
        {row.unread === 0
          ? `All ${count(row.itemCount)} read`
          : `${count(row.unread)} of ${count(row.itemCount)} unread`}
      </span>
      <Meter part={seen} all={row.itemCount} />
      <Link className="govuk-link" to={`/cases/${caseId}/reader/${row.id}`}>
        Read<span className="govuk-visually-hidden"> {row.reference}</span>
      </Link>
    </>
  )
}
