import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, api } from '../../shared/api/client'
import type { Extraction, Original } from '../../shared/api/evidence'
import { ProblemPanel } from '../../shared/states/ProblemPanel'
import { ReadingChoiceFields } from '../../shared/uploads/ReadingChoiceFields'
import { usualReading, type ReadingChoice } from '../../shared/uploads/upload'
import { MappingFields } from './MappingFields'
import { isReadAsTable, mappingOf, type Mapping } from './tableColumns'

interface Props {
  original: Original
  /** The reading that counts now. */
  earlier: Extraction | undefined
}

/** Reads a file once more with other settings; earlier readings of the same rows go. */
export function ReadAgain({ original, earlier }: Props) {
  const client = useQueryClient()
  const [choice, setChoice] = useState<ReadingChoice>({
    ...usualReading,
    assumedZone: earlier?.assumedZone ?? usualReading.assumedZone,
  })
  const [mapping, setMapping] = useState<Mapping>(earlier?.mapping ?? {})
  const asTable = isReadAsTable(choice.reader, original, earlier)
  const reading = useMutation({
    mutationFn: () =>
      answerOf(
        api.evidence.POST('/originals/{originalId}/extractions', {
          params: {
            path: { originalId: original.id },
            header: { 'Idempotency-Key': crypto.randomUUID() },
          },
          body: { ...choice, mapping: asTable ? mappingOf(mapping) : null },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['exhibit', original.exhibitId] }),
  })
  return (
    <div className="cl-read-again">
      <ReadingChoiceFields choice={choice} onChange={setChoice}>
        {asTable && <MappingFields mapping={mapping} onChange={setMapping} />}
      </ReadingChoiceFields>
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
        {reading.data === undefined
          ? 'Items that were read before are replaced, and with them what was marked as read. What another reader read of other files in an archive stands.'
          : outcome(original.extractions.find(({ id }) => id === reading.data.id))}
      </p>
    </div>
  )
}

/** What became of a reading that was asked for here; undefined until the exhibit tells of it. */
function outcome(again: Extraction | undefined): string {
  switch (again?.state) {
    case 'complete':
    case 'partial':
      return 'The file was read again. What was read of the same before is replaced.'
    case 'failed':
      return 'Reading the file again failed. What was read before stands.'
    default:
      return 'The file is being read again. What was read of the same before is replaced when it is done.'
  }
}
