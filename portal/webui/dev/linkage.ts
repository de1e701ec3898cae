import { page } from './answers'
import { connections } from './data/connections'
import type { Routes } from './route'

/** What linkage-service would answer. */
export const linkage: Routes['linkage'] = {
  'GET /cases/{caseId}/connections': ({ url, named: { caseId } }) => {
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
  },
}
