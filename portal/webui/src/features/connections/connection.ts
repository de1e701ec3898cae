import type { Citation, Connection, Entity, EntityRef } from '../../shared/api/linkage'

/** Where in an item a mention stands. */
export type MentionSource = 'text' | 'contact' | 'translation' | 'party'

/** A citation with the words as they are written; offsets count in the item's text, if it stands in it. */
export type CitedMention = Omit<Citation, 'start' | 'end'> & {
  start: number | null
  end: number | null
  value?: string
  source?: MentionSource
}

/** Two exhibits whose address books share people, although their holders' own numbers differ. */
export interface SharedContacts {
  hereExhibit: string
  thereExhibit: string | null
  /** Null where the officer may not see both exhibits. */
  count: number | null
  examples: EntityRef[]
}

/** A connection as it is listed: through one identifier, or through contacts that two exhibits share. */
export type ListedConnection = Omit<Connection, 'entity' | 'hereCitations' | 'thereCitations'> & {
  entity: Omit<Entity, 'kind'> & { kind: Entity['kind'] | 'shared-contacts' }
  hereCitations: CitedMention[]
  thereCitations: CitedMention[]
  sharedContacts?: SharedContacts | null
}
