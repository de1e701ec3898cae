import type { Item } from '../../shared/api/evidence'
import { count } from '../../shared/numbers/numbers'
import { formatDateTime } from '../../shared/time/time'
import { partyInFull, partyLabel } from './party'

type Version = Item['versions'][number]
type ReplyTo = NonNullable<Item['replyTo']>

interface MarkWords {
  /** On the item's line. */
  word: string
  /** In full. */
  sentence: string
}

const time = 'Time uncertain'
const marks = {
  draft: { word: 'Draft', sentence: 'A draft: written, but never sent as far as the file says' },
  failed: { word: 'Not sent', sentence: 'Sending it failed' },
  queued: { word: 'Not sent yet', sentence: 'It was waiting to be sent when the file was made' },
  system: { word: 'App notice', sentence: 'Written by the app itself' },
  starred: { word: 'Starred', sentence: 'Starred on the device' },
  carved: { word: 'Carved', sentence: 'Found by the tool in space the device had given up' },
  'bytes-replaced': {
    word: 'Letters lost',
    sentence: 'Some bytes were no text in the file’s encoding; each stands as �',
  },
  'time-unreadable': { word: time, sentence: 'Its time could not be understood and stands as written' },
  'time-in-clock-gap': { word: time, sentence: 'Its time never was: the clocks went forward over it' },
  'time-twice': { word: time, sentence: 'Its time was there twice: the clocks went back over it' },
  // Shown with what it was before, and with whom it is from.
  edited: null,
  forwarded: null,
} satisfies Record<Item['marks'][number], MarkWords | null>

/**
 * What the source marks an item with; what is shown elsewhere is left out: that it was edited or forwarded, and that
 * the app wrote it where it has no other sender.
 */
export function markWords(item: Pick<Item, 'marks' | 'sender'>): MarkWords[] {
  return item.marks.flatMap((mark) => (mark === 'system' && item.sender == null ? [] : (marks[mark] ?? [])))
}

/** Such as `Edited on 14 Mar 2024, 21:20`; what it was changed from stands in the version itself. */
export function editWords({ at }: Version): string {
  return at == null ? 'Edited, nobody says when' : `Edited on ${formatDateTime(at)}`
}

/** The edits of an item, also where the source says no more than that there was one. */
export function editsOf({ versions, marks: said }: Pick<Item, 'versions' | 'marks'>): Version[] {
  return versions.length === 0 && said.includes('edited') ? [{ text: null, at: null }] : versions
}

/** What an item answers, by its place in the file. */
export function replyWords({ path, row }: ReplyTo): string {
  if (row == null) return 'In reply to a message that the file does not have before this one'
  return `In reply to ${path == null || path === '' ? '' : `${path}, `}row ${count(row)}`
}

/** The same reaction of several people: what it is, and who is named with it. */
export interface ReactionGroup {
  what: string
  by: { name: string; at: string | null }[]
}

export function reactionGroups({ reactions }: Pick<Item, 'reactions'>): ReactionGroup[] {
  const groups = new Map<string, ReactionGroup>()
  for (const { what, by, at } of reactions) {
    const group = groups.get(what) ?? { what, by: [] }
    if (by != null) group.by.push({ name: partyLabel(by), at: at ?? null })
    groups.set(what, group)
  }
  return [...groups.values()]
}

/** Everything the source says of an item beside its content, each as a line of text. */
export function metadataLines(item: Item): string[] {
  const { replyTo, reactions } = item
  return [
    ...markWords(item).map(({ sentence }) => sentence),
    ...(replyTo == null ? [] : [replyWords(replyTo)]),
    ...editsOf(item).map((version) =>
      version.text == null || version.text === ''
        ? editWords(version)
        : `${editWords(version)}; before: ${version.text}`,
    ),
    ...reactions.map(({ what, by, at }) => {
      const from = by == null ? '' : ` from ${partyInFull(by)}`
      return `Reaction ${what}${from}${at == null ? '' : `, ${formatDateTime(at)}`}`
    }),
  ]
}
