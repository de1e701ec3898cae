import type { TimelineEntry } from '../../shared/api/case'

const nothingToTranslate = '0 messages translated, 0 not translated'

/** What happened, with the exhibit it happened to where the case does not name it itself. */
export function timelineWords({ kind, text }: TimelineEntry, exhibit: string | undefined): string {
  const words =
    kind === 'extraction-translated' && text === nothingToTranslate ? 'nothing to translate in a file' : text
  return exhibit === undefined || words.includes(exhibit)
    ? upperFirst(words)
    : `${exhibit}: ${lowerFirst(words)}`
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
