import { rateOf, withSample, type Sample } from './upload'

describe('the rate of an upload', () => {
  it('is not said before half a second has passed', () => {
    expect(rateOf([{ at: 0, sent: 0 }])).toBeNull()
    expect(
      rateOf([
        { at: 0, sent: 0 },
        { at: 400, sent: 900 },
      ]),
    ).toBeNull()
  })

  it('is that of the last five seconds', () => {
    let samples: Sample[] = []
    for (let second = 0; second <= 20; second += 1) {
      samples = withSample(samples, {
        at: second * 1000,
        sent: second < 10 ? second * 1000 : 10_000 + (second - 10) * 50,
      })
    }
    expect(samples).toHaveLength(6)
    expect(rateOf(samples)).toBe(50)
  })
})
