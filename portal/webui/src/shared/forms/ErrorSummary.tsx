import { useEffect, useRef } from 'react'

interface Props {
  /** Field name → what to put right, in the order of the form. */
  errors: Readonly<Record<string, string>>
}

/** All that must be put right, at the head of the form; takes the focus when it appears or changes. */
export function ErrorSummary({ errors }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [errors])
  const entries = Object.entries(errors)
  if (entries.length === 0) return null
  return (
    <div ref={box} className="govuk-error-summary" tabIndex={-1} role="alert" aria-labelledby="errors-title">
      <h2 id="errors-title" className="govuk-error-summary__title">
        There is a problem
      </h2>
      <ul className="govuk-list govuk-error-summary__list">
        {entries.map(([field, message]) => (
          <li key={field}>
            <a
              href={`#field-${field}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(`field-${field}`)?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
