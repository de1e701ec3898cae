import { notFound, page, problem } from './answers'
import { casework } from './casework'
import { connections } from './data/connections'
import { consultations } from './data/consultations'
import { itemById } from './data/items'
import { signedIn } from './data/people'
import { summary } from './data/translations'
import { evidence } from './evidence'

/** Answers one request as the portal and the services would. */
export async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (url.pathname === '/api/me') return Response.json(signedIn())
  if (request.method !== 'GET' && request.headers.get('X-Crosslight') !== '1') {
    return problem(
      403,
      'cross-site-request',
      'This request did not come from the portal',
      'Open the portal and try again.',
    )
  }
  const [, service = '', at = ''] = /^\/api\/([a-z]+)(\/.*)$/.exec(url.pathname) ?? []
  if (at === '/consultations') return looked(service, url)
  if (/^\/cases\/[^/]+\/jobs$/.test(at)) return Response.json({ items: [] })
  switch (service) {
    case 'evidence':
      return evidence(request, url, at)
    case 'case':
      return casework(request, url, at)
    case 'translation':
      return translation(at)
    case 'linkage':
      return linkage(url, at)
    default:
      return problem(
        404,
        'unknown-service',
        'There is no such service',
        `“${service}” is not part of Crosslight.`,
      )
  }
}

function looked(service: string, url: URL): Response {
  if (!signedIn().roles.some((role) => role === 'auditor' || role === 'supervisor')) {
    return problem(
      403,
      'forbidden',
      'Your role does not allow this',
      'Only auditors and supervisors see who looked.',
    )
  }
  const wanted = (name: string) => url.searchParams.get(name) ?? ''
  const rows = (consultations[service] ?? []).filter(
    (one) =>
      (wanted('officer') === '' || one.officer === wanted('officer')) &&
      (wanted('case') === '' || one.caseId === wanted('case')) &&
      (wanted('action') === '' || one.action === wanted('action')) &&
      (wanted('from') === '' || one.at >= wanted('from')) &&
      (wanted('to') === '' || one.at < wanted('to')),
  )
  return page(rows, url)
}

function translation(at: string): Response {
  if (/^\/(extractions|cases)\/[^/]+\/summary$/.test(at)) return Response.json(summary)
  const item = itemById(/^\/items\/([^/]+)\/passport$/.exec(at)?.[1] ?? '')
  if (!item?.translation) return notFound()
  const done = item.translation.english !== null
  return Response.json({
    ...item.translation,
    itemId: item.id,
    caseId: item.caseId,
    segmentId: `segment-${item.position}`,
    languageName: new Intl.DisplayNames('en-GB', { type: 'language' }).of(item.translation.language),
    identifiedBy: 'lingua',
    engine: done ? 'apertium' : null,
    engineVersion: done ? '3.8.3' : null,
    route: done ? 'ron→spa→eng' : null,
    unknownWordRatio: done ? 0.08 : null,
    fromMemory: item.position > 12,
    checks: [
      { name: 'Numbers kept', passed: true, detail: 'Every number of the original is in the English' },
    ],
    translatedAt: '2026-11-21T15:40:00Z',
  })
}

function linkage(url: URL, at: string): Response {
  const caseId = /^\/cases\/([^/]+)\/connections$/.exec(at)?.[1]
  if (caseId === undefined) return notFound()
  const strength = url.searchParams.get('strength')
  const kind = url.searchParams.get('kind')
  return page(
    connections.filter(
      (one) =>
        one.caseId === caseId &&
        (!strength || one.strength === strength) &&
        (!kind || one.entity.kind === kind),
    ),
    url,
  )
}
