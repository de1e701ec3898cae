/** What evidence-service answers, as its document says it. */
import type { components } from './generated/evidence'

type Schemas = components['schemas']

/** What items of one kind have beside what every item has. */
export type Body = Schemas['Item']['body']
export type BodyOf<Kind extends Body['kind']> = Extract<Body, { kind: Kind }>
export type Conversation = Schemas['Conversation']
export type Custody = Schemas['Chain']
export type CustodyEvent = Schemas['CustodyEvent']
export type CustodyVerification = Schemas['CustodyVerdict']
export type DeviceKind = Schemas['DeviceKind']
export type Exhibit = Schemas['Exhibit']
export type Extraction = Schemas['Extraction']
export type ExtractionState = Schemas['ExtractionState']
export type Item = Schemas['Item']
export type ItemTranslation = Schemas['Translation']
export type ItemWindow = Schemas['ItemWindow']
export type Job = Schemas['JobView']
export type Original = Schemas['Original']
export type OriginalVerification = Schemas['Verified']
export type Party = Schemas['Party']
export type Reader = Schemas['KnownReader']
export type Rejection = Schemas['Rejected']
export type Store = Schemas['WriteOnce']
export type Unverified = Schemas['Unverified']
