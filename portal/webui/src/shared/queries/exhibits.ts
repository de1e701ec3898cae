import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../api/client'
import { untilTheCaseIsKnown } from './newCase'
import type { Exhibit } from '../api/evidence'
import { isBeingRead } from '../evidence/readings'

/** While something is being read, figures on screen are asked for again this often; each time is logged. */
const meanwhile = 10_000

const asPeopleCount = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

/** In the order people count in: JDS/2 before jds/10. */
export function byReference(exhibits: readonly Exhibit[]): Exhibit[] {
  return [...exhibits].sort((one, other) => asPeopleCount.compare(one.reference, other.reference))
}

export function exhibitQuery(exhibitId: string) {
  return queryOptions({
    queryKey: ['exhibit', exhibitId],
    queryFn: ({ signal }) =>
      answerOf(api.evidence.GET('/exhibits/{exhibitId}', { params: { path: { exhibitId } }, signal })),
    refetchInterval: (query) => (query.state.data && isBeingRead(query.state.data) ? meanwhile : false),
  })
}

export function exhibitsOfCaseQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId, 'exhibits'],
    ...untilTheCaseIsKnown,
    queryFn: async ({ signal }) =>
      byReference(
        (
          await answerOf(
            api.evidence.GET('/cases/{caseId}/exhibits', { params: { path: { caseId } }, signal }),
          )
        ).items,
      ),
    refetchInterval: (query) => (query.state.data?.some(isBeingRead) ? meanwhile : false),
  })
}

export function conversationsQuery(exhibitId: string) {
  return queryOptions({
    queryKey: ['exhibit', exhibitId, 'conversations'],
    queryFn: async ({ signal }) =>
      (
        await answerOf(
          api.evidence.GET('/exhibits/{exhibitId}/conversations', {
            params: { path: { exhibitId } },
            signal,
          }),
        )
      ).items,
  })
}
