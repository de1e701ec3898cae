import type { components as LinkageApi } from '../src/shared/api/generated/linkage'
import { page } from './answers'
import { connections } from './data/connections'
import type { Routes } from './route'

type Kind = LinkageApi['schemas']['KindView']

const personal = ['phone', 'email', 'handle']
const known: [Kind['kind'], string, string?][] = [
  ['phone', 'phone number'],
  ['email', 'e-mail address', 'e-mail addresses'],
  ['handle', 'social media name'],
  ['vehicle', 'vehicle registration'],
  ['postcode', 'postcode'],
]

export const kinds: Kind[] = known.map(([kind, one, several = `${one}s`]) => ({
  kind,
  one,
  several,
  personal: personal.includes(kind),
}))

/** What linkage-service would answer. */
export const linkage: Routes['linkage'] = {
  'GET /identifier-kinds': () => Response.json(kinds),
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
