import { useState } from 'react'
import { SelectField } from '../../shared/forms/SelectField'
import { TextField } from '../../shared/forms/TextField'
import { isUserName, notAFullName } from '../../shared/words/userNames'
import type { LogFilters } from './readLog'
import { withoutContradiction } from './refusals'
import { actions, actionWords } from './words'

interface Props {
  filters: LogFilters
  onChange: (patch: Partial<LogFilters>) => void
}

/** Narrows the log; applied with the button, since every change asks four services. */
export function AuditFilters({ filters, onChange }: Props) {
  // Typed but not applied; the key starts afresh when the address changes (back, a followed link).
  return <Fields key={JSON.stringify(filters)} filters={filters} onChange={onChange} />
}

function Fields({ filters, onChange }: Props) {
  const [draft, setDraft] = useState(filters)
  const [error, setError] = useState<string>()
  const change = (patch: Partial<LogFilters>) => {
    setDraft({ ...draft, ...patch })
  }
  // An action in the address that is not known here stays chosen all the same.
  const offered = draft.action === '' || actions.includes(draft.action) ? actions : [...actions, draft.action]
  const narrowed = Object.values(filters).some((value) => value !== '')
  return (
    <form
      className="cl-filters"
      role="search"
      aria-label="Log"
      onSubmit={(event) => {
        event.preventDefault()
        const officer = draft.officer.trim().toLowerCase()
        setError(officer === '' || isUserName(officer) ? undefined : notAFullName)
        if (officer === '' || isUserName(officer)) {
          onChange(withoutContradiction({ ...draft, officer }))
        }
      }}
    >
      <TextField
        label="Officer"
        name="officer"
        value={draft.officer}
        error={error}
        width={10}
        spellCheck={false}
        autoComplete="off"
        onChange={(officer) => {
          setError(undefined)
          change({ officer })
        }}
      />
      <TextField
        label="From"
        name="from"
        type="date"
        value={draft.from}
        width={10}
        onChange={(from) => {
          change({ from })
        }}
      />
      <TextField
        label="To"
        name="to"
        type="date"
        value={draft.to}
        width={10}
        onChange={(to) => {
          change({ to })
        }}
      />
      <SelectField
        label="Action"
        name="action"
        value={draft.action}
        options={[['', 'Anything'], ...offered.map((action) => [action, actionWords(action)] as const)]}
        onChange={(action) => {
          change({ action })
        }}
      />
      <button type="submit" className="govuk-button">
        Apply
      </button>
      {narrowed && (
        <button
          type="button"
          className="cl-link-button govuk-body-s"
          onClick={() => {
            onChange({ officer: '', case: '', action: '', from: '', to: '' })
          }}
        >
          Show everything
        </button>
      )}
    </form>
  )
}
