import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'

export function CasesPage() {
  return (
    <Page>
      <PageTitle title="Cases" />
    </Page>
  )
}
