import type { Item, ItemTranslation } from '../../shared/api/evidence'
import { count } from '../../shared/numbers/numbers'
import { languageName } from '../../shared/text/language'
import { formatFull } from '../../shared/time/time'
import { callLength } from './callLength'
import { mediaLine } from './mediaWords'
import { partyInFull, senderInFull } from './party'

const tierWords: Record<ItemTranslation['tier'], string> = {
  fluent: 'fluent',
  gist: 'gist',
  keywords: 'keywords only',
  none: 'not translated',
  original: 'original',
}

/** The caution that belongs to an English text: only a certified translation may go without it. */
export function translationStanding(translation: ItemTranslation): string {
  const quality = tierWords[translation.tier]
  switch (translation.state) {
    case 'machine':
      return `machine translation, ${quality}, not evidence`
    case 'checked':
      return `machine translation, ${quality}, checked by a linguist, not certified`
    case 'certified':
      return 'certified translation'
  }
}

function translationLines({ translation }: Item): string[] {
  if (translation === null) return ['English: not translated yet']
  if (translation.tier === 'original') return []
  if (translation.english === null) return [`English: not translated${because(translation.reason)}`]
  return [`English (${translationStanding(translation)}):`, translation.english]
}

function because(reason: string | null): string {
  return reason === null ? '' : ` (${reason})`
}

function content(item: Item): string[] {
  if (item.call !== null) return [`Call: ${item.call.outcome}, ${callLength(item.call.durationSeconds)}`]
  if (item.contact !== null) {
    const identifiers = item.contact.identifiers.map(({ kind, value }) => `${kind} ${value}`)
    return [`Contact: ${item.contact.name}${identifiers.length > 0 ? `: ${identifiers.join('; ')}` : ''}`]
  }
  const media = item.media.map(mediaLine)
  if (item.text === null || item.text === '') return media.length > 0 ? media : ['No text']
  const language = item.translation === null ? '' : ` (${languageName(item.translation.language)})`
  return [`Original${language}:`, item.text, ...translationLines(item), ...media]
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
  const known = item.at === null ? 'Time not known' : formatFull(item.at)
  const zone = item.assumedZone === null ? '' : `, zone assumed: ${item.assumedZone}`
  const written = item.atText === '' ? '' : ` (as written: ${item.atText}${zone})`
  const to = item.recipients.map(partyInFull).join('; ')
  return [
    `Exhibit ${item.exhibitReference}, ${placeInFile(item)}`,
    `${known}${written}`,
    `From ${senderInFull(item)}${to === '' ? '' : ` to ${to}`}`,
    ...(item.deleted ? ['Marked as deleted on the device'] : []),
    ...content(item),
  ].join('\n')
}
