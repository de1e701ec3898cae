import { describe, expect, it } from 'vitest'
import { conversationTitle } from './conversationTitle'

const people = [
  { name: 'Bilal', identifier: null },
  { name: null, identifier: '+44 7700 900761' },
]

describe('the title of a conversation', () => {
  it('is its own where it has one', () => {
    expect(conversationTitle({ title: 'Harbour', participants: people })).toBe('Harbour')
  })

  it('is made of its people where the file names none', () => {
    expect(conversationTitle({ title: null, participants: people })).toBe('Bilal, +44 7700 900761')
    expect(conversationTitle({ title: ' ', participants: people })).toBe('Bilal, +44 7700 900761')
  })

  it('says so where nobody is known either', () => {
    expect(conversationTitle({ title: null, participants: [] })).toBe('Without a title')
  })
})
