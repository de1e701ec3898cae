import { useState } from 'react'
import { TextField } from '../../shared/forms/TextField'
import type { LogFilters } from './readLog'

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
  const change = (patch: Partial<LogFilters>) => {
    setDraft({ ...draft, ...patch })
  }
  const narrowed = Object.values(filters).some((value) => value !== '')
  return (
    <form
      className="cl-filters"
      role="search"
      aria-label="Log"
      onSubmit={(event) => {
        event.preventDefault()
        onChange(draft)
      }}
    >
      <TextField
        label="Officer"
        name="officer"
        value={draft.officer}
        width={10}
        spellCheck={false}
        autoComplete="off"
        onChange={(officer) => {
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
      <TextField
        label="Action"
        name="action"
        value={draft.action}
        width={10}
        spellCheck={false}
        autoComplete="off"
        onChange={(action) => {
          change({ action: action.trim().toLowerCase().replaceAll(' ', '-') })
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
