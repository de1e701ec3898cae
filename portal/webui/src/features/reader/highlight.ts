/** A run of text, and whether it is what was searched for. */
export interface Run {
  text: string
  match: boolean
}

/** The words of a search; words in double quotes stand together. */
export function searchTerms(query: string): string[] {
  const found = query.match(/"[^"]+"|[^\s"]+/g) ?? []
  return found.map((term) => term.replaceAll('"', '').trim()).filter((term) => term.length > 0)
}

/** Letters without accents and case, with the place each came from in the text. */
function folded(text: string): { letters: string; places: number[] } {
  let letters = ''
  const places: number[] = []
  let place = 0
  for (const character of text) {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    letters += plain
    for (let i = 0; i < plain.length; i++) places.push(place)
    place += character.length
  }
  places.push(text.length)
  return { letters, places }
}

/** Splits a text into matching and other runs; accents and case don't count. Joined, they are the text. */
export function highlightRuns(text: string, terms: string[]): Run[] {
  if (terms.length === 0 || text === '') return [{ text, match: false }]
  const { letters, places } = folded(text)
  const spans: [number, number][] = []
  for (const term of terms) {
    const wanted = folded(term).letters
    if (wanted === '') continue
    for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + wanted.length)) {
      spans.push([places[at] ?? 0, places[at + wanted.length] ?? text.length])
    }
  }
  spans.sort((a, b) => a[0] - b[0])
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
