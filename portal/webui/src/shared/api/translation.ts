/** What translation-service answers, as its document says it. */
import type { components } from './generated/translation'

type Schemas = components['schemas']

export type LanguageCoverage = Schemas['LanguageCount']
export type Passport = Schemas['Passport']
export type Tier = Schemas['Tier']
export type TranslationSummary = Schemas['TranslationSummary']
