import { useId } from 'react'
import { TextField } from '../../shared/forms/TextField'
import { columnRoles, moreColumnRoles, type Mapping } from './tableColumns'

interface Props {
  mapping: Mapping
  onChange: (mapping: Mapping) => void
}

/** Which column of a message table holds what, for tables whose headings Crosslight does not know. */
export function MappingFields({ mapping, onChange }: Props) {
  const id = useId()
  const field = ([role, word]: readonly [string, string]) => (
    <TextField
      key={role}
      label={word}
      name={`${id}-${role}`}
      value={mapping[role] ?? ''}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      onChange={(heading) => {
        onChange({ ...mapping, [role]: heading })
      }}
    />
  )
  return (
    <fieldset className="govuk-fieldset cl-columns" aria-describedby={`${id}-hint`}>
      <legend className="govuk-fieldset__legend">Columns of the table</legend>
      <div id={`${id}-hint`} className="govuk-hint">
        Leave all of it empty to have the columns found by their headings. Otherwise write the heading as it
        stands in the file, or #3 for the third column; only the columns named here are then read.
      </div>
      <div className="cl-columns__fields">{columnRoles.map(field)}</div>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">More columns</span>
        </summary>
        <div className="govuk-details__text cl-columns__fields">{moreColumnRoles.map(field)}</div>
      </details>
    </fieldset>
  )
}
