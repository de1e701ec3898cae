import type { Conversation, Party } from '../api/evidence'
import { count, counted } from '../numbers/numbers'

/** Somebody who belonged to a group, with everything the source says of their coming and going. */
export interface GroupMember {
  party: Party
  /** When they joined: more than once for somebody who came back. */
  joined: string[]
  left: string[]
  /** As what they belonged or how they came or went, in the source's own words. */
  how: string[]
}

type Group = Pick<Conversation, 'members' | 'memberCount'>

/** The members of a group, each once: a source tells of the same person again whenever they come or go. */
export function groupMembers({ members }: Pick<Group, 'members'>): GroupMember[] {
  const all = new Map<string, GroupMember>()
  for (const { party, since, until, how } of members) {
    const key = identityOf(party)
    const known = all.get(key) ?? { party, joined: [], left: [], how: [] }
    all.set(key, {
      party: known.party,
      joined: added(known.joined, since),
      left: added(known.left, until),
      how: added(known.how, how),
    })
  }
  return [...all.values()]
}

/** Somebody who sent or received something in a group without being named as its member. */
export interface Other {
  party: Party
  /** Whether a member of whom no identifier is given has the same name: they may be the same. */
  isNamesake: boolean
}

export function othersInGroup({ members, participants }: Conversation): Other[] {
  const named = new Set(members.map(({ party }) => identityOf(party)))
  return participants
    .filter((party) => !named.has(identityOf(party)))
    .map((party) => ({ party, isNamesake: named.has(identityOf({ name: party.name ?? null })) }))
}

/** How many belonged to a group, such as `12 members`; null where the source says nothing of members. */
export function memberWords(group: Group): string | null {
  if (group.memberCount === 0) return null
  const known = groupMembers(group).length
  return isWhole(group) ? counted(known, 'member') : `${count(known)} members or more`
}

/** Whether all the source says of a group's members is here: of very large groups only the beginning is. */
export function isWhole({ members, memberCount }: Group): boolean {
  return members.length >= memberCount
}

/** Two people of one name are told apart by their identifiers; nobody is taken for another by name alone. */
function identityOf({ name, identifier, identifierKind, app }: Party): string {
  return JSON.stringify(identifier == null ? ['name', name ?? null] : [identifierKind, app, identifier])
}

function added(known: string[], value: string | null | undefined): string[] {
  return value == null || known.includes(value) ? known : [...known, value]
}
