/** One line of a service's "who looked" log. */
export interface Consultation {
  at: string
  officer: string
  force: string
  action: string
  subjectKind: string
  subjectId: string | null
  caseId: string | null
  reason: string | null
}
