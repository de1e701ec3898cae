import type { Conversation, Extraction } from '../api/evidence'

/** What one item of a kind is called where its kind’s own name will not do. */
const named: Readonly<Record<string, string>> = { email: 'e-mail', 'document-page': 'page' }

/** What an item of a kind is called, such as `message` or `page`. */
export function itemKindWord(kind: string): string {
  return named[kind] ?? kind.replaceAll('-', ' ')
}

const held: Readonly<Record<string, readonly [title: string, thing: string]>> = {
  chat: ['Conversation', 'message'],
  calls: ['Calls', 'call'],
  contacts: ['Contacts', 'contact'],
  locations: ['Locations', 'location'],
  accounts: ['Accounts', 'account'],
  mail: ['E-mails', 'e-mail'],
  document: ['Document', 'page'],
}

/** What a conversation of a kind is, such as `Calls`. */
export function conversationKindWord({ kind }: Pick<Conversation, 'kind'>): string {
  return held[kind]?.[0] ?? kind
}

/** What one item of a conversation is called; one may also hold others: a call in a chat. */
export function itemOf({ kind }: Pick<Conversation, 'kind'>): string {
  return held[kind]?.[1] ?? 'item'
}

/** Whether what stands in a conversation is there to be read, and so is translated. */
export function isToRead({ kind }: Pick<Conversation, 'kind'>): boolean {
  return kind === 'chat' || kind === 'mail' || kind === 'document'
}

/** Items of a reading that are there to be read, and so are translated. */
export function itemsToRead({ itemsByKind }: Pick<Extraction, 'itemsByKind'>): number {
  return ['message', 'email', 'document-page'].reduce((sum, kind) => sum + (itemsByKind[kind] ?? 0), 0)
}
