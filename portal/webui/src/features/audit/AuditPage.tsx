import { useInfiniteQuery } from '@tanstack/react-query'
import { NotForYourRolePage } from '../../shared/layout/NotForYourRolePage'
import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'
import { hasRole, useMe } from '../../shared/session/me'
import { EmptyState } from '../../shared/states/EmptyState'
import { Loaded } from '../../shared/states/Loaded'
import { useUrlFilters } from '../../shared/url/useUrlFilters'
import { AuditFilters } from './AuditFilters'
import { ExportButton } from './ExportButton'
import { LogTable } from './LogTable'
import { beginning, type Source } from './mergedLog'
import { readOn, type LogPage } from './readLog'
import { withoutContradiction } from './refusals'
import { serviceWords } from './words'

const defaults = { officer: '', case: '', action: '', from: '', to: '' }

/** Who looked at what, when and why: the logs of all services as one. */
export function AuditPage() {
  const me = useMe()
  return (
    <Loaded query={me} label="Loading">
      {(officer) =>
        hasRole(officer, 'auditor', 'supervisor') ? (
          <Log />
        ) : (
          <NotForYourRolePage title="Who looked">
            Only auditors and supervisors see who looked at what. Your own role does not include it.
          </NotForYourRolePage>
        )
      }
    </Loaded>
  )
}

function Log() {
  const [asked, change] = useUrlFilters(defaults)
  const filters = withoutContradiction(asked)
  const log = useInfiniteQuery({
    queryKey: ['consultations', filters],
    queryFn: ({ pageParam, signal }) => readOn(pageParam, filters, 50, signal),
    initialPageParam: beginning as readonly Source[],
    getNextPageParam: (page: LogPage) => (page.more ? page.rest : null),
    refetchOnWindowFocus: false,
  })
  return (
    <Page>
      <div className="cl-section__head">
        <PageTitle title="Who looked" />
        <ExportButton filters={filters} />
      </div>
      <p className="govuk-body">
        What officers of your force looked at, who looked at its cases, what other parts of Crosslight read,
        and who was refused. Looking here is recorded too.
      </p>
      <AuditFilters filters={filters} onChange={change} />
      <Loaded query={log} label="Loading the log" lines={8}>
        {(data) => {
          const entries = data.pages.flatMap((page) => page.entries)
          const missing = [
            ...new Set(data.pages.flatMap((page) => page.missing.map(({ service }) => service))),
          ]
          return (
            <>
              {missing.length > 0 && (
                <div className="govuk-inset-text" role="alert">
                  Not all of the log can be shown: {missing.map((one) => serviceWords[one]).join(' and ')}{' '}
                  {missing.length === 1 ? 'is' : 'are'} not answering. Nothing of it is lost; try again in a
                  minute.
                </div>
              )}
              {entries.length === 0 ? (
                <EmptyState title="Nobody looked at anything that matches">
                  Widen the filters above.
                </EmptyState>
              ) : (
                <LogTable
                  entries={entries}
                  onCase={(caseId) => {
                    change({ case: caseId })
                  }}
                />
              )}
              {log.hasNextPage && (
                <button
                  type="button"
                  className="govuk-button govuk-button--secondary"
                  disabled={log.isFetchingNextPage}
                  onClick={() => void log.fetchNextPage()}
                >
                  Show earlier
                </button>
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
