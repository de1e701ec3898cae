import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { TimelineEntry } from '../../shared/api/case'
import { EmptyState } from '../../shared/states/EmptyState'
import { Loaded } from '../../shared/states/Loaded'
import { Time } from '../../shared/time/Time'
import { timelineQuery } from './caseHomeQueries'

/** What happened in the case, newest first. */
export function TimelineSection({ caseId }: { caseId: string }) {
  const timeline = useInfiniteQuery(timelineQuery(caseId))
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
                  <Entry key={`${entry.at} ${entry.text}`} caseId={caseId} entry={entry} />
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

function Entry({ caseId, entry }: { caseId: string; entry: TimelineEntry }) {
  return (
    <li>
      <p className="cl-timeline__what">
        {entry.exhibitId ? (
          <Link className="govuk-link" to={`/cases/${caseId}/exhibits/${entry.exhibitId}`}>
            {entry.text}
          </Link>
        ) : (
          entry.text
        )}
      </p>
      <p className="cl-timeline__when">
        <Time at={entry.at} />
        {entry.by ? `, ${entry.by}` : ''}
      </p>
    </li>
  )
}
