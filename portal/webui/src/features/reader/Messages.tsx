import { useEffect, useRef, useState } from 'react'
import type { Conversation, Item } from '../../shared/api/evidence'
import { isToRead, itemOf } from '../../shared/evidence/itemKinds'
import { count, counted } from '../../shared/numbers/numbers'
import { EmptyState } from '../../shared/states/EmptyState'
import { ProblemPanel } from '../../shared/states/ProblemPanel'
import { Skeleton } from '../../shared/states/Skeleton'
import { citationText, copyText } from './citation'
import { dayName } from './dayGroups'
import { searchTerms } from './highlight'
import type { ItemPages } from './itemPages'
import { MessageFeed } from './MessageFeed'
import { PassportPanel } from './PassportPanel'
import { PrintedMessages } from './PrintedMessages'
import { filterCount, noFilter, type ItemFilter } from './readerLocation'
import { ReaderTools } from './ReaderTools'
import type { ShortcutAction } from './shortcuts'
import { useItemPages } from './useItemPages'
import { useMessageFeed } from './useMessageFeed'
import { isFinal, useReading } from './useReading'
import { useShortcuts } from './useShortcuts'

interface Props {
  exhibitId: string
  conversation: Conversation
  filter: ItemFilter
  position: number | null
  /** Whether a link led to the position. */
  followed: boolean
  shortcutsOn: boolean
  passportOpen: boolean
  onPassport: (open: boolean) => void
  onPosition: (position: number) => void
  onClearFilter: () => void
  onSearch: () => void
  onHelp: () => void
  announce: (words: string) => void
}

/** The messages of one conversation under one filter; another of either gets another component key. */
export function Messages(props: Props) {
  const { exhibitId, conversation, filter, passportOpen, onPassport, announce } = props
  const pages = useItemPages(conversation, filter)
  useFreshItems(pages, conversation)
  const feed = useMessageFeed({ pages, ...props })
  const [terms] = useState(() => searchTerms(filter.q))
  const unrecorded = useReading({
    exhibitId,
    conversationId: conversation.id,
    pages,
    unreadOnScreen: feed.unreadOnScreen,
  })

  const copy = (item: Item | undefined) => {
    if (item === undefined) return
    copyText(citationText(item)).then(
      () => announce(`Citation copied: ${item.exhibitReference}, row ${count(item.provenance.row)}`),
      () => announce('The citation could not be copied: the browser did not allow it'),
    )
  }
  const perform = (action: ShortcutAction) => {
    switch (action) {
      case 'next':
        return feed.step(1)
      case 'previous':
        return feed.step(-1)
      case 'unread':
        return feed.toNextUnread()
      case 'copy':
        return copy(feed.currentItem)
      case 'passport':
        if (feed.current == null) feed.step(1)
        return onPassport(!passportOpen)
      case 'unfold':
        return feed.current == null ? undefined : feed.unfold(feed.current)
      case 'first':
      case 'last':
        return feed.toEnd(action)
      case 'search':
        return props.onSearch()
      case 'help':
        return props.onHelp()
    }
  }
  useShortcuts(props.shortcutsOn, perform)

  if (pages.total == null) {
    return pages.error == null ? (
      <Skeleton label="Loading messages" lines={8} />
    ) : (
      <ProblemPanel error={pages.error} onRetry={() => feed.retry()} />
    )
  }
  if (pages.total === 0) {
    return filterCount(filter) === 0 ? (
      <EmptyState title="Nothing in this conversation">
        Every row of the source was rejected or is elsewhere.
      </EmptyState>
    ) : (
      <EmptyState title="No message matches">
        <button type="button" className="govuk-link cl-link-button" onClick={props.onClearFilter}>
          Clear the filters
        </button>{' '}
        to see all {inWords(conversation.itemCount, conversation, noFilter)}.
      </EmptyState>
    )
  }
  const first = feed.firstVisible
  const showing = pages.itemAt(first)
  return (
    <div className="cl-messages" data-passport={passportOpen || undefined}>
      <div className="cl-messages__main">
        <ReaderTools
          day={showing === undefined ? '' : dayName(showing)}
          place={`${count(first + 1)} of ${inWords(pages.total, conversation, filter)}`}
          passportOpen={passportOpen}
          perform={perform}
        />
        {unrecorded != null && (
          <p className="cl-messages__notice" role="status">
            What you read is not being recorded: {unrecorded.title}.
            {isFinal(unrecorded) ? ' Ask the lead of the case.' : ' It will be tried again.'}
          </p>
        )}
        {pages.error != null && <ProblemPanel error={pages.error} onRetry={() => feed.retry()} />}
        <MessageFeed
          bilingual={isToRead(conversation)}
          pages={pages}
          feed={feed}
          terms={terms}
          onCopy={copy}
          onPassport={() => onPassport(true)}
        />
        <PrintedMessages
          pages={pages}
          first={first}
          conversation={conversation}
          filter={filter}
          terms={terms}
        />
      </div>
      {passportOpen && feed.currentItem !== undefined && (
        <PassportPanel
          item={feed.currentItem}
          onClose={() => {
            onPassport(false)
            feed.focusCurrent()
          }}
        />
      )}
    </div>
  )
}

/** When English has come for the conversation, the messages on screen get theirs. */
function useFreshItems(pages: ItemPages, { tiers }: Conversation): void {
  const standing = JSON.stringify(tiers)
  const before = useRef(standing)
  useEffect(() => {
    if (before.current === standing) return
    before.current = standing
    pages.refresh()
  }, [pages, standing])
}

/** `100,000 messages`, or `212 matches` under a filter. */
function inWords(items: number, conversation: Conversation, filter: ItemFilter): string {
  return filterCount(filter) === 0 ? counted(items, itemOf(conversation)) : counted(items, 'match', 'matches')
}
