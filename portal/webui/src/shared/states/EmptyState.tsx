import type { ReactNode } from 'react'

interface Props {
  title: string
  /** What to do about it, or why that is fine. */
  children?: ReactNode
}

/** Nothing here: said plainly, with the next step. */
export function EmptyState({ title, children }: Props) {
  return (
    <div className="cl-empty">
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{title}</p>
      {children !== undefined && <div className="govuk-body govuk-!-margin-bottom-0">{children}</div>}
    </div>
  )
}
