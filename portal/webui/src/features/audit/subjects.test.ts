import { exhibits, jds1 } from '../../../dev/data/exhibits'
import type { LogEntry } from './mergedLog'
import { namesIn, subjectWords } from './subjects'

const entry = (subjectKind: string, subject: string): LogEntry => ({
  id: 1,
  at: '2026-11-22T08:30:00Z',
  officer: 'amira.hale',
  force: 'NRF',
  action: 'read-item',
  subjectKind,
  subject,
  subjectName: null,
  caseId: 'c-1',
  caseReference: 'LANTERN',
  reason: null,
  reference: 'r-1',
  service: 'evidence',
})

describe('what was looked at', () => {
  const names = namesIn(exhibits)
  const [file] = exhibits.find(({ id }) => id === jds1)!.originals

  it('is named as officers name it, where the one who asks may know', () => {
    expect(subjectWords(entry('exhibit', jds1), names)).toBe('JDS/1')
    expect(subjectWords(entry('original', file!.id), names)).toBe(`JDS/1, ${file!.fileName}`)
    expect(subjectWords(entry('extraction', file!.extractions[0]!.id), names)).toBe(
      `JDS/1, ${file!.fileName}`,
    )
    expect(subjectWords(entry('officer', 'ben.okoro'), names)).toBe('ben.okoro')
  })

  it('is named by the service that was asked, whoever looks at the log', () => {
    const id = '01a204db-e892-8ae5-955e-fd7f4c637072'
    const named = { ...entry('conversation', id), subjectName: 'JDS/1, Vali' }
    expect(subjectWords(named, new Map())).toBe('JDS/1, Vali')
  })

  it('is never shown by the name a machine has for it', () => {
    const id = '01a204db-e892-8ae5-955e-fd7f4c637072'
    expect(subjectWords(entry('conversation', id), names)).toBeNull()
    expect(subjectWords(entry('exhibit', jds1), new Map())).toBeNull()
  })

  it('is what was asked for where it was refused, and of what as far as that may be known', () => {
    const refused = { ...entry('operation', jds1), subjectName: 'list exhibits' }
    expect(subjectWords(refused, names)).toBe('list exhibits: JDS/1')
    expect(subjectWords(refused, new Map())).toBe('list exhibits')
    expect(subjectWords({ ...refused, subject: '' }, names)).toBe('list exhibits')
  })

  it('is not the case, which stands beside it', () => {
    expect(subjectWords(entry('case', 'LANTERN'), names)).toBeNull()
  })
})
