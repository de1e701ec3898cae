import { useState } from 'react'
import type { Exhibit } from '../../shared/api/evidence'
import { FileDrop } from '../../shared/forms/FileDrop'
import { ReadingChoiceFields } from '../../shared/uploads/ReadingChoiceFields'
import { usualReading, type ReadingChoice } from '../../shared/uploads/upload'
import { uploads } from '../../shared/uploads/uploads'

interface Props {
  caseId: string
  exhibit: Exhibit
}

/** More files of the same exhibit. */
export function AddFiles({ caseId, exhibit }: Props) {
  const [files, setFiles] = useState<File[]>([])
  const [choice, setChoice] = useState<ReadingChoice>(usualReading)
  const [error, setError] = useState<string>()
  const [open, setOpen] = useState(false)
  if (!open) {
    return (
      <p className="cl-no-print">
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => {
            setOpen(true)
          }}
        >
          Add files to this exhibit
        </button>
      </p>
    )
  }
  return (
    <form
      className="cl-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const empty = files.find((file) => file.size === 0)
        if (files.length === 0) setError('Choose at least one file')
        else if (empty) setError(`${empty.name} is empty (0 bytes). Export it again from the device`)
        else {
          uploads.add(files, { caseId, exhibitId: exhibit.id, exhibitReference: exhibit.reference }, choice)
          setFiles([])
          setError(undefined)
          setOpen(false)
        }
      }}
    >
      <FileDrop files={files} error={error} onChange={setFiles} />
      <ReadingChoiceFields choice={choice} onChange={setChoice} />
      <button type="submit" className="govuk-button">
        Add the files
      </button>
    </form>
  )
}
