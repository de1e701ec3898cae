import { Link } from 'react-router'
import type { CaseSummary } from '../../shared/api/case'
import { Badge } from '../../shared/badges/Badge'
import { count } from '../../shared/numbers/numbers'
import { Time } from '../../shared/time/Time'
import { newsOf } from './news'

interface Props {
  title: string
  cases: readonly CaseSummary[]
}

const roles = { lead: 'Lead', investigator: 'Investigator', reader: 'Reader' }

/** Cases of one status, one row each. */
export function CaseTable({ title, cases }: Props) {
  return (
    <table className="cl-table cl-table--stacks cl-cases">
      <caption className="govuk-table__caption govuk-table__caption--m">{title}</caption>
      <thead>
        <tr>
          <th scope="col">Case</th>
          <th scope="col">Since you were here</th>
          <th scope="col" className="cl-number">
            Exhibits
          </th>
          <th scope="col" className="cl-number">
            Items
          </th>
          <th scope="col">Your role</th>
          <th scope="col">Last change</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <Row key={one.id} summary={one} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ summary }: { summary: CaseSummary }) {
  const news = newsOf(summary)
  return (
    <tr>
      <th scope="row" className="cl-cases__case">
        <Link className="govuk-link cl-cases__reference" to={`/cases/${summary.id}`}>
          {summary.reference}
        </Link>
        <span className="cl-cases__title">{summary.title}</span>
        <span className="cl-quiet">{summary.forceName}</span>
      </th>
      <td data-label="Since you were here">
        {news.length === 0 ? (
          <span className="cl-quiet">Nothing new</span>
        ) : (
          <span className="cl-cases__news">
            {news.map((line) => (
              <Badge key={line} icon="dot" tone="blue">
                {line}
              </Badge>
            ))}
          </span>
        )}
      </td>
      <td data-label="Exhibits" className="cl-number">
        {count(summary.exhibitCount)}
      </td>
      <td data-label="Items" className="cl-number">
        {count(summary.itemCount)}
      </td>
      <td data-label="Your role">{roles[summary.myRole]}</td>
      <td data-label="Last change">
        <Time at={summary.changedAt} />
      </td>
    </tr>
  )
}
