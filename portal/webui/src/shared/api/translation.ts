import type { Tier, TranslationState } from './evidence'

/** What translation-service answers. */
export interface Passport {
  itemId: string
  caseId: string
  language: string
  languageName: string
  confidence: number
  identifiedBy: 'script' | 'lexicon' | 'lingua' | 'opennlp-agreement' | 'conversation' | 'undetermined'
  engine: string | null
  engineVersion: string | null
  route: string | null
  unknownWordRatio: number | null
  tier: Tier
  state: TranslationState
  english: string | null
  reason: string | null
  fromMemory: boolean
  checks: { name: string; passed: boolean; detail: string }[]
  translatedAt: string | null
}

export interface LanguageCoverage {
  language: string
  languageName: string
  messages: number
  gist: number
  keywords: number
  none: number
  original: number
}

export interface TranslationSummary {
  segments: number
  byLanguage: LanguageCoverage[]
  notTranslated: { language: string; languageName: string; messages: number; reason: string }[]
}

export interface Engine {
  name: string | null
  version: string | null
  language: string
  languageName: string
  route: string | null
  tier: Tier
  installed: boolean
  howToInstall: string | null
}
