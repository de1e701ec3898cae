import type { Case, CaseExhibit, CaseRole } from '../src/shared/api/case'
import { notFound, page, problem } from './answers'
import { alerts, cases, members, open, timelines } from './data/cases'
import { exhibits, translatedOf } from './data/exhibits'
import { signedIn } from './data/people'

/** Answers what case-service would. */
export async function casework(request: Request, url: URL, at: string): Promise<Response> {
  const [collection = '', caseId = '', part = '', subject = ''] = at.split('/').filter(Boolean)
  if (collection !== 'cases') return notFound()
  if (caseId === '') return request.method === 'POST' ? opened(request) : listed(url)
  const known = cases.find((one) => one.id === caseId)
  if (!known) return notFound()
  switch (`${request.method} ${part}`) {
    case 'GET ':
      return Response.json(known)
    case 'PATCH ': {
      const change = (await request.json()) as Partial<Pick<Case, 'title' | 'status' | 'closedOn'>>
      Object.assign(known, change, change.status === 'live' ? { closedOn: null } : {})
      return Response.json(known)
    }
    case 'GET members':
      return Response.json({ items: members[caseId] ?? [] })
    case 'PUT members': {
      const { role } = (await request.json()) as { role: CaseRole }
      const officer = decodeURIComponent(subject)
      const others = (members[caseId] ?? []).filter((one) => one.officer !== officer)
      const met = Object.values(members)
        .flat()
        .find((one) => one.officer === officer)
      members[caseId] = [
        ...others,
        {
          officer,
          name: met?.name ?? null,
          force: met?.force ?? null,
          role,
          addedBy: signedIn().username,
          addedAt: new Date().toISOString(),
        },
      ]
      return Response.json({}, { status: 200 })
    }
    case 'DELETE members': {
      const left = (members[caseId] ?? []).filter((one) => one.officer !== decodeURIComponent(subject))
      if (!left.some((one) => one.role === 'lead')) {
        return problem(
          409,
          'last-lead',
          'A case needs a lead',
          'Make another member lead first, then remove this one.',
        )
      }
      members[caseId] = left
      return new Response(null, { status: 204 })
    }
    case 'GET exhibits':
      return Response.json({ items: exhibits.filter((one) => one.caseId === caseId).map(coverageOf) })
    case 'GET timeline':
      return page(timelines[caseId] ?? [], url)
    case 'GET alerts':
      return page(alerts[caseId] ?? [], url)
    case 'POST alerts': {
      const alert = alerts[caseId]?.find((one) => one.id === subject)
      if (alert) alert.state = 'seen'
      return new Response(null, { status: 204 })
    }
    case 'POST visits':
      return new Response(null, { status: 204 })
    default:
      return notFound()
  }
}

function listed(url: URL): Response {
  const status = url.searchParams.get('status')
  const q = url.searchParams.get('q')?.toLowerCase() ?? ''
  const wanted = cases.filter(
    (one) => (!status || one.status === status) && `${one.reference} ${one.title}`.toLowerCase().includes(q),
  )
  return page(wanted, url)
}

async function opened(request: Request): Promise<Response> {
  const details = (await request.json()) as { reference: string; title: string; openedOn: string }
  if (cases.some((one) => one.reference === details.reference)) {
    return problem(
      409,
      'case-reference-taken',
      'This case reference is taken',
      `Northmoor Police already has a case ${details.reference}. Choose another reference.`,
    )
  }
  return Response.json(open(details, signedIn().username), { status: 201 })
}

function coverageOf(exhibit: (typeof exhibits)[number]): CaseExhibit {
  const extractions = exhibit.originals.flatMap((original) => original.extractions)
  const sum = (figure: 'rowsInSource' | 'rowsRead' | 'rowsRejected') =>
    extractions.reduce((total, extraction) => total + extraction[figure], 0)
  return {
    exhibitId: exhibit.id,
    reference: exhibit.reference,
    description: exhibit.description,
    deviceKind: exhibit.deviceKind,
    state: extractions.at(-1)?.state ?? 'registered',
    rowsInSource: sum('rowsInSource'),
    rowsRead: sum('rowsRead'),
    rowsRejected: sum('rowsRejected'),
    itemCount: exhibit.itemCount,
    ...(translatedOf[exhibit.id] ?? { translated: 0, notTranslated: 0 }),
    registeredAt: exhibit.registeredAt,
  }
}
