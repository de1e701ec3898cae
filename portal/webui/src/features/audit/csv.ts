import type { LogEntry } from './mergedLog'

const columns = [
  'time (UTC)',
  'officer',
  'force',
  'action',
  'kind',
  'subject',
  'name',
  'case',
  'reason',
  'service',
  'reference',
] as const

/** The log as a table for spreadsheets (RFC 4180, with a mark that it is UTF-8). */
export function csvOf(entries: readonly LogEntry[]): string {
  const rows = entries.map((entry) => [
    entry.at,
    entry.officer,
    entry.force,
    entry.action,
    entry.subjectKind,
    entry.subject,
    entry.subjectName ?? '',
    entry.caseReference ?? entry.caseId ?? '',
    entry.reason ?? '',
    entry.service,
    entry.reference,
  ])
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** Quoted where needed; what a spreadsheet would take for a formula is made plain text. */
function cell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
