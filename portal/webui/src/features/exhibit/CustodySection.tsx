import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answerOf, api } from '../../shared/api/client'
import type { Custody, CustodyEvent, CustodyVerification, Exhibit, Original } from '../../shared/api/evidence'
import { Badge } from '../../shared/badges/Badge'
import { counted } from '../../shared/numbers/numbers'
import { useReaderTitle } from '../../shared/queries/readers'
import { useWhenChanged } from '../../shared/queries/useWhenChanged'
import { Loaded } from '../../shared/states/Loaded'
import { ProblemPanel } from '../../shared/states/ProblemPanel'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { Time } from '../../shared/time/Time'
import { actorWords, custodyTitle, fileOf, detailsOfEvent, standingFault, verdictOn } from './custodyWords'
import { custodyQuery } from './exhibitQueries'

/** Everything that was ever done with the exhibit, and whether that record can be believed. */
export function CustodySection({
  exhibit: { id: exhibitId, originals, verification },
}: {
  exhibit: Exhibit
}) {
  const client = useQueryClient()
  const custody = useQuery(custodyQuery(exhibitId))
  // Each step of a reading is an entry in the record.
  useWhenChanged(stateOfReadings(originals), () => {
    void client.invalidateQueries({ queryKey: custodyQuery(exhibitId).queryKey })
  })
  const verifying = useMutation({
    mutationFn: () =>
      answerOf(
        api.evidence.POST('/exhibits/{exhibitId}/custody/verification', { params: { path: { exhibitId } } }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['exhibit', exhibitId] }),
  })
  return (
    <section className="cl-section" aria-labelledby="custody">
      <div className="cl-section__head">
        <h2 id="custody" className="govuk-heading-m">
          Chain of custody
        </h2>
        <button
          type="button"
          className="govuk-button govuk-button--secondary cl-no-print"
          disabled={verifying.isPending}
          onClick={() => {
            verifying.mutate()
          }}
        >
          {verifying.isPending ? 'Reading every original again…' : 'Verify now'}
        </button>
      </div>
      <div aria-live="polite">
        {verifying.isError && <ProblemPanel error={verifying.error} />}
        {verifying.data !== undefined && <Answer verification={verifying.data} />}
      </div>
      <Loaded query={custody} label="Loading the chain of custody" lines={5}>
        {(data) => (
          <>
            {verifying.data === undefined && <Record custody={data} />}
            {verifying.data === undefined && <LastVerification verification={verification} />}
            <ol className="cl-custody">
              {[...data.events].reverse().map((event) => (
                <Event key={event.sequence} event={event} originals={originals} />
              ))}
            </ol>
          </>
        )}
      </Loaded>
    </section>
  )
}

function Record({ custody: { events, verification } }: { custody: Custody }) {
  const fault = standingFault(events)
  return (
    <>
      {fault !== undefined && <Fault event={fault} />}
      <p className="govuk-body">
        {verification.intact ? (
          <Badge icon="tick" tone="green">
            Record unbroken
          </Badge>
        ) : (
          <Badge icon="warning" tone="red">
            Record broken
          </Badge>
        )}{' '}
        {verification.intact
          ? `${counted(verification.checkedEvents, 'entry', 'entries')}, each sealed by the one after it.`
          : `Entry ${verification.brokenAt ?? ''} does not fit the ones before it. Do not rely on this record; tell your supervisor.`}
      </p>
    </>
  )
}

/** When the exhibit was verified last, by whom, and what was found. */
function LastVerification({ verification }: { verification: Exhibit['verification'] }) {
  if (verification == null) {
    return (
      <p className="govuk-body-s cl-quiet">Not verified yet. Crosslight verifies every exhibit regularly.</p>
    )
  }
  return (
    <p className="govuk-body-s cl-quiet">
      Last verified on <Time at={verification.at} /> by {actorWords(verification.by)}: {verification.answer}
    </p>
  )
}

/** What the latest verification found, for whoever opens the page after it. */
function Fault({ event: { at, actor } }: { event: CustodyEvent }) {
  return (
    <div className="cl-answer cl-answer--bad">
      <p className="cl-answer__words">
        <Badge icon="warning" tone="red">
          Not intact
        </Badge>{' '}
        When {actorWords(actor)} verified the exhibit on <Time at={at} />, a fault was found. Verify now shows
        which. Do not rely on it; tell your supervisor.
      </p>
    </div>
  )
}

function Answer({ verification }: { verification: CustodyVerification }) {
  return (
    <div className={`cl-answer${verification.intact ? '' : ' cl-answer--bad'}`}>
      <p className="cl-answer__words">
        {verification.intact ? (
          <Badge icon="tick" tone="green">
            Intact
          </Badge>
        ) : (
          <Badge icon="warning" tone="red">
            Not intact
          </Badge>
        )}{' '}
        {verification.answer}
      </p>
      <ul className="govuk-list govuk-body-s govuk-!-margin-bottom-0">
        {verification.originals.map((original) => (
          <li key={original.originalId}>
            {original.fileName}: {verdictOn(original)}
          </li>
        ))}
        {verification.extractions.map((extraction) => (
          <li key={extraction.extractionId}>
            Items read from {extraction.fileName}:{' '}
            {extraction.fault ?? `${counted(extraction.storedItems, 'item')}, as they were read`}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Event({ event, originals }: { event: CustodyEvent; originals: readonly Original[] }) {
  const details = detailsOfEvent(event, useReaderTitle())
  const file = fileOf(event, originals)
  return (
    <li>
      <p className="cl-custody__what">
        <strong>{custodyTitle(event)}</strong>
        {file !== null && (
          <>
            : <EvidenceText language={null}>{file}</EvidenceText>
          </>
        )}{' '}
        <span className="cl-quiet">by {actorWords(event.actor)}</span>
      </p>
      <p className="cl-custody__when">
        <Time at={event.at} />, entry {event.sequence}
      </p>
      <details className="govuk-details cl-custody__details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            Details<span className="govuk-visually-hidden"> of entry {event.sequence}</span>
          </span>
        </summary>
        <dl className="cl-hashes govuk-details__text">
          {details.map(([name, value]) => (
            <Detail key={name} name={name} value={value} />
          ))}
          <Detail name="Seal of this entry" value={event.hash} />
          {event.sequence > 1 && <Detail name="Seal of the entry before" value={event.previousHash} />}
        </dl>
      </details>
    </li>
  )
}

function Detail({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={/^[0-9a-f]{40,}$/.test(value) ? 'cl-mono' : undefined}>{value}</dd>
    </>
  )
}

function stateOfReadings(originals: readonly Original[]): string {
  return originals
    .flatMap(({ extractions }) => extractions.map(({ id, state }) => `${id} ${state}`))
    .sort()
    .join()
}
