import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** Words with hyphens in the code that writes to the log and are no actions: facts, a header, a scope of keys. */
const otherWords = new Set(['member-changed', 'no-store', 'register-exhibit', 'supervisor-joined'])

/** What the code of the services and of the kit says it records, as the words stand there. */
function recorded(): string[] {
  const repository = join(import.meta.dirname, '../../../../..')
  const sources = readdirSync(repository)
    .filter((module) => /-service$|^kit-/.test(module))
    .map((module) => join(repository, module, 'src/main/java'))
  const texts = sources.flatMap((source) =>
    readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.java'))
      .map((file) => readFileSync(join(source, file), 'utf8')),
  )
  const writers = texts.filter((text) => text.includes('ConsultationLog'))
  const words = writers.flatMap((text) =>
    [...text.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map(([, word]) => word!),
  )
  return [...new Set(words)].filter((word) => !otherWords.has(word))
}

test('everything that the services record can be chosen in the filter, in words of its own', () => {
  const all = recorded()
  expect(all).toContain('search-conversation')
  expect(all.filter((action) => !actions.includes(action))).toEqual([])
})
