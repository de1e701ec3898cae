import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Extraction } from '../../shared/api/evidence'
import { readingState } from '../../shared/evidence/readings'
import { ExtractionStateBadge } from '../../shared/badges/StateBadges'
import { readProblem } from '../../shared/api/problem'
import { itemKindWord } from '../../shared/evidence/itemKinds'
import { count, counted } from '../../shared/numbers/numbers'
import { useReaderTitle } from '../../shared/queries/readers'
import { Loaded } from '../../shared/states/Loaded'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { Time } from '../../shared/time/Time'
import { rejectionsQuery } from './exhibitQueries'

/** How much of a file was read: every row is either read or accounted for. */
export function CoverageReceipt({ extraction }: { extraction: Extraction }) {
  const readerTitle = useReaderTitle()
  const problem = extraction.problem == null ? null : readProblem(extraction.problem, 0)
  return (
    <div className="cl-receipt">
      <p className="cl-receipt__state">
        <ExtractionStateBadge state={readingState(extraction)} />
        <span>
          {extraction.reader == null ? noReader(extraction) : readerTitle(extraction.reader)}
          <span className="cl-quiet">
            {extraction.readerVersion != null && ` version ${extraction.readerVersion}`}, times without a zone
            taken as {extraction.assumedZone}
            {extraction.finishedAt != null && (
              <>
                , finished <Time at={extraction.finishedAt} />
              </>
            )}
          </span>
        </span>
      </p>
      {problem != null && (
        <p className="govuk-body-s">
          <strong>{problem.title}.</strong> {problem.detail}
        </p>
      )}
      {extraction.rowsInSource > 0 && (
        <dl className="cl-receipt__sum">
          <Figure
            name={extraction.rowsInSource === 1 ? 'row in the file' : 'rows in the file'}
            value={extraction.rowsInSource}
          />
          <span aria-hidden="true">=</span>
          <Figure name="read" value={extraction.rowsRead} />
          <span aria-hidden="true">+</span>
          <Figure name="not read" value={extraction.rowsRejected} />
        </dl>
      )}
      {extraction.rowsRead > 0 && <p className="govuk-body-s">{kinds(extraction)}</p>}
      {extraction.parts.length > 1 && <Parts parts={extraction.parts} />}
      {extraction.notes.length > 0 && (
        <ul className="govuk-list govuk-list--bullet govuk-body-s">
          {extraction.notes.map((note) => (
            <li key={`${note.slug} ${note.detail}`}>{note.detail}</li>
          ))}
        </ul>
      )}
      {extraction.rowsRejected > 0 && <Rejections extraction={extraction} />}
    </div>
  )
}

function noReader({ state }: Extraction): string {
  return state === 'queued' || state === 'running' ? 'Reader not chosen yet' : 'No reader'
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{count(value)}</dd>
    </div>
  )
}

function kinds({ itemsByKind }: Extraction): string {
  const words = kindWords(itemsByKind)
  return words === '' ? 'No items in it.' : words
}

/** Such as `12 messages, 1 call`. */
function kindWords(byKind: Extraction['itemsByKind']): string {
  return Object.entries(byKind)
    .filter(([, items]) => items > 0)
    .map(([kind, items]) => counted(items, itemKindWord(kind)))
    .join(', ')
}

/** What each part of a file with several gave: entries of an archive, sheets, tables. */
function Parts({ parts }: { parts: Extraction['parts'] }) {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">What {counted(parts.length, 'part')} of it gave</span>
      </summary>
      <div className="govuk-details__text cl-table-scroll">
        <table className="cl-table cl-table--stacks">
          <caption className="govuk-visually-hidden">Parts of the file</caption>
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">Read</th>
              <th scope="col" className="cl-number">
                Rows not read
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ path, byKind, rejected }) => (
              <tr key={path}>
                <td data-label="Part">{path}</td>
                <td data-label="Read">{kindWords(byKind) || 'nothing'}</td>
                <td data-label="Rows not read" className="cl-number">
                  {count(rejected)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function Rejections({ extraction }: { extraction: Extraction }) {
  const [open, setOpen] = useState(false)
  return (
    <details
      className="govuk-details"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Why {counted(extraction.rowsRejected, 'row was', 'rows were')} not read
        </span>
      </summary>
      <div className="govuk-details__text">{open && <RejectionList extractionId={extraction.id} />}</div>
    </details>
  )
}

function RejectionList({ extractionId }: { extractionId: string }) {
  const query = useInfiniteQuery(rejectionsQuery(extractionId))
  return (
    <Loaded query={query} label="Loading the reasons">
      {(data) => (
        <>
          <div className="cl-table-scroll">
            <table className="cl-table cl-table--stacks">
              <caption className="govuk-visually-hidden">Rows that were not read</caption>
              <thead>
                <tr>
                  <th scope="col" className="cl-number">
                    Row
                  </th>
                  <th scope="col">In</th>
                  <th scope="col">Why</th>
                </tr>
              </thead>
              <tbody>
                {data.pages
                  .flatMap((page) => page.items)
                  .map((one) => (
                    <tr key={`${one.place.path} ${one.place.row} ${one.reason}`}>
                      <td data-label="Row" className="cl-number">
                        {count(one.place.row)}
                      </td>
                      <td data-label="In">{one.place.path}</td>
                      <td data-label="Why">
                        {one.detail}
                        {one.excerpt != null && (
                          <div className="cl-quiet">
                            <EvidenceText language={null}>{one.excerpt}</EvidenceText>
                          </div>
                        )}
                      </td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
          {query.hasNextPage && (
            <button
              type="button"
              className="cl-link-button"
              disabled={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
            >
              Show more
            </button>
          )}
        </>
      )}
    </Loaded>
  )
}
