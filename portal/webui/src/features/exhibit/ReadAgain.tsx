import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { path, send } from '../../shared/api/client'
import type { Extraction, Original } from '../../shared/api/evidence'
import { ProblemPanel } from '../../shared/states/ProblemPanel'
import { ReadingChoiceFields } from '../../shared/uploads/ReadingChoiceFields'
import type { ReadingChoice } from '../../shared/uploads/upload'

/** Reads a file once more with another reader or time zone; the earlier reading goes. */
export function ReadAgain({ original }: { original: Original }) {
  const client = useQueryClient()
  const [choice, setChoice] = useState<ReadingChoice>({
    reader: null,
    assumedZone: original.extractions[0]?.assumedZone ?? 'Europe/London',
  })
  const reading = useMutation({
    mutationFn: () =>
      send<Extraction>('POST', 'evidence', path`/originals/${original.id}/extractions`, {
        body: { ...choice, mapping: null },
        idempotencyKey: crypto.randomUUID(),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['exhibit', original.exhibitId] }),
  })
  return (
    <div className="cl-read-again">
      <ReadingChoiceFields choice={choice} onChange={setChoice} />
      {reading.isError && <ProblemPanel error={reading.error} />}
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        disabled={reading.isPending}
        onClick={() => {
          reading.mutate()
        }}
      >
        Read the file again
      </button>
      <p className="govuk-body-s cl-quiet" role="status">
        {reading.isSuccess
          ? 'The file is being read again. What was read before is replaced when it is done.'
          : 'Items of the earlier reading are replaced, and with them what was marked as read.'}
      </p>
    </div>
  )
}
