import type { Item, Party } from '../../shared/api/evidence'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { besideName, partyLabel, senderLabel } from './party'

/** Name and identifier, each isolated: one may run right to left and the other not. */
export function PartyInFull({ party }: { party: Party | null | undefined }) {
  return <NameAndNumber name={partyLabel(party)} number={besideName(party)} />
}

/** Who an item is from, name and identifier. */
export function SenderInFull({ item }: { item: Item }) {
  return <NameAndNumber name={senderLabel(item)} number={besideName(item.sender)} />
}

function NameAndNumber({ name, number }: { name: string; number: string | null }) {
  return (
    <>
      <EvidenceText language={null}>{name}</EvidenceText>
      {number != null && (
        <>
          {' '}
          (<EvidenceText language={null}>{number}</EvidenceText>)
        </>
      )}
    </>
  )
}
