import { useQueries, useQueryClient } from '@tanstack/react-query'
import type { Exhibit } from '../../shared/api/evidence'
import { itemsToRead } from '../../shared/evidence/itemKinds'
import { currentExtractions } from '../../shared/evidence/readings'
import { problemOf } from '../../shared/api/problem'
import type { TranslationSummary } from '../../shared/api/translation'
import { count } from '../../shared/numbers/numbers'
import { translationSummaryQuery } from '../../shared/queries/translation'
import { ProblemPanel } from '../../shared/states/ProblemPanel'
import { Skeleton } from '../../shared/states/Skeleton'
import { languageName } from '../../shared/text/language'
import {
  isGoing,
  stillToDo,
  translationWork,
  useUnfinishedTranslation,
  useWhenOver,
  type TranslationWork,
} from '../../shared/work/translationWork'
import { coverageSentence, merged } from './translationCoverage'

/** How much of the exhibit is in English, and why the rest is not. */
export function TranslationSection({ caseId, exhibit }: { caseId: string; exhibit: Exhibit }) {
  const client = useQueryClient()
  const extractions = currentExtractions(exhibit.originals).filter(
    (one) => (one.state === 'complete' || one.state === 'partial') && itemsToRead(one) > 0,
  )
  const work = translationWork(useUnfinishedTranslation(caseId, [exhibit]), extractions)
  const going = isGoing(work)
  const results = useQueries({ queries: extractions.map((one) => translationSummaryQuery(one, going)) })
  useWhenOver(going, 0, () => {
    for (const { id } of extractions) {
      void client.invalidateQueries({ queryKey: ['extraction', id, 'translation'] })
    }
  })
  if (extractions.length === 0) return null
  const failed = results.find(({ error }) => error !== null && problemOf(error).status !== 404)
  const arrived = results.flatMap(({ data }) => (data === undefined ? [] : [data]))
  return (
    <section className="cl-section" aria-labelledby="translation">
      <h2 id="translation" className="govuk-heading-m">
        Translation
      </h2>
      {failed !== undefined && <ProblemPanel error={failed.error} onRetry={() => void failed.refetch()} />}
      {arrived.length > 0 ? (
        <Coverage summary={merged(arrived)} work={work} />
      ) : results.some(({ isPending }) => isPending) ? (
        <Skeleton label="Loading the translation figures" />
      ) : (
        failed === undefined && <NothingYet work={work} />
      )}
    </section>
  )
}

function NothingYet({ work }: { work: TranslationWork }) {
  if (work === 'failed') return <p className="govuk-body">Translating broke off before the first message.</p>
  const left = isGoing(work) ? stillToDo(work) : ''
  return <p className="govuk-body">Not translated yet{left === '' ? '' : `: ${left}`}.</p>
}

function Coverage({ summary, work }: { summary: TranslationSummary; work: TranslationWork }) {
  if (summary.byLanguage.length === 0) return <NothingYet work={work} />
  return (
    <>
      <p className="govuk-body">{coverageSentence(summary, isGoing(work) ? work : null)}</p>
      <p className="govuk-body-s cl-quiet">
        Machine translation, not evidence, until a qualified person certifies it.
      </p>
      <table className="cl-table cl-table--stacks">
        <caption className="govuk-visually-hidden">Messages by language</caption>
        <thead>
          <tr>
            <th scope="col">Language</th>
            <th scope="col" className="cl-number">
              Messages
            </th>
            <th scope="col" className="cl-number">
              Gist
            </th>
            <th scope="col" className="cl-number">
              Keywords
            </th>
            <th scope="col" className="cl-number">
              In English
            </th>
            <th scope="col" className="cl-number">
              Not translated
            </th>
            <th scope="col">Why not</th>
          </tr>
        </thead>
        <tbody>
          {summary.byLanguage.map((one) => (
            <tr key={one.language}>
              <th scope="row">{languageName(one.language)}</th>
              <td data-label="Messages" className="cl-number">
                {count(one.messages)}
              </td>
              <Figure label="Gist" value={one.gist} />
              <Figure label="Keywords" value={one.keywords} />
              <Figure label="In English" value={one.original} />
              <Figure label="Not translated" value={one.none} />
              <td data-label="Why not">
                {summary.notTranslated
                  .filter(({ language }) => language === one.language)
                  .map(({ reason }) => reason)
                  .join('; ') || <span className="cl-quiet cl-none">–</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Figure({ label, value }: { label: string; value: number }) {
  return (
    <td data-label={label} className="cl-number">
      {value === 0 ? <span className="cl-quiet cl-none">–</span> : count(value)}
    </td>
  )
}
