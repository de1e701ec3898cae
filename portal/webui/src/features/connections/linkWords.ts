import type { EntityRef, Link } from '../../shared/api/linkage'
import { count, counted } from '../../shared/numbers/numbers'
import { formatDate } from '../../shared/time/time'

/** The other end of a link, as seen from an entity. */
export function otherEnd({ from, to }: Link, entityId: string): EntityRef {
  return from.id === entityId ? to : from
}

/** What a link says before the other end is named, such as `exchanged messages or calls with`. */
export function relation(link: Link, entityId: string): string {
  const outgoing = link.from.id === entityId
  switch (link.kind) {
    case 'communicated':
      return 'exchanged messages or calls with'
    case 'shared-identifier':
      return 'shares an identifier with'
    case 'contact-of':
      return outgoing ? 'is a contact of' : 'has as a contact'
    case 'mentioned-by':
      return outgoing ? 'is mentioned by' : 'mentions'
  }
}

/** What a link counts: items, of which one can hold several mentions. */
const linkSentences: Record<Link['kind'], (times: number) => string> = {
  communicated: (times) => counted(times, 'time'),
  'shared-identifier': (times) => `in ${counted(times, 'entry', 'entries')}`,
  'contact-of': (times) => `in ${counted(times, 'entry', 'entries')}`,
  'mentioned-by': (times) => `in ${counted(times, 'message')}`,
}

/** The other end in running text; an exhibit stands for its holder, not for all that it holds. */
export function endLabel({ kind, label }: EntityRef): string {
  return kind === 'exhibit' ? `the ${label.charAt(0).toLowerCase()}${label.slice(1)}` : label
}

/** How often and when, such as `27 times (12 out, 15 in), 2 Mar 2026 to 5 Apr 2026`. */
export function extent({ kind, count: times, outward, inward, first, last }: Link): string {
  const ways = kind === 'communicated' ? ` (${count(outward)} out, ${count(inward)} in)` : ''
  const from = first == null ? '' : formatDate(first)
  const to = last == null ? '' : formatDate(last)
  const span = from === '' || from === to ? to || from : to === '' ? from : `${from} to ${to}`
  return `${linkSentences[kind](times)}${ways}${span === '' ? '' : `, ${span}`}`
}
