import { conversationTitle } from '../../shared/evidence/conversationTitle'
import { Link } from 'react-router'
import type { Conversation, Exhibit } from '../../shared/api/evidence'
import { conversationKindWord } from '../../shared/evidence/itemKinds'
import { memberWords } from '../../shared/evidence/membership'
import { readingOfAll } from '../../shared/evidence/readings'
import { Badge } from '../../shared/badges/Badge'
import { count } from '../../shared/numbers/numbers'
import { EmptyState } from '../../shared/states/EmptyState'
import { Loaded } from '../../shared/states/Loaded'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { languageName } from '../../shared/text/language'
import { Time } from '../../shared/time/Time'
import { dayKey } from '../../shared/time/time'
import { useConversations } from '../../shared/work/useConversations'

interface Props {
  caseId: string
  exhibit: Exhibit
}

/** What can be read in the exhibit; each conversation opens in the reader. */
export function ConversationsSection({ caseId, exhibit }: Props) {
  const { query } = useConversations(caseId, exhibit.id, exhibit)
  return (
    <section className="cl-section" aria-labelledby="conversations">
      <div className="cl-section__head">
        <h2 id="conversations" className="govuk-heading-m">
          Conversations
        </h2>
        {exhibit.itemCount > 0 && (
          <Link className="govuk-button" to={`/cases/${caseId}/reader/${exhibit.id}`}>
            {exhibit.unread > 0 ? `Read ${count(exhibit.unread)} unread` : 'Open the reader'}
          </Link>
        )}
      </div>
      <Loaded query={query} label="Loading the conversations" lines={4}>
        {(conversations) =>
          conversations.length === 0 ? (
            <Nothing exhibit={exhibit} />
          ) : (
            <Table caseId={caseId} exhibitId={exhibit.id} conversations={conversations} />
          )
        }
      </Loaded>
    </section>
  )
}

function Nothing({ exhibit: { originals } }: { exhibit: Exhibit }) {
  if (readingOfAll(originals) === 'failed') {
    return (
      <EmptyState
        title={originals.length === 1 ? 'The file could not be read' : 'None of the files could be read'}
      >
        The reasons stand with the files below. What arrived is kept and hashed.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="Nothing to read yet">
      Conversations appear here once a file of the exhibit was read.
    </EmptyState>
  )
}

interface TableProps {
  caseId: string
  exhibitId: string
  conversations: readonly Conversation[]
}

function Table({ caseId, exhibitId, conversations }: TableProps) {
  return (
    <table className="cl-table cl-table--stacks">
      <caption className="govuk-visually-hidden">Conversations in this exhibit</caption>
      <thead>
        <tr>
          <th scope="col">With</th>
          <th scope="col" className="cl-number">
            Items
          </th>
          <th scope="col">Unread</th>
          <th scope="col">Languages</th>
          <th scope="col">From and to</th>
        </tr>
      </thead>
      <tbody>
        {conversations.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Link
                className="govuk-link"
                to={`/cases/${caseId}/reader/${exhibitId}?conversation=${encodeURIComponent(one.id)}`}
              >
                <EvidenceText language={null}>{conversationTitle(one)}</EvidenceText>
              </Link>
              <span className="cl-block cl-quiet cl-normal">
                {[conversationKindWord(one), memberWords(one)].filter(Boolean).join(', ')}
              </span>
            </th>
            <td data-label="Items" className="cl-number">
              {count(one.itemCount)}
            </td>
            <td data-label="Unread">
              {one.unread === 0 ? (
                <span className="cl-quiet">All read</span>
              ) : (
                <Badge icon="dot" tone="blue">
                  {count(one.unread)} unread
                </Badge>
              )}
            </td>
            <td data-label="Languages">{languagesOf(one) || <span className="cl-quiet cl-none">–</span>}</td>
            <td data-label="From and to">
              {one.first == null || one.last == null ? (
                <span className="cl-quiet">No times</span>
              ) : dayKey(one.first) === dayKey(one.last) ? (
                <Time at={one.first} show="date" />
              ) : (
                <>
                  <Time at={one.first} show="date" /> to <Time at={one.last} show="date" />
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The three languages most written, most first. */
function languagesOf({ languages }: Conversation): string {
  const names = Object.entries(languages)
    .sort(([, one], [, other]) => other - one)
    .map(([language]) => languageName(language))
  const more = names.length - 3
  return names.slice(0, 3).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
