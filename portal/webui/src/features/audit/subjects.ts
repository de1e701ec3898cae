import type { Exhibit } from '../../shared/api/evidence'
import type { LogEntry } from './mergedLog'

/** Names, for entries that have none, as far as the officer who looks at the log may know them. */
export type SubjectNames = ReadonlyMap<string, string>

/** Exhibits, their files and the readings of these, by the words an officer knows them by. */
export function namesIn(exhibits: readonly Exhibit[]): SubjectNames {
  return new Map(
    exhibits.flatMap((exhibit) => [
      [exhibit.id, exhibit.reference] as const,
      ...exhibit.originals.flatMap((original) => [
        [original.id, `${exhibit.reference}, ${original.fileName}`] as const,
        ...original.extractions.map(({ id }) => [id, `${exhibit.reference}, ${original.fileName}`] as const),
      ]),
    ]),
  )
}

/**
 * What was looked at, in words; null where only a machine's name for it is known. The case has a column of its
 * own, and a machine's name stays in the export.
 */
export function subjectWords(
  { subject, subjectKind, subjectName }: LogEntry,
  names: SubjectNames,
): string | null {
  if (subjectKind === 'case') return null
  const known = names.get(subject) ?? (isMachineId(subject) || subject === '' ? null : subject)
  if (subjectKind === 'operation') return [subjectName, known].filter((part) => part != null).join(': ')
  return subjectName ?? known
}

function isMachineId(subject: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(subject)
}
