import type { paths as CasePaths } from '../src/shared/api/generated/case'
import type { paths as EvidencePaths } from '../src/shared/api/generated/evidence'
import type { paths as LinkagePaths } from '../src/shared/api/generated/linkage'
import type { paths as TranslationPaths } from '../src/shared/api/generated/translation'

/** A request to a service, and what the path names in it. */
export interface Asked {
  request: Request
  url: URL
  named: Readonly<Record<string, string>>
}

type Route = (asked: Asked) => Response | Promise<Response>

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'
type OperationsOf<Paths> = {
  [Path in keyof Paths & string]: {
    [M in Method]: Paths[Path] extends Record<M, { responses: unknown }> ? `${Uppercase<M>} ${Path}` : never
  }[Method]
}[keyof Paths & string]

type RoutesOf<Paths> = Readonly<Partial<Record<OperationsOf<Paths>, Route>>>

/** What is answered for each service, by method and path: only operations that its document has. */
export interface Routes {
  case: RoutesOf<CasePaths>
  evidence: RoutesOf<EvidencePaths>
  linkage: RoutesOf<LinkagePaths>
  translation: RoutesOf<TranslationPaths>
}

/** Which of these operations a request is, and what its path names; a path in so many words comes first. */
export function operationOf(
  operations: Iterable<string>,
  method: string,
  path: string,
): { operation: string; named: Record<string, string> } | undefined {
  const fitting = [...operations].flatMap((operation) => {
    const [verb, template = ''] = operation.split(' ')
    const pattern = template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')
    const found = verb === method ? new RegExp(`^${pattern}$`).exec(path) : null
    const named = Object.entries(found?.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ])
    return found === null ? [] : [{ operation, named: Object.fromEntries(named) as Record<string, string> }]
  })
  return fitting.sort((one, other) => Object.keys(one.named).length - Object.keys(other.named).length)[0]
}
