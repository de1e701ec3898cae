import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'

export function MembersPage() {
  return (
    <Page>
      <PageTitle title="People" />
    </Page>
  )
}
