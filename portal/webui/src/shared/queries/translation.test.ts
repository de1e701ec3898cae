import { lastFinished, nextLook, untilTranslated } from './translation'

const now = Date.parse('2026-11-22T09:00:00Z')
const secondsAgo = (seconds: number) => new Date(now - seconds * 1000).toISOString()
const ended = (seconds: number) => [{ finishedAt: secondsAgo(seconds) }]
const chat = { kind: 'chat' as const, itemCount: 10, tiers: {} }

beforeEach(() => {
  vi.useFakeTimers({ now })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the next look at figures that follow a reading', () => {
  it('comes after as long as had passed since the reading when last looked, 10 to 30 seconds', () => {
    expect(nextLook(secondsAgo(2), now)).toBe(10_000)
    expect(nextLook(secondsAgo(20), now)).toBe(20_000)
    expect(nextLook(secondsAgo(20), 0)).toBe(20_000)
    expect(nextLook(secondsAgo(300), now)).toBe(30_000)
  })

  it('comes no later because something else happened meanwhile', () => {
    expect(nextLook(secondsAgo(25), now - 5_000)).toBe(15_000)
    expect(nextLook(secondsAgo(100), now - 90_000)).toBe(1_000)
  })

  it('is not taken when nothing was read, or ten minutes ago', () => {
    expect(nextLook(null, now)).toBe(false)
    expect(nextLook(secondsAgo(600), now)).toBe(false)
  })

  it('is one of few: each is an entry in the log', () => {
    const finished = secondsAgo(0)
    let looks = 0
    for (let pause = nextLook(finished, now); pause !== false; pause = nextLook(finished, Date.now())) {
      vi.setSystemTime(Date.now() + pause)
      looks += 1
    }
    expect(looks).toBe(22)
  })
})

test('the latest reading is the one that counts', () => {
  expect(lastFinished([...ended(9), { finishedAt: null }, ...ended(3), ...ended(5)])).toBe(secondsAgo(3))
  expect(lastFinished([{ finishedAt: null }])).toBeNull()
})

describe('conversations are looked at again', () => {
  it('for some minutes after they were read, until their English has come', () => {
    expect(untilTranslated(ended(60), [chat], now, false)).toBe(30_000)
    expect(untilTranslated(ended(660), [chat], now, false)).toBe(false)
    expect(untilTranslated(ended(60), [{ ...chat, tiers: { gist: 7, original: 3 } }], now, false)).toBe(false)
  })

  it('not much longer once it has begun to come: messages without words have none', () => {
    const almost = { ...chat, tiers: { gist: 9 } }
    expect(untilTranslated(ended(60), [almost], now, false)).toBe(30_000)
    expect(untilTranslated(ended(180), [almost], now, false)).toBe(false)
  })

  it('for as long as they are known to be translated', () => {
    const almost = { ...chat, tiers: { gist: 9 } }
    expect(untilTranslated(ended(7200), [almost], now, true)).toBe(30_000)
    expect(untilTranslated(ended(7200), [almost], now, false)).toBe(false)
  })

  it('never for calls and contacts, or while nothing has been read', () => {
    expect(untilTranslated(ended(60), [{ ...chat, kind: 'calls' }], now, false)).toBe(false)
    expect(untilTranslated([{ finishedAt: null }], [chat], now, false)).toBe(false)
  })
})
