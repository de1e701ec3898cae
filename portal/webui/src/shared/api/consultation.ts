/** One entry of a service's log of who looked. */
export interface Consultation {
  id: number
  at: string
  officer: string
  force: string
  /** For example `read-conversation`. */
  action: string
  subjectKind: string
  subject: string
  /** What officers call it; null in old entries and for cases of another force. */
  subjectName: string | null
  caseId: string | null
  /** Where the service knows the case. */
  caseReference: string | null
  /** The reason given, or the words searched for. */
  reason: string | null
  /** The request, as it stands in the service's own log. */
  reference: string
}
