import { isRouteErrorResponse, useRouteError } from 'react-router'
import { MarkingBanner } from './MarkingBanner'
import { NotFoundPage } from './NotFoundPage'
import { Page } from './Page'
import { PageTitle } from './PageTitle'

/** A page that broke while being shown: the case itself is unharmed. */
export function RouteErrorPage() {
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />
  return (
    <>
      <header>
        <MarkingBanner />
      </header>
      <Page>
        <PageTitle title="This page could not be shown" />
        <p className="govuk-body">
          Nothing in the case was changed. Load the page again; if it happens again, tell your service desk
          which page it was.
        </p>
        <button
          type="button"
          className="govuk-button"
          onClick={() => {
            window.location.reload()
          }}
        >
          Load the page again
        </button>
      </Page>
    </>
  )
}
