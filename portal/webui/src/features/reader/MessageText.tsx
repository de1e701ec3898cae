import { useMemo } from 'react'
import { highlightRuns, type Run, type Term } from './highlight'
import { textDirection, textLanguage } from './writing'
import { stretches } from './writtenNumbers'

interface Props {
  text: string
  language: string | null
  /** What was searched for, to be marked. */
  terms: Term[]
}

/** A message's words: text only, with its own language and direction, and marks where a search found it. */
export function MessageText({ text, language, terms }: Props) {
  const direction = textDirection(text)
  const parts = useMemo(() => {
    const runs = highlightRuns(text, terms)
    return direction === 'rtl' ? stretches(runs) : [{ runs, isNumber: false }]
  }, [text, terms, direction])
  return (
    <div className="cl-evidence-text cl-message__text" lang={textLanguage(language, text)} dir={direction}>
      <bdi>
        {parts.map(({ runs, isNumber }, i) =>
          isNumber ? (
            <bdi key={i} dir="ltr">
              <Marked runs={runs} />
            </bdi>
          ) : (
            <Marked key={i} runs={runs} />
          ),
        )}
      </bdi>
    </div>
  )
}

function Marked({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, i) => (run.match ? <mark key={i}>{run.text}</mark> : run.text))
}
