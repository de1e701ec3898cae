import { useId, type InputHTMLAttributes, type ReactNode } from 'react'
import { FieldFrame, describedBy } from './FieldFrame'

interface Props extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'id' | 'className' | 'onChange' | 'children'
> {
  label: string
  name: string
  value: string
  onChange: (value: string) => void
  hint?: ReactNode
  error?: string | undefined
  /** How many characters wide it looks. */
  width?: 5 | 10 | 20 | 30
}

/** One line of text with its label, hint and error. */
export function TextField({ label, name, value, onChange, hint, error, width, ...rest }: Props) {
  const id = useFieldId(name)
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        type="text"
        {...rest}
        id={id}
        name={name}
        className={[
          'govuk-input',
          width === undefined ? '' : `govuk-input--width-${width}`,
          error === undefined ? '' : 'govuk-input--error',
        ].join(' ')}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
        }}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </FieldFrame>
  )
}

/** The id an error summary links to: the field's name, made unique where a page repeats it. */
function useFieldId(name: string): string {
  const unique = useId()
  return name === '' ? unique : `field-${name}`
}
