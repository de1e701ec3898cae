import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import type { Case } from '../../shared/api/case'
import { answerOf, api } from '../../shared/api/client'
import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'
import { caseQuery } from '../../shared/queries/cases'
import { Loaded } from '../../shared/states/Loaded'
import { ProblemPanel } from '../../shared/states/ProblemPanel'
import { dayKey } from '../../shared/time/time'
import { CloseCaseForm } from './CloseCaseForm'
import { ReopenCase } from './ReopenCase'
import { RetitleForm } from './RetitleForm'

/** What of a case is to change; what is absent stays. */
export interface CaseChange {
  title?: string
  status?: Case['status']
  closedOn?: string
}

/** Title, closing and opening again: for the lead of the case. */
export function CaseDetailsPage() {
  const { caseId = '' } = useParams()
  const known = useQuery(caseQuery(caseId))
  return (
    <Page>
      <PageTitle title="Details" />
      <Loaded query={known} label="Loading the case">
        {(data) =>
          data.myRole === 'lead' ? (
            <Details known={data} />
          ) : (
            <p className="govuk-body">
              The lead of the case changes its title, closes it and opens it again.
            </p>
          )
        }
      </Loaded>
    </Page>
  )
}

function Details({ known }: { known: Case }) {
  const client = useQueryClient()
  const [done, setDone] = useState('')
  const changing = useMutation({
    mutationFn: ({ change }: { change: CaseChange; words: string }) =>
      answerOf(api.case.PATCH('/cases/{caseId}', { params: { path: { caseId: known.id } }, body: change })),
    onMutate: () => setDone(''),
    onSuccess: async (changed, { words }) => {
      client.setQueryData(caseQuery(known.id).queryKey, changed)
      setDone(words)
      await Promise.all([
        client.invalidateQueries({ queryKey: ['cases'] }),
        client.invalidateQueries({ queryKey: ['case', known.id, 'timeline'] }),
      ])
    },
  })
  const busy = changing.isPending
  return (
    <div className="cl-form">
      {changing.isError && <ProblemPanel error={changing.error} />}
      <p className={done === '' ? 'govuk-visually-hidden' : 'govuk-inset-text'} role="status">
        {done}
      </p>
      <RetitleForm
        key={known.title}
        title={known.title}
        busy={busy}
        onTitle={(title) => changing.mutate({ change: { title }, words: 'The title was changed.' })}
      />
      {known.status === 'live' ? (
        <CloseCaseForm
          openedOn={known.openedOn}
          today={dayKey(new Date().toISOString())}
          busy={busy}
          onClose={(closedOn) =>
            changing.mutate({ change: { status: 'closed', closedOn }, words: 'The case was closed.' })
          }
        />
      ) : (
        <ReopenCase
          busy={busy}
          onReopen={() => changing.mutate({ change: { status: 'live' }, words: 'The case is live again.' })}
        />
      )}
    </div>
  )
}
