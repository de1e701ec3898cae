import { signIn } from '../session/signIn'
import { HeaderWithoutSession } from './Header'
import { Page } from './Page'
import { PageTitle } from './PageTitle'

/** The session is over: nothing of the case stays on screen, and signing in leads back here. */
export function SessionEndedPage() {
  return (
    <>
      <HeaderWithoutSession />
      <Page>
        <PageTitle title="You have been signed out" />
        <p className="govuk-body">This happens after a time without activity, to keep the case safe.</p>
        <p className="govuk-body">
          Files that had arrived in full are kept. A file that was still on its way has to be added again.
        </p>
        <button type="button" className="govuk-button" onClick={signIn}>
          Sign in again
        </button>
      </Page>
    </>
  )
}
