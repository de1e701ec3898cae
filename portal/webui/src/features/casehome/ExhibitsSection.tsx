import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Case } from '../../shared/api/case'
import { currentExtractions } from '../../shared/evidence/readings'
import { exhibitsOfCaseQuery } from '../../shared/queries/exhibits'
import { lastFinished, nextLook, whileTranslating } from '../../shared/queries/translation'
import { EmptyState } from '../../shared/states/EmptyState'
import { Loaded } from '../../shared/states/Loaded'
import { useUnfinishedTranslation, useWhenOver } from '../../shared/work/translationWork'
import { WorkNotice } from '../../shared/work/WorkNotice'
import { coverageQuery } from './caseHomeQueries'
import { exhibitRows } from './exhibitRows'
import { ExhibitTable } from './ExhibitTable'

/** The case hears a moment later than the translation itself that it has ended; milliseconds. */
const untilTheCaseHears = 3_000

/** The exhibits of the case: how much of each was read, translated and looked at. */
export function ExhibitsSection({ known }: { known: Case }) {
  const exhibits = useQuery(exhibitsOfCaseQuery(known.id))
  const readUntil = lastFinished(
    (exhibits.data ?? []).flatMap((exhibit) => currentExtractions(exhibit.originals)),
  )
  const translating = useUnfinishedTranslation(known.id, exhibits.data ?? [])
  const going = translating.some(({ kind, state }) => kind === 'translation' && state !== 'failed')
  const coverage = useQuery({
    ...coverageQuery(known.id),
    refetchInterval: ({ state }) =>
      going ? whileTranslating : nextLook(readUntil, Math.max(state.dataUpdatedAt, state.errorUpdatedAt)),
  })
  const client = useQueryClient()
  useWhenOver(going, untilTheCaseHears, () => {
    void client.invalidateQueries({ queryKey: coverageQuery(known.id).queryKey })
  })
  const mayAdd = known.myRole !== 'reader' && known.status === 'live'
  return (
    <section className="cl-section" aria-labelledby="exhibits">
      <div className="cl-section__head">
        <h2 id="exhibits" className="govuk-heading-m">
          Exhibits
        </h2>
        {mayAdd && (
          <Link to={`/cases/${known.id}/exhibits/new`} className="govuk-button govuk-button--secondary">
            Add an exhibit
          </Link>
        )}
      </div>
      <Loaded query={exhibits} label="Loading the exhibits" lines={4}>
        {(data) =>
          data.length === 0 ? (
            <EmptyState title="No exhibits yet">
              {mayAdd
                ? 'Add the first one: a phone export, messages, calls or contacts.'
                : 'Members who investigate the case can add them.'}
            </EmptyState>
          ) : (
            <>
              <ExhibitTable
                caseId={known.id}
                translating={translating}
                rows={exhibitRows(data, coverage.data ?? (coverage.isError ? 'unavailable' : 'loading'))}
              />
              <WorkNotice caseId={known.id} exhibits={data} mayWork={known.myRole !== 'reader'} />
            </>
          )
        }
      </Loaded>
    </section>
  )
}
