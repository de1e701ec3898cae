import { closingError } from './closing'

describe('closing a case', () => {
  it('takes any day from its opening to today', () => {
    expect(closingError('2026-02-09', '2026-02-09', '2026-11-22')).toBeUndefined()
    expect(closingError('2026-11-22', '2026-02-09', '2026-11-22')).toBeUndefined()
  })

  it('says what is wrong with any other', () => {
    expect(closingError('', '2026-02-09', '2026-11-22')).toBe('Enter the date the case was closed')
    expect(closingError('2026-11-23', '2026-02-09', '2026-11-22')).toBe(
      'The date the case was closed must not be in the future',
    )
    expect(closingError('2026-02-08', '2026-02-09', '2026-11-22')).toBe(
      'The case was opened on 9 Feb 2026 and cannot close before that',
    )
  })
})
