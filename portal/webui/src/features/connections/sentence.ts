/** Words as a sentence of their own, with one full stop. */
export function asSentence(words: string): string {
  const trimmed = words.trim()
  return trimmed === '' || /[.?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
