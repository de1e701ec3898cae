import { useDeferredValue, useState, type KeyboardEvent } from 'react'
import { Link } from 'react-router'
import type { Conversation } from '../../shared/api/evidence'
import { itemOf } from '../../shared/evidence/itemKinds'
import { count, counted } from '../../shared/numbers/numbers'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { languageName } from '../../shared/text/language'
import { formatDate } from '../../shared/time/time'
import { conversationTitle } from '../../shared/evidence/conversationTitle'
import { languagesByUse, matchingConversations } from './conversationOrder'
import { Glyph, type GlyphName } from './Glyph'

interface Props {
  conversations: Conversation[]
  chosen: string | null
}

/** The conversations of an exhibit: how much, in which languages, how much still unread. */
export function ConversationList({ conversations, chosen }: Props) {
  const [words, setWords] = useState('')
  const [unreadOnly, setUnreadOnly] = useState(false)
  const shown = matchingConversations(conversations, useDeferredValue(words), unreadOnly)
  return (
    <nav className="cl-conversations" aria-label="Conversations">
      <div className="cl-conversations__filter">
        <label className="govuk-visually-hidden" htmlFor="conversation-filter">
          Find a conversation by title, name or number
        </label>
        <input
          id="conversation-filter"
          className="cl-field"
          type="search"
          placeholder="Find a conversation"
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <label className="cl-check">
          <input
            type="checkbox"
            checked={unreadOnly}
            onChange={(event) => setUnreadOnly(event.target.checked)}
          />
          Unread only
        </label>
      </div>
      <p className="cl-conversations__count" role="status">
        {shown.length === conversations.length
          ? counted(shown.length, 'conversation')
          : `${count(shown.length)} of ${counted(conversations.length, 'conversation')}`}
      </p>
      <ul className="cl-conversations__list">
        {shown.map((conversation) => (
          <li key={conversation.id}>
            <Link
              className="cl-conversation"
              to={{ search: `?conversation=${encodeURIComponent(conversation.id)}` }}
              aria-current={conversation.id === chosen ? 'true' : undefined}
              onKeyDown={moveByArrows}
            >
              <Entry conversation={conversation} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Of chats, the most of all, there is none. */
const glyphs: Readonly<Record<string, GlyphName>> = {
  calls: 'call',
  contacts: 'contact',
  accounts: 'contact',
  locations: 'place',
  mail: 'mail',
  document: 'file',
}

function Entry({ conversation }: { conversation: Conversation }) {
  const { kind, itemCount, unread, last } = conversation
  const glyph = glyphs[kind]
  const languages = languagesByUse(conversation).map(([code]) => languageName(code))
  return (
    <>
      <span className="cl-conversation__title">
        {glyph !== undefined && <Glyph name={glyph} />}
        <EvidenceText language={null}>{conversationTitle(conversation)}</EvidenceText>
      </span>
      <span className="cl-conversation__facts">
        <span>{counted(itemCount, itemOf(conversation))}</span>
        {unread > 0 ? (
          <strong>{count(unread)} unread</strong>
        ) : (
          <span className="cl-conversation__done">all read</span>
        )}
      </span>
      <span className="cl-conversation__facts">
        <span>
          {languages.slice(0, 2).join(', ')}
          {languages.length > 2 && ` and ${languages.length - 2} more`}
        </span>
        {last != null && <span>{formatDate(last)}</span>}
      </span>
    </>
  )
}

/** Up and down move through the list; Tab leaves it. */
function moveByArrows(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const links = [...(event.currentTarget.closest('ul')?.querySelectorAll('a') ?? [])]
  const at = links.findIndex((link) => link === document.activeElement)
  const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
