import type { CaseRole } from '../../shared/api/case'

/** What each role in a case allows, most first. */
export const roles: readonly (readonly [CaseRole, string, string])[] = [
  ['lead', 'Lead', 'may do everything, also add people and close the case'],
  ['investigator', 'Investigator', 'may read and add exhibits'],
  ['reader', 'Reader', 'may read'],
]
