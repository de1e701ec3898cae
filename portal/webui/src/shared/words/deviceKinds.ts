import type { DeviceKind } from '../api/evidence'

/** Kinds of device in the order they are offered. */
export const deviceKinds: readonly (readonly [DeviceKind, string])[] = [
  ['phone', 'Phone'],
  ['sim', 'SIM card'],
  ['tablet', 'Tablet'],
  ['computer', 'Computer'],
  ['provider-return', 'Return from a provider'],
  ['other', 'Something else'],
]

export function deviceKindWord(kind: string): string {
  return deviceKinds.find(([value]) => value === kind)?.[1] ?? 'Something else'
}
