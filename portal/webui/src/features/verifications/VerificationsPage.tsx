import { useInfiniteQuery } from '@tanstack/react-query'
import { answerOf, api, given } from '../../shared/api/client'
import { NotForYourRolePage } from '../../shared/layout/NotForYourRolePage'
import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'
import { hasRole, useMe } from '../../shared/session/me'
import { EmptyState } from '../../shared/states/EmptyState'
import { Loaded } from '../../shared/states/Loaded'
import { UnverifiedTable } from './UnverifiedTable'

/** Which exhibits of the force are not known to be as they arrived. */
export function VerificationsPage() {
  const me = useMe()
  return (
    <Loaded query={me} label="Loading">
      {(officer) =>
        hasRole(officer, 'auditor', 'supervisor') ? (
          <Verifications />
        ) : (
          <NotForYourRolePage title="Verifications">
            Only auditors and supervisors see the exhibits of the whole force. The exhibits of your cases say
            themselves when they were verified.
          </NotForYourRolePage>
        )
      }
    </Loaded>
  )
}

function Verifications() {
  const query = useInfiniteQuery({
    queryKey: ['unverified'],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.evidence.GET('/verifications', {
          params: { query: { limit: 50, ...given({ after: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? null,
    // Looking is recorded: it happens when somebody asks for it.
    refetchOnWindowFocus: false,
  })
  return (
    <Page>
      <PageTitle title="Verifications" />
      <p className="govuk-body">
        Crosslight verifies every exhibit regularly: whether its files, its chain of custody, its details and
        what was read from it are what was recorded. Here are the exhibits of your force that were found
        altered, and those that have not been verified for too long. Looking here is recorded.
      </p>
      <Loaded query={query} label="Loading the verifications" lines={6}>
        {({ pages }) => {
          const exhibits = pages.flatMap(({ items }) => items)
          return exhibits.length === 0 ? (
            <EmptyState title="Nothing needs looking after">
              Every exhibit of your force was verified in time and is intact.
            </EmptyState>
          ) : (
            <>
              <UnverifiedTable exhibits={exhibits} />
              {query.hasNextPage && (
                <button
                  type="button"
                  className="govuk-button govuk-button--secondary"
                  disabled={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  Show more
                </button>
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
