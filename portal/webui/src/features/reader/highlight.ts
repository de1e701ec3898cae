/** A run of text, and whether it is what was searched for. */
export interface Run {
  text: string
  match: boolean
}

/** What was searched for: a word finds those that begin with it, a number is found however it is grouped. */
export type Term = { kind: 'word'; letters: string } | { kind: 'number'; digits: string }

const shortestNumber = 6
const tail = 9
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const wordCharacter = /[\p{L}\p{N}]/u

/** Reads a search as the service does: words without case and accents, or one telephone number. */
export function searchTerms(query: string): Term[] {
  const digits = query.replace(/\D/g, '')
  if (digits.length >= shortestNumber && /^[\d\s+().\-/]+$/.test(query)) {
    return [{ kind: 'number', digits: digits.slice(-tail) }]
  }
  const words = folded(query).letters.match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words)].map((letters) => ({ kind: 'word', letters }))
}

/** Letters without accents and case, with the place each came from in the text. */
function folded(text: string): { letters: string; places: number[] } {
  let letters = ''
  const places: number[] = []
  let place = 0
  for (const character of text) {
    const plain = figure(character) ?? character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    letters += plain
    for (let i = 0; i < plain.length; i++) places.push(place)
    place += character.length
  }
  places.push(text.length)
  return { letters, places }
}

/** Arabic and Urdu figures as 0 to 9. */
function figure(character: string): string | null {
  return /[٠-٩۰-۹]/.test(character) ? String(character.charCodeAt(0) & 15) : null
}

/** Splits a text into matching and other runs. Joined, they are the text. */
export function highlightRuns(text: string, terms: Term[]): Run[] {
  if (terms.length === 0 || text === '') return [{ text, match: false }]
  const { letters, places } = folded(text)
  const spans = terms
    .flatMap((term) =>
      term.kind === 'word' ? wordSpans(letters, term.letters) : numberSpans(letters, term.digits),
    )
    .map(([start, end]) => [places[start] ?? 0, places[end] ?? text.length] as const)
    .sort((a, b) => a[0] - b[0])
  const runs: Run[] = []
  let done = 0
  for (const [start, end] of spans) {
    if (end <= done) continue
    if (start > done) runs.push({ text: text.slice(done, start), match: false })
    runs.push({ text: text.slice(Math.max(start, done), end), match: true })
    done = end
  }
  if (done < text.length) runs.push({ text: text.slice(done), match: false })
  return runs
}

function wordSpans(letters: string, word: string): [number, number][] {
  const anywhere = unspaced.test(word)
  const spans: [number, number][] = []
  for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
    if (anywhere || at === 0 || !wordCharacter.test(letters[at - 1] ?? '')) spans.push([at, at + word.length])
  }
  return spans
}

function numberSpans(letters: string, digits: string): [number, number][] {
  const between = '[\\s().\\-/]{0,3}'
  // What stands before the last nine figures (0, +44) belongs to the number as it is written here.
  const grouped = new RegExp(`\\+?(?:\\d${between}){0,6}${[...digits].join(between)}`, 'g')
  return [...letters.matchAll(grouped)].map((found) => [found.index, found.index + found[0].length])
}
