/**
 * Holds our types to the services' OpenAPI documents at compile time: every field a screen reads is
 * one the service says it answers, and every value of an enumeration it can answer is one we know.
 * (The documents mark nothing as required, so the types themselves stay written by hand.)
 */
import type { Alert, Case, CaseExhibit, CaseSummary, Member, Pointer, TimelineEntry } from './case'
import type { Consultation } from './consultation'
import type {
  ChainVerification,
  Conversation,
  Custody,
  CustodyEvent,
  CustodyVerification,
  Exhibit,
  Extraction,
  Item,
  ItemTranslation,
  ItemWindow,
  Job,
  Original,
  Party,
  Reader,
  Rejection,
  Store,
} from './evidence'
import type { components as CaseApi } from './generated/case'
import type { components as EvidenceApi } from './generated/evidence'
import type { components as LinkageApi } from './generated/linkage'
import type { components as TranslationApi } from './generated/translation'
import type { Citation, Connection, Entity, EntityRef, Link } from './linkage'
import type { Engine, LanguageCoverage, Passport, TranslationSummary } from './translation'

type CaseSchemas = CaseApi['schemas']
type EvidenceSchemas = EvidenceApi['schemas']
type LinkageSchemas = LinkageApi['schemas']
type TranslationSchemas = TranslationApi['schemas']

/** Fields of ours that theirs does not have: must be none. */
type Unanswered<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs>
/** Values theirs can take that ours does not know: must be none. */
type Unknown<Ours extends string, Theirs> = Exclude<Extract<Theirs, string>, Ours>

type Nothing<T extends never> = T

export type Holds = [
  Nothing<Unanswered<Case, CaseSchemas['CaseFile']>>,
  Nothing<Unanswered<CaseSummary, CaseSchemas['CaseSummary']>>,
  Nothing<Unanswered<Alert, CaseSchemas['Alert']>>,
  Nothing<Unanswered<CaseExhibit, CaseSchemas['AttachedExhibit']>>,
  Nothing<Unanswered<Consultation, CaseSchemas['Consultation']>>,
  Nothing<Unanswered<Member, CaseSchemas['Member']>>,
  Nothing<Unanswered<TimelineEntry, CaseSchemas['Shown']>>,
  Nothing<Unanswered<Pointer, CaseSchemas['Pointer']>>,
  Nothing<Unknown<Case['status'], CaseSchemas['CaseStatus']>>,
  Nothing<Unknown<Case['myRole'], CaseSchemas['CaseRole']>>,
  Nothing<Unknown<Alert['strength'], LinkageSchemas['Strength']>>,
  Nothing<Unanswered<Exhibit, EvidenceSchemas['Exhibit']>>,
  Nothing<Unanswered<Original, EvidenceSchemas['Original']>>,
  Nothing<Unanswered<Extraction, EvidenceSchemas['Extraction']>>,
  Nothing<Unanswered<Extraction['notes'][number], EvidenceSchemas['Note']>>,
  Nothing<Unknown<Extraction['state'], EvidenceSchemas['ExtractionState']>>,
  Nothing<Unknown<Original['state'], EvidenceSchemas['OriginalState']>>,
  Nothing<Unknown<Exhibit['deviceKind'], EvidenceSchemas['DeviceKind']>>,
  Nothing<Unanswered<Item, EvidenceSchemas['Item']>>,
  Nothing<Unanswered<ItemTranslation, EvidenceSchemas['Translation']>>,
  Nothing<Unanswered<ItemWindow, EvidenceSchemas['ItemWindow']>>,
  Nothing<Unanswered<Conversation, EvidenceSchemas['Conversation']>>,
  Nothing<Unanswered<Party, EvidenceSchemas['Party']>>,
  Nothing<Unanswered<Custody, EvidenceSchemas['Chain']>>,
  Nothing<Unanswered<CustodyEvent, EvidenceSchemas['CustodyEvent']>>,
  Nothing<Unanswered<ChainVerification, EvidenceSchemas['ChainVerification']>>,
  Nothing<Unanswered<CustodyVerification, EvidenceSchemas['CustodyVerdict']>>,
  Nothing<Unanswered<CustodyVerification['originals'][number], EvidenceSchemas['Verified']>>,
  Nothing<Unanswered<Rejection, EvidenceSchemas['Rejected']>>,
  Nothing<Unanswered<Store, EvidenceSchemas['WriteOnce']>>,
  Nothing<Unanswered<Reader, EvidenceSchemas['KnownReader']>>,
  Nothing<Unanswered<Job, EvidenceSchemas['JobView']>>,
  Nothing<Unanswered<Passport, TranslationSchemas['Passport']>>,
  Nothing<Unknown<Passport['tier'], TranslationSchemas['Tier']>>,
  Nothing<Unknown<Passport['identifiedBy'], TranslationSchemas['IdentifiedBy']>>,
  Nothing<Unanswered<TranslationSummary, TranslationSchemas['TranslationSummary']>>,
  Nothing<Unanswered<LanguageCoverage, TranslationSchemas['LanguageCount']>>,
  Nothing<Unanswered<TranslationSummary['notTranslated'][number], TranslationSchemas['NotTranslated']>>,
  Nothing<Unanswered<Engine, TranslationSchemas['EngineView']>>,
  Nothing<Unanswered<Connection, LinkageSchemas['Connection']>>,
  Nothing<Unanswered<Citation, LinkageSchemas['Citation']>>,
  Nothing<Unanswered<Entity, LinkageSchemas['Entity']>>,
  Nothing<Unanswered<EntityRef, LinkageSchemas['EntityRef']>>,
  Nothing<Unanswered<Link, LinkageSchemas['Link']>>,
  Nothing<Unknown<Link['kind'], LinkageSchemas['LinkKind']>>,
  Nothing<Unknown<Entity['commonness']['level'], LinkageSchemas['Level']>>,
]
