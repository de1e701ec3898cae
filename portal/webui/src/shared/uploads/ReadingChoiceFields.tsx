import { useQuery } from '@tanstack/react-query'
import { get } from '../api/client'
import type { Reader } from '../api/evidence'
import { SelectField } from '../forms/SelectField'
import type { ReadingChoice } from './upload'

interface Props {
  choice: ReadingChoice
  onChange: (choice: ReadingChoice) => void
}

const zones = Intl.supportedValuesOf('timeZone')
const usual = ['Europe/London', 'UTC', 'Europe/Bucharest', 'Europe/Madrid', 'Europe/Sarajevo', 'Asia/Karachi']

/** How a file is read: right by itself for most, so folded away. */
export function ReadingChoiceFields({ choice, onChange }: Props) {
  const readers = useQuery({
    queryKey: ['readers'],
    queryFn: ({ signal }) => get<Reader[]>('evidence', '/readers', {}, signal),
    staleTime: Infinity,
  })
  const rest = zones.filter((zone) => !usual.includes(zone))
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">How the files are read</span>
      </summary>
      <div className="govuk-details__text">
        <SelectField
          label="Reader"
          name="reader"
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
          name="assumedZone"
          hint="The zone the device was set to. The times as written are always kept."
          value={choice.assumedZone}
          options={[...usual, ...rest].map((zone) => [zone, zone.replaceAll('_', ' ')] as const)}
          onChange={(assumedZone) => {
            onChange({ ...choice, assumedZone })
          }}
        />
      </div>
    </details>
  )
}
