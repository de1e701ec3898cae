import type { Item } from '../../shared/api/evidence'
import { formatTime } from '../../shared/time/time'
import { dayName } from './dayGroups'
import { partyLabel, recipientsOnTheLine, senderInFull, senderLabel } from './party'

/** Whom a screen reader names: who sent it, and to whom where that is not the device itself. */
function people(item: Item): string {
  const { named, more } = recipientsOnTheLine(item)
  const from = item.sender === null ? senderInFull(item) : senderLabel(item)
  const to = [...named.map(partyLabel), ...(more > 0 ? [`${more} more`] : [])].join(', ')
  return to === '' ? from : `${from} to ${to}`
}

const ways = { outgoing: 'Sent by', incoming: 'Received from', unknown: 'From' } as const

/** What a screen reader says when it comes to a message, before the message itself. */
export function messageLabel(item: Item): string {
  const { at, atText, contact, deleted, direction, read } = item
  const time = at === null ? atText : `${dayName(item)}, ${formatTime(at)}`
  const who = contact === null ? `${ways[direction]} ${people(item)}` : `Contact ${contact.name}`
  return [read ? '' : 'Unread', who, time, deleted ? 'Deleted' : ''].filter(Boolean).join('. ')
}
