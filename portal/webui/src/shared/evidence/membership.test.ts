import { groupMembers, isWhole, memberWords, othersInGroup } from './membership'

const ana = { name: 'Ana', identifier: 'user7', identifierKind: 'account' as const, app: 'telegram' }
const anaElsewhere = { ...ana, app: 'signal' }
const first = '2026-03-02T18:11:00Z'
const second = '2026-04-01T09:00:00Z'
const members = [
  { party: ana, since: first, until: null, how: 'invite members' },
  { party: { name: 'Ana' }, since: null, until: null, how: null },
  { party: ana, since: null, until: second, how: 'remove members' },
  { party: ana, since: first, until: null, how: 'invite members' },
  { party: anaElsewhere, since: null, until: null, how: 'admin' },
]

test('somebody who came and went is one member, with all that is said of it', () => {
  expect(groupMembers({ members })).toEqual([
    { party: ana, joined: [first], left: [second], how: ['invite members', 'remove members'] },
    { party: { name: 'Ana' }, joined: [], left: [], how: [] },
    { party: anaElsewhere, joined: [], left: [], how: ['admin'] },
  ])
})

test('members are counted as people, as far as they are here', () => {
  expect(memberWords({ members, memberCount: 5 })).toBe('3 members')
  expect(memberWords({ members: members.slice(0, 1), memberCount: 1 })).toBe('1 member')
  expect(memberWords({ members, memberCount: 412 })).toBe('3 members or more')
  expect(memberWords({ members: [], memberCount: 0 })).toBeNull()
  expect(isWhole({ members, memberCount: 412 })).toBe(false)
})

test('who took part without being named a member is told apart', () => {
  const ion = { name: 'Ion', identifier: '+447700900142' }
  const namesake = { name: 'Ana', identifier: '+447700900143' }
  const conversation = { id: 'c', kind: 'chat', members, memberCount: 5, participants: [ana, ion, namesake] }
  const figures = { itemCount: 1, unread: 0, languages: {}, tiers: {} }
  expect(othersInGroup({ ...conversation, ...figures })).toEqual([
    { party: ion, isNamesake: false },
    { party: namesake, isNamesake: true },
  ])
})
