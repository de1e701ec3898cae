import type { Page, Service } from '../../shared/api/client'
import type { Consultation } from '../../shared/api/consultation'

/** An entry with the service whose log it stands in. */
export type LogEntry = Consultation & { service: Service }

/** How far the log of one service was read. */
export interface Source {
  service: Service
  /** Fetched but not yet shown, newest first. */
  held: readonly LogEntry[]
  /** The cursor of the page after `held`; null when there is none. */
  next: string | null
  /** Whether the first page was fetched. */
  begun: boolean
}

export const services: readonly Service[] = ['case', 'evidence', 'translation', 'linkage']

export const beginning: readonly Source[] = services.map((service) => ({
  service,
  held: [],
  next: null,
  begun: false,
}))

/** Whether a service must be asked before the next entry in time can be known. */
export function isDry(source: Source): boolean {
  return source.held.length === 0 && (!source.begun || source.next !== null)
}

/** The source after a page of it has arrived. */
export function filled(source: Source, page: Page<Consultation>): Source {
  const arrived = page.items.map((entry): LogEntry => ({ ...entry, service: source.service }))
  return { ...source, held: [...source.held, ...arrived], next: page.next ?? null, begun: true }
}

/**
 * Takes the newest entries over all sources, in order, and stops where a source runs dry: what it
 * has not told yet might be newer than what the others hold.
 */
export function taken(sources: readonly Source[], wanted: number): { entries: LogEntry[]; rest: Source[] } {
  const held = sources.map((source) => [...source.held])
  const entries: LogEntry[] = []
  while (entries.length < wanted && !sources.some((source, at) => isDry({ ...source, held: held[at]! }))) {
    const fullest = held
      .filter((list) => list.length > 0)
      .sort((one, other) => compare(one[0]!, other[0]!))[0]
    if (fullest === undefined) break
    entries.push(fullest.shift()!)
  }
  return { entries, rest: sources.map((source, at) => ({ ...source, held: held[at]! })) }
}

/** Newest first; the same moment in the order of the services, so that paging never flickers. */
function compare(one: LogEntry, other: LogEntry): number {
  const time = Date.parse(other.at) - Date.parse(one.at)
  return time !== 0 ? time : services.indexOf(one.service) - services.indexOf(other.service)
}

/** Whether anything is left to take. */
export function isExhausted(sources: readonly Source[]): boolean {
  return sources.every((source) => source.begun && source.next === null && source.held.length === 0)
}
