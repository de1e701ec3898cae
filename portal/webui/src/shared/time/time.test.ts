import { dayKey, formatDate, formatDateTime, formatDay, formatFull, londonToUtc } from './time'

describe('times', () => {
  it('shows Europe/London in winter and in summer', () => {
    expect(formatDateTime('2026-01-12T14:05:33Z')).toBe('12 Jan 2026, 14:05')
    expect(formatDateTime('2026-07-12T14:05:33Z')).toBe('12 Jul 2026, 15:05')
    expect(formatFull('2026-07-12T14:05:33Z')).toContain('15:05:33 BST')
  })

  it('keeps a date without a time on its day', () => {
    expect(formatDate('2026-03-29')).toBe('29 Mar 2026')
  })

  it('puts a time after midnight in London on the next day', () => {
    expect(dayKey('2026-06-30T23:30:00Z')).toBe('2026-07-01')
    expect(dayKey('2026-12-31T23:30:00Z')).toBe('2026-12-31')
    expect(formatDay('2026-06-30T23:30:00Z')).toBe('Wednesday 1 July 2026')
  })

  it.each([
    ['2026-01-12', '14:05', '2026-01-12T14:05:00Z'],
    ['2026-07-12', '14:05', '2026-07-12T13:05:00Z'],
    ['2026-03-29', '00:30', '2026-03-29T00:30:00Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
    ['2026-03-29', '01:30', '2026-03-29T01:30:00Z'],
    ['2026-10-25', '00:30', '2026-10-24T23:30:00Z'],
    ['2026-10-25', '01:30', '2026-10-25T00:30:00Z'],
    ['2026-10-25', '02:30', '2026-10-25T02:30:00Z'],
    ['2026-10-25', '12:00', '2026-10-25T12:00:00Z'],
    ['2026-07-12', '', '2026-07-11T23:00:00Z'],
  ])('takes %s %s in London for %s', (day, time, utc) => {
    expect(londonToUtc(day, time)).toBe(utc)
  })
})
