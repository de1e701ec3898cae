import type { ReactNode } from 'react'
import { FieldError, describedBy } from './FieldFrame'

/** A day and a time of day in Europe/London as they were typed; either may be empty. */
export interface DayAndTime {
  day: string
  time: string
}

interface Props {
  legend: string
  name: string
  value: DayAndTime
  onChange: (value: DayAndTime) => void
  hint?: ReactNode
  error?: string | undefined
}

/** A moment in local time: a day, and a time that may be left out. */
export function DateTimeField({ legend, name, value, onChange, hint, error }: Props) {
  const id = `field-${name}`
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(id, hint, error)}>
        <legend className="govuk-fieldset__legend">{legend}</legend>
        {hint !== undefined && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        <FieldError id={id} error={error} />
        <div className="cl-day-and-time">
          <label className="govuk-label" htmlFor={id}>
            Date
          </label>
          <label className="govuk-label" htmlFor={`${id}-time`}>
            Time
          </label>
          <input
            id={id}
            type="date"
            className={`govuk-input${error === undefined ? '' : ' govuk-input--error'}`}
            value={value.day}
            onChange={(event) => {
              onChange({ ...value, day: event.target.value })
            }}
          />
          <input
            id={`${id}-time`}
            type="time"
            className="govuk-input"
            value={value.time}
            onChange={(event) => {
              onChange({ ...value, time: event.target.value })
            }}
          />
        </div>
      </fieldset>
    </div>
  )
}
