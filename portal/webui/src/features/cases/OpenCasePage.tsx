import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { answerOf, api } from '../../shared/api/client'
import { problemOf } from '../../shared/api/problem'
import { ErrorSummary } from '../../shared/forms/ErrorSummary'
import { TextField } from '../../shared/forms/TextField'
import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'
import { ProblemPanel } from '../../shared/states/ProblemPanel'
import { dayKey } from '../../shared/time/time'
import { errorsOf, type CaseForm } from './caseForm'

/** Opens a case, which the officer then leads. */
export function OpenCasePage() {
  const navigate = useNavigate()
  const client = useQueryClient()
  const today = dayKey(new Date().toISOString())
  const [form, setForm] = useState<CaseForm>({ reference: '', title: '', openedOn: today })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [key, setKey] = useState(() => crypto.randomUUID())
  const opening = useMutation({
    mutationFn: () =>
      answerOf(
        api.case.POST('/cases', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ...form, reference: form.reference.trim().toUpperCase(), title: form.title.trim() },
        }),
      ),
    onSuccess: async (opened) => {
      await client.invalidateQueries({ queryKey: ['cases'] })
      await navigate(`/cases/${opened.id}`)
    },
    onError: (error) => {
      const problem = problemOf(error)
      if (problem.slug === 'case-reference-taken') {
        setErrors({ reference: problem.detail ?? problem.title })
      }
    },
  })
  const change = (patch: Partial<CaseForm>) => {
    setForm({ ...form, ...patch })
    // Another case now: the key of the one before must not answer for it.
    setKey(crypto.randomUUID())
  }
  const taken = opening.isError && problemOf(opening.error).slug === 'case-reference-taken'
  return (
    <Page>
      <Link to="/" className="govuk-back-link">
        Cases
      </Link>
      <form
        className="cl-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const found = errorsOf(form, today)
          setErrors(found)
          if (Object.keys(found).length === 0 && !opening.isPending) opening.mutate()
        }}
      >
        <ErrorSummary errors={errors} />
        <PageTitle title="Open a new case" />
        {opening.isError && !taken && <ProblemPanel error={opening.error} />}
        <TextField
          label="Case reference"
          name="reference"
          hint="The operation name or number your force uses, such as LANTERN"
          value={form.reference}
          error={errors['reference']}
          width={20}
          autoComplete="off"
          spellCheck={false}
          onChange={(reference) => {
            change({ reference })
          }}
        />
        <TextField
          label="Title"
          name="title"
          hint="What the case is about, without names of victims"
          value={form.title}
          error={errors['title']}
          autoComplete="off"
          onChange={(title) => {
            change({ title })
          }}
        />
        <TextField
          label="Opened on"
          name="openedOn"
          type="date"
          value={form.openedOn}
          error={errors['openedOn']}
          width={10}
          max={today}
          onChange={(openedOn) => {
            change({ openedOn })
          }}
        />
        <p className="govuk-body">You will lead the case and can then add other people to it.</p>
        <button type="submit" className="govuk-button" disabled={opening.isPending}>
          Open the case
        </button>
      </form>
    </Page>
  )
}
