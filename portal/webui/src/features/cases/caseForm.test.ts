import { errorsOf } from './caseForm'
import { newsOf } from './news'

describe('opening a case', () => {
  it('takes a reference in any case of letters', () => {
    expect(errorsOf({ reference: 'lantern-2', title: 'T', openedOn: '2026-11-22' }, '2026-11-22')).toEqual({})
  })

  it('holds a title to what the service takes', () => {
    const form = { reference: 'LANTERN', openedOn: '2026-11-22' }
    expect(errorsOf({ ...form, title: 'T'.repeat(200) }, '2026-11-22')).toEqual({})
    expect(errorsOf({ ...form, title: 'T'.repeat(201) }, '2026-11-22')).toEqual({
      title: 'The title must be 200 characters or fewer',
    })
  })

  it('says what is wrong', () => {
    expect(errorsOf({ reference: '/', title: '', openedOn: '2026-11-23' }, '2026-11-22')).toEqual({
      reference: 'The case reference must be 2 to 31 letters, digits, spaces or hyphens, such as LANTERN',
      title: 'Enter a title',
      openedOn: 'The date the case was opened must not be in the future',
    })
  })
})

describe('what is new in a case', () => {
  it('is said in words, and not at all when nothing is', () => {
    expect(newsOf({ newConnections: 1, newTranslations: 1284 })).toEqual([
      '1 new connection',
      '1,284 new translations',
    ])
    expect(newsOf({ newConnections: 0, newTranslations: 0 })).toEqual([])
  })
})
