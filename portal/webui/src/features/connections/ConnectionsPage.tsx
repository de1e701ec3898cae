import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'

export function ConnectionsPage() {
  return (
    <Page>
      <PageTitle title="Connections" />
    </Page>
  )
}
