import type { Run } from './highlight'

/** A stretch of a text: a telephone number as it was written, or what stands between two. */
export interface Stretch {
  runs: Run[]
  isNumber: boolean
}

const figure = '[\\d٠-٩۰-۹]'
const written = new RegExp(
  `(?<!${figure})(?:\\+${figure}|[0٠۰])(?:[ \\u00a0().\\-/]{0,2}${figure}){6,}`,
  'gu',
)

/**
 * Tells telephone numbers from the words around them: in text that runs right to left their groups of figures would
 * otherwise be drawn in the wrong order, and so be copied by eye. Joined, the runs are the text.
 */
export function stretches(runs: readonly Run[]): Stretch[] {
  const text = runs.map((run) => run.text).join('')
  const all: Stretch[] = []
  let done = 0
  for (const found of text.matchAll(written)) {
    all.push({ runs: between(runs, done, found.index), isNumber: false })
    done = found.index + found[0].length
    all.push({ runs: between(runs, found.index, done), isNumber: true })
  }
  all.push({ runs: between(runs, done, text.length), isNumber: false })
  return all.filter((stretch) => stretch.runs.length > 0)
}

/** The runs from one place of the text to another, cut where they reach beyond. */
function between(runs: readonly Run[], start: number, end: number): Run[] {
  const cut: Run[] = []
  let at = 0
  for (const { text, match } of runs) {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (part !== '') cut.push({ text: part, match })
    at += text.length
  }
  return cut
}
