import type { Consultation } from '../../src/shared/api/consultation'
import { harbour, lantern } from './cases'
import { exhibits, jds1 } from './exhibits'

const originalOfJds1 = exhibits.find(({ id }) => id === jds1)?.originals[0]?.id ?? ''

function made(
  service: number,
  actions: [action: string, kind: string, subject: string, name: string | null, reason: string | null][],
): Consultation[] {
  const officers = ['amira.hale', 'ben.okoro', 'eve.marsh', 'lena.novak']
  return Array.from({ length: 90 }, (_, line) => {
    const [action, subjectKind, subject, subjectName, reason] = actions[line % actions.length]!
    const inLantern = line % 5 !== 3
    return {
      id: 1000 - line,
      at: new Date(Date.UTC(2026, 10, 22, 8, 30) - (line * 13 + service * 4) * 60_000).toISOString(),
      officer: officers[(line + service) % officers.length]!,
      force: 'NRF',
      action,
      subjectKind,
      subject,
      subjectName,
      caseId: inLantern ? lantern : harbour,
      caseReference: inLantern ? 'LANTERN' : 'HARBOUR 14',
      reason,
      reference: `req-${service}${String(line).padStart(6, '0')}`,
    }
  })
}

export const consultations: Record<'case' | 'evidence' | 'linkage' | 'translation', Consultation[]> = {
  evidence: made(0, [
    [
      'read-conversation',
      'conversation',
      '01970000-0000-7000-8000-0000000c0001',
      'JDS/1, Marius',
      'messages 401 to 600',
    ],
    ['search-case', 'case', lantern, null, 'station car park'],
    ['download-original', 'original', originalOfJds1, 'JDS/1, WhatsApp Chat with Marius.txt', null],
    ['list-conversations', 'exhibit', jds1, 'JDS/1', null],
  ]),
  translation: made(1, [['read-passport', 'item', '01970000-0000-8000-8000-0000000d0001', null, null]]),
  linkage: made(2, [
    ['view-connections', 'case', lantern, null, null],
    ['view-citations', 'entity', '01970000-0000-7000-8000-0000000f0001', null, null],
  ]),
  case: made(3, [
    ['open-case', 'case', lantern, null, null],
    ['change-member', 'officer', 'lena.novak', null, 'reader'],
  ]),
}
