import { address } from '../../shared/api/client'
import type { Extraction, Original } from '../../shared/api/evidence'
import { readProblem } from '../../shared/api/problem'
import { Badge } from '../../shared/badges/Badge'
import { currentExtractions, failedSince } from '../../shared/evidence/readings'
import { bytes, counted } from '../../shared/numbers/numbers'
import { Time } from '../../shared/time/Time'
import { CoverageReceipt } from './CoverageReceipt'
import { ReadAgain } from './ReadAgain'

interface Props {
  original: Original
  mayAdd: boolean
}

/** One original: its bytes, its hash, and the receipt of each reading. */
export function FileCard({ original, mayAdd }: Props) {
  const current = currentExtractions([original])
  const failed = failedSince(original)
  const earlier = original.extractions.filter((one) => one.supersededBy != null)
  return (
    <article className="cl-file" aria-labelledby={`file-${original.id}`}>
      <h3 id={`file-${original.id}`} className="govuk-heading-s cl-file__name">
        {original.fileName}
      </h3>
      <p className="cl-file__badges">
        {original.state === 'quarantined' ? (
          <Badge icon="stop" tone="red" title="It changed on its way here: kept apart and not read">
            Put aside, not read
          </Badge>
        ) : (
          <Badge icon="tick" tone="green">
            Held
          </Badge>
        )}
        {original.writeOnce ? (
          <Badge icon="lock" tone="green">
            Write-once
          </Badge>
        ) : (
          <Badge icon="unlocked" tone="amber">
            Not write-once
          </Badge>
        )}
        <span className="cl-quiet">
          {bytes(original.size)}, received <Time at={original.receivedAt} /> by {original.receivedBy}
        </span>
      </p>
      {current.length === 0 && <p className="govuk-body-s">This file was not read.</p>}
      {current.map((extraction) => (
        <CoverageReceipt key={extraction.id} extraction={extraction} />
      ))}
      {failed !== undefined && <ReadAgainInVain failed={failed} />}
      {earlier.length > 0 && (
        <p className="govuk-body-s cl-quiet">{counted(earlier.length, 'earlier reading')} replaced.</p>
      )}
      <details className="govuk-details cl-file__more">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            Hashes and the original<span className="govuk-visually-hidden"> of {original.fileName}</span>
          </span>
        </summary>
        <div className="govuk-details__text">
          <dl className="cl-hashes">
            <dt>SHA-256</dt>
            <dd className="cl-mono">{original.sha256}</dd>
            <dt>SHA-512</dt>
            <dd className="cl-mono">{original.sha512}</dd>
            <dt>Type</dt>
            <dd>{original.mediaType}</dd>
          </dl>
          <a
            className="govuk-link"
            href={address('evidence', '/originals/{originalId}/content', { originalId: original.id })}
            download={original.fileName}
          >
            Download the original
          </a>{' '}
          <span className="cl-quiet">(goes on the exhibit’s record with your name)</span>
          {mayAdd && original.state === 'held' && <ReadAgain original={original} earlier={current[0]} />}
        </div>
      </details>
    </article>
  )
}

function ReadAgainInVain({ failed: { finishedAt, problem } }: { failed: Extraction }) {
  const why = problem == null ? null : readProblem(problem, 0)
  return (
    <p className="govuk-body-s">
      <strong>A later reading failed</strong>
      {finishedAt != null && (
        <>
          , <Time at={finishedAt} />
        </>
      )}
      {why != null && `: ${why.detail ?? why.title}`} The reading above stands.
    </p>
  )
}
