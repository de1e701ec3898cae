import type { Body, BodyOf, Item, Party } from '../../shared/api/evidence'
import type { Passport } from '../../shared/api/translation'
import { bytes, count, counted } from '../../shared/numbers/numbers'
import { languageName } from '../../shared/text/language'
import { formatDate, formatDateTime, formatTime } from '../../shared/time/time'
import { dayName } from './dayGroups'
import { partyLabel, recipientsOnTheLine, senderInFull, senderLabel } from './party'
import { markWords } from './metadata'
import { filterCount, type ItemFilter } from './readerLocation'

type Check = Passport['checks'][number]
type Contact = Pick<BodyOf<'contact'>, 'name' | 'organisation' | 'identifiers'>
type Attachment = Item['attachments'][number]

/** How a call ended, such as `not answered`. */
export function outcomeWords({ outcome }: Pick<BodyOf<'call'>, 'outcome'>): string {
  return outcome.replaceAll('-', ' ')
}

/** A call's length in words, such as `3 min 12 s`. */
export function callLength(seconds: number): string {
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = seconds % 60
  const parts = [
    hours > 0 ? `${hours} h` : '',
    minutes > 0 ? `${minutes} min` : '',
    rest > 0 || seconds === 0 ? `${rest} s` : '',
  ]
  return parts.filter(Boolean).join(' ')
}

/** What an address book entry goes by: its name, else its organisation, else its first identifier. */
export function contactName({ name, organisation, identifiers }: Contact): string {
  return name || organisation || identifiers[0]?.value || 'Without a name'
}

/** An identifier of an address book entry with what it is, such as `phone 07700 900123`. */
export function identifierWords({ kind, value, app }: Contact['identifiers'][number]): string {
  return `${identifierKindWords(kind, app)} ${value}`
}

const identifierKinds: Readonly<Record<string, string>> = {
  url: 'web address',
  account: 'account number',
  unknown: 'identifier',
}

/** What an identifier is, such as `phone` or `telegram account number`. */
export function identifierKindWords(kind: string, app?: string | null): string {
  return [app, identifierKinds[kind] ?? kind].filter(Boolean).join(' ')
}

/** What an item is headed by where nobody sent it; null where it goes by who did: a place can be sent, too. */
export function heading({
  body,
  sender,
  direction,
}: Pick<Item, 'body' | 'sender' | 'direction'>): string | null {
  return sender == null && direction !== 'outgoing' && direction !== 'incoming' ? nameOf(body) : null
}

/** What an item goes by if it has a name of its own: a contact, a place, an account, a page. */
export function nameOf(body: Body): string | null {
  switch (body.kind) {
    case 'contact':
      return contactName(body)
    case 'location':
      return body.name || 'Location'
    case 'account':
      return body.name || body.identifiers[0]?.value || 'Account'
    case 'document-page':
      return `${body.title || 'Document'}, page ${body.number}`
    default:
      return null
  }
}

/** Latitude and longitude in degrees, as maps take them. */
export function coordinates({ latitude, longitude }: BodyOf<'location'>): string {
  return `${latitude}, ${longitude}`
}

/** How exact a place is, such as `, to within 12 m`; empty where the source does not say. */
export function accuracyWords({ accuracyMetres }: BodyOf<'location'>): string {
  return accuracyMetres == null ? '' : `, to within ${count(accuracyMetres)} m`
}

const states = {
  intact: null,
  deleted: 'Marked as deleted on the device',
  trashed: 'In the bin on the device',
  recovered: 'Deleted on the device and recovered by a tool',
  unknown: 'Marked in a way whose meaning is not known',
} satisfies Record<Item['state']['is'], string | null>

/** What became of an item on the device, as far as the source says; null where it was simply there. */
export function stateWords({ is, at, by }: Item['state']): string | null {
  const words = states[is]
  if (words == null) return null
  const when = at == null ? '' : `, ${formatDate(at)} ${formatTime(at)}`
  return `${words}${when}${by == null ? '' : `, by ${partyLabel(by)}`}`
}

/** The same in a word. */
export function stateWord({ is }: Item['state']): string {
  return is === 'trashed' ? 'In the bin' : is === 'unknown' ? 'Marked' : beginning(is)
}

/** The same on an item's line, such as `Deleted on 14 Mar 2024, 21:20 by Vali`. */
export function stateLine(state: Item['state']): string {
  const { at, by } = state
  const since = state.is === 'trashed' ? ' since' : ' on'
  const when = at == null ? '' : `${since} ${formatDateTime(at)}`
  return `${stateWord(state)}${when}${by == null ? '' : ` by ${partyLabel(by)}`}`
}

/** A file's size and type as far as they are known, such as `120 kB, image/jpeg`. */
export function fileWords({ size, contentType }: Attachment): string {
  return [size == null ? null : bytes(size), contentType].filter(Boolean).join(', ')
}

/** What stands for an attachment that has no name: mostly the export was made without it. */
export function withoutName({ kind, size }: Pick<Attachment, 'kind' | 'size'>): string {
  const thing = kind === 'unknown' ? 'media' : kind
  return beginning(size == null ? `${thing} not in the export` : `${thing} without a name`)
}

/** An attachment in a line of text, such as `Attached image: IMG-1.jpg`. */
export function mediaLine(media: Pick<Attachment, 'kind' | 'size' | 'name'>): string {
  if (media.name == null) return withoutName(media)
  return media.kind === 'unknown' ? `Attached: ${media.name}` : `Attached ${media.kind}: ${media.name}`
}

/** A filter in words, such as `only those with "gara", in Romanian, from 1 Mar 2024`, or `all of them`. */
export function filterWords(filter: ItemFilter): string {
  if (filterCount(filter) === 0) return 'all of them'
  const parts = [
    filter.q && `with “${filter.q}”`,
    filter.participant && `from or to ${filter.participant}`,
    filter.language && `in ${languageName(filter.language)}`,
    filter.tier && `translated as ${tierWords[filter.tier] ?? filter.tier}`,
    filter.from && `from ${formatDate(filter.from)}`,
    filter.to && `to ${formatDate(filter.to)}`,
    filter.unread && 'unread',
  ]
  return `only those ${parts.filter(Boolean).join(', ')}`
}

const tierWords: Readonly<Record<string, string>> = {
  none: '“not translated”',
  original: '“written in English”',
  pending: '“not translated yet”',
}

const checked: Readonly<Record<string, string>> = {
  'numbers-preserved': 'Numbers kept',
  'addresses-preserved': 'Addresses and handles kept',
  'emoji-preserved': 'Emoji kept',
  'length-ratio': 'Length as expected',
  'unknown-words': 'Enough words known',
}

/** What a check of a translation found, as a line. */
export function checkWords(check: Check): string {
  if (check.name === 'diacritics-restored') return restoredWords(check)
  const subject = checked[check.name] ?? beginning(check.name.replaceAll('-', ' '))
  return `${subject}: ${check.passed ? 'passed' : 'failed'}`
}

/** Nothing passed or failed here: it notes what was done to the text before it was translated. */
function restoredWords({ detail }: Check): string {
  const words = /(\d+) of \d+ words/.exec(detail)?.[1]
  const where = words === undefined ? '' : ` in ${counted(Number(words), 'word')}`
  return `Diacritics restored${where} before translation`
}

const ways: Readonly<Record<string, string>> = { outgoing: 'Sent by', incoming: 'Received from' }

/** What a screen reader says when it comes to a message, before the message itself. */
export function messageLabel(item: Item): string {
  const { at, atText, body, direction, read, state } = item
  const time = at == null ? atText : `${dayName(item)}, ${formatTime(at)}`
  const named = heading(item)
  const who =
    named === null
      ? `${ways[direction] ?? 'From'} ${people(item)}`
      : body.kind === 'contact'
        ? `Contact ${named}`
        : named
  return [
    read ? '' : 'Unread',
    who,
    named === null ? nameOf(body) : '',
    time,
    state.is === 'intact' ? '' : stateLine(state),
    ...markWords(item).map(({ word }) => word),
  ]
    .filter(Boolean)
    .join('. ')
}

/** Whom a screen reader names: who sent it, and to whom where that is not the device itself. */
function people(item: Item): string {
  const { named, more } = recipientsOnTheLine(item)
  const from = item.sender == null ? senderInFull(item) : senderLabel(item)
  const to = [...named.map((party: Party) => partyLabel(party)), ...(more > 0 ? [`${more} more`] : [])]
  return to.length === 0 ? from : `${from} to ${to.join(', ')}`
}

function beginning(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
