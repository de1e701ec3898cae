/** An RFC 9457 problem as the services answer it. */
export interface Problem {
  /** The last segment of `type`, for example `original-already-held`. */
  slug: string
  title: string
  status: number
  detail: string | null
  /** What to quote to the service desk: the request's id. */
  reference: string | null
  /** Members particular to the problem type, for example `originalId`. */
  fields: Readonly<Record<string, unknown>>
}

const standardMembers = new Set(['type', 'title', 'status', 'detail', 'instance', 'reference'])

/** Reads a problem document; anything that is not one becomes a problem that says so. */
export function readProblem(value: unknown, status: number): Problem {
  if (typeof value !== 'object' || value === null) return unreadable(status)
  const members = value as Record<string, unknown>
  const type = text(members['type'])
  const title = text(members['title'])
  if (type === null && title === null) return unreadable(status)
  return {
    slug: type?.replace(/\/+$/, '').split('/').at(-1) ?? 'unknown',
    title: title ?? 'Something went wrong',
    status: typeof members['status'] === 'number' ? members['status'] : status,
    detail: text(members['detail']),
    reference: text(members['reference']),
    fields: Object.fromEntries(Object.entries(members).filter(([name]) => !standardMembers.has(name))),
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function unreadable(status: number): Problem {
  const [title, detail] =
    status === 404
      ? ['Not found', 'It does not exist, or you are not a member of the case it belongs to.']
      : status === 502 || status === 503 || status === 504
        ? ['Part of Crosslight is not answering', 'Nothing you entered was lost. Try again in a minute.']
        : ['Something went wrong', 'Try again. If it happens again, tell your service desk.']
  return { slug: `http-${status}`, title, status, detail, reference: null, fields: {} }
}

/** The request never reached Crosslight, or its answer never arrived. */
export const unreachable: Problem = {
  slug: 'unreachable',
  title: 'Crosslight cannot be reached',
  status: 0,
  detail: 'Your connection may be down. Check it, then try again.',
  reference: null,
  fields: {},
}

/** Thrown by every call that did not succeed. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** The problem behind any error: ours as it is, others as "something went wrong". */
export function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : unreadable(500)
}
