import { useEffect } from 'react'
import { uploads, useUploads } from '../../shared/uploads/uploads'
import { UploadRow } from '../../shared/uploads/UploadRow'

/** The files now on their way to this exhibit. */
export function UploadsHere({ exhibitId }: { exhibitId: string }) {
  useEffect(
    () => () => {
      // Seen to its end: the exhibit itself has the receipt from now on.
      for (const { id, exhibitId: owner, phase } of uploads.all()) {
        if (owner === exhibitId && phase.name === 'finished') uploads.dismiss(id)
      }
    },
    [exhibitId],
  )
  const here = useUploads().filter((upload) => upload.exhibitId === exhibitId)
  if (here.length === 0) return null
  return (
    <section className="cl-section cl-uploads-here" aria-labelledby="arriving">
      <h2 id="arriving" className="govuk-heading-m">
        Files being added
      </h2>
      <ul>
        {here.map((upload) => (
          <li key={upload.id}>
            <UploadRow upload={upload} />
          </li>
        ))}
      </ul>
    </section>
  )
}
