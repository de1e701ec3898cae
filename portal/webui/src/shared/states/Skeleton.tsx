import { usePatience } from './usePatience'

interface Props {
  /** What is being fetched, for people who cannot see the grey bars: "Loading exhibits". */
  label: string
  lines?: number
}

/** Grey bars in the place of what is coming, only when it takes longer than a blink. */
export function Skeleton({ label, lines = 3 }: Props) {
  const late = usePatience()
  if (!late) return <div className="cl-skeleton" aria-busy="true" />
  return (
    <div className="cl-skeleton" aria-busy="true">
      <p className="govuk-visually-hidden" role="status">
        {label}
      </p>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="cl-skeleton__bar" aria-hidden="true" />
      ))}
    </div>
  )
}
