import type { Conversation } from '../../shared/api/evidence'
import { conversationTitle } from '../../shared/evidence/conversationTitle'

/** Those whose title or people contain the words typed, and with something unread if asked. */
export function matchingConversations(
  all: Conversation[],
  words: string,
  unreadOnly: boolean,
): Conversation[] {
  const wanted = plain(words)
  return all.filter((conversation) => {
    if (unreadOnly && conversation.unread === 0) return false
    if (wanted === '') return true
    const { participants, members } = conversation
    const people = [...participants, ...members.map(({ party }) => party)].flatMap(({ name, identifier }) => [
      name ?? '',
      identifier ?? '',
    ])
    return [conversationTitle(conversation), ...people].some((text) => plain(text).includes(wanted))
  })
}

/** Languages of a conversation, the most used first; what could not be determined goes last. */
export function languagesByUse({ languages }: Conversation): [string, number][] {
  return Object.entries(languages)
    .filter(([, messages]) => messages > 0)
    .sort((a, b) => Number(a[0] === 'und') - Number(b[0] === 'und') || b[1] - a[1])
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
