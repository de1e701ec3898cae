import { Link } from 'react-router'
import { PlaceInFile } from '../../shared/evidence/PlaceInFile'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { Time } from '../../shared/time/Time'
import { citationLink, quoteParts } from './citationLink'
import type { Citation } from '../../shared/api/linkage'

const sourceWords: Readonly<Record<Citation['source'], string | null>> = {
  text: null,
  contact: 'in an address book entry',
  party: 'as sender or recipient',
  translation: 'only in the machine translation, not evidence',
}

/** Places in evidence: each opens the reader at the message, with the words around what was found. */
export function CitationList({ citations }: { citations: Citation[] }) {
  return (
    <ul className="cl-citations">
      {citations.map((citation) => (
        <li key={`${citation.itemId} ${citation.source} ${citation.start ?? ''} ${citation.value}`}>
          <p className="cl-citation__place">
            <Link className="govuk-link" to={citationLink(citation)}>
              {citation.exhibitReference}, <PlaceInFile path={citation.path} row={citation.row} />
            </Link>
            {citation.at != null && <Time at={citation.at} />}
            {sourceWords[citation.source] != null && <span>{sourceWords[citation.source]}</span>}
          </p>
          {citation.quote != null && <Quote citation={citation} />}
        </li>
      ))}
    </ul>
  )
}

function Quote({ citation }: { citation: Citation }) {
  const [before, cited, after] = quoteParts(citation)
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
