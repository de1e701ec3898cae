import { memo } from 'react'
import type { Item } from '../../shared/api/evidence'
import { Badge } from '../../shared/badges/Badge'
import { TierBadge, TranslationStateBadge } from '../../shared/badges/StateBadges'
import { count } from '../../shared/numbers/numbers'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { languageName } from '../../shared/text/language'
import { formatFull, formatTime } from '../../shared/time/time'
import { FromTo } from './FromTo'
import { Glyph } from './Glyph'
import { AttachmentList, hasRoomForWords, OwnContent } from './ItemContent'
import { Answered, Edits, Reactions } from './ItemMetadata'
import type { Term } from './highlight'
import { MessageText } from './MessageText'
import { markWords } from './metadata'
import { heading, messageLabel, stateLine, stateWords } from './words'
import { folded, hasWords, isFoldable } from './writing'

interface Props {
  item: Item
  index: number
  total: number
  terms: Term[]
  /** The message the keys act on. */
  current: boolean
  /** The message a link led to. */
  linked: boolean
  /** What the message answers, where it is at hand. */
  answered: Item | undefined
  unfolded: boolean
  focusable: boolean
  onCurrent: (index: number) => void
  onUnfold: (index: number) => void
  /** To what the message answers. */
  onAnswered: () => void
  onCopy: (item: Item) => void
  onPassport: (index: number) => void
}

/** One item of whatever kind: the original on the left, its English on the right. */
export const MessageRow = memo(function MessageRow(props: Props) {
  const { item, index, total, current, linked, focusable, onCurrent, onCopy, onPassport } = props
  return (
    // The feed pattern: each message is an article that takes the focus and says where it stands.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only notes that it has the focus
    <article
      className={`cl-message cl-message--${item.direction}`}
      data-current={current || undefined}
      data-linked={linked || undefined}
      data-unread={!item.read || undefined}
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-label={messageLabel(item)}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- articles of a feed take the focus
      tabIndex={focusable ? 0 : -1}
      onFocus={() => onCurrent(index)}
    >
      <header className="cl-message__head">
        <p className="cl-message__who">
          {!item.read && (
            <span className="cl-message__unread">
              <span className="govuk-visually-hidden">Unread. </span>
            </span>
          )}
          <FromTo item={item} />
          {(item.at != null || item.atText !== '' || heading(item) === null) && <MessageTime item={item} />}
          {item.state.is !== 'intact' && (
            <span className="cl-message__deleted" title={stateWords(item.state) ?? undefined}>
              <Glyph name="bin" /> {stateLine(item.state)}
            </span>
          )}
          {markWords(item).map(({ word, sentence }) => (
            <span key={sentence} className="cl-message__mark" title={sentence}>
              {word}
            </span>
          ))}
          {linked && <span className="cl-message__linked">Linked message</span>}
        </p>
        <div className="cl-message__standing">
          <Standing item={item} />
          <span className="cl-message__actions">
            <button
              type="button"
              tabIndex={current ? 0 : -1}
              onClick={() => onCopy(item)}
              title="Copy citation (c)"
            >
              <Glyph name="copy" />
              <span className="govuk-visually-hidden">Copy citation of message {count(index + 1)}</span>
            </button>
            <button
              type="button"
              tabIndex={current ? 0 : -1}
              onClick={() => onPassport(index)}
              title="Translation passport (p)"
            >
              <Glyph name="passport" />
              <span className="govuk-visually-hidden">Passport of message {count(index + 1)}</span>
            </button>
          </span>
        </div>
      </header>
      <Body {...props} />
    </article>
  )
})

function Body(props: Props) {
  const { item, index, answered, unfolded, onUnfold, onAnswered } = props
  const long = isFoldable(item)
  return (
    <>
      <Answered item={item} answered={answered} onAnswered={onAnswered} />
      <OwnContent item={item} />
      {hasRoomForWords(item) && <Words {...props} folds={long && !unfolded} />}
      <Edits item={item} unfolded={unfolded} />
      <Reactions item={item} />
      {long && (
        <button
          type="button"
          className="cl-message__unfold"
          aria-expanded={unfolded}
          onClick={() => onUnfold(index)}
        >
          {unfolded ? 'Show less' : `Show all ${count(longest(item))} characters`}
        </button>
      )}
    </>
  )
}

function longest({ text, translation, versions }: Item): number {
  const all = [text, translation?.english, ...versions.map((version) => version.text)]
  return Math.max(...all.map((one) => one?.length ?? 0))
}

/** The words in both languages, and what came with them. */
function Words({ item, terms, folds }: Props & { folds: boolean }) {
  const { text, translation, body } = item
  const english = translation?.tier === 'original' ? null : (translation?.english ?? null)
  const shown = (whole: string) => (folds ? folded(whole) : whole)
  const subject = body.kind === 'email' && body.subject != null && body.subject !== ''
  return (
    <div
      className={`cl-message__pair${translation?.tier === 'original' ? ' cl-message__pair--english' : ''}`}
      data-subject={subject || undefined}
    >
      <div className="cl-message__side">
        {text != null && text !== '' && (
          <MessageText text={shown(text)} language={translation?.language ?? null} terms={terms} />
        )}
        {!hasWords(item) && item.attachments.length === 0 && <p className="cl-message__note">No text</p>}
        {item.attachments.length > 0 && <AttachmentList attachments={item.attachments} />}
      </div>
      <div className="cl-message__side cl-message__side--english">
        {english != null && <MessageText text={shown(english)} language="eng" terms={terms} />}
        {translation?.tier === 'none' && (
          <p className="cl-message__note">{sentence(translation.reason) ?? 'No reason was recorded'}</p>
        )}
      </div>
    </div>
  )
}

/** The language, and what the English beside it is worth. */
function Standing({ item: { text, translation } }: { item: Item }) {
  if (text == null || text === '') return <span className="cl-message__chips" />
  if (translation == null) {
    return (
      <span className="cl-message__chips">
        <Badge icon="clock" tone="grey">
          Not translated yet
        </Badge>
      </span>
    )
  }
  const { tier, state, language, reason } = translation
  return (
    <span className="cl-message__chips">
      <span className="cl-message__language">{languageName(language)}</span>
      {tier !== 'original' && <TierBadge tier={tier} reason={reason} />}
      {tier !== 'original' && tier !== 'none' && <TranslationStateBadge state={state} />}
    </span>
  )
}

function sentence(words: string | null | undefined): string | null {
  return words == null || words === '' ? null : words.charAt(0).toUpperCase() + words.slice(1)
}

function MessageTime({ item: { at, atText } }: { item: Item }) {
  if (at == null) {
    return (
      <span className="cl-message__time" title="The time could not be read; this is how it is written">
        <EvidenceText language={null}>{atText === '' ? 'no time' : atText}</EvidenceText>
      </span>
    )
  }
  return (
    <time className="cl-message__time" dateTime={at} title={`${formatFull(at)}; as written: ${atText}`}>
      {formatTime(at)}
    </time>
  )
}
