import type { Party } from '../../shared/api/evidence'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { partyLabel } from './party'

/** Name and identifier, each isolated: one may run right to left and the other not. */
export function PartyInFull({ party }: { party: Party | null }) {
  const extra = party?.name != null && party.identifier !== party.name ? party.identifier : null
  return (
    <>
      <EvidenceText language={null}>{partyLabel(party)}</EvidenceText>
      {extra !== null && (
        <>
          {' '}
          (<EvidenceText language={null}>{extra}</EvidenceText>)
        </>
      )}
    </>
  )
}
