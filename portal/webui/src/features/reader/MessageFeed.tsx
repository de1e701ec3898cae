import type { VirtualItem } from '@tanstack/react-virtual'
import { Icon } from '../../shared/badges/Icon'
import type { Item } from '../../shared/api/evidence'
import { dayHeading } from './dayGroups'
import type { Term } from './highlight'
import type { ItemPages } from './itemPages'
import { MessageRow } from './MessageRow'
import type { Feed } from './useMessageFeed'

interface Props {
  /** Messages stand beside their English; calls and contacts have none. */
  bilingual: boolean
  pages: ItemPages
  feed: Feed
  terms: Term[]
  onCopy: (item: Item) => void
  onPassport: () => void
}

/** The messages in view and a few around them; the rest of the scroll height is empty. */
export function MessageFeed({ bilingual, pages, feed, terms, onCopy, onPassport }: Props) {
  const { virtualizer, rows, total, opened, setScroller } = feed
  return (
    <>
      {bilingual && (
        <div className="cl-messages__columns" aria-hidden="true">
          <span>Original</span>
          <span>
            English{' '}
            <span className="cl-messages__caution">
              <Icon name="warning" /> machine translation, not evidence
            </span>
          </span>
        </div>
      )}
      <div className="cl-messages__scroller" ref={setScroller} data-opened={opened}>
        <div
          className="cl-messages__feed"
          role="feed"
          aria-label={bilingual ? 'Messages. The English is machine translation, not evidence.' : 'Records'}
          aria-busy={!opened}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {rows.map((row) => {
            const item = pages.itemAt(row.index)
            const answered = pages.indexOfAnswered(row.index)
            return (
              <div
                key={row.key}
                ref={virtualizer.measureElement}
                data-index={row.index}
                className="cl-messages__row"
                style={{ transform: `translateY(${row.start}px)` }}
              >
                {item === undefined ? (
                  <MissingRow row={row} total={total} focusable={row.index === feed.firstVisible} />
                ) : (
                  <>
                    <DayHeading words={dayHeading(row.index, (at) => pages.itemAt(at))} />
                    <MessageRow
                      item={item}
                      index={row.index}
                      total={total}
                      terms={terms}
                      current={feed.current === row.index}
                      linked={feed.linked === row.index}
                      answered={answered === null ? undefined : pages.itemAt(answered)}
                      onAnswered={() => answered !== null && feed.goTo(answered)}
                      unfolded={feed.unfolded.has(row.index)}
                      focusable={row.index === (feed.current ?? feed.firstVisible)}
                      onCurrent={feed.setCurrent}
                      onUnfold={feed.unfold}
                      onCopy={onCopy}
                      onPassport={onPassport}
                    />
                  </>
                )}
              </div>
            )
          })}
        </div>
      </div>
    </>
  )
}

// Said by the message's own time to those who listen; the heading is for the eye.
function DayHeading({ words }: { words: string | null }) {
  if (words == null) return null
  return (
    <div className="cl-messages__day" aria-hidden="true">
      <span>{words}</span>
    </div>
  )
}

/** The place of a message that is still on its way; grey bars appear only after a moment. */
function MissingRow({ row, total, focusable }: { row: VirtualItem; total: number; focusable: boolean }) {
  return (
    <article
      className="cl-message cl-message--missing"
      aria-posinset={row.index + 1}
      aria-setsize={total}
      aria-busy
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the list must be reachable by keyboard
      tabIndex={focusable ? 0 : -1}
    >
      <span className="govuk-visually-hidden">Loading</span>
      <div className="cl-message__bars" aria-hidden="true" />
    </article>
  )
}
