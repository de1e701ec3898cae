import type { Service } from '../../shared/api/client'
import { refused } from './refusals'

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
  change: 'changed',
}

/** Actions whose own words are clearer than those made of their parts. */
const sentences: Readonly<Record<string, string>> = {
  'list-alerts': 'Looked at what was found elsewhere',
  'list-timeline': 'Looked at the timeline of a case',
  'list-members': 'Looked at who is on a case',
  'join-as-supervisor': 'Joined a case as supervisor',
  'list-exhibits': 'Looked at the exhibits of a case',
  'read-exhibit': 'Looked at an exhibit',
  'read-custody': 'Looked at a chain of custody',
  'verify-custody': 'Verified a chain of custody',
  'list-unverified': 'Looked at which exhibits are not known to be intact',
  'list-extractions': 'Looked at how files were read',
  'list-rejections': 'Looked at the rows not read',
  'change-member': 'Added a person or changed a role',
  'remove-member': 'Removed a person',
  'download-original': 'Downloaded original',
  'read-translation-summary': 'Looked at how much is translated',
  'read-passport': 'Read translation passport of a message',
  'read-item': 'Read one message',
  'list-items': 'Listed messages',
  'export-items': 'Exported messages',
  'begin-job-again': 'Had work that broke off begun again',
  'read-log': 'Looked at this log',
  'read-refusals': 'Looked at what was refused',
  'read-feed': 'Followed what happens in all cases',
  'stream-translations': 'Fetched the translations of a file',
  [refused]: 'Was refused',
  'view-entities': 'Listed identifiers',
  'search-entities': 'Searched identifiers',
  'view-entity': 'Looked at an identifier',
  'view-citations': 'Looked at where an identifier is mentioned',
  'view-links': 'Looked at what an identifier is linked with',
}

/** "read-conversation" → "Read conversation"; what the services call an action, as words. */
export function actionWords(action: string): string {
  const sentence = sentences[action]
  if (sentence !== undefined) return sentence
  const [first = '', ...rest] = action.split('-')
  const words = [verbs[first] ?? first, ...rest].join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What the services record, in the order in which the filter offers it. */
export const actions: readonly string[] = [
  refused,
  'open-case',
  'list-timeline',
  'list-alerts',
  'list-members',
  'join-as-supervisor',
  'change-member',
  'remove-member',
  'list-exhibits',
  'read-exhibit',
  'read-custody',
  'verify-custody',
  'list-unverified',
  'list-extractions',
  'list-rejections',
  'list-conversations',
  'read-conversation',
  'search-conversation',
  'search-case',
  'list-items',
  'read-item',
  'export-items',
  'download-original',
  'begin-job-again',
  'read-passport',
  'read-translation-summary',
  'read-log',
  'read-refusals',
  'read-feed',
  'stream-translations',
  'view-connections',
  'view-entities',
  'search-entities',
  'view-entity',
  'view-citations',
  'view-links',
]

export const serviceWords: Readonly<Record<Service, string>> = {
  case: 'Cases',
  evidence: 'Evidence',
  translation: 'Translation',
  linkage: 'Connections',
}
