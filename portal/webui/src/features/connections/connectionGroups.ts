import type { Pointer } from '../../shared/api/case'
import type { Connection, Strength } from '../../shared/api/linkage'

/** Where else: a case the officer may open, or a force to ask. */
export type Elsewhere =
  | { kind: 'case'; otherCase: NonNullable<Connection['otherCase']> }
  | { kind: 'pointer'; pointer: Pointer }
  | { kind: 'unknown' }

/** The connections to one other case, or to cases of one force that the officer may not see. */
export interface ConnectionGroup {
  key: string
  elsewhere: Elsewhere
  connections: Connection[]
}

const order: Readonly<Record<Strength, number>> = { strong: 0, moderate: 1, weak: 2 }

/** Whether an identifier is so common that a match says little: a taxi firm, a shared handset. */
export function isCommon({ entity }: Connection): boolean {
  return entity.commonness.level === 'common'
}

/** Groups by other case or force, the group with the strongest connection first; common identifiers go last. */
export function groupConnections(connections: Connection[]): ConnectionGroup[] {
  const groups = new Map<string, ConnectionGroup>()
  for (const connection of [...connections].sort(byWeight)) {
    const elsewhere = elsewhereOf(connection)
    const key = keyOf(elsewhere)
    const group = groups.get(key)
    if (group) group.connections.push(connection)
    else groups.set(key, { key, elsewhere, connections: [connection] })
  }
  return [...groups.values()]
}

/** How many of each strength, such as `2 strong, 1 weak`. */
export function strengthsInWords(connections: Connection[]): string {
  return (['strong', 'moderate', 'weak'] as const)
    .map((strength) => [strength, connections.filter((each) => each.strength === strength).length] as const)
    .filter(([, number]) => number > 0)
    .map(([strength, number]) => `${number} ${strength}`)
    .join(', ')
}

function byWeight(a: Connection, b: Connection): number {
  return order[a.strength] - order[b.strength] || Number(isCommon(a)) - Number(isCommon(b))
}

function elsewhereOf({ otherCase, pointer }: Connection): Elsewhere {
  if (otherCase != null) return { kind: 'case', otherCase }
  return pointer == null ? { kind: 'unknown' } : { kind: 'pointer', pointer }
}

function keyOf(elsewhere: Elsewhere): string {
  switch (elsewhere.kind) {
    case 'case':
      return `case ${elsewhere.otherCase.caseId}`
    case 'pointer':
      return `pointer ${elsewhere.pointer.force} ${elsewhere.pointer.contact}`
    case 'unknown':
      return 'unknown'
  }
}
