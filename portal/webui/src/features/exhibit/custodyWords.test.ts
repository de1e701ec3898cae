import type { CustodyEvent, Original } from '../../shared/api/evidence'
import { actorWords, custodyTitle, fileOf, detailsOfEvent, standingFault, verdictOn } from './custodyWords'

const event = (action: string, detail: Record<string, unknown>): CustodyEvent => ({
  sequence: 2,
  at: '2026-11-21T15:30:38Z',
  actor: 'amira.hale',
  action,
  detail,
  exhibitId: 'exhibit-1',
  previousHash: 'a6',
  hash: 'b7',
})

describe('the chain of custody in words', () => {
  it('names what happened', () => {
    expect(custodyTitle(event('duplicate-refused', {}))).toBe('Same file refused a second time')
    expect(custodyTitle(event('download-failed', {}))).toBe(
      'Download broken off: the original was not handed out whole',
    )
    expect(custodyTitle(event('sealed-again', {}))).toBe('Sealed again')
  })

  it('says what a check of the originals found', () => {
    expect(custodyTitle(event('verified', { intact: true }))).toBe('Exhibit verified: intact')
    expect(custodyTitle(event('verified', { intact: false }))).toBe('Exhibit verified: not intact')
  })

  it('tells officers from what Crosslight does unasked', () => {
    expect(actorWords('evidence-service')).toBe('Crosslight itself')
    expect(actorWords('amira.hale')).toBe('amira.hale')
  })

  it('does not call a file read that could not be', () => {
    expect(custodyTitle(event('extracted', { state: 'failed' }))).toBe('File could not be read')
    expect(custodyTitle(event('extracted', { state: 'partial' }))).toBe('File read into items')
  })

  it('names the file an entry is about', () => {
    const originals = [
      { id: 'o-1', fileName: 'chat.txt' },
      { id: 'o-2', fileName: 'calls.xml' },
    ] as Original[]
    expect(fileOf(event('extracted', { originalId: 'o-2' }), originals)).toBe('calls.xml')
    expect(fileOf(event('empty-refused', { fileName: 'empty.txt' }), originals)).toBe('empty.txt')
    expect(fileOf(event('registered', { reference: 'JDS/1' }), originals)).toBeNull()
    expect(fileOf(event('extracted', { originalId: 'gone' }), originals)).toBeNull()
  })

  it('lets a fault stand until a later check finds none', () => {
    const bad = event('verified', { intact: false })
    const good = event('verified', { intact: true })
    const other = event('downloaded', {})
    expect(standingFault([good, bad, other])).toBe(bad)
    expect(standingFault([bad, good, other])).toBeUndefined()
    expect(standingFault([other])).toBeUndefined()
  })

  it('shows every detail but the ids', () => {
    const detail = {
      originalId: 'o-1',
      fileName: 'chat.txt',
      size: 1500,
      writeOnce: false,
      rowsRead: 3418,
      reader: 'whatsapp-text',
      somethingNew: 'x',
    }
    const titles = (name: string) => (name === 'whatsapp-text' ? 'WhatsApp text export' : name)
    expect(detailsOfEvent(event('received', detail), titles)).toEqual([
      ['File', 'chat.txt'],
      ['Size', '1.5 kB (1,500 bytes)'],
      ['Write-once store', 'No'],
      ['Rows read', '3,418'],
      ['Reader', 'WhatsApp text export'],
      ['Something new', 'x'],
    ])
  })
})

describe('the verdict on a file', () => {
  const file = {
    originalId: 'o-1',
    fileName: 'chat.txt',
    size: 1500,
    expectedSha256: '9f86',
    actualSha256: '9f86',
    matches: true,
  }

  it('says that it is what arrived', () => {
    expect(verdictOn(file)).toBe('its hash is the one taken on arrival')
  })

  it('says that it is missing, not what its hash would be', () => {
    expect(verdictOn({ ...file, actualSha256: null, matches: false })).toBe(
      'it is missing: the store no longer has it. On arrival its hash was 9f86',
    )
  })

  it('shows both hashes when the bytes changed', () => {
    expect(verdictOn({ ...file, actualSha256: 'a1b2', matches: false })).toBe(
      'its hash is now a1b2, on arrival it was 9f86',
    )
  })

  it('gives the reason of the service where there is one', () => {
    const fault = 'The database’s entry of an original is not what the chain of custody says (size).'
    expect(verdictOn({ ...file, matches: false, fault })).toBe(`${fault} Its hash on arrival was 9f86.`)
    expect(verdictOn({ ...file, actualSha256: 'a1b2', matches: false, fault })).toBe(
      `${fault} Its hash on arrival was 9f86. It is now a1b2.`,
    )
  })

  it('does not call one hash two when the record is what changed', () => {
    expect(verdictOn({ ...file, matches: false })).toBe(
      'its hash is the one noted for it, but its record does not agree with the chain of custody',
    )
  })
})
