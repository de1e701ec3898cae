import type { BodyOf, Item, ItemTranslation } from '../../shared/api/evidence'
import { count } from '../../shared/numbers/numbers'
import { languageName } from '../../shared/text/language'
import { formatFull } from '../../shared/time/time'
import { partyInFull, senderInFull } from './party'
import { metadataLines } from './metadata'
import {
  accuracyWords,
  callLength,
  coordinates,
  heading,
  identifierWords,
  mediaLine,
  outcomeWords,
  stateWords,
} from './words'
import { hasWords } from './writing'

const tierWords: Readonly<Record<string, string>> = { keywords: 'keywords only', none: 'not translated' }

/** The caution that belongs to an English text: only a certified translation may go without it. */
export function translationStanding(translation: ItemTranslation): string {
  const quality = tierWords[translation.tier] ?? translation.tier
  switch (translation.state) {
    case 'certified':
      return 'certified translation'
    case 'checked':
      return `machine translation, ${quality}, checked by a linguist, not certified`
    default:
      return `machine translation, ${quality}, not evidence`
  }
}

function translationLines({ translation }: Item): string[] {
  if (translation == null) return ['English: not translated yet']
  if (translation.tier === 'original') return []
  if (translation.english == null) return [`English: not translated${because(translation.reason)}`]
  return [`English (${translationStanding(translation)}):`, translation.english]
}

function because(reason: string | null | undefined): string {
  return reason == null ? '' : ` (${reason})`
}

/** What an item says, in lines. */
export function contentLines(item: Item): string[] {
  switch (item.body.kind) {
    case 'call':
      return [callLine(item.body), ...wordsBeside(item)]
    case 'contact':
      return [contactLine(item.body), ...wordsBeside(item)]
    case 'location':
      return [locationLine(item.body), ...wordsBeside(item)]
    case 'account':
      return [accountLine(item.body), ...wordsBeside(item)]
    case 'email':
      return [...copyLines(item.body), ...words(item)]
    case 'document-page':
      return [`Page ${item.body.number} of ${item.body.title || 'a document'}`, ...words(item)]
    default:
      return words(item)
  }
}

/** Words and files that came with something that mostly has none. */
function wordsBeside(item: Item): string[] {
  return hasWords(item) || item.attachments.length > 0 ? words(item) : []
}

function copyLines({ cc, bcc }: BodyOf<'email'>): string[] {
  return [
    ...(cc.length === 0 ? [] : [`Copy to ${cc.map(partyInFull).join('; ')}`]),
    ...(bcc.length === 0 ? [] : [`Hidden copy to ${bcc.map(partyInFull).join('; ')}`]),
  ]
}

function words(item: Item): string[] {
  const media = item.attachments.map(mediaLine)
  if (item.text == null || item.text === '') return media.length > 0 ? media : ['No text']
  const language = item.translation == null ? '' : ` (${languageName(item.translation.language)})`
  return [`Original${language}:`, item.text, ...translationLines(item), ...media]
}

/** Of a call that nobody took, sources give no length. */
function callLine(call: BodyOf<'call'>): string {
  const length = call.durationSeconds == null ? '' : `, ${callLength(call.durationSeconds)}`
  return `Call: ${outcomeWords(call)}${length}`
}

function locationLine(location: BodyOf<'location'>): string {
  const named = location.name ? `${location.name}, ` : ''
  return `Location: ${named}${coordinates(location)}${accuracyWords(location)}`
}

function accountLine({ app, name, identifiers }: BodyOf<'account'>): string {
  const who = [app, name].filter(Boolean).join(', ')
  const listed = identifiers.map(identifierWords).join('; ')
  return `Account: ${[who, listed].filter(Boolean).join(': ') || 'without a name'}`
}

function contactLine({ name, organisation, identifiers }: BodyOf<'contact'>): string {
  const who = [name, organisation].filter(Boolean).join(', ')
  const listed = identifiers.map(identifierWords).join('; ')
  return `Contact: ${[who, listed].filter(Boolean).join(': ') || 'without a name'}`
}

/** What was read before files were named has no path. */
function placeInFile({ provenance: { path, row } }: Item): string {
  return path === '' ? `row ${count(row)}` : `${path}, row ${count(row)}`
}

/**
 * The citation of an item as plain text: exhibit, file and row, time as known and as written, who, and both
 * texts on lines of their own, so that right-to-left text keeps its order wherever it is pasted.
 */
export function citationText(item: Item): string {
  const known = item.at == null ? 'Time not known' : formatFull(item.at)
  const zone = item.assumedZone == null ? '' : `, zone assumed: ${item.assumedZone}`
  const written = item.atText === '' ? '' : ` (as written: ${item.atText}${zone})`
  const to = item.recipients.map(partyInFull).join('; ')
  const state = stateWords(item.state)
  // Nobody sent an entry of an address book, and nobody expects a time of it.
  const headed = heading(item) !== null
  return [
    `Exhibit ${item.exhibitReference}, ${placeInFile(item)}`,
    ...(headed && item.at == null && written === '' ? [] : [`${known}${written}`]),
    ...(headed ? [] : [`From ${senderInFull(item)}${to === '' ? '' : ` to ${to}`}`]),
    ...(state === null ? [] : [state]),
    ...metadataLines(item),
    ...contentLines(item),
  ].join('\n')
}

/** Puts text on the clipboard; rejects when the browser does not allow it. */
export async function copyText(text: string): Promise<void> {
  // Away from https and localhost there is no clipboard object at all, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (clipboard === undefined) throw new Error('no clipboard')
  await clipboard.writeText(text)
}
