import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Page } from './Page'
import { PageTitle } from './PageTitle'

/** Not there, or not yours to know of: the two look the same on purpose. */
export function NotFoundPage({ children }: { children?: ReactNode }) {
  return (
    <Page>
      <PageTitle title="Page not found" />
      <p className="govuk-body">The address may be wrong, or it belongs to a case you are not a member of.</p>
      <p className="govuk-body">
        If you were given this link, ask the person who gave it to you to have you added to the case.
      </p>
      <p className="govuk-body">
        <Link className="govuk-link" to="/">
          Go to your cases
        </Link>
      </p>
      {children}
    </Page>
  )
}
