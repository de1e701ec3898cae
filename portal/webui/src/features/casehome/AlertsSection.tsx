import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Alert } from '../../shared/api/case'
import { answerOf, api } from '../../shared/api/client'
import { Badge } from '../../shared/badges/Badge'
import { StrengthBadge } from '../../shared/badges/StateBadges'
import { EmptyState } from '../../shared/states/EmptyState'
import { Loaded } from '../../shared/states/Loaded'
import { ProblemPanel } from '../../shared/states/ProblemPanel'
import { Time } from '../../shared/time/Time'
import { alertsQuery } from './caseHomeQueries'

/** What in this case turned up elsewhere, newest first. */
export function AlertsSection({ caseId }: { caseId: string }) {
  const alerts = useQuery(alertsQuery(caseId))
  return (
    <section className="cl-section" aria-labelledby="found-elsewhere">
      <div className="cl-section__head">
        <h2 id="found-elsewhere" className="govuk-heading-m">
          Found elsewhere
        </h2>
        <Link className="govuk-link govuk-body" to={`/cases/${caseId}/connections`}>
          All connections
        </Link>
      </div>
      <Loaded query={alerts} label="Loading the connections">
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title="Nothing in this case was found in another">
              Crosslight looks again whenever an exhibit is added, here or elsewhere.
            </EmptyState>
          ) : (
            <ul className="cl-alerts">
              {page.items.map((alert) => (
                <AlertRow key={alert.id} caseId={caseId} alert={alert} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}

function AlertRow({ caseId, alert }: { caseId: string; alert: Alert }) {
  const client = useQueryClient()
  const seeing = useMutation({
    mutationFn: () =>
      answerOf(
        api.case.POST('/cases/{caseId}/alerts/{alertId}/seen', {
          params: { path: { caseId, alertId: alert.id } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['case', caseId, 'alerts'] }),
  })
  return (
    <li className="cl-alerts__one">
      <p className="cl-alerts__what">
        {alert.state === 'new' && (
          <Badge icon="dot" tone="blue">
            New
          </Badge>
        )}
        <StrengthBadge strength={alert.strength} />
        <span>{alert.summary}</span>
      </p>
      <p className="cl-alerts__where">
        <Where alert={alert} />
        <Time at={alert.at} />
        {alert.state === 'new' && (
          <button
            type="button"
            className="cl-link-button"
            disabled={seeing.isPending}
            onClick={() => {
              seeing.mutate()
            }}
          >
            Mark as seen<span className="govuk-visually-hidden">: {alert.summary}</span>
          </button>
        )}
      </p>
      {seeing.isError && <ProblemPanel error={seeing.error} />}
    </li>
  )
}

function Where({ alert: { otherCase, pointer } }: { alert: Alert }) {
  if (otherCase != null) {
    return (
      <Link className="govuk-link" to={`/cases/${otherCase.caseId}`}>
        {otherCase.reference}
      </Link>
    )
  }
  if (pointer != null) {
    return (
      <span>
        Ask <strong>{pointer.contact}</strong>, {pointer.forceName}
      </span>
    )
  }
  return null
}
