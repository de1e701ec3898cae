import { bytes, counted, percent, roughly } from './numbers'

describe('numbers', () => {
  it('counts in the singular and the plural', () => {
    expect([counted(1, 'message'), counted(3412, 'message'), counted(0, 'entry', 'entries')]).toEqual([
      '1 message',
      '3,412 messages',
      '0 entries',
    ])
  })

  it.each([
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [412_338, '412.3 kB'],
    [999_960, '1 MB'],
    [4_200_000_000, '4.2 GB'],
  ])('shows %i as %s', (size, shown) => {
    expect(bytes(size)).toBe(shown)
  })

  it('says all only for all and none only for none', () => {
    expect([percent(0, 9), percent(1, 1000), percent(999, 1000), percent(9, 9), percent(0, 0)]).toEqual([
      '0%',
      '1%',
      '99%',
      '100%',
      '0%',
    ])
  })

  it('is vague about remaining time', () => {
    expect([roughly(4), roughly(41), roughly(130), roughly(7000)]).toEqual([
      'a few seconds',
      'about 50 seconds',
      'about 3 minutes',
      'about 2 hours',
    ])
  })
})
