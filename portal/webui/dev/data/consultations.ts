import type { Consultation } from '../../src/shared/api/consultation'
import { harbour, lantern } from './cases'

function made(
  service: number,
  actions: [action: string, kind: string, subject: string, reason: string | null][],
): Consultation[] {
  const officers = ['amira.hale', 'ben.okoro', 'eve.marsh', 'lena.novak']
  return Array.from({ length: 90 }, (_, line) => {
    const [action, subjectKind, subject, reason] = actions[line % actions.length]!
    const inLantern = line % 5 !== 3
    return {
      id: 1000 - line,
      at: new Date(Date.UTC(2026, 10, 22, 8, 30) - (line * 13 + service * 4) * 60_000).toISOString(),
      officer: officers[(line + service) % officers.length]!,
      force: 'NRF',
      action,
      subjectKind,
      subject,
      caseId: inLantern ? lantern : harbour,
      caseReference: inLantern ? 'LANTERN' : 'HARBOUR 14',
      reason,
      reference: `req-${service}${String(line).padStart(6, '0')}`,
    }
  })
}

export const consultations: Record<string, Consultation[]> = {
  evidence: made(0, [
    ['read-conversation', 'conversation', 'Marius, JDS/1', null],
    ['search', 'case', 'LANTERN', 'station car park'],
    ['read-original', 'original', 'WhatsApp Chat with Marius.txt', null],
    ['verify-custody', 'exhibit', 'JDS/1', null],
  ]),
  translation: made(1, [
    ['read-passport', 'item', 'JDS/1 row 2210', null],
    ['translate-lines', 'text', '3 lines', null],
  ]),
  linkage: made(2, [
    ['list-connections', 'case', 'LANTERN', null],
    ['read-citations', 'entity', '07700 900142', null],
  ]),
  case: made(3, [
    ['open-case', 'case', 'LANTERN', null],
    ['add-member', 'officer', 'lena.novak', null],
  ]),
}
