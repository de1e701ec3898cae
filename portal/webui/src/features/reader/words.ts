import type { Item, Party } from '../../shared/api/evidence'
import type { Passport } from '../../shared/api/translation'
import { counted } from '../../shared/numbers/numbers'
import { languageName } from '../../shared/text/language'
import { formatDate, formatTime } from '../../shared/time/time'
import { dayName } from './dayGroups'
import { partyLabel, recipientsOnTheLine, senderInFull, senderLabel } from './party'
import { filterCount, type ItemFilter } from './readerLocation'

type Call = NonNullable<Item['call']>
type Check = Passport['checks'][number]
type Contact = NonNullable<Item['contact']>
type Media = Item['media'][number]

/** How a call ended, such as `not answered`. */
export function outcomeWords({ outcome }: Call): string {
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
export function identifierWords({ kind, value }: Contact['identifiers'][number]): string {
  return `${kind === 'url' ? 'web address' : kind} ${value}`
}

/** What stands for an attachment that has no name: mostly the export was made without it. */
export function withoutName({ kind, size }: Media): string {
  const thing = kind === 'unknown' ? 'media' : kind
  return beginning(size == null ? `${thing} not in the export` : `${thing} without a name`)
}

/** An attachment in a line of text, such as `Attached image: IMG-1.jpg`. */
export function mediaLine(media: Media): string {
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
  const { at, atText, contact, deleted, direction, read } = item
  const time = at == null ? atText : `${dayName(item)}, ${formatTime(at)}`
  const who =
    contact == null ? `${ways[direction] ?? 'From'} ${people(item)}` : `Contact ${contactName(contact)}`
  return [read ? '' : 'Unread', who, time, deleted ? 'Deleted' : ''].filter(Boolean).join('. ')
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
