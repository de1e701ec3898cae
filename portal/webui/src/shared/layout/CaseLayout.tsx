import { useQuery } from '@tanstack/react-query'
import { NavLink, Outlet, useParams } from 'react-router'
import type { Case, CaseRole } from '../api/case'
import { problemOf } from '../api/problem'
import { CaseStatusBadge } from '../badges/StateBadges'
import { caseQuery } from '../queries/cases'
import { formatDate } from '../time/time'
import { ProblemPanel } from '../states/ProblemPanel'
import { Skeleton } from '../states/Skeleton'
import { CaseReference } from './caseReference'
import { UnknownCase } from './UnknownCase'

const roleWords: Record<CaseRole, string> = {
  lead: 'You lead this case',
  investigator: 'You investigate this case',
  reader: 'You may read this case',
}

/** What every page of a case has: which case this is, whose, and the way to its parts. */
export function CaseLayout() {
  const { caseId = '' } = useParams()
  const query = useQuery(caseQuery(caseId))
  if (query.isError) {
    return problemOf(query.error).status === 404 ? (
      <UnknownCase caseId={caseId} />
    ) : (
      <main id="main" tabIndex={-1} className="cl-width cl-main">
        <ProblemPanel error={query.error} onRetry={() => void query.refetch()} />
      </main>
    )
  }
  const known = query.data
  return (
    <>
      <div className="cl-identity" aria-label="This case" role="region">
        <div className="cl-identity__container cl-width">
          {known === undefined ? (
            <Skeleton label="Loading the case" lines={1} />
          ) : (
            <>
              <p className="cl-identity__name">
                <span className="cl-identity__reference">{known.reference}</span>{' '}
                <span className="cl-identity__title">{known.title}</span>
              </p>
              <p className="cl-identity__facts">
                <CaseStatusBadge status={known.status} />
                <span>{known.forceName}</span>
                <span>{roleWords[known.myRole]}</span>
                <span>{dates(known)}</span>
              </p>
            </>
          )}
        </div>
        <nav className="cl-case-nav cl-width" aria-label="Case">
          <ul>
            <li>
              <NavLink to={`/cases/${caseId}`} end>
                Overview
              </NavLink>
            </li>
            <li>
              <NavLink to={`/cases/${caseId}/connections`}>Connections</NavLink>
            </li>
            <li>
              <NavLink to={`/cases/${caseId}/members`}>People</NavLink>
            </li>
            {known?.myRole === 'lead' && (
              <li>
                <NavLink to={`/cases/${caseId}/details`}>Details</NavLink>
              </li>
            )}
          </ul>
        </nav>
      </div>
      <CaseReference value={known?.reference ?? null}>
        <Outlet />
      </CaseReference>
    </>
  )
}

function dates({ openedOn, closedOn }: Case): string {
  const opened = `Opened ${formatDate(openedOn)}`
  return closedOn == null ? opened : `${opened}, closed ${formatDate(closedOn)}`
}
