import { useQueries } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Extraction } from '../../shared/api/evidence'
import { Badge } from '../../shared/badges/Badge'
import { Meter } from '../../shared/badges/Meter'
import { ExtractionStateBadge } from '../../shared/badges/StateBadges'
import { count, counted } from '../../shared/numbers/numbers'
import { translationSummaryQuery } from '../../shared/queries/translation'
import { LateBar } from '../../shared/states/LateBar'
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
  switch (row.translation) {
    case 'loading':
      return <LateBar label="Loading the translation figures" />
    case 'unavailable':
      return <span className="cl-quiet">Not known now</span>
    case 'nothing':
      return <span className="cl-quiet cl-none">–</span>
    case 'awaited':
      return <Awaited extractions={row.extractions} />
    default:
      return <Translated {...row.translation} />
  }
}

/** No figure has come from the case: the translation itself knows whether there is anything to wait for. */
function Awaited({ extractions }: { extractions: readonly Extraction[] }) {
  const asked = useQueries({
    queries: extractions
      .filter(({ itemsByKind }) => (itemsByKind.message ?? 0) > 0)
      .map(translationSummaryQuery),
  })
  if (asked.some(({ isPending }) => isPending)) return <LateBar label="Loading the translation figures" />
  const languages = asked.flatMap(({ data }) => data?.byLanguage ?? [])
  const english = languages.reduce((total, { original }) => total + original, 0)
  const other = languages.reduce((total, { gist, keywords, none }) => total + gist + keywords + none, 0)
  return <span className="cl-quiet">{english > 0 && other === 0 ? 'Written in English' : 'Not yet'}</span>
}

function Translated({ translated, notTranslated }: { translated: number; notTranslated: number }) {
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
