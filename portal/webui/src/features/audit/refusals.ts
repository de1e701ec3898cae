import type { Page } from '../../shared/api/client'
import type { Consultation, Refusal } from '../../shared/api/consultation'
import { counted } from '../../shared/numbers/numbers'

/** The value of the filter by action that shows what was refused instead of what was looked at. */
export const refused = 'was-refused'

export function isOfRefusals({ action }: { action: string }): boolean {
  return action === refused
}

/** Refusals are of no case, so that the filter by case goes where they are chosen. */
export function withoutContradiction<Filters extends { action: string; case: string }>(
  filters: Filters,
): Filters {
  return isOfRefusals(filters) ? { ...filters, case: '' } : filters
}

const reasons: Readonly<Record<string, string>> = {
  'not-signed-in': 'Not signed in',
  forbidden: 'Not allowed',
  'not-found': 'Not there, or not theirs to know of',
}

/** Refusals as entries of the log: what was asked for in the place of what was looked at. */
export function asEntries(page: Page<Refusal>): Page<Consultation> {
  return { ...page, items: page.items.map(asEntry) }
}

/** What was asked for, such as `list exhibits`. */
function operationWords(operation: string): string {
  return operation.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function asEntry(refusal: Refusal): Consultation {
  const { id, at, who, force, operation, subject, reason, times, reference } = refusal
  const why = reasons[reason] ?? reason
  return {
    id,
    at,
    officer: who,
    force,
    action: refused,
    subjectKind: 'operation',
    subject,
    subjectName: operationWords(operation),
    caseId: null,
    caseReference: null,
    reason: times === 1 ? why : `${why}; ${counted(times, 'time', 'times')} within a minute`,
    reference,
  }
}
