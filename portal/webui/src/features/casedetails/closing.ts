import { formatDate } from '../../shared/time/time'

/** What is wrong with a day of closing, if anything; the service checks again. */
export function closingError(day: string, openedOn: string, today: string): string | undefined {
  if (day === '') return 'Enter the date the case was closed'
  if (day > today) return 'The date the case was closed must not be in the future'
  if (day < openedOn) return `The case was opened on ${formatDate(openedOn)} and cannot close before that`
  return undefined
}
