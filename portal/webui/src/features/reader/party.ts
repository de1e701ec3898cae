import type { Item, Party } from '../../shared/api/evidence'

type FromTo = Pick<Item, 'direction' | 'kind' | 'marks' | 'recipients' | 'sender'>

/** The name a person is shown by: the name, else the identifier, else that it is not known. */
export function partyLabel(party: Party | null | undefined): string {
  return party?.name ?? party?.identifier ?? 'Unknown'
}

/** The number or handle that stands beside a name; null where it is the name, or not known. */
export function besideName(party: Party | null | undefined): string | null {
  return party?.name != null && party.identifier !== party.name ? (party.identifier ?? null) : null
}

/** Who an item is from where the source names nobody: the app itself, or the device it was found on. */
function unnamed({ direction, marks }: Pick<Item, 'direction' | 'marks'>): string | null {
  if (marks.includes('system')) return 'App notice'
  return direction === 'outgoing' ? 'This device' : null
}

/** Who an item is from, by name. */
export function senderLabel(item: Pick<FromTo, 'direction' | 'marks' | 'sender'>): string {
  return (item.sender == null ? unnamed(item) : null) ?? partyLabel(item.sender)
}

/** Who an item is from, name and identifier, inside a sentence. */
export function senderInFull(item: Pick<FromTo, 'direction' | 'marks' | 'sender'>): string {
  const words = item.sender == null ? unnamed(item) : null
  return words == null ? partyInFull(item.sender) : words.charAt(0).toLowerCase() + words.slice(1)
}

/** Name and identifier, such as `Vali (+44 7700 900123)`. */
export function partyInFull(party: Party | null | undefined): string {
  if (party == null) return 'unknown'
  const extra = besideName(party)
  return extra == null ? partyLabel(party) : `${partyLabel(party)} (${extra})`
}

/** As many recipients of a group message are named on its line. */
const namedOnTheLine = 2

/**
 * To whom an item went, for its line: the first few, and how many more there are. Nobody for what came in: it came
 * to the device; but of an e-mail to several, those others matter.
 */
export function recipientsOnTheLine(item: Pick<FromTo, 'direction' | 'kind' | 'recipients'>): {
  named: Party[]
  more: number
} {
  const { direction, kind, recipients } = item
  if (direction === 'incoming' && !(kind === 'email' && recipients.length > 1)) return { named: [], more: 0 }
  const named = recipients.slice(0, recipients.length === namedOnTheLine + 1 ? undefined : namedOnTheLine)
  return { named, more: recipients.length - named.length }
}

/** The value the participant filter goes by: an identifier is steadier than a display name. */
export function partyKey(party: Party): string {
  return party.identifier ?? party.name ?? ''
}
