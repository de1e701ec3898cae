import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'

export function AddExhibitPage() {
  return (
    <Page>
      <PageTitle title="Add an exhibit" />
    </Page>
  )
}
