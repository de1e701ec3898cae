import { Link } from 'react-router'
import { Page } from './Page'
import { PageTitle } from './PageTitle'

/** A page that belongs to other people's work. */
export function NotForYourRolePage({ title, children }: { title: string; children: string }) {
  return (
    <Page>
      <PageTitle title={title} />
      <p className="govuk-body">{children}</p>
      <p className="govuk-body">
        <Link className="govuk-link" to="/">
          Go to your cases
        </Link>
      </p>
    </Page>
  )
}
