import { useQuery } from '@tanstack/react-query'
import { getFromPortal } from '../api/client'

export type Role =
  | 'investigator'
  | 'analyst'
  | 'linguist'
  | 'disclosure-officer'
  | 'reviewer'
  | 'supervisor'
  | 'auditor'
  | 'integrator'
  | 'admin'

/** The officer who is signed in. */
export interface Me {
  username: string
  name: string
  force: string
  roles: Role[]
}

/** Who is signed in; asked once per visit. */
export function useMe() {
  return useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => getFromPortal<Me>('/api/me', signal),
    staleTime: Infinity,
  })
}

export function hasRole(me: Me | undefined, ...roles: Role[]): boolean {
  return me !== undefined && roles.some((role) => me.roles.includes(role))
}
