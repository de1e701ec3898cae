import type { CaseExhibit } from '../../shared/api/case'
import { currentExtractions, type Exhibit, type ExtractionState } from '../../shared/api/evidence'

/** An exhibit with all that is known of it: its reading from evidence, its translation from the case. */
export interface ExhibitRow {
  id: string
  reference: string
  description: string
  deviceKind: string
  files: number
  state: ExtractionState | 'no-file'
  rowsInSource: number
  rowsRead: number
  rowsRejected: number
  itemCount: number
  unread: number
  /** Null while nothing is known of translations. */
  translation: { translated: number; notTranslated: number } | null
}

/** Worst first: an exhibit is only as well read as its worst file. */
const order: ExtractionState[] = ['failed', 'running', 'queued', 'partial', 'complete']

/**
 * Joins what evidence-service and case-service say of the same exhibits. Evidence is newest and
 * decides which exhibits there are; the case may lag behind it.
 */
export function exhibitRows(exhibits: readonly Exhibit[], coverage: readonly CaseExhibit[]): ExhibitRow[] {
  const known = new Map(coverage.map((one) => [one.exhibitId, one]))
  return exhibits.map((exhibit) => {
    const extractions = currentExtractions(exhibit.originals)
    const figures = known.get(exhibit.id)
    const sum = (figure: 'rowsInSource' | 'rowsRead' | 'rowsRejected') =>
      extractions.reduce((total, extraction) => total + extraction[figure], 0)
    return {
      id: exhibit.id,
      reference: exhibit.reference,
      description: exhibit.description,
      deviceKind: exhibit.deviceKind,
      files: exhibit.originals.length,
      state: order.find((state) => extractions.some((one) => one.state === state)) ?? 'no-file',
      rowsInSource: sum('rowsInSource'),
      rowsRead: sum('rowsRead'),
      rowsRejected: sum('rowsRejected'),
      itemCount: exhibit.itemCount,
      unread: exhibit.unread,
      translation:
        figures === undefined || figures.translated + figures.notTranslated === 0
          ? null
          : { translated: figures.translated, notTranslated: figures.notTranslated },
    }
  })
}
