import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'

export function ExhibitPage() {
  return (
    <Page>
      <PageTitle title="Exhibit" />
    </Page>
  )
}
