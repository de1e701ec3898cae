import type { LanguageCoverage, TranslationSummary } from '../../shared/api/translation'
import { count, counted } from '../../shared/numbers/numbers'
import { stillToDo } from '../../shared/work/translationWork'

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

const reasonsInFull = 3

/**
 * "3,412 messages, 304 not translated: no engine for Urdu (212), no engine for Arabic (80)." While translating goes
 * on, the figures are said to be those so far.
 */
export function coverageSentence(summary: TranslationSummary, going: { toDo: number } | null = null): string {
  const messages = summary.byLanguage.reduce((total, one) => total + one.messages, 0)
  const missing = summary.notTranslated.reduce((total, one) => total + one.messages, 0)
  const soFar = `${counted(messages, 'message')}${going === null ? '' : ' so far'}`
  const left = going === null ? '' : stillToDo(going)
  const end = left === '' ? '.' : `; ${left}.`
  if (missing === 0) return `${soFar}, all translated or in English${end}`
  const byReason = new Map<string, number>()
  for (const { reason, messages: some } of summary.notTranslated) {
    byReason.set(firstPart(reason), (byReason.get(firstPart(reason)) ?? 0) + some)
  }
  const most = [...byReason].sort(([, one], [, other]) => other - one)
  const reasons = most
    .slice(0, reasonsInFull)
    .map(([reason, some]) => (most.length === 1 ? reason : `${reason} (${count(some)})`))
  const others = most.slice(reasonsInFull).reduce((total, [, some]) => total + some, 0)
  if (others > 0) reasons.push(`other reasons (${count(others)})`)
  return `${soFar}, ${count(missing)} not translated: ${reasons.join(', ')}${end}`
}

/** The reason without the advice after it. */
function firstPart(reason: string): string {
  return reason.split(';')[0]!.trim().replace(/\.$/, '')
}
