import type { Conversation } from '../api/evidence'

/** The title a conversation is shown by; one without a title is named after its people. */
export function conversationTitle({
  title,
  participants,
}: Pick<Conversation, 'title' | 'participants'>): string {
  if (title != null && title.trim() !== '') return title
  const people = participants.map(({ name, identifier }) => name ?? identifier ?? 'Unknown')
  return people.join(', ') || 'Without a title'
}
