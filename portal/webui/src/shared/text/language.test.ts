import { dirOf, langOf, languageName } from './language'

describe('languages', () => {
  it('become what browsers understand', () => {
    expect([langOf('ron'), langOf('urd'), langOf('und'), langOf(null), langOf('xyz')]).toEqual([
      'ro',
      'ur',
      'und',
      'und',
      'xyz',
    ])
  })

  it('let Urdu in Latin letters run left to right', () => {
    expect(dirOf('urd')).toBe('auto')
    expect(dirOf('ron')).toBe('ltr')
    expect(dirOf(null)).toBe('auto')
  })

  it('are named in English', () => {
    expect(['ron', 'hbs', 'ben', 'und'].map(languageName)).toEqual([
      'Romanian',
      'Serbo-Croatian',
      'Bengali',
      'Language not known',
    ])
  })
})
