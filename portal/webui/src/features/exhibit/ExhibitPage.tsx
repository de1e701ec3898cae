import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { problemOf } from '../../shared/api/problem'
import { NotFoundPage } from '../../shared/layout/NotFoundPage'
import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'
import { caseQuery } from '../../shared/queries/cases'
import { exhibitQuery } from '../../shared/queries/exhibits'
import { Loaded } from '../../shared/states/Loaded'
import { WorkNotice } from '../../shared/work/WorkNotice'
import { AddFiles } from './AddFiles'
import { ConversationsSection } from './ConversationsSection'
import { CustodySection } from './CustodySection'
import './exhibit.scss'
import { ExhibitFacts } from './ExhibitFacts'
import { FilesSection } from './FilesSection'
import { TranslationSection } from './TranslationSection'
import { UploadsHere } from './UploadsHere'

/** One exhibit: what it is, what is in it, how much of it was read, and what was done with it. */
export function ExhibitPage() {
  const { caseId = '', exhibitId = '' } = useParams()
  const query = useQuery(exhibitQuery(exhibitId))
  const known = useQuery(caseQuery(caseId))
  if (query.isError && query.data === undefined && problemOf(query.error).status === 404)
    return <NotFoundPage />
  const mayWork = known.data !== undefined && known.data.myRole !== 'reader'
  const mayAdd = mayWork && known.data?.status === 'live'
  return (
    <Page>
      <Link to={`/cases/${caseId}`} className="govuk-back-link">
        Overview
      </Link>
      {query.isError && query.data === undefined && <PageTitle title="Exhibit" />}
      <Loaded query={query} label="Loading the exhibit" lines={8}>
        {(exhibit) => (
          <>
            <PageTitle title={`Exhibit ${exhibit.reference}`} caption={exhibit.reference}>
              {exhibit.description}
            </PageTitle>
            <UploadsHere exhibitId={exhibitId} />
            <WorkNotice caseId={caseId} exhibits={[exhibit]} mayWork={mayWork} />
            <ConversationsSection caseId={caseId} exhibit={exhibit} />
            <TranslationSection caseId={caseId} exhibit={exhibit} />
            <FilesSection exhibit={exhibit} mayAdd={mayAdd} />
            {mayAdd && <AddFiles caseId={caseId} exhibit={exhibit} />}
            <ExhibitFacts exhibit={exhibit} />
            <CustodySection exhibit={exhibit} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
