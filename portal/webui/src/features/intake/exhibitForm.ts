import type { DeviceKind } from '../../shared/api/evidence'
import type { DayAndTime } from '../../shared/forms/DateTimeField'
import { londonToUtc } from '../../shared/time/time'

/** What an officer fills in to add an exhibit. */
export interface ExhibitForm {
  reference: string
  description: string
  deviceKind: DeviceKind
  seized: DayAndTime
  seizedWhere: string
  seizedBy: string
  received: DayAndTime
}

/** The body of `POST /cases/{caseId}/exhibits`. */
export interface ExhibitDetails {
  reference: string
  description: string
  deviceKind: DeviceKind
  seizedAt: string | null
  seizedWhere: string | null
  seizedBy: string | null
  receivedAt: string
}

/** A return from a provider was asked for, not seized. */
export function wasSeized(kind: DeviceKind): boolean {
  return kind !== 'provider-return'
}

/** What must be put right, in the order of the form; the service checks again. */
export function errorsOf(form: ExhibitForm, files: readonly File[], now: Date): Record<string, string> {
  const errors: Record<string, string> = {}
  if (form.reference.trim() === '') errors['reference'] = 'Enter the exhibit reference'
  else if (form.reference.trim().length > 40)
    errors['reference'] = 'The exhibit reference must be 40 characters or fewer'
  if (form.description.trim() === '') errors['description'] = 'Enter what the exhibit is'
  if (wasSeized(form.deviceKind)) {
    if (form.seized.day === '' && form.seized.time !== '') errors['seized'] = 'Enter the date it was seized'
    else if (isAfter(form.seized, now)) errors['seized'] = 'The time it was seized must be in the past'
  }
  if (form.received.day === '') errors['received'] = 'Enter the date you received it'
  else if (isAfter(form.received, now)) errors['received'] = 'The time you received it must be in the past'
  else if (wasSeized(form.deviceKind) && form.seized.day !== '' && isBefore(form.received, form.seized)) {
    errors['received'] = 'It cannot have been received before it was seized'
  }
  if (files.length === 0) errors['files'] = 'Choose at least one file'
  const empty = files.find((file) => file.size === 0)
  if (empty) errors['files'] = `${empty.name} is empty (0 bytes). Export it again from the device`
  return errors
}

/** The form as the service takes it. */
export function detailsOf(form: ExhibitForm): ExhibitDetails {
  const seized = wasSeized(form.deviceKind)
  return {
    reference: form.reference.trim(),
    description: form.description.trim(),
    deviceKind: form.deviceKind,
    seizedAt: seized && form.seized.day !== '' ? londonToUtc(form.seized.day, form.seized.time) : null,
    seizedWhere: seized ? orNull(form.seizedWhere) : null,
    seizedBy: seized ? orNull(form.seizedBy) : null,
    receivedAt: londonToUtc(form.received.day, form.received.time),
  }
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

function isAfter({ day, time }: DayAndTime, now: Date): boolean {
  return day !== '' && Date.parse(londonToUtc(day, time)) > now.getTime()
}

function isBefore(one: DayAndTime, other: DayAndTime): boolean {
  // A missing time of day cannot contradict anything on the same day.
  if (one.time === '' || other.time === '') return one.day < other.day
  return `${one.day} ${one.time}` < `${other.day} ${other.time}`
}
