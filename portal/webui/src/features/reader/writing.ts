import type { Item } from '../../shared/api/evidence'
import { langOf } from '../../shared/text/language'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu
const letters = /\p{L}/gu
const usualScript: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ps: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  bn: /\p{Script=Bengali}/u,
  pa: /\p{Script=Gurmukhi}|\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  bg: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
}

/** Which way a text runs, by most of its letters: a language code alone cannot tell romanised Urdu. */
export function textDirection(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, 2000)
  const right = sample.match(rightToLeft)?.length ?? 0
  const all = sample.match(letters)?.length ?? 0
  return right > 0 && right * 2 >= all ? 'rtl' : 'ltr'
}

/** The `lang` attribute for a text: as the language says, with `-Latn` where the text is a romanisation. */
export function textLanguage(language: string | null, text: string): string {
  const tag = langOf(language)
  const script = usualScript[tag]
  return script && /\p{L}/u.test(text) && !script.test(text) ? `${tag}-Latn` : tag
}

/** Longer texts are folded: the row stays small enough to read around it. */
export const foldedLength = 1200

const foldedLines = 16

/** Whether a text is too long to be shown whole at once. */
export function isLong(text: string | null | undefined): boolean {
  return (
    text != null && (text.length > foldedLength || text.split('\n', foldedLines + 1).length > foldedLines)
  )
}

/** Whether an item says something in words. */
export function hasWords({ text }: Pick<Item, 'text'>): boolean {
  return text != null && text !== ''
}

/** Whether an item is folded until somebody asks for all of it: as it was written, before it was edited, in English. */
export function isFoldable({
  text,
  translation,
  versions,
}: Pick<Item, 'text' | 'translation' | 'versions'>): boolean {
  return isLong(text) || isLong(translation?.english) || versions.some((version) => isLong(version.text))
}

/** The beginning of a long text, ended at a space and never inside a character. */
export function folded(text: string): string {
  const lines = text.split('\n').slice(0, foldedLines).join('\n')
  if (lines.length <= foldedLength) return lines
  const cut = lines.slice(0, foldedLength).replace(/[\uD800-\uDBFF]$/, '')
  const space = cut.lastIndexOf(' ')
  return space > foldedLength * 0.8 ? cut.slice(0, space) : cut
}
