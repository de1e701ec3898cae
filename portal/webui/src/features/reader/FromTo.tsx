import type { Item, Party } from '../../shared/api/evidence'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { Glyph } from './Glyph'
import { besideName, partyInFull, partyLabel, recipientsOnTheLine, senderLabel } from './party'
import { heading } from './words'

/** Who wrote or called, and to whom; what nobody sent is headed by what it is. */
export function FromTo({ item }: { item: Item }) {
  const { direction, sender } = item
  const named = heading(item)
  if (named !== null) {
    return (
      <>
        <Way direction={direction} />
        <Name>{named}</Name>
      </>
    )
  }
  return (
    <>
      <Way direction={direction} />
      <Name>{senderLabel(item)}</Name>
      <Identifier party={sender} />
      <To item={item} />
    </>
  )
}

function To({ item }: { item: Item }) {
  const { named, more } = recipientsOnTheLine(item)
  if (named.length === 0) return null
  return (
    <>
      <span>
        <span aria-hidden="true">→</span>
        <span className="govuk-visually-hidden">to</span>
      </span>
      {named.map((party, i) => (
        <span key={i} className="cl-message__party">
          <Name>{partyLabel(party)}</Name>
          <Identifier party={party} />
          {i < named.length - 1 && <span className="cl-message__comma">,</span>}
        </span>
      ))}
      {more > 0 && <span title={item.recipients.map(partyInFull).join('; ')}>and {more} more</span>}
    </>
  )
}

function Name({ children }: { children: string }) {
  return (
    <span className="cl-message__sender">
      <EvidenceText language={null}>{children}</EvidenceText>
    </span>
  )
}

function Identifier({ party }: { party: Party | null | undefined }) {
  const number = besideName(party)
  if (number == null) return null
  return (
    <span className="cl-message__number">
      <EvidenceText language={null}>{number}</EvidenceText>
    </span>
  )
}

function Way({ direction }: { direction: Item['direction'] }) {
  if (direction !== 'outgoing' && direction !== 'incoming') return null
  const sent = direction === 'outgoing'
  return (
    <span className="cl-message__way" title={sent ? 'Sent from this device' : 'Received by this device'}>
      <Glyph name={sent ? 'sent' : 'received'} />
      <span className="govuk-visually-hidden">{sent ? 'Sent by ' : 'Received from '}</span>
    </span>
  )
}
