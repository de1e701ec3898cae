import type { Citation, Link } from '../../src/shared/api/linkage'
import { connections } from '../data/connections'
import { page } from '../answers'

/** Answers for one identifier of a case: itself, its mentions, its links; null when it is not known. */
export function entities(url: URL): Response | null {
  const [, entityId = '', part = ''] =
    /\/entities\/([^/]+)\/?([a-z]*)$/.exec(decodeURIComponent(url.pathname)) ?? []
  const connection = connections.find(({ entity }) => entity.id === entityId)
  if (connection === undefined) return null
  const { entity, hereCitations, hereCount } = connection
  switch (part) {
    case '':
      return Response.json(entity)
    case 'citations':
      return page(
        Array.from({ length: hereCount }, (_, i): Citation => {
          const like = hereCitations[i % hereCitations.length]!
          return {
            ...like,
            itemId: `${like.itemId.slice(0, 24)}${i.toString(16).padStart(12, '0')}`,
            position: i,
            row: i + 1,
          }
        }),
        url,
      )
    case 'links':
      return page(
        connections
          .filter((other) => other.entity.id !== entityId)
          .map((other, i): Link => ({
            kind: i === 0 ? 'communicated' : 'mentioned-by',
            from: i === 0 ? entity : other.entity,
            to: i === 0 ? other.entity : entity,
            count: 27 * (i + 1),
            first: '2026-03-02T18:11:00Z',
            last: '2026-04-05T08:00:00Z',
            outward: 12,
            inward: 15,
            items: [],
          })),
        url,
      )
    default:
      return null
  }
}
