import { formatDate, formatDateTime, formatFull, formatTime } from './time'

interface Props {
  at: string
  /** `date` leaves out the time of day, `time` the date. */
  show?: 'date-time' | 'date' | 'time'
}

const formats = { 'date-time': formatDateTime, date: formatDate, time: formatTime }

/** A time in Europe/London; the zone and the seconds show on hover. */
export function Time({ at, show = 'date-time' }: Props) {
  return (
    <time dateTime={at} title={at.length === 10 ? undefined : formatFull(at)}>
      {formats[show](at)}
    </time>
  )
}
