import type { TimelineEntry } from '../../shared/api/case'

const nothingToTranslate = '0 messages translated, 0 not translated'

/**
 * What happened, with the exhibit it happened to where the case does not name it itself. The words of the case may
 * begin with a reference or an officer's name: their letters are left as they are.
 */
export function timelineWords(
  { kind, text }: Pick<TimelineEntry, 'kind' | 'text'>,
  exhibit: string | undefined,
): string {
  const words =
    kind === 'extraction-translated' && text === nothingToTranslate
      ? 'Nothing to translate in a file'
      : text.replace(oneOfMany, '$11 $2')
  return exhibit === undefined || words.includes(exhibit)
    ? words
    : `${exhibit}: ${words.replace(ownBeginning, (first) => first.toLowerCase())}`
}

/** The case counts in the plural only. */
const oneOfMany = /(^|: )1 (row|message)s\b/

/** Beginnings that are words and no names, and go on in small letters behind a colon. */
const ownBeginning = /^(A file|Nothing to translate)\b/
