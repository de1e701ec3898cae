import { useMemo } from 'react'
import { highlightRuns, type Term } from './highlight'
import { textDirection, textLanguage } from './writing'

interface Props {
  text: string
  language: string | null
  /** What was searched for, to be marked. */
  terms: Term[]
}

/** A message's words: text only, with its own language and direction, and marks where a search found it. */
export function MessageText({ text, language, terms }: Props) {
  const runs = useMemo(() => highlightRuns(text, terms), [text, terms])
  return (
    <div
      className="cl-evidence-text cl-message__text"
      lang={textLanguage(language, text)}
      dir={textDirection(text)}
    >
      <bdi>{runs.map((run, i) => (run.match ? <mark key={i}>{run.text}</mark> : run.text))}</bdi>
    </div>
  )
}
