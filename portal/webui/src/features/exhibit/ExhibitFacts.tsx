import type { ReactNode } from 'react'
import type { Exhibit } from '../../shared/api/evidence'
import { Time } from '../../shared/time/Time'
import { deviceKindWord } from '../../shared/words/deviceKinds'

/** What the exhibit is and how it came here. */
export function ExhibitFacts({ exhibit }: { exhibit: Exhibit }) {
  return (
    <section className="cl-section" aria-labelledby="facts">
      <h2 id="facts" className="govuk-heading-m">
        About this exhibit
      </h2>
      <dl className="govuk-summary-list cl-facts">
        <Fact name="Exhibit reference">{exhibit.reference}</Fact>
        <Fact name="Kind of device">{deviceKindWord(exhibit.deviceKind)}</Fact>
        {exhibit.deviceKind !== 'provider-return' && (
          <>
            <Fact name="Seized">
              {exhibit.seizedAt == null ? <NotRecorded /> : <Time at={exhibit.seizedAt} />}
            </Fact>
            <Fact name="Where">{exhibit.seizedWhere || <NotRecorded />}</Fact>
            <Fact name="By">{exhibit.seizedBy || <NotRecorded />}</Fact>
          </>
        )}
        <Fact name="Received">
          <Time at={exhibit.receivedAt} />
        </Fact>
        <Fact name="Registered">
          <Time at={exhibit.registeredAt} /> by {exhibit.registeredBy}
        </Fact>
      </dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{name}</dt>
      <dd className="govuk-summary-list__value">{children}</dd>
    </div>
  )
}

function NotRecorded() {
  return <span className="cl-quiet">Not recorded</span>
}
