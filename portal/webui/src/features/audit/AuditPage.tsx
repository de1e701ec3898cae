import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'

export function AuditPage() {
  return (
    <Page>
      <PageTitle title="Who looked" />
    </Page>
  )
}
