import type { LanguageCoverage, TranslationSummary } from '../../shared/api/translation'
import { count, counted } from '../../shared/numbers/numbers'

/** The summaries of an exhibit's files as one, languages with most messages first. */
export function merged(summaries: readonly TranslationSummary[]): TranslationSummary {
  const byLanguage = new Map<string, LanguageCoverage>()
  const notTranslated = new Map<string, TranslationSummary['notTranslated'][number]>()
  for (const summary of summaries) {
    for (const one of summary.byLanguage) {
      const before = byLanguage.get(one.language)
      byLanguage.set(
        one.language,
        before === undefined
          ? { ...one }
          : {
              ...before,
              messages: before.messages + one.messages,
              gist: before.gist + one.gist,
              keywords: before.keywords + one.keywords,
              none: before.none + one.none,
              original: before.original + one.original,
            },
      )
    }
    for (const one of summary.notTranslated) {
      const key = `${one.language} ${one.reason}`
      const before = notTranslated.get(key)
      notTranslated.set(key, { ...one, messages: one.messages + (before?.messages ?? 0) })
    }
  }
  const mostFirst = (one: { messages: number }, other: { messages: number }) => other.messages - one.messages
  return {
    segments: summaries.reduce((total, summary) => total + summary.segments, 0),
    byLanguage: [...byLanguage.values()].sort(mostFirst),
    notTranslated: [...notTranslated.values()].sort(mostFirst),
  }
}

/** "3,412 messages, 304 not translated: no engine for Urdu (212), no engine for Arabic (80)." */
export function coverageSentence(summary: TranslationSummary): string {
  const messages = summary.byLanguage.reduce((total, one) => total + one.messages, 0)
  const missing = summary.notTranslated.reduce((total, one) => total + one.messages, 0)
  if (missing === 0) return `${counted(messages, 'message')}, all translated or in English.`
  const reasons = summary.notTranslated.map(({ reason, messages: some }) =>
    summary.notTranslated.length === 1 ? firstPart(reason) : `${firstPart(reason)} (${count(some)})`,
  )
  return `${counted(messages, 'message')}, ${count(missing)} not translated: ${reasons.join(', ')}.`
}

/** The reason without the advice after it. */
function firstPart(reason: string): string {
  return reason.split(';')[0]!.trim().replace(/\.$/, '')
}
