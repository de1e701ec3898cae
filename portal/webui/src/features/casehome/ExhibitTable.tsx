import { useQueries } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Extraction, Job } from '../../shared/api/evidence'
import { Badge } from '../../shared/badges/Badge'
import { Meter } from '../../shared/badges/Meter'
import { ExtractionStateBadge } from '../../shared/badges/StateBadges'
import { itemsToRead } from '../../shared/evidence/itemKinds'
import { count, counted } from '../../shared/numbers/numbers'
import { translationSummaryQuery } from '../../shared/queries/translation'
import { LateBar } from '../../shared/states/LateBar'
import { Time } from '../../shared/time/Time'
import { deviceKindWord } from '../../shared/words/deviceKinds'
import { isGoing, stillToDo, translationWork, type TranslationWork } from '../../shared/work/translationWork'
import type { ExhibitRow } from './exhibitRows'

interface Props {
  caseId: string
  rows: readonly ExhibitRow[]
  /** The translation work of the case that is not finished. */
  translating: readonly Job[]
}

/** Exhibits with their coverage, one row each. */
export function ExhibitTable({ caseId, rows, translating }: Props) {
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
              <Verified {...row} />
            </th>
            <td data-label="Read by Crosslight">
              <Coverage row={row} />
            </td>
            <td data-label="Translated">
              <Translation row={row} work={translationWork(translating, row.extractions)} />
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

/** What kind of thing it is, and whether it was as it arrived when it was last verified. */
function Verified({
  deviceKind,
  verification,
  custodyReplaced,
}: Pick<ExhibitRow, 'deviceKind' | 'verification' | 'custodyReplaced'>) {
  const kind = deviceKindWord(deviceKind)
  return (
    <>
      <LastVerified kind={kind} verification={verification} />
      {custodyReplaced && (
        <>
          <Badge icon="warning" tone="red">
            Custody record replaced
          </Badge>
          <span className="cl-quiet">
            Its chain of custody is not the one this case knew before. Tell your platform team.
          </span>
        </>
      )}
    </>
  )
}

function LastVerified({ kind, verification }: { kind: string } & Pick<ExhibitRow, 'verification'>) {
  if (verification == null) return <span className="cl-quiet">{kind}, not verified yet</span>
  return verification.intact ? (
    <span className="cl-quiet">
      {kind}, intact on <Time at={verification.at} show="date" />
    </span>
  ) : (
    <>
      <span className="cl-quiet">{kind}</span>
      <Badge icon="warning" tone="red">
        Not intact
      </Badge>
    </>
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

interface TranslationProps {
  row: ExhibitRow
  work: TranslationWork
}

function Translation({ row, work }: TranslationProps) {
  switch (row.translation) {
    case 'loading':
      return <LateBar label="Loading the translation figures" />
    case 'unavailable':
      return <span className="cl-quiet">Not known now</span>
    case 'nothing':
      return <span className="cl-quiet cl-none">–</span>
    case 'awaited':
      return <Awaited extractions={row.extractions} work={work} />
    default:
      return <Translated {...row.translation} work={work} />
  }
}

interface AwaitedProps {
  extractions: readonly Extraction[]
  work: TranslationWork
}

/** No figure has come from the case: the translation itself knows how far it is. */
function Awaited({ extractions, work }: AwaitedProps) {
  const asked = useQueries({
    queries: extractions
      .filter((one) => itemsToRead(one) > 0)
      .map((one) => translationSummaryQuery(one, isGoing(work))),
  })
  if (work === 'failed') return <span className="cl-warn">Broke off</span>
  const arrived = asked.flatMap(({ data }) => data ?? [])
  const languages = arrived.flatMap(({ byLanguage }) => byLanguage)
  const translated = languages.reduce((total, { gist, keywords }) => total + gist + keywords, 0)
  const missing = arrived.flatMap((summary) => summary.notTranslated)
  const notTranslated = missing.reduce((total, { messages }) => total + messages, 0)
  if (translated + notTranslated > 0) {
    return <Translated translated={translated} notTranslated={notTranslated} work={work} />
  }
  if (isGoing(work)) {
    const left = stillToDo(work)
    return <span className="cl-quiet">{left === '' ? 'Not yet' : `Not yet: ${left}`}</span>
  }
  if (asked.some(({ isPending }) => isPending)) return <LateBar label="Loading the translation figures" />
  const english = languages.reduce((total, { original }) => total + original, 0)
  return <span className="cl-quiet">{english > 0 ? 'Written in English' : 'Not yet'}</span>
}

interface TranslatedProps {
  translated: number
  notTranslated: number
  work: TranslationWork
}

function Translated({ translated, notTranslated, work }: TranslatedProps) {
  const left = isGoing(work) ? stillToDo(work) : ''
  return (
    <span className="cl-figure">
      {count(translated)}
      {isGoing(work) && ' so far'}
      {notTranslated > 0 && (
        <>
          , <span className="cl-warn">{count(notTranslated)} not translated</span>
        </>
      )}
      {left !== '' && `, ${left}`}
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
