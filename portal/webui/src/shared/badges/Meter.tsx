interface Props {
  part: number
  all: number
}

/** A bar that repeats what the words beside it say. */
export function Meter({ part, all }: Props) {
  const done = part >= all
  return (
    <span className={`cl-meter${done ? ' cl-meter--done' : ''}`} aria-hidden="true">
      <span style={{ width: `${all === 0 ? 0 : Math.min(100, (part / all) * 100)}%` }} />
    </span>
  )
}
