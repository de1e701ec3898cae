import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { CaseSummary } from '../../shared/api/case'
import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'
import { hasRole, useMe } from '../../shared/session/me'
import { EmptyState } from '../../shared/states/EmptyState'
import { Loaded } from '../../shared/states/Loaded'
import { useUrlFilters } from '../../shared/url/useUrlFilters'
import { CaseFilters } from './CaseFilters'
import { CaseTable } from './CaseTable'
import { byStatus, casesQuery } from './casesQuery'

const defaults = { status: '', q: '' }

/** The officer's cases: live first, with what changed since the last visit. */
export function CasesPage() {
  const [filters, change] = useUrlFilters(defaults)
  const query = useInfiniteQuery(casesQuery(filters.status, filters.q))
  const me = useMe()
  const mayOpen = hasRole(me.data, 'investigator', 'supervisor')
  const filtered = filters.status !== '' || filters.q !== ''
  return (
    <Page>
      <div className="cl-section__head">
        <PageTitle title="Cases" />
        {mayOpen && (
          <Link to="/cases/new" className="govuk-button govuk-button--secondary">
            Open a new case
          </Link>
        )}
      </div>
      <CaseFilters {...filters} onChange={change} />
      <Loaded query={query} label="Loading your cases" lines={5}>
        {(data) => (
          <>
            <Cases
              cases={data.pages.flatMap((page) => page.items)}
              empty={
                filtered ? <NoneMatch /> : <None mayOpen={mayOpen} mayAudit={hasRole(me.data, 'auditor')} />
              }
            />
            {query.hasNextPage && (
              <button
                type="button"
                className="govuk-button govuk-button--secondary"
                disabled={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                Show more cases
              </button>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Cases({ cases, empty }: { cases: CaseSummary[]; empty: React.ReactNode }) {
  if (cases.length === 0) return empty
  const { live, closed } = byStatus(cases)
  return (
    <>
      {live.length > 0 && <CaseTable title="Live" cases={live} />}
      {closed.length > 0 && <CaseTable title="Closed" cases={closed} />}
    </>
  )
}

function NoneMatch() {
  return (
    <EmptyState title="No case of yours matches">
      Change the words or the status above. Cases you are not a member of are never listed.
    </EmptyState>
  )
}

function None({ mayOpen, mayAudit }: { mayOpen: boolean; mayAudit: boolean }) {
  if (mayAudit && !mayOpen) {
    return (
      <EmptyState title="You are not a member of any case">
        An auditor needs none:{' '}
        <Link className="govuk-link" to="/audit">
          Who looked
        </Link>{' '}
        tells what officers opened, when and why;{' '}
        <Link className="govuk-link" to="/verifications">
          Verifications
        </Link>{' '}
        tells which exhibits are not known to be intact.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="You are not a member of any case yet">
      {mayOpen
        ? 'Open a new case, or ask the lead of an existing one to add you.'
        : 'Ask the lead of a case to add you to it.'}
    </EmptyState>
  )
}
