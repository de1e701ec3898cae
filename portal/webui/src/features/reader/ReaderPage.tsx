import './reader.scss'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Link, useParams } from 'react-router'
import { type Conversation } from '../../shared/api/evidence'
import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'
import { count } from '../../shared/numbers/numbers'
import { exhibitQuery } from '../../shared/queries/exhibits'
import { EmptyState } from '../../shared/states/EmptyState'
import { Loaded } from '../../shared/states/Loaded'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { isGoing, stillToDo } from '../../shared/work/translationWork'
import { useConversations } from '../../shared/work/useConversations'
import { ConversationList } from './ConversationList'
import { conversationTitle } from '../../shared/evidence/conversationTitle'
import { FilterBar } from './FilterBar'
import { HelpDialog } from './HelpDialog'
import { Messages } from './Messages'
import { PeopleButton } from './PeopleButton'
import { filterCount, filterKey, noFilter, type ItemFilter } from './readerLocation'
import { useReaderLocation } from './useReaderLocation'
import { useShortcutsSwitch } from './useShortcuts'

/** Every conversation of an exhibit, the original beside its English. */
export function ReaderPage() {
  const { caseId = '', exhibitId = '' } = useParams()
  const exhibit = useQuery(exhibitQuery(exhibitId))
  const { query: conversations, work } = useConversations(caseId, exhibitId, exhibit.data)
  const reference = exhibit.data?.reference ?? ''
  return (
    <Page width="wide">
      <div className="cl-reader">
        <div className="cl-reader__title">
          <PageTitle title={`Reader ${reference}`}>
            {reference === '' ? 'Reader' : <>Reader: {reference}</>}
          </PageTitle>
          {exhibit.data && (
            <p className="cl-reader__facts">
              <Link className="govuk-link" to={`/cases/${caseId}/exhibits/${exhibitId}`}>
                {exhibit.data.description}
              </Link>
              {exhibit.data.itemCount > 0 && (
                <span>
                  {exhibit.data.unread === 0
                    ? 'everything read'
                    : `${count(exhibit.data.unread)} of ${count(exhibit.data.itemCount)} unread`}
                </span>
              )}
              {isGoing(work) && (
                <span>
                  Being translated{work.toDo > 0 && `, ${stillToDo(work)}`}: filters and search know only what
                  is done
                </span>
              )}
            </p>
          )}
        </div>
        <Loaded query={conversations} label="Loading conversations" lines={8}>
          {(found) =>
            found.length === 0 ? (
              <EmptyState title="No conversations in this exhibit">
                Nothing has been read from it yet. The{' '}
                <Link className="govuk-link" to={`/cases/${caseId}/exhibits/${exhibitId}`}>
                  exhibit page
                </Link>{' '}
                says how far reading is.
              </EmptyState>
            ) : (
              <Conversations exhibitId={exhibitId} conversations={found} />
            )
          }
        </Loaded>
      </div>
    </Page>
  )
}

function Conversations({ exhibitId, conversations }: { exhibitId: string; conversations: Conversation[] }) {
  const [location, go, followed] = useReaderLocation()
  const [passportOpen, setPassportOpen] = useState(false)
  const [helpOpen, setHelpOpen] = useState(false)
  const [shortcutsOn, setShortcutsOn] = useShortcutsSwitch()
  const [announcement, announce] = useAnnouncement()
  const search = useRef<HTMLInputElement>(null)
  const panes = usePanesTop()
  const chosen = conversations.find(({ id }) => id === location.conversation)
  const onPosition = useCallback(
    (position: number) => {
      // The address of a link stays that of the link for as long as its message is where the reader stands.
      if (position !== location.position) go({ position }, { replace: true })
    },
    [go, location.position],
  )
  const { filter } = location
  const narrow = (next: ItemFilter) =>
    // What was in view stays in view when the filter is taken away: the context of a match.
    go({ filter: next, position: filterCount(next) === 0 ? location.position : null })

  return (
    <div className="cl-reader__panes" ref={panes} data-chosen={chosen !== undefined || undefined}>
      <ConversationList conversations={conversations} chosen={location.conversation} />
      <section className="cl-reader__main" aria-label="Conversation">
        {chosen === undefined ? (
          <EmptyState
            title={
              location.conversation === null
                ? 'Choose a conversation'
                : 'That conversation is not in this exhibit'
            }
          >
            Its messages appear here, the original beside its English.
          </EmptyState>
        ) : (
          <>
            <div className="cl-reader__conversation">
              <Link className="cl-reader__back govuk-link" to={{ search: '' }}>
                All conversations
              </Link>
              <h2 className="govuk-heading-s">
                <EvidenceText language={null}>{conversationTitle(chosen)}</EvidenceText>
              </h2>
              <p>
                {chosen.unread === 0
                  ? 'all read'
                  : `${count(chosen.unread)} of ${count(chosen.itemCount)} unread`}
              </p>
              <PeopleButton conversation={chosen} />
            </div>
            <FilterBar
              key={chosen.id}
              conversation={chosen}
              filter={filter}
              search={search}
              onFilter={narrow}
            />
            <Messages
              // Another conversation or filter is another list: nothing of the old one's state may stay.
              key={`${chosen.id}?${filterKey(filter)}`}
              exhibitId={exhibitId}
              conversation={chosen}
              filter={filter}
              position={location.position}
              followed={followed}
              shortcutsOn={shortcutsOn}
              passportOpen={passportOpen}
              onPassport={setPassportOpen}
              onPosition={onPosition}
              onClearFilter={() => {
                narrow(noFilter)
                search.current?.focus()
              }}
              onSearch={() => search.current?.focus()}
              onHelp={() => setHelpOpen(true)}
              announce={announce}
            />
          </>
        )}
      </section>
      {helpOpen && (
        <HelpDialog
          onClose={() => setHelpOpen(false)}
          shortcutsOn={shortcutsOn}
          onShortcuts={setShortcutsOn}
        />
      )}
      <p className="cl-reader__announcement" role="status" data-shown={announcement !== '' || undefined}>
        {announcement}
      </p>
    </div>
  )
}

/** A short message, said politely and shown for a moment. */
function useAnnouncement(): [string, (words: string) => void] {
  const [announcement, setAnnouncement] = useState('')
  useEffect(() => {
    if (announcement === '') return
    const timer = setTimeout(() => setAnnouncement(''), 4000)
    return () => clearTimeout(timer)
  }, [announcement])
  return [announcement, setAnnouncement]
}

/** Tells the style sheet where on the page the panes begin, so that they end where the window ends. */
function usePanesTop() {
  const panes = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = panes.current
    if (element === null) return
    const measure = () => {
      const top = element.getBoundingClientRect().top + window.scrollY
      element.style.setProperty('--measured-top', `${Math.round(top)}px`)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  return panes
}
