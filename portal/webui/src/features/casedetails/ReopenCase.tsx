interface Props {
  busy: boolean
  onReopen: () => void
}

/** Makes a closed case live again. */
export function ReopenCase({ busy, onReopen }: Props) {
  return (
    <section aria-labelledby="reopening">
      <h2 id="reopening" className="govuk-heading-m">
        Open the case again
      </h2>
      <p className="govuk-body">
        It becomes live, and exhibits can be added. That it was closed stays in its timeline.
      </p>
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        disabled={busy}
        onClick={onReopen}
      >
        Open the case again
      </button>
    </section>
  )
}
