import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { answerOf, api } from '../../shared/api/client'
import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'
import { caseQuery } from '../../shared/queries/cases'
import { Loaded } from '../../shared/states/Loaded'
import './casehome.scss'
import { AlertsSection } from './AlertsSection'
import { ExhibitsSection } from './ExhibitsSection'
import { PeopleSection } from './PeopleSection'
import { TimelineSection } from './TimelineSection'

/** Where work on a case starts. */
export function CaseHomePage() {
  const { caseId = '' } = useParams()
  const known = useQuery(caseQuery(caseId))
  useVisit(caseId, known.isSuccess)
  return (
    <Page>
      <Loaded query={known} label="Loading the case" lines={6}>
        {(data) => (
          <>
            <PageTitle title={`${data.reference}: overview`} hidden />
            <div className="cl-case-home">
              <div className="cl-case-home__work">
                <ExhibitsSection known={data} />
                <AlertsSection caseId={caseId} />
              </div>
              <div className="cl-case-home__aside">
                <PeopleSection caseId={caseId} />
                <TimelineSection caseId={caseId} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** Leaves the mark from which "since you were here" is counted, once per visit. */
function useVisit(caseId: string, opened: boolean): void {
  const client = useQueryClient()
  useEffect(() => {
    if (!opened) return
    answerOf(api.case.POST('/cases/{caseId}/visits', { params: { path: { caseId } } }))
      .then(() => client.invalidateQueries({ queryKey: ['cases'] }))
      .catch(() => {
        // Only the "new" marks on the list of cases depend on it; the next visit sets them right.
      })
  }, [caseId, opened, client])
}
