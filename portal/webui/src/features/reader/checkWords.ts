import type { Passport } from '../../shared/api/translation'
import { counted } from '../../shared/numbers/numbers'

type Check = Passport['checks'][number]

const subjects: Readonly<Record<string, string>> = {
  'numbers-preserved': 'Numbers kept',
  'addresses-preserved': 'Addresses and handles kept',
  'emoji-preserved': 'Emoji kept',
  'length-ratio': 'Length as expected',
  'unknown-words': 'Enough words known',
}

/** What a check of a translation found, as a line. */
export function checkWords(check: Check): string {
  if (check.name === 'diacritics-restored') return restoredWords(check)
  const subject = subjects[check.name] ?? sentence(check.name)
  return `${subject}: ${check.passed ? 'passed' : 'failed'}`
}

/** Nothing passed or failed here: it notes what was done to the text before it was translated. */
function restoredWords({ detail }: Check): string {
  const words = /(\d+) of \d+ words/.exec(detail)?.[1]
  const where = words === undefined ? '' : ` in ${counted(Number(words), 'word')}`
  return `Diacritics restored${where} before translation`
}

function sentence(slug: string): string {
  const words = slug.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
