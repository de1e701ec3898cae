import createClient, { type Client, type Middleware } from 'openapi-fetch'
import type { paths as CasePaths } from './generated/case'
import type { paths as EvidencePaths } from './generated/evidence'
import type { paths as LinkagePaths } from './generated/linkage'
import type { paths as TranslationPaths } from './generated/translation'
import { ProblemError, readProblem, unreachable } from './problem'
import { sessionEnded } from './sessionEnd'

interface Documents {
  case: CasePaths
  evidence: EvidencePaths
  linkage: LinkagePaths
  translation: TranslationPaths
}

export type Service = keyof Documents

/** What every service answers alike. */
type Alike = Pick<
  CasePaths,
  '/cases/{caseId}/jobs' | '/consultations' | '/refusals' | '/jobs/{jobId}' | '/jobs/{jobId}/again'
>

/** A page of a collection; `next` is the cursor of the page after it. */
export interface Page<T> {
  items: T[]
  next?: string | null
}

/** The headers every call carries: the portal refuses a change without them. */
export const ownHeaders: Readonly<Record<string, string>> = {
  'X-Crosslight': '1',
  'X-Requested-With': 'JavaScript',
}

const inShort: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw refusal(response.status, await bodyOf(response))
  },
  onError: ({ request }) => (request.signal.aborted ? undefined : new ProblemError(unreachable)),
}

function clientOf<Paths extends Alike>(service: Service): Client<Paths> {
  const client = createClient<Paths>({
    // A Request needs the whole address, also away from a page.
    baseUrl: `${globalThis.location?.origin ?? ''}/api/${service}`,
    headers: { ...ownHeaders, Accept: 'application/json, application/problem+json' },
    credentials: 'same-origin',
    redirect: 'error',
    fetch: (request) => fetch(request),
  })
  client.use(inShort)
  return client
}

/** The services behind the portal, each as its own document says. */
export const api = {
  case: clientOf<CasePaths>('case'),
  evidence: clientOf<EvidencePaths>('evidence'),
  linkage: clientOf<LinkagePaths>('linkage'),
  translation: clientOf<TranslationPaths>('translation'),
}

/** The same services, for what each answers alike. */
export const anyOf: Readonly<Record<Service, Client<Alike>>> = api as unknown as Record<
  Service,
  Client<Alike>
>

/** What a call answers; rejects with a ProblemError. */
export async function answerOf<T>(call: Promise<{ data: T } | { data?: never }>): Promise<T> {
  return (await call).data as T
}

/** Only the parameters that say something: an empty one is not sent. */
export function given<T extends object>(
  parameters: T,
): { [Name in keyof T]?: Exclude<T[Name], '' | null | undefined> } {
  const said = Object.entries(parameters).filter(([, value]) => value != null && value !== '')
  return Object.fromEntries(said) as { [Name in keyof T]?: Exclude<T[Name], '' | null | undefined> }
}

type ValuesOf<Path> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Record<Name, string> & ValuesOf<Rest>
  : unknown

/** The address of a service's path behind the portal, for what the browser itself fetches or sends. */
export function address<S extends Service, Path extends keyof Documents[S] & string>(
  service: S,
  path: Path,
  values: ValuesOf<Path>,
  query: Readonly<Record<string, string | null>> = {},
): string {
  const at = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent((values as Readonly<Record<string, string>>)[name]!),
  )
  const written = new URLSearchParams(given(query) as Record<string, string>).toString()
  return `/api/${service}${at}${written === '' ? '' : `?${written}`}`
}

/** Reads one of the portal's own resources, such as `/api/me`. */
export async function getFromPortal<T>(at: string, signal: AbortSignal): Promise<T> {
  let response: Response
  try {
    response = await fetch(at, { headers: ownHeaders, credentials: 'same-origin', redirect: 'error', signal })
  } catch (error) {
    throw signal.aborted ? error : new ProblemError(unreachable)
  }
  if (!response.ok) throw refusal(response.status, await bodyOf(response))
  return (await response.json()) as T
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
