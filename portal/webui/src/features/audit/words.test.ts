import { actions, actionWords } from './words'

test('what is recorded reads as a sentence', () => {
  expect(actionWords('join-as-supervisor')).toBe('Joined a case as supervisor')
  expect(actionWords('verify-custody')).toBe('Verified a chain of custody')
  expect(actionWords('read-log')).toBe('Looked at this log')
})

test('an action not known here is put into words from its parts', () => {
  expect(actionWords('view-case-timeline')).toBe('Looked at case timeline')
  expect(actionWords('weigh-exhibit')).toBe('Weigh exhibit')
})

test('every action in the filter has words of its own', () => {
  const words = actions.map(actionWords)
  expect(new Set(words).size).toBe(actions.length)
})
