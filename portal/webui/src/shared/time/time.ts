const zone = 'Europe/London'

const dateAndTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const dateOnly = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})
const longDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const timeOnly = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const full = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
})
const isoDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** "12 Mar 2026, 14:05", in Europe/London. */
export function formatDateTime(iso: string): string {
  return dateAndTime.format(new Date(iso))
}

/** "12 Mar 2026"; a date without a time is taken as it is. */
export function formatDate(iso: string): string {
  return dateOnly.format(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso))
}

/** "Thursday, 12 March 2026" → as a day header. */
export function formatDay(iso: string): string {
  return longDay.format(new Date(iso)).replace(',', '')
}

/** "14:05". */
export function formatTime(iso: string): string {
  return timeOnly.format(new Date(iso))
}

/** "Thu, 12 March 2026 at 14:05:33 GMT": what stands on hover, with the zone. */
export function formatFull(iso: string): string {
  return `${full.format(new Date(iso))} (${zone})`
}

/** The calendar day in Europe/London as `2026-03-12`: equal exactly for times on the same day. */
export function dayKey(iso: string): string {
  return isoDay.format(new Date(iso))
}

/**
 * The UTC instant of a wall-clock time in Europe/London (`2026-03-12`, `14:05`). Of the hour that comes twice when
 * the clocks go back the first is taken, so that what has been is never in the future.
 */
export function londonToUtc(day: string, time: string): string {
  const wanted = Date.parse(`${day}T${time === '' ? '00:00' : time}:00Z`)
  if (Number.isNaN(wanted)) throw new RangeError(`not a date and time: ${day} ${time}`)
  const instants = [wanted - summerTime, wanted]
  const instant = instants.find((one) => one + londonOffset(one) === wanted) ?? wanted
  return new Date(instant).toISOString().replace('.000Z', 'Z')
}

const summerTime = 60 * 60_000

function londonOffset(instant: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant))
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - instant
}
