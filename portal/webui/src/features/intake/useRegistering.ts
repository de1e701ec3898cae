import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useNavigate } from 'react-router'
import { answerOf, api } from '../../shared/api/client'
import { untilTheCaseIsKnown } from '../../shared/queries/newCase'
import { uploads } from '../../shared/uploads/uploads'
import type { ReadingChoice } from '../../shared/uploads/upload'
import type { ExhibitDetails } from './exhibitForm'

interface Registration {
  details: ExhibitDetails
  files: readonly File[]
  choice: ReadingChoice
}

/** Registers the exhibit, puts its files on their way and opens the exhibit's page. */
export function useRegistering(caseId: string) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const attempt = useRef({ written: '', key: '' })
  return useMutation({
    ...untilTheCaseIsKnown,
    mutationFn: ({ details }: Registration) => {
      const written = JSON.stringify(details)
      // The same exhibit sent twice keeps its key, so that a lost answer cannot make two exhibits of it.
      if (attempt.current.written !== written) attempt.current = { written, key: crypto.randomUUID() }
      return answerOf(
        api.evidence.POST('/cases/{caseId}/exhibits', {
          params: { path: { caseId }, header: { 'Idempotency-Key': attempt.current.key } },
          body: details,
        }),
      )
    },
    onSuccess: async (exhibit, { files, choice }) => {
      uploads.add(files, { caseId, exhibitId: exhibit.id, exhibitReference: exhibit.reference }, choice)
      await client.invalidateQueries({ queryKey: ['case', caseId] })
      await navigate(`/cases/${caseId}/exhibits/${exhibit.id}`)
    },
  })
}
