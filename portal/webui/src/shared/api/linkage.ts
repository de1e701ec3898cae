/** What linkage-service answers, as its document says it. */
import type { components } from './generated/linkage'

type Schemas = components['schemas']

export type Citation = Schemas['Citation']
export type Connection = Schemas['Connection']
export type Entity = Schemas['Entity']
/** What a link leads to; an exhibit stands for its holder, whose own identifier is not known. */
export type EntityRef = Schemas['EntityRef']
export type Link = Schemas['Link']
export type Strength = Schemas['Strength']
