import { csvOf } from './csv'
import { queryOf } from './readLog'

describe('the exported log', () => {
  it('quotes what needs it and defuses formulas', () => {
    const csv = csvOf([
      {
        id: 1,
        at: '2026-11-22T08:30:00Z',
        officer: 'amira.hale',
        force: 'NRF',
        action: 'search-case',
        subjectKind: 'case',
        subject: 'LANTERN',
        subjectName: null,
        caseId: 'c-1',
        caseReference: 'LANTERN',
        reason: '=HYPERLINK("x"), car park',
        reference: 'r-1',
        service: 'evidence',
      },
    ])
    expect(csv).toBe(
      '\uFEFFtime (UTC),officer,force,action,kind,subject,name,case,reason,service,reference\r\n' +
        '2026-11-22T08:30:00Z,amira.hale,NRF,search-case,case,LANTERN,,LANTERN,"\'=HYPERLINK(""x""), car park",evidence,r-1\r\n',
    )
  })
})

describe('the filters of the log', () => {
  it('take days as London has them, the last one included', () => {
    expect(
      queryOf({ officer: ' ben.okoro ', case: '', action: '', from: '2026-07-01', to: '2026-07-01' }),
    ).toEqual({
      officer: 'ben.okoro',
      from: '2026-06-30T23:00:00Z',
      to: '2026-07-01T23:00:00Z',
    })
  })
})
