import { useState } from 'react'
import { TextField } from '../../shared/forms/TextField'

interface Props {
  title: string
  busy: boolean
  onTitle: (title: string) => void
}

const longest = 200

/** Gives the case another title; its reference stays what it is. */
export function RetitleForm({ title, busy, onTitle }: Props) {
  const [typed, setTyped] = useState(title)
  const [error, setError] = useState<string>()
  return (
    <form
      className="cl-section"
      aria-label="Title of the case"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const wanted = typed.trim()
        if (wanted === '') setError('Enter a title')
        else if (wanted === title) setError('This is the title it has')
        else {
          setError(undefined)
          if (!busy) onTitle(wanted)
        }
      }}
    >
      <TextField
        label="Title"
        name="title"
        hint="What the case is about, without names of victims. The change stands in the timeline."
        value={typed}
        error={error}
        maxLength={longest}
        autoComplete="off"
        onChange={setTyped}
      />
      <button type="submit" className="govuk-button govuk-button--secondary" disabled={busy}>
        Change the title
      </button>
    </form>
  )
}
