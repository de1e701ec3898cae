import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Exhibit, Extraction, Job } from '../api/evidence'
import { itemsToRead } from '../evidence/itemKinds'
import { count } from '../numbers/numbers'
import { unfinishedQuery } from './workQuery'

/** What is open in translating: how many messages are still to do, or that it broke off; null when nothing is. */
export type TranslationWork = { toDo: number } | 'failed' | null

/** What is open in translating these readings. */
export function translationWork(
  unfinished: readonly Job[],
  extractions: readonly Pick<Extraction, 'id' | 'itemsByKind'>[],
): TranslationWork {
  const ours = extractions.flatMap((extraction) =>
    unfinished
      .filter(({ kind, extractionId }) => kind === 'translation' && extractionId === extraction.id)
      .map((job) => ({ job, extraction })),
  )
  const going = ours.filter(({ job }) => job.state !== 'failed')
  if (going.length === 0) return ours.length === 0 ? null : 'failed'
  return {
    toDo: going.reduce(
      (sum, { job, extraction }) => sum + Math.max(0, (job.total ?? itemsToRead(extraction)) - job.done),
      0,
    ),
  }
}

/** Whether its figures are still on the move. */
export function isGoing(work: TranslationWork): work is { toDo: number } {
  return work !== null && work !== 'failed'
}

/** "8,005 still to do"; empty when the last are being done. */
export function stillToDo({ toDo }: { toDo: number }): string {
  return toDo === 0 ? '' : `${count(toDo)} still to do`
}

/** The translation work of a case that is not finished, kept up to date while it goes on. */
export function useUnfinishedTranslation(caseId: string, exhibits: readonly Exhibit[]): readonly Job[] {
  return useQuery(unfinishedQuery('translation', caseId, exhibits)).data ?? []
}

/** Calls back once, some time after something that was going on has ended. */
export function useWhenOver(going: boolean, after: number, over: () => void): void {
  const was = useRef(going)
  const tell = useEffectEvent(over)
  useEffect(() => {
    const ended = was.current && !going
    was.current = going
    if (!ended) return
    const timer = setTimeout(() => tell(), after)
    return () => clearTimeout(timer)
  }, [going, after])
}
