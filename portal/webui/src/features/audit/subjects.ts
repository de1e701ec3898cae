import type { Exhibit } from '../../shared/api/evidence'
import type { LogEntry } from './mergedLog'

/** Names of things by their ids, as far as the officer who looks at the log may know them. */
export type SubjectNames = ReadonlyMap<string, string>

/** Exhibits, their files and the readings of these, by the words an officer knows them by. */
export function namesIn(exhibits: readonly Exhibit[]): SubjectNames {
  return new Map(
    exhibits.flatMap((exhibit) => [
      [exhibit.id, exhibit.reference] as const,
      ...exhibit.originals.flatMap((original) => [
        [original.id, `${original.fileName}, ${exhibit.reference}`] as const,
        ...original.extractions.map(({ id }) => [id, `${original.fileName}, ${exhibit.reference}`] as const),
      ]),
    ]),
  )
}

/**
 * What was looked at, in words; null where only a machine's name for it is known. The case has a column of its
 * own, and a machine's name stays in the export.
 */
export function subjectWords({ subject, subjectKind }: LogEntry, names: SubjectNames): string | null {
  if (subjectKind === 'case') return null
  return names.get(subject) ?? (isMachineId(subject) ? null : subject)
}

function isMachineId(subject: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(subject)
}
