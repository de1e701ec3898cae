import { sampleItem } from './sampleItem'
import { editsOf, editWords, markWords, reactionGroups, replyWords, metadataLines } from './metadata'

const at = '2024-03-14T21:20:00Z'
const ana = { name: 'Ana', identifier: 'user7' }

test('a draft is not taken for something sent', () => {
  expect(markWords({ marks: ['draft', 'edited', 'system'], sender: null })).toEqual([
    { word: 'Draft', sentence: 'A draft: written, but never sent as far as the file says' },
  ])
})

test('what the app wrote in the name of somebody is told from what they wrote', () => {
  expect(markWords({ marks: ['system'], sender: ana }).map(({ word }) => word)).toEqual(['App notice'])
})

test('an edit is told with its time where the source says it', () => {
  expect(editWords({ at })).toBe('Edited on 14 Mar 2024, 21:20')
  expect(editsOf({ versions: [], marks: ['edited'] }).map(editWords)).toEqual(['Edited, nobody says when'])
  expect(editsOf({ versions: [], marks: [] })).toEqual([])
})

test('what is answered is named by its place, or said to be missing', () => {
  expect(replyWords({ path: 'result.json', row: 1204 })).toBe('In reply to result.json, row 1,204')
  expect(replyWords({ path: '', row: 3 })).toBe('In reply to row 3')
  expect(replyWords({ id: '77' })).toBe('In reply to a message that the file does not have before this one')
})

test('the same reaction of several people stands once', () => {
  const reactions = [
    { what: '👍', by: ana, at },
    { what: '❤', by: ana, at: null },
    { what: '👍', by: { name: 'Ion' } },
    { what: '👍 ×5', by: null },
  ]
  expect(reactionGroups({ reactions })).toEqual([
    {
      what: '👍',
      by: [
        { name: 'Ana', at },
        { name: 'Ion', at: null },
      ],
    },
    { what: '❤', by: [{ name: 'Ana', at: null }] },
    { what: '👍 ×5', by: [] },
  ])
})

test('everything beside the content is told in lines', () => {
  const item = sampleItem({
    marks: ['starred'],
    replyTo: { path: 'result.json', row: 3 },
    versions: [{ text: 'La nouă', at }],
    reactions: [{ what: '👍', by: ana, at }],
  })
  expect(metadataLines(item)).toEqual([
    'Starred on the device',
    'In reply to result.json, row 3',
    'Edited on 14 Mar 2024, 21:20; before: La nouă',
    'Reaction 👍 from Ana (user7), 14 Mar 2024, 21:20',
  ])
  expect(metadataLines(sampleItem())).toEqual([])
})
