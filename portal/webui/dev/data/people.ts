import type { Me } from '../../src/shared/session/me'

const everyone: Me[] = [
  { username: 'amira.hale', name: 'Amira Hale', force: 'NRF', roles: ['investigator', 'supervisor'] },
  { username: 'ben.okoro', name: 'Ben Okoro', force: 'NRF', roles: ['analyst', 'investigator'] },
  { username: 'eve.marsh', name: 'Eve Marsh', force: 'NRF', roles: ['reviewer', 'disclosure-officer'] },
  { username: 'olu.grant', name: 'Olu Grant', force: 'NRF', roles: ['auditor'] },
]

/** Who is signed in; `CROSSLIGHT_FIXTURES_AS` chooses another, or `nobody`. */
export function signedIn(): Me {
  const wanted = process.env['CROSSLIGHT_FIXTURES_AS']
  return everyone.find((person) => person.username === wanted) ?? everyone[0]!
}

/** Whether the officer signed in sees what others did. */
export function isOverseer(): boolean {
  return signedIn().roles.some((role) => role === 'auditor' || role === 'supervisor')
}
