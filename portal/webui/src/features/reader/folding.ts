/** Longer texts are folded: the row stays small enough to read around it. */
export const foldedLength = 1200

const foldedLines = 16

/** Whether a text is too long to be shown whole at once. */
export function isLong(text: string | null): boolean {
  return (
    text !== null && (text.length > foldedLength || text.split('\n', foldedLines + 1).length > foldedLines)
  )
}

/** The beginning of a long text, ended at a space and never inside a character. */
export function folded(text: string): string {
  const lines = text.split('\n').slice(0, foldedLines).join('\n')
  if (lines.length <= foldedLength) return lines
  const cut = lines.slice(0, foldedLength).replace(/[\uD800-\uDBFF]$/, '')
  const space = cut.lastIndexOf(' ')
  return space > foldedLength * 0.8 ? cut.slice(0, space) : cut
}
