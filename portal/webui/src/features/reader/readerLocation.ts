import { given } from '../../shared/api/client'

/** What the messages of a conversation are narrowed down to. Empty strings mean: not narrowed. */
export interface ItemFilter {
  q: string
  participant: string
  language: string
  tier: string
  from: string
  to: string
  unread: boolean
}

/** Where in an exhibit the reader stands: everything a pasted link must bring back. */
export interface ReaderLocation {
  conversation: string | null
  position: number | null
  filter: ItemFilter
}

export const noFilter: ItemFilter = {
  q: '',
  participant: '',
  language: '',
  tier: '',
  from: '',
  to: '',
  unread: false,
}

/** The part of an address behind the path: what is sent to the server that serves the page, and what is not. */
export interface ReaderAddress {
  search: string
  hash: string
}

const textKeys = ['q', 'participant', 'language', 'tier', 'from', 'to'] as const
/** Words and people of the evidence: behind the #, so that the page's address never takes them to a server. */
const ofEvidence: ReadonlySet<string> = new Set(['q', 'participant'])
const isDay = /^\d{4}-\d{2}-\d{2}$/

/** Reads the location from the address; what is not understood is left out. */
export function readLocation({ search, hash }: ReaderAddress): ReaderLocation {
  const params = new URLSearchParams(search)
  const unsent = new URLSearchParams(hash.replace(/^#/, ''))
  const position = params.get('position')
  const filter: ItemFilter = { ...noFilter, unread: params.get('unread') === 'true' }
  for (const key of textKeys) {
    filter[key] = ((ofEvidence.has(key) ? unsent : params).get(key) ?? '').trim()
  }
  if (!isDay.test(filter.from)) filter.from = ''
  if (!isDay.test(filter.to)) filter.to = ''
  return {
    conversation: params.get('conversation'),
    position: position !== null && /^\d{1,9}$/.test(position) ? Number(position) : null,
    filter,
  }
}

/** The address of a location: always the same order, nothing that is not set. */
export function writeLocation({ conversation, position, filter }: ReaderLocation): ReaderAddress {
  const params = new URLSearchParams()
  const unsent = new URLSearchParams()
  if (conversation !== null) params.set('conversation', conversation)
  if (position !== null) params.set('position', String(position))
  for (const key of textKeys) {
    if (filter[key] !== '') (ofEvidence.has(key) ? unsent : params).set(key, filter[key])
  }
  if (filter.unread) params.set('unread', 'true')
  return { search: after('?', params), hash: after('#', unsent) }
}

function after(mark: string, params: URLSearchParams): string {
  const written = params.toString()
  return written === '' ? '' : mark + written
}

/** The parameters the service understands for a filter. It takes days as days in London, both in full. */
export function filterQuery(filter: ItemFilter) {
  const { unread, ...texts } = filter
  return { ...given(texts), ...(unread ? { unread } : {}) }
}

/** How many kinds of narrowing are on, for the count beside "Filters". */
export function filterCount(filter: ItemFilter): number {
  return textKeys.filter((key) => filter[key] !== '').length + (filter.unread ? 1 : 0)
}

/** One string per distinct filter, for keys and comparison. */
export function filterKey(filter: ItemFilter): string {
  return JSON.stringify(filterQuery(filter))
}
