import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { problemOf } from '../../shared/api/problem'
import { ErrorSummary } from '../../shared/forms/ErrorSummary'
import { FileDrop } from '../../shared/forms/FileDrop'
import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'
import { caseQuery } from '../../shared/queries/cases'
import { EmptyState } from '../../shared/states/EmptyState'
import { Loaded } from '../../shared/states/Loaded'
import { ProblemPanel } from '../../shared/states/ProblemPanel'
import { dayKey, formatTime } from '../../shared/time/time'
import { ReadingChoiceFields } from '../../shared/uploads/ReadingChoiceFields'
import { usualReading, type ReadingChoice } from '../../shared/uploads/upload'
import { ExhibitFields } from './ExhibitFields'
import { detailsOf, errorsOf, type ExhibitForm } from './exhibitForm'
import { useRegistering } from './useRegistering'

/** Adds an exhibit with its files: one page, from top to bottom. */
export function AddExhibitPage() {
  const { caseId = '' } = useParams()
  const known = useQuery(caseQuery(caseId))
  return (
    <Page>
      <Link to={`/cases/${caseId}`} className="govuk-back-link">
        Overview
      </Link>
      <Loaded query={known} label="Loading the case">
        {(data) =>
          data.myRole === 'reader' ? (
            <Refused title="You may read this case, but not add to it">
              Ask the lead to make you an investigator of the case.
            </Refused>
          ) : data.status === 'closed' ? (
            <Refused title="This case is closed">
              Its lead can open it again if something is to be added.
            </Refused>
          ) : (
            <Form caseId={caseId} />
          )
        }
      </Loaded>
    </Page>
  )
}

function Refused({ title, children }: { title: string; children: string }) {
  return (
    <>
      <PageTitle title="Add an exhibit" />
      <EmptyState title={title}>{children}</EmptyState>
    </>
  )
}

function Form({ caseId }: { caseId: string }) {
  const [form, setForm] = useState<ExhibitForm>(blank)
  const [files, setFiles] = useState<File[]>([])
  const [choice, setChoice] = useState<ReadingChoice>(usualReading)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const registering = useRegistering(caseId)
  const problem = registering.isError ? problemOf(registering.error) : null
  const taken = problem?.slug === 'exhibit-reference-taken'

  const submit = () => {
    const found = errorsOf(form, files, new Date())
    setErrors(found)
    if (Object.keys(found).length > 0 || registering.isPending) return
    registering.mutate(
      { details: detailsOf(form), files, choice },
      {
        onError: (error) => {
          const refused = problemOf(error)
          if (refused.slug === 'exhibit-reference-taken')
            setErrors({ reference: refused.detail ?? refused.title })
        },
      },
    )
  }

  return (
    <form
      className="cl-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <ErrorSummary errors={errors} />
      <PageTitle title="Add an exhibit" />
      {registering.isError && !taken && <ProblemPanel error={registering.error} />}
      <ExhibitFields
        form={form}
        errors={errors}
        onChange={(patch) => {
          setForm({ ...form, ...patch })
        }}
      />
      <FileDrop files={files} error={errors['files']} onChange={setFiles} />
      <ReadingChoiceFields choice={choice} onChange={setChoice} />
      <p className="govuk-body">
        The files are hashed as they arrive and never changed. You can go on working while they are sent; keep
        the browser open until they have arrived.
      </p>
      <button type="submit" className="govuk-button" disabled={registering.isPending}>
        Add the exhibit
      </button>
    </form>
  )
}

function blank(): ExhibitForm {
  const now = new Date().toISOString()
  return {
    reference: '',
    description: '',
    deviceKind: 'phone',
    seized: { day: '', time: '' },
    seizedWhere: '',
    seizedBy: '',
    received: { day: dayKey(now), time: formatTime(now) },
  }
}
