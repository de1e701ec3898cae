import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'

export function CaseHomePage() {
  return (
    <Page>
      <PageTitle title="Case" />
    </Page>
  )
}
