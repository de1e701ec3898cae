import type { Extraction, Original } from '../../shared/api/evidence'

/** What a column of a message table can hold, those most often needed first. */
export const columnRoles: readonly (readonly [role: string, word: string])[] = [
  ['time', 'Date and time'],
  ['date', 'Date alone'],
  ['clock', 'Time of day alone'],
  ['from', 'Who wrote or called'],
  ['to', 'Who it went to'],
  ['counterpart', 'The other party, whichever way it went'],
  ['body', 'Text of the message'],
  ['direction', 'Sent or received'],
]

export const moreColumnRoles: readonly (readonly [role: string, word: string])[] = [
  ['from-name', 'Name of who wrote'],
  ['from-identifier', 'Number or account of who wrote'],
  ['to-name', 'Name of who it went to'],
  ['counterpart-name', 'Name of the other party'],
  ['subject', 'Subject'],
  ['kind', 'Message or call'],
  ['duration', 'Length of the call'],
  ['conversation', 'Number of the conversation'],
  ['title', 'Name of the conversation'],
  ['participants', 'Everybody in the conversation'],
  ['attachment', 'Attachment'],
  ['deleted', 'Deleted'],
  ['starred', 'Starred'],
  ['carved', 'Recovered from free space'],
  ['owner', 'Account of the device’s owner'],
  ['app', 'App'],
]

export type Mapping = Readonly<Record<string, string>>

/** Only what was filled in; null lets the reader find the columns by their headings. */
export function mappingOf(typed: Mapping): Mapping | null {
  const filled = Object.entries(typed)
    .map(([role, heading]) => [role, heading.trim()] as const)
    .filter(([, heading]) => heading !== '')
  return filled.length === 0 ? null : Object.fromEntries(filled)
}

/** Whether the next reading will be, or may well be, that of a message table. */
export function isReadAsTable(
  reader: string | null,
  { fileName }: Pick<Original, 'fileName'>,
  earlier: Pick<Extraction, 'reader'> | undefined,
): boolean {
  const table = /^message-(csv|xlsx)$/
  if (reader !== null) return table.test(reader)
  return table.test(earlier?.reader ?? '') || /\.(csv|tsv|xlsx)$/i.test(fileName)
}
