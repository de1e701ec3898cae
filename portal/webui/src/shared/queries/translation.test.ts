import { untilTranslated } from './translation'

const ago = (minutes: number) => [{ finishedAt: new Date(Date.now() - minutes * 60_000).toISOString() }]
const chat = { kind: 'chat' as const, itemCount: 10, tiers: {} }

describe('conversations are looked at again', () => {
  it('for some minutes after they were read, until their English has come', () => {
    expect(untilTranslated(ago(1), [chat])).toBe(10_000)
    expect(untilTranslated(ago(11), [chat])).toBe(false)
    expect(untilTranslated(ago(1), [{ ...chat, tiers: { gist: 7, original: 3 } }])).toBe(false)
  })

  it('not much longer once it has begun to come: messages without words have none', () => {
    const almost = { ...chat, tiers: { gist: 9 } }
    expect(untilTranslated(ago(1), [almost])).toBe(10_000)
    expect(untilTranslated(ago(3), [almost])).toBe(false)
  })

  it('never for calls and contacts, or while nothing has been read', () => {
    expect(untilTranslated(ago(1), [{ ...chat, kind: 'calls' }])).toBe(false)
    expect(untilTranslated([{ finishedAt: null }], [chat])).toBe(false)
  })
})
