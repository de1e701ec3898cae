import type { TranslationSummary } from '../../shared/api/translation'
import { summary } from '../../../dev/data/translations'
import { coverageSentence, merged } from './translationCoverage'

const of = (messages: number, missing: TranslationSummary['notTranslated']): TranslationSummary => ({
  segments: messages,
  byLanguage: [
    {
      language: 'ron',
      languageName: 'Romanian',
      messages,
      gist: messages,
      keywords: 0,
      none: 0,
      original: 0,
    },
  ],
  notTranslated: missing,
})
const urdu = {
  language: 'urd',
  languageName: 'Urdu',
  messages: 212,
  reason: 'no engine for Urdu; install a model pack',
  reasonKind: 'no-engine' as const,
}

describe('how much is translated', () => {
  it('names the one reason', () => {
    expect(coverageSentence(of(3412, [urdu]))).toBe('3,412 messages, 212 not translated: no engine for Urdu.')
  })

  it('counts several reasons', () => {
    expect(coverageSentence(summary)).toBe(
      '3,412 messages, 304 not translated: no engine for Urdu (212), no engine for Arabic (80), the language could not be told (12).',
    )
  })

  it('names the commonest reasons once each and counts the rest', () => {
    const missing = (['a', 'b', 'c; install it', 'd', 'e', 'a'] as const).map((reason, at) => ({
      ...urdu,
      language: `l${at}`,
      reason,
      messages: 10 - at,
    }))
    expect(coverageSentence(of(100, missing))).toBe(
      '100 messages, 45 not translated: a (15), b (9), c (8), other reasons (13).',
    )
  })

  it('says when nothing is missing', () => {
    expect(coverageSentence(of(1, []))).toBe('1 message, all translated or in English.')
  })

  it('is told as what is done so far while translating goes on', () => {
    expect(coverageSentence(of(2, []), { toDo: 8005 })).toBe(
      '2 messages so far, all translated or in English; 8,005 still to do.',
    )
    expect(coverageSentence(of(3412, [urdu]), { toDo: 9 })).toBe(
      '3,412 messages so far, 212 not translated: no engine for Urdu; 9 still to do.',
    )
    expect(coverageSentence(of(2, []), { toDo: 0 })).toBe('2 messages so far, all translated or in English.')
  })

  it('adds up the files of an exhibit, most messages first', () => {
    const both = merged([of(10, [urdu]), summary, of(5, [urdu])])
    expect(both.byLanguage[0]).toEqual({
      language: 'ron',
      languageName: 'Romanian',
      messages: 2219,
      gist: 2219,
      keywords: 0,
      none: 0,
      original: 0,
    })
    expect(both.notTranslated[0]).toEqual({ ...urdu, messages: 636 })
  })
})
