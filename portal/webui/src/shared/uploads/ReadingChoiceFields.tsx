import { useQuery } from '@tanstack/react-query'
import { useId, type ReactNode } from 'react'
import { SelectField } from '../forms/SelectField'
import { TextField } from '../forms/TextField'
import { readersQuery } from '../queries/readers'
import type { ReadingChoice } from './upload'

interface Props {
  choice: ReadingChoice
  onChange: (choice: ReadingChoice) => void
  /** What else can be said about one file. */
  children?: ReactNode
}

const dateOrders = [
  ['', 'Let Crosslight work it out'],
  ['day-month-year', 'Day before month: 3/4 is 3 April'],
  ['month-day-year', 'Month before day: 3/4 is 4 March'],
  ['year-month-day', 'Year first'],
] as const

const zones = Intl.supportedValuesOf('timeZone')
const usual = ['Europe/London', 'UTC', 'Europe/Bucharest', 'Europe/Madrid', 'Europe/Sarajevo', 'Asia/Karachi']

/** How a file is read: right by itself for most, so folded away. */
export function ReadingChoiceFields({ choice, onChange, children }: Props) {
  // A page may ask this of several files.
  const id = useId()
  const readers = useQuery(readersQuery)
  const rest = zones.filter((zone) => !usual.includes(zone))
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">How the files are read</span>
      </summary>
      <div className="govuk-details__text">
        <SelectField
          label="Reader"
          name={`${id}-reader`}
          hint="Crosslight looks into each file and chooses the reader that fits."
          value={choice.reader ?? ''}
          options={[
            ['', 'Let Crosslight choose'],
            ...(readers.data ?? []).map((reader) => [reader.name, reader.title] as const),
          ]}
          onChange={(reader) => {
            onChange({ ...choice, reader: reader === '' ? null : reader })
          }}
        />
        <SelectField
          label="Time zone of times that have none"
          name={`${id}-assumedZone`}
          hint="The zone the device was set to. The times as written are always kept."
          value={choice.assumedZone}
          options={[...usual, ...rest].map((zone) => [zone, zone.replaceAll('_', ' ')] as const)}
          onChange={(assumedZone) => {
            onChange({ ...choice, assumedZone })
          }}
        />
        <SelectField
          label="Order of day and month"
          name={`${id}-dateOrder`}
          hint="Only for dates written in figures."
          value={choice.dateOrder ?? ''}
          options={dateOrders}
          onChange={(order) => {
            onChange({ ...choice, dateOrder: order === '' ? null : order })
          }}
        />
        <TextField
          label="Name of the device’s owner in the file (optional)"
          name={`${id}-ownerName`}
          hint="A chat exported as text does not say whose phone it is from; with the name, sent and received can be told apart."
          value={choice.ownerName}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={(ownerName) => {
            onChange({ ...choice, ownerName })
          }}
        />
        <TextField
          label="Number or account of the device’s owner (optional)"
          name={`${id}-ownerIdentifier`}
          value={choice.ownerIdentifier}
          width={20}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={(ownerIdentifier) => {
            onChange({ ...choice, ownerIdentifier })
          }}
        />
        {children}
      </div>
    </details>
  )
}
