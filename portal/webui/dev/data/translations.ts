import type { TranslationSummary } from '../../src/shared/api/translation'

export const summary: TranslationSummary = {
  segments: 2711,
  byLanguage: [
    {
      language: 'ron',
      languageName: 'Romanian',
      messages: 2204,
      gist: 2204,
      keywords: 0,
      none: 0,
      original: 0,
    },
    { language: 'eng', languageName: 'English', messages: 604, gist: 0, keywords: 0, none: 0, original: 604 },
    { language: 'bos', languageName: 'Bosnian', messages: 300, gist: 0, keywords: 300, none: 0, original: 0 },
    { language: 'urd', languageName: 'Urdu', messages: 212, gist: 0, keywords: 0, none: 212, original: 0 },
    { language: 'ara', languageName: 'Arabic', messages: 80, gist: 0, keywords: 0, none: 80, original: 0 },
    {
      language: 'und',
      languageName: 'Undetermined',
      messages: 12,
      gist: 0,
      keywords: 0,
      none: 12,
      original: 0,
    },
  ],
  notTranslated: [
    {
      language: 'urd',
      languageName: 'Urdu',
      messages: 212,
      reason: 'no engine for Urdu; install a model pack',
      reasonKind: 'no-engine',
    },
    {
      language: 'ara',
      languageName: 'Arabic',
      messages: 80,
      reason: 'no engine for Arabic; install a model pack',
      reasonKind: 'no-engine',
    },
    {
      language: 'und',
      languageName: 'Undetermined',
      messages: 12,
      reason: 'the language could not be told',
      reasonKind: 'language-undetermined',
    },
  ],
}
