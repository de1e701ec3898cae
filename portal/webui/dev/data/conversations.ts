import type { Conversation } from '../../src/shared/api/evidence'
import { ofEveryKind } from './everyKind'
import { bok1, jds1, jds2, tel1 } from './exhibits'

const marius = { name: 'Marius', identifier: '+447700900142' }
const owner = { identifier: '+447700900317' }

const drivers = Array.from({ length: 14 }, (_, at) => ({
  name: ['Ana', 'Ion', 'سائق', 'কামাল', 'Ștefan-Alexandru Constantinescu-Dobrogeanu'][at % 5]!,
  ...(at % 4 === 3
    ? {}
    : { identifier: `user77009${at}`, identifierKind: 'account' as const, app: 'telegram' }),
}))

export const conversations: Record<string, Conversation[]> = {
  [jds2]: [
    {
      id: '01970000-0000-7000-80c5-000000000000',
      title: 'Depot runs',
      kind: 'chat',
      participants: [...drivers.slice(0, 5), owner],
      members: [
        ...drivers.map((party, at) => ({
          party,
          since: at === 0 ? null : `2026-0${1 + (at % 8)}-1${at % 10}T18:11:00Z`,
          until: null,
          how: at === 0 ? 'create group' : 'invite members',
        })),
        { party: drivers[6]!, since: null, until: '2026-10-01T21:00:00Z', how: 'remove members' },
      ],
      memberCount: 15,
      itemCount: 2210,
      unread: 0,
      first: '2026-01-02T18:11:00Z',
      last: '2026-04-24T19:08:00Z',
      languages: { ron: 1400, bos: 810 },
      tiers: { gist: 1400, keywords: 810 },
    },
  ],
  [jds1]: [
    {
      id: '01970000-0000-7000-80c1-000000000000',
      title: 'Marius',
      kind: 'chat',
      participants: [marius, owner],
      members: [],
      memberCount: 0,
      itemCount: 3020,
      unread: 1016,
      first: '2026-03-02T18:11:00Z',
      last: '2026-11-19T23:48:00Z',
      languages: { ron: 2204, eng: 604, urd: 212 },
      tiers: { gist: 2204, original: 604, none: 212 },
    },
    {
      id: '01970000-0000-7000-80c2-000000000000',
      title: 'سائق المحطة',
      kind: 'chat',
      participants: [{ name: 'سائق المحطة', identifier: '+447700900588' }, owner],
      members: [],
      memberCount: 0,
      itemCount: 392,
      unread: 114,
      first: '2026-05-11T09:00:00Z',
      last: '2026-11-02T20:12:00Z',
      languages: { ara: 80, bos: 300, und: 12 },
      tiers: { keywords: 300, none: 92 },
    },
    {
      id: '01970000-0000-7000-80c3-000000000000',
      title: 'Calls',
      kind: 'calls',
      participants: [marius, owner],
      members: [],
      memberCount: 0,
      itemCount: 6,
      unread: 0,
      first: '2026-10-01T21:00:00Z',
      last: '2026-11-18T22:10:00Z',
      languages: {},
      tiers: {},
    },
  ],
  [tel1]: ofEveryKind,
  [bok1]: [
    {
      id: '01970000-0000-7000-80c4-000000000000',
      title: 'Contacts',
      kind: 'contacts',
      participants: [],
      members: [],
      memberCount: 0,
      itemCount: 186,
      unread: 186,
      first: null,
      last: null,
      languages: {},
      tiers: {},
    },
  ],
}

/** Figures as case-service learned them. */
