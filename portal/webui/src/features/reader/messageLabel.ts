import type { Item } from '../../shared/api/evidence'
import { formatTime } from '../../shared/time/time'
import { dayName } from './dayGroups'
import { senderLabel } from './party'

const ways = { outgoing: 'Sent by', incoming: 'Received from', unknown: 'From' } as const

/** What a screen reader says when it comes to a message, before the message itself. */
export function messageLabel(item: Item): string {
  const { at, atText, contact, deleted, direction, read } = item
  const time = at === null ? atText : `${dayName(item)}, ${formatTime(at)}`
  const who = contact === null ? `${ways[direction]} ${senderLabel(item)}` : `Contact ${contact.name}`
  return [read ? '' : 'Unread', who, time, deleted ? 'Deleted' : ''].filter(Boolean).join('. ')
}
