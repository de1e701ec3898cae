import { SelectField } from '../../shared/forms/SelectField'
import { TextField } from '../../shared/forms/TextField'

interface Props {
  status: string
  q: string
  onChange: (patch: { status?: string; q?: string }, how?: { replace?: boolean }) => void
}

const statuses = [
  ['', 'Live and closed'],
  ['live', 'Live'],
  ['closed', 'Closed'],
] as const

/** Narrows the list of cases; applies as it is typed. */
export function CaseFilters({ status, q, onChange }: Props) {
  return (
    <form
      className="cl-filters"
      role="search"
      aria-label="Cases"
      onSubmit={(event) => {
        event.preventDefault()
      }}
    >
      <TextField
        label="Reference or title"
        name="q"
        type="search"
        value={q}
        width={20}
        onChange={(value) => {
          onChange({ q: value }, { replace: true })
        }}
      />
      <SelectField
        label="Status"
        name="status"
        value={status}
        options={statuses}
        onChange={(value) => {
          onChange({ status: value })
        }}
      />
    </form>
  )
}
