import type { CaseExhibit } from '../../shared/api/case'
import type { Exhibit, Extraction, ExtractionState } from '../../shared/api/evidence'
import { itemsToRead } from '../../shared/evidence/itemKinds'
import { currentExtractions, readingOfAll } from '../../shared/evidence/readings'

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
  /** When it was last verified and what was found; null before the first time. */
  verification: Exhibit['verification'] | null
  /** Whether its chain of custody is another than the one the case was told of before. */
  custodyReplaced: boolean
  /** The readings that count. */
  extractions: readonly Extraction[]
  translation: Translation
}

/**
 * How much of an exhibit is in English, or why there is no figure: not asked yet (`loading`), asked in vain
 * (`unavailable`), nothing to read in it (`nothing`), or items of which no figure has come (`awaited`).
 */
export type Translation =
  { translated: number; notTranslated: number } | 'loading' | 'unavailable' | 'nothing' | 'awaited'

/** What the case says of its exhibits, while it is asked and afterwards. */
export type CoverageAnswer = readonly CaseExhibit[] | 'loading' | 'unavailable'

/**
 * Joins what evidence-service and case-service say of the same exhibits. Evidence is newest and
 * decides which exhibits there are; the case may lag behind it.
 */
export function exhibitRows(exhibits: readonly Exhibit[], coverage: CoverageAnswer): ExhibitRow[] {
  return exhibits.map((exhibit) => {
    const extractions = currentExtractions(exhibit.originals)
    const sum = (figure: 'rowsInSource' | 'rowsRead' | 'rowsRejected') =>
      extractions.reduce((total, extraction) => total + extraction[figure], 0)
    return {
      id: exhibit.id,
      reference: exhibit.reference,
      description: exhibit.description,
      deviceKind: exhibit.deviceKind,
      files: exhibit.originals.length,
      state: readingOfAll(exhibit.originals),
      rowsInSource: sum('rowsInSource'),
      rowsRead: sum('rowsRead'),
      rowsRejected: sum('rowsRejected'),
      itemCount: exhibit.itemCount,
      unread: exhibit.unread,
      verification: exhibit.verification ?? null,
      custodyReplaced: figuresOf(exhibit.id, coverage)?.custody?.continuous === false,
      translation: translationOf(
        exhibit.id,
        extractions.reduce((total, one) => total + itemsToRead(one), 0),
        coverage,
      ),
      extractions,
    }
  })
}

function translationOf(exhibitId: string, messages: number, coverage: CoverageAnswer): Translation {
  if (messages === 0) return 'nothing'
  if (coverage === 'loading' || coverage === 'unavailable') return coverage
  const figures = figuresOf(exhibitId, coverage)
  // The case counts nothing until a translation has ended, and nothing where everything is in English.
  if (figures === undefined || figures.translated + figures.notTranslated === 0) return 'awaited'
  return { translated: figures.translated, notTranslated: figures.notTranslated }
}

function figuresOf(exhibitId: string, coverage: CoverageAnswer): CaseExhibit | undefined {
  return typeof coverage === 'string' ? undefined : coverage.find((one) => one.exhibitId === exhibitId)
}
