import type { Case, CaseExhibit, CaseRole } from '../src/shared/api/case'
import { done, notFound, page, problem } from './answers'
import { alerts, cases, members, open, timelines } from './data/cases'
import { exhibits, translatedOf } from './data/exhibits'
import { signedIn } from './data/people'
import type { Asked, Routes } from './route'

/** What case-service would answer. */
export const casework: Routes['case'] = {
  'GET /cases': ({ url }) => {
    const status = url.searchParams.get('status')
    const q = url.searchParams.get('q')?.toLowerCase() ?? ''
    const wanted = cases.filter(
      (one) =>
        (!status || one.status === status) && `${one.reference} ${one.title}`.toLowerCase().includes(q),
    )
    return page(wanted, url)
  },
  'POST /cases': async ({ request }) => {
    const details = (await request.json()) as { reference: string; title: string; openedOn: string }
    if (cases.some((one) => one.reference === details.reference)) {
      return problem(
        'case-reference-taken',
        `Northmoor Police already has a case ${details.reference}. Choose another reference.`,
      )
    }
    return Response.json(asFile(open(details, signedIn().username)), { status: 201 })
  },
  'GET /cases/{caseId}': ofCase((known) => Response.json(asFile(known))),
  'PATCH /cases/{caseId}': ofCase(async (known, { request }) => {
    const change = (await request.json()) as Partial<Pick<Case, 'title' | 'status' | 'closedOn'>>
    Object.assign(known, change, change.status === 'live' ? { closedOn: null } : {})
    return Response.json(asFile(known))
  }),
  'GET /cases/{caseId}/members': ofCase(({ id }) => Response.json({ items: members[id] ?? [] })),
  'PUT /cases/{caseId}/members/{officer}': ofCase(async ({ id }, { request, named: { officer = '' } }) => {
    const { role } = (await request.json()) as { role: CaseRole }
    const others = (members[id] ?? []).filter((one) => one.officer !== officer)
    const met = Object.values(members)
      .flat()
      .find((one) => one.officer === officer)
    members[id] = [
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
    return done()
  }),
  'DELETE /cases/{caseId}/members/{officer}': ofCase(({ id }, { named: { officer } }) => {
    const left = (members[id] ?? []).filter((one) => one.officer !== officer)
    if (!left.some((one) => one.role === 'lead')) return problem('last-lead')
    members[id] = left
    return done()
  }),
  'GET /cases/{caseId}/exhibits': ofCase(({ id }) =>
    Response.json({ items: exhibits.filter((one) => one.caseId === id).map(coverageOf) }),
  ),
  'GET /cases/{caseId}/timeline': ofCase(({ id }, { url }) => page(timelines[id] ?? [], url)),
  'GET /cases/{caseId}/alerts': ofCase(({ id }, { url }) => page(alerts[id] ?? [], url)),
  'POST /cases/{caseId}/alerts/{alertId}/seen': ofCase(({ id }, { named: { alertId } }) => {
    const alert = alerts[id]?.find((one) => one.id === alertId)
    if (alert) alert.state = 'seen'
    return alert ? done() : notFound()
  }),
  'POST /cases/{caseId}/visits': ofCase(done),
}

type Known = (typeof cases)[number]

function ofCase(answer: (known: Known, asked: Asked) => Response | Promise<Response>) {
  return (asked: Asked) => {
    const known = cases.find((one) => one.id === asked.named['caseId'])
    return known ? answer(known, asked) : notFound()
  }
}

/** A case as it is answered alone, without the figures of the list. */
function asFile(known: Known): Case {
  const { id, reference, title, force, forceName, status, openedOn, closedOn, myRole, createdBy, createdAt } =
    known
  return {
    ...{ id, reference, title, force, forceName, status, openedOn, myRole, createdBy, createdAt },
    closedOn: closedOn ?? null,
  }
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
