import { usePatience } from './usePatience'

/** A grey bar in the place of one figure, only when it takes longer than a blink. */
export function LateBar({ label }: { label: string }) {
  const late = usePatience()
  return (
    <span className="cl-late-bar" aria-busy="true" data-late={late || undefined}>
      {late && <span className="govuk-visually-hidden">{label}</span>}
    </span>
  )
}
