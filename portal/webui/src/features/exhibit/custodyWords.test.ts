import type { CustodyEvent } from '../../shared/api/evidence'
import { custodyTitle, shownDetails } from './custodyWords'

const event = (action: string, detail: Record<string, unknown>): CustodyEvent => ({
  sequence: 2,
  at: '2026-11-21T15:30:38Z',
  actor: 'amira.hale',
  action,
  detail,
  previousHash: null,
  hash: 'b7',
})

describe('the chain of custody in words', () => {
  it('names what happened', () => {
    expect(custodyTitle(event('duplicate-refused', {}))).toBe('Same file refused a second time')
    expect(custodyTitle(event('sealed-again', {}))).toBe('Sealed again')
  })

  it('shows every detail but the ids', () => {
    const detail = {
      originalId: 'o-1',
      fileName: 'chat.txt',
      size: 1500,
      writeOnce: false,
      rowsRead: 3418,
      somethingNew: 'x',
    }
    expect(shownDetails(event('received', detail))).toEqual([
      ['File', 'chat.txt'],
      ['Size', '1.5 kB (1,500 bytes)'],
      ['Write-once store', 'No'],
      ['Rows read', '3,418'],
      ['Something new', 'x'],
    ])
  })
})
