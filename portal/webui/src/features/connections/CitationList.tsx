import { Link } from 'react-router'
import type { Citation } from '../../shared/api/linkage'
import { count } from '../../shared/numbers/numbers'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { Time } from '../../shared/time/Time'
import { citationLink, quoteParts } from './citationLink'

/** Places in evidence: each opens the reader at the message, with the words around what was found. */
export function CitationList({ citations }: { citations: Citation[] }) {
  return (
    <ul className="cl-citations">
      {citations.map((citation) => (
        <li key={`${citation.itemId} ${citation.start}`}>
          <p className="cl-citation__place">
            <Link className="govuk-link" to={citationLink(citation)}>
              {citation.exhibitReference}, row {count(citation.row)}
            </Link>
            {citation.at !== null && <Time at={citation.at} />}
          </p>
          {citation.quote !== null && <Quote {...citation} quote={citation.quote} />}
        </li>
      ))}
    </ul>
  )
}

function Quote({ quote, start, end }: { quote: string; start: number; end: number }) {
  const [before, cited, after] = quoteParts(quote, start, end)
  return (
    <blockquote className="cl-citation__quote cl-evidence-text" dir="auto" lang="und">
      {before}
      {cited !== '' && (
        <mark>
          <EvidenceText language={null}>{cited}</EvidenceText>
        </mark>
      )}
      {after}
    </blockquote>
  )
}
