import { answerOf, anyOf, given } from '../../shared/api/client'
import { problemOf, type Problem } from '../../shared/api/problem'
import { londonToUtc } from '../../shared/time/time'
import { filled, isDry, isExhausted, taken, type LogEntry, type Source } from './mergedLog'
import { asEntries, isOfRefusals } from './refusals'

/** What the log is narrowed to; empty strings do not narrow. */
export interface LogFilters {
  officer: string
  case: string
  action: string
  from: string
  to: string
}

/** A stretch of the merged log. */
export interface LogPage {
  entries: LogEntry[]
  rest: readonly Source[]
  more: boolean
  /** Services whose log could not be read: their entries are missing. */
  missing: { service: Source['service']; problem: Problem }[]
}

/** Days in Europe/London as the instants the services compare with; `to` includes its day. */
export function queryOf(filters: LogFilters) {
  return given({
    officer: filters.officer.trim(),
    case: filters.case,
    action: filters.action,
    from: filters.from === '' ? '' : londonToUtc(filters.from, '00:00'),
    to: filters.to === '' ? '' : londonToUtc(dayAfter(filters.to), '00:00'),
  })
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** Reads on from where `sources` stand until `wanted` entries are known in order. */
export async function readOn(
  sources: readonly Source[],
  filters: LogFilters,
  wanted: number,
  signal?: AbortSignal,
): Promise<LogPage> {
  const query = queryOf(filters)
  const missing: LogPage['missing'] = []
  const entries: LogEntry[] = []
  let now = sources
  while (entries.length < wanted && !isExhausted(now)) {
    now = await Promise.all(
      now.map(async (source) => {
        if (!isDry(source)) return source
        try {
          const stretch = given({ limit: Math.min(500, wanted), after: source.next })
          if (isOfRefusals(filters)) {
            const { officer, from, to } = query
            const refusals = await answerOf(
              anyOf[source.service].GET('/refusals', {
                params: { query: { ...given({ who: officer, from, to }), ...stretch } },
                signal: signal ?? null,
              }),
            )
            return filled(source, asEntries(refusals))
          }
          const page = await answerOf(
            anyOf[source.service].GET('/consultations', {
              params: { query: { ...query, ...stretch } },
              signal: signal ?? null,
            }),
          )
          return filled(source, page)
        } catch (error) {
          if (signal?.aborted) throw error
          const problem = problemOf(error)
          // Asked for by somebody who may not, or signed out: no part of the log will answer.
          if (problem.status === 401 || problem.status === 403) throw error
          missing.push({ service: source.service, problem })
          return { ...source, begun: true, next: null }
        }
      }),
    )
    const step = taken(now, wanted - entries.length)
    entries.push(...step.entries)
    now = step.rest
  }
  return { entries, rest: now, more: !isExhausted(now), missing }
}
