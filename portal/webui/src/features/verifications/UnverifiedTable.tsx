import { Link } from 'react-router'
import type { Unverified } from '../../shared/api/evidence'
import { Badge } from '../../shared/badges/Badge'
import { useMyCases } from '../../shared/queries/myCases'
import { Time } from '../../shared/time/Time'

/** Exhibits that need somebody to look after them, those found altered first. */
export function UnverifiedTable({ exhibits }: { exhibits: readonly Unverified[] }) {
  const mine = useMyCases()
  return (
    <table className="cl-table cl-table--stacks">
      <caption className="govuk-visually-hidden">
        Exhibits that are not known to be intact, those found altered first
      </caption>
      <thead>
        <tr>
          <th scope="col">Exhibit</th>
          <th scope="col">Case</th>
          <th scope="col">Standing</th>
          <th scope="col">Last verified</th>
          <th scope="col">What was found</th>
        </tr>
      </thead>
      <tbody>
        {exhibits.map((one) => (
          <tr key={one.exhibitId}>
            <th scope="row">
              {mine.has(one.caseId) ? (
                <Link className="govuk-link" to={`/cases/${one.caseId}/exhibits/${one.exhibitId}`}>
                  {one.exhibitReference}
                </Link>
              ) : (
                one.exhibitReference
              )}
            </th>
            <td data-label="Case">{one.caseReference ?? <span className="cl-quiet">Not known</span>}</td>
            <td data-label="Standing">
              <Standing state={one.state} verifiedAt={one.verifiedAt} />
            </td>
            <td data-label="Last verified" className="cl-tabular">
              {one.verifiedAt == null ? (
                <span className="cl-quiet">Never</span>
              ) : (
                <Time at={one.verifiedAt} />
              )}
            </td>
            <td data-label="What was found">{one.answer ?? <span className="cl-quiet cl-none">–</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Standing({
  state,
  verifiedAt,
}: {
  state: string
  verifiedAt: Unverified['verifiedAt'] | undefined
}) {
  if (state === 'failed') {
    return (
      <Badge icon="warning" tone="red">
        Not intact
      </Badge>
    )
  }
  return (
    <Badge icon="clock" tone="amber" title="Nobody, and not Crosslight itself, has verified it in time">
      {verifiedAt == null ? 'Not verified yet' : 'Overdue'}
    </Badge>
  )
}
