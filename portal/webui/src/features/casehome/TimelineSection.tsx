import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { TimelineEntry } from '../../shared/api/case'
import type { Exhibit } from '../../shared/api/evidence'
import { exhibitsOfCaseQuery } from '../../shared/queries/exhibits'
import { EmptyState } from '../../shared/states/EmptyState'
import { Loaded } from '../../shared/states/Loaded'
import { Time } from '../../shared/time/Time'
import { timelineQuery } from './caseHomeQueries'
import { timelineWords } from './timelineWords'

/** What happened in the case, newest first. */
export function TimelineSection({ caseId }: { caseId: string }) {
  const timeline = useInfiniteQuery(timelineQuery(caseId))
  const exhibits = useQuery(exhibitsOfCaseQuery(caseId))
  return (
    <section className="cl-section" aria-labelledby="timeline">
      <h2 id="timeline" className="govuk-heading-s">
        Timeline
      </h2>
      <Loaded query={timeline} label="Loading the timeline">
        {(data) => {
          const entries = data.pages.flatMap((page) => page.items)
          return entries.length === 0 ? (
            <EmptyState title="Nothing has happened yet" />
          ) : (
            <>
              <ol className="cl-timeline">
                {entries.map((entry) => (
                  <Entry
                    key={`${entry.at} ${entry.exhibitId ?? ''} ${entry.text}`}
                    caseId={caseId}
                    entry={entry}
                    exhibits={exhibits.data ?? []}
                  />
                ))}
              </ol>
              {timeline.hasNextPage && (
                <button
                  type="button"
                  className="cl-link-button govuk-body-s"
                  disabled={timeline.isFetchingNextPage}
                  onClick={() => void timeline.fetchNextPage()}
                >
                  Show earlier
                </button>
              )}
            </>
          )
        }}
      </Loaded>
    </section>
  )
}

interface EntryProps {
  caseId: string
  entry: TimelineEntry
  exhibits: readonly Exhibit[]
}

function Entry({ caseId, entry, exhibits }: EntryProps) {
  const words = timelineWords(entry, exhibits.find(({ id }) => id === entry.exhibitId)?.reference)
  return (
    <li>
      <p className="cl-timeline__what">
        {entry.exhibitId ? (
          <Link className="govuk-link" to={`/cases/${caseId}/exhibits/${entry.exhibitId}`}>
            {words}
          </Link>
        ) : entry.alertId ? (
          <Link className="govuk-link" to={`/cases/${caseId}/connections`}>
            {words}
          </Link>
        ) : (
          words
        )}
      </p>
      <p className="cl-timeline__when">
        <Time at={entry.at} />
        {entry.by ? `, ${entry.by}` : ''}
      </p>
    </li>
  )
}
