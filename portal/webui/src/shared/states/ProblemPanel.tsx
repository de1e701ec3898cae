import type { ReactNode } from 'react'
import { problemOf } from '../api/problem'
import { Icon } from '../badges/Icon'

interface Props {
  error: unknown
  /** Offers "Try again". */
  onRetry?: (() => void) | undefined
  /** What the officer can do beside trying again. */
  children?: ReactNode
}

/** Something failed: what, why, what to do, and the reference to quote. */
export function ProblemPanel({ error, onRetry, children }: Props) {
  const problem = problemOf(error)
  return (
    <div className="cl-problem" role="alert">
      <h2 className="govuk-heading-s cl-problem__title">
        <Icon name="warning" /> {problem.title}
      </h2>
      {problem.detail !== null && <p className="govuk-body">{problem.detail}</p>}
      {children}
      {onRetry !== undefined && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={onRetry}>
          Try again
        </button>
      )}
      {problem.reference !== null && (
        <p className="govuk-body-s cl-problem__reference">
          Reference: <span className="cl-mono">{problem.reference}</span>
        </p>
      )}
    </div>
  )
}
