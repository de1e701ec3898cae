import { useState } from 'react'
import { TextField } from '../../shared/forms/TextField'
import { closingError } from './closing'

interface Props {
  openedOn: string
  today: string
  busy: boolean
  onClose: (closedOn: string) => void
}

/** Closes the case as of a day; its lead can open it again. */
export function CloseCaseForm({ openedOn, today, busy, onClose }: Props) {
  const [day, setDay] = useState(today)
  const [error, setError] = useState<string>()
  return (
    <form
      aria-labelledby="closing"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const found = closingError(day, openedOn, today)
        setError(found)
        if (found === undefined && !busy) onClose(day)
      }}
    >
      <h2 id="closing" className="govuk-heading-m">
        Close the case
      </h2>
      <p className="govuk-body">
        Its members go on reading it, and other cases are still compared with it. Exhibits are no longer
        added. You can open it again.
      </p>
      <TextField
        label="Closed on"
        name="closedOn"
        type="date"
        value={day}
        error={error}
        width={10}
        min={openedOn}
        max={today}
        onChange={setDay}
      />
      <button type="submit" className="govuk-button govuk-button--secondary" disabled={busy}>
        Close the case
      </button>
    </form>
  )
}
