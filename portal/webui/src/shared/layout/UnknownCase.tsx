import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, api } from '../api/client'
import { problemOf } from '../api/problem'
import { TextField } from '../forms/TextField'
import { hasRole, useMe } from '../session/me'
import { ProblemPanel } from '../states/ProblemPanel'
import { NotFoundPage } from './NotFoundPage'

/**
 * A case that is not there, or not this officer's to know of. A supervisor may join a case of the own
 * force without being asked in: somebody must be able to when the lead is gone.
 */
export function UnknownCase({ caseId }: { caseId: string }) {
  const me = useMe()
  return (
    <NotFoundPage>
      {me.data !== undefined && hasRole(me.data, 'supervisor') && (
        <Joining caseId={caseId} officer={me.data.username} />
      )}
    </NotFoundPage>
  )
}

function Joining({ caseId, officer }: { caseId: string; officer: string }) {
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const joining = useMutation({
    mutationFn: () =>
      answerOf(
        api.case.PUT('/cases/{caseId}/members/{officer}', {
          params: { path: { caseId, officer } },
          body: { role: 'reader', reason: reason.trim() },
        }),
      ),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['cases'] }),
        client.resetQueries({ queryKey: ['case', caseId] }),
      ]),
  })
  return (
    <section className="cl-join" aria-labelledby="joining">
      <h2 id="joining" className="govuk-heading-m">
        You are a supervisor
      </h2>
      <p className="govuk-body">
        If it is a case of your force, you can join it as a reader, for instance when its lead has left. This
        is recorded: everybody on the case sees it in the timeline, and it stands in the log of who looked.
      </p>
      {joining.isError &&
        (problemOf(joining.error).status === 404 ? (
          <p className="govuk-error-message" role="alert">
            This is not a case of your force, or there is no such case.
          </p>
        ) : (
          <ProblemPanel error={joining.error} />
        ))}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setMissing(reason.trim() === '')
          if (reason.trim() !== '') joining.mutate()
        }}
      >
        <TextField
          label="Why you join"
          name="reason"
          value={reason}
          onChange={setReason}
          maxLength={500}
          {...(missing ? { error: 'Say why you join' } : {})}
        />
        <button className="govuk-button govuk-button--warning" disabled={joining.isPending}>
          Join as reader; this is recorded
        </button>
      </form>
    </section>
  )
}
