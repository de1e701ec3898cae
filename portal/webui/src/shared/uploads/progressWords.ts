import type { Job } from '../api/evidence'
import { bytes, count, counted, percent, roughly } from '../numbers/numbers'
import type { Phase } from './upload'

/** How far sending is, such as `40% sent, 12 MB a second, about 20 seconds left`. */
export function sendingWords(size: number, { sent, rate }: Extract<Phase, { name: 'sending' }>): string {
  const parts = [`${percent(sent, size)} sent`]
  if (rate != null && rate > 0) {
    parts.push(`${bytes(Math.round(rate))} a second`, `${roughly((size - sent) / rate)} left`)
  }
  return parts.join(', ')
}

/** How far reading is; how many rows there are is reckoned from the size until all are read. */
export function readingWords(job: Job | null): string {
  if (job == null || job.state === 'queued') return 'Waiting to be read'
  const { done, total, rejected, ratePerSecond: rate } = job
  const unreadable = rejected > 0 ? [`${count(rejected)} not readable`] : []
  if (done > 0 && done === total) {
    return [`All ${counted(done, 'row')} read`, ...unreadable, 'storing what they say'].join(', ')
  }
  const parts = [
    total == null
      ? `${counted(done, 'row')} read`
      : `${count(done)} of about ${counted(Math.max(done, total), 'row')} read`,
    ...unreadable,
  ]
  if (rate != null && rate > 0) {
    parts.push(`${count(Math.round(rate))} a second`)
    if (total != null && done < total) parts.push(`${roughly((total - done) / rate)} left`)
  }
  return parts.join(', ')
}
