import type { Passport } from '../src/shared/api/translation'
import { notFound } from './answers'
import { itemById } from './data/items'
import { summary } from './data/translations'
import type { Routes } from './route'

/** What translation-service would answer. */
export const translation: Routes['translation'] = {
  'GET /extractions/{extractionId}/summary': () => Response.json(summary),
  'GET /items/{itemId}/passport': ({ named }) => {
    const passport = passportOf(named['itemId']!)
    return passport === null ? notFound() : Response.json(passport)
  },
}

const translatedTwice: Passport['earlier'] = [
  {
    english: 'We see at the gara at the eight.',
    tier: 'gist',
    reason: null,
    engine: 'apertium',
    engineVersion: '3.8.1',
    route: 'ron→spa→eng',
    translatedAt: '2026-03-10T09:12:00Z',
    until: '2026-11-21T15:40:00Z',
  },
  {
    english: null,
    tier: 'none',
    reason: 'no engine for Romanian; install a model pack',
    engine: null,
    engineVersion: null,
    route: null,
    translatedAt: '2026-03-03T08:30:00Z',
    until: '2026-03-10T09:12:00Z',
  },
]

function passportOf(itemId: string): Passport | null {
  const item = itemById(itemId)
  if (!item?.translation) return null
  const { language, confidence, tier, state, english, reason } = item.translation
  const done = english != null
  return {
    itemId: item.id,
    caseId: item.caseId,
    language,
    languageName: new Intl.DisplayNames('en-GB', { type: 'language' }).of(language) ?? language,
    confidence,
    identifiedBy: 'lingua',
    engine: done ? 'apertium' : null,
    engineVersion: done ? '3.8.3' : null,
    route: done ? 'ron→spa→eng' : null,
    unknownWordRatio: done ? 0.08 : 0,
    tier: tier as Passport['tier'],
    state,
    english: english ?? null,
    reason: reason ?? null,
    reasonKind: reason == null ? null : language === 'und' ? 'language-undetermined' : 'no-engine',
    fromMemory: item.position > 12,
    checks: done
      ? [
          { name: 'numbers-preserved', passed: true, detail: '2 of 2 came through.' },
          { name: 'length-ratio', passed: true, detail: 'The English has 1.1 times the characters.' },
          { name: 'unknown-words', passed: true, detail: 'It does not know 1 of 12 words.' },
        ]
      : [],
    translatedAt: '2026-11-21T15:40:00Z',
    earlier: done && item.position % 9 === 4 ? translatedTwice : [],
  }
}
