import type { Service } from '../../shared/api/client'

const verbs: Readonly<Record<string, string>> = {
  read: 'read',
  list: 'listed',
  search: 'searched',
  open: 'opened',
  add: 'added',
  remove: 'removed',
  verify: 'verified',
  download: 'downloaded',
  export: 'exported',
  translate: 'translated',
  view: 'looked at',
}

/** "read-conversation" → "Read conversation"; what the services call an action, as words. */
export function actionWords(action: string): string {
  const [first = '', ...rest] = action.split('-')
  const words = [verbs[first] ?? first, ...rest].join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Something that only a machine would write: kept out of sight, present in the export. */
export function isMachineId(subject: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(subject)
}

export const serviceWords: Readonly<Record<Service, string>> = {
  case: 'Cases',
  evidence: 'Evidence',
  translation: 'Translation',
  linkage: 'Connections',
}
