import { useKinds } from './useKinds'

interface Props {
  strength: string
  kind: string
  onChange: (change: { strength?: string; kind?: string }) => void
}

const strengths = [
  ['', 'All'],
  ['strong', 'Strong'],
  ['moderate', 'Moderate'],
  ['weak', 'Weak'],
] as const

/** Which connections are shown; kept in the address. */
export function ConnectionFilters({ strength, kind, onChange }: Props) {
  const { choices } = useKinds()
  return (
    <div className="cl-connections__filters" role="search" aria-label="Connections">
      <fieldset className="cl-segments">
        <legend className="govuk-visually-hidden">Strength</legend>
        {strengths.map(([value, words]) => (
          <label key={value} className="cl-segment">
            <input
              type="radio"
              name="strength"
              checked={strength === value}
              onChange={() => onChange({ strength: value })}
            />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <label className="cl-connections__kind">
        <span className="govuk-visually-hidden">Kind of identifier</span>
        <select
          className="govuk-select"
          value={kind}
          onChange={(event) => onChange({ kind: event.target.value })}
        >
          <option value="">Any kind</option>
          {choices.map(([value, several]) => (
            <option key={value} value={value}>
              {several}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
