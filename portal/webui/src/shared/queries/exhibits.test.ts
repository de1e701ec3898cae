import type { Exhibit } from '../api/evidence'
import { byReference } from './exhibits'

test('exhibits stand in the order people count in', () => {
  const exhibits = ['JDS/10', 'BOK/1', 'jds/2', 'JDS/1'].map((reference) => ({ reference }) as Exhibit)
  expect(byReference(exhibits).map(({ reference }) => reference)).toEqual([
    'BOK/1',
    'JDS/1',
    'jds/2',
    'JDS/10',
  ])
})
