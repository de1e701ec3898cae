import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'

export function ReaderPage() {
  return (
    <Page>
      <PageTitle title="Reader" />
    </Page>
  )
}
