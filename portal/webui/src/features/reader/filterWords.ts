import { languageName } from '../../shared/text/language'
import { formatDate } from '../../shared/time/time'
import { filterCount, type ItemFilter } from './readerLocation'

/** A filter in words, such as `only those with "gara", in Romanian, from 1 Mar 2024`, or `all of them`. */
export function filterWords(filter: ItemFilter): string {
  if (filterCount(filter) === 0) return 'all of them'
  const parts = [
    filter.q && `with “${filter.q}”`,
    filter.participant && `from or to ${filter.participant}`,
    filter.language && `in ${languageName(filter.language)}`,
    filter.tier && `translated as ${tierWords[filter.tier] ?? filter.tier}`,
    filter.from && `from ${formatDate(filter.from)}`,
    filter.to && `to ${formatDate(filter.to)}`,
    filter.unread && 'unread',
  ]
  return `only those ${parts.filter(Boolean).join(', ')}`
}

const tierWords: Readonly<Record<string, string>> = {
  fluent: 'fluent',
  gist: 'gist',
  keywords: 'keywords',
  none: '“not translated”',
  original: '“written in English”',
  pending: '“not translated yet”',
}
