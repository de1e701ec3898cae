import type { ReactNode } from 'react'
import { FieldFrame, describedBy } from './FieldFrame'

interface Props {
  label: string
  name: string
  value: string
  onChange: (value: string) => void
  options: readonly (readonly [value: string, word: string])[]
  hint?: ReactNode
  error?: string | undefined
}

/** One choice out of a few. */
export function SelectField({ label, name, value, onChange, options, hint, error }: Props) {
  const id = `field-${name}`
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        name={name}
        className={`govuk-select${error === undefined ? '' : ' govuk-select--error'}`}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
        }}
        aria-describedby={describedBy(id, hint, error)}
      >
        {options.map(([option, word]) => (
          <option key={option} value={option}>
            {word}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
