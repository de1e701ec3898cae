import type { Item, Party } from '../../shared/api/evidence'

/** The name a person is shown by: the name, else the identifier, else that it is not known. */
export function partyLabel(party: Party | null): string {
  return party?.name ?? party?.identifier ?? 'Unknown'
}

/** Who an item is from, as it is shown: some lines were written by the app and by nobody. */
export function senderLabel({ marks, sender }: Pick<Item, 'marks' | 'sender'>): string {
  return sender === null && marks.includes('system') ? 'App notice' : partyLabel(sender)
}

/** Name and identifier, such as `Vali (+44 7700 900123)`. */
export function partyInFull(party: Party | null): string {
  if (party === null) return 'unknown'
  const { name, identifier } = party
  return name !== null && identifier !== null && name !== identifier
    ? `${name} (${identifier})`
    : partyLabel(party)
}

/** The value the participant filter goes by: an identifier is steadier than a display name. */
export function partyKey(party: Party): string {
  return party.identifier ?? party.name ?? ''
}
