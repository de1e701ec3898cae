import { ProblemError, readProblem, unreachable } from './problem'
import { sessionEnded } from './sessionEnd'

export type Service = 'evidence' | 'translation' | 'linkage' | 'case'

type QueryValue = string | number | boolean | null | undefined
export type Query = Readonly<Record<string, QueryValue>>

/** A page of a collection; `next` is the cursor of the page after it. */
export interface Page<T> {
  items: T[]
  next: string | null
}

interface Call {
  query?: Query
  /** Sent as JSON. */
  body?: unknown
  /** Makes a repeated creating call harmless. */
  idempotencyKey?: string
  signal?: AbortSignal
}

/** Builds a path with every value encoded: path`/cases/${caseId}`. */
export function path(parts: TemplateStringsArray, ...values: string[]): string {
  return parts.reduce((built, part, at) => built + encodeURIComponent(values[at - 1] ?? '') + part)
}

/** The address of a service's path behind the portal, without empty parameters. */
export function address(service: Service, at: string, query: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value != null && value !== '') parameters.set(name, String(value))
  }
  const written = parameters.toString()
  return `/api/${service}${at}${written === '' ? '' : `?${written}`}`
}

/** Reads one resource; rejects with a ProblemError. */
export function get<T>(service: Service, at: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return call<T>('GET', address(service, at, query), signal ? { signal } : {})
}

/** Changes something; rejects with a ProblemError. */
export function send<T = void>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  service: Service,
  at: string,
  { query, ...rest }: Call = {},
): Promise<T> {
  return call<T>(method, address(service, at, query), rest)
}

/** Reads one of the portal's own resources, such as `/api/me`. */
export function getFromPortal<T>(at: string, signal?: AbortSignal): Promise<T> {
  return call<T>('GET', at, signal ? { signal } : {})
}

/** The headers every call carries: the portal refuses a change without them. */
export const ownHeaders: Readonly<Record<string, string>> = {
  'X-Crosslight': '1',
  'X-Requested-With': 'JavaScript',
}

async function call<T>(method: string, url: string, { body, idempotencyKey, signal }: Call): Promise<T> {
  const headers = new Headers(ownHeaders)
  headers.set('Accept', 'application/json, application/problem+json')
  if (body !== undefined) headers.set('Content-Type', 'application/json')
  if (idempotencyKey !== undefined) headers.set('Idempotency-Key', idempotencyKey)
  let response: Response
  try {
    response = await fetch(url, {
      method,
      headers,
      credentials: 'same-origin',
      redirect: 'error',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ProblemError(unreachable)
  }
  if (response.ok) {
    return response.status === 204 ? (undefined as T) : ((await response.json()) as T)
  }
  throw refusal(response.status, await bodyOf(response))
}

/** Turns an unsuccessful answer into the error to throw; a 401 also ends the session on screen. */
export function refusal(status: number, body: unknown): ProblemError {
  if (status === 401) sessionEnded.announce()
  return new ProblemError(readProblem(body, status))
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return null
  }
}
