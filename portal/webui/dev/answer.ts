import { notFound, page, problem } from './answers'
import { casework } from './casework'
import { consultations } from './data/consultations'
import { refusals } from './data/refusals'
import { isOverseer, signedIn } from './data/people'
import { evidence } from './evidence'
import { linkage } from './linkage'
import { operationOf, type Asked, type Routes } from './route'
import { translation } from './translation'

const alike = (service: keyof Routes) => ({
  'GET /consultations': ({ url }: Asked) => looked(service, url),
  'GET /refusals': ({ url }: Asked) => refused(url),
  'GET /cases/{caseId}/jobs': () => Response.json({ items: [], more: false }),
})

/** What each service answers: its own, and what all of them do. */
export const routes: Routes = {
  case: { ...alike('case'), ...casework },
  evidence: { ...alike('evidence'), ...evidence },
  linkage: { ...alike('linkage'), ...linkage },
  translation: { ...alike('translation'), ...translation },
}

/** Answers one request as the portal and the services would. */
export async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (process.env['CROSSLIGHT_FIXTURES_AS'] === 'nobody') return problem('not-signed-in')
  if (url.pathname === '/api/me') return Response.json(signedIn())
  if (request.method !== 'GET' && request.headers.get('X-Crosslight') !== '1') {
    return problem('cross-site-request')
  }
  const [, service = '', path = ''] = /^\/api\/([a-z]+)(\/.*)$/.exec(url.pathname) ?? []
  if (!isService(service)) return problem('unknown-service', `“${service}” is not part of Crosslight.`)
  const known: Readonly<Record<string, (asked: Asked) => Response | Promise<Response>>> = routes[service]
  const found = operationOf(Object.keys(known), request.method, path)
  return found === undefined ? notFound() : known[found.operation]!({ request, url, named: found.named })
}

function isService(name: string): name is keyof Routes {
  return name in routes
}

function refused(url: URL): Response {
  if (!isOverseer()) return problem('forbidden')
  const who = url.searchParams.get('who') ?? ''
  return page(
    refusals.filter((one) => who === '' || one.who === who),
    url,
  )
}

function looked(service: keyof Routes, url: URL): Response {
  if (!isOverseer()) return problem('forbidden')
  const wanted = (name: string) => url.searchParams.get(name) ?? ''
  const rows = consultations[service].filter(
    (one) =>
      (wanted('officer') === '' || one.officer === wanted('officer')) &&
      (wanted('case') === '' || one.caseId === wanted('case')) &&
      (wanted('action') === '' || one.action === wanted('action')) &&
      (wanted('from') === '' || one.at >= wanted('from')) &&
      (wanted('to') === '' || one.at < wanted('to')),
  )
  return page(rows, url)
}
