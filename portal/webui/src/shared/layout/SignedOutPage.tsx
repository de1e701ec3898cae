import { HeaderWithoutSession } from './Header'
import { Page } from './Page'
import { PageTitle } from './PageTitle'

/** Where signing out ends. */
export function SignedOutPage() {
  return (
    <>
      <HeaderWithoutSession />
      <Page>
        <PageTitle title="You have signed out" />
        <p className="govuk-body">Close the browser if others use this computer.</p>
        <a className="govuk-button" href="/">
          Sign in again
        </a>
      </Page>
    </>
  )
}
