import type { Item } from '../../shared/api/evidence'
import { count } from '../../shared/numbers/numbers'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { formatDateTime, formatTime } from '../../shared/time/time'
import { Glyph } from './Glyph'
import { MessageText } from './MessageText'
import { senderLabel } from './party'
import { editsOf, editWords, reactionGroups, replyWords } from './metadata'
import { nameOf } from './words'
import { folded } from './writing'

/** What an item answers: the words of it where they are here, else its place in the file. */
export function Answered({
  item: { replyTo },
  answered,
  onAnswered,
}: {
  item: Item
  answered: Item | undefined
  onAnswered: () => void
}) {
  if (replyTo == null) return null
  if (answered === undefined) {
    return (
      <p className="cl-message__note cl-message__reply">
        <Glyph name="reply" /> <EvidenceText language={null}>{replyWords(replyTo)}</EvidenceText>
      </p>
    )
  }
  return (
    <p className="cl-message__note cl-message__reply">
      <Glyph name="reply" />{' '}
      <button type="button" className="cl-link-button" onClick={onAnswered}>
        In reply to <EvidenceText language={null}>{senderLabel(answered)}</EvidenceText>
        {answered.at != null && `, ${formatTime(answered.at)}`}
      </button>
      <EvidenceText language={answered.translation?.language ?? null} className="cl-message__quote">
        {beginningOf(answered)}
      </EvidenceText>
    </p>
  )
}

const quoted = 120

function beginningOf({ text, body, attachments }: Item): string {
  const words = text ?? nameOf(body) ?? attachments[0]?.name ?? ''
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line.length <= quoted ? line : `${line.slice(0, quoted).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** That an item was changed, when, and what it said before as far as the source keeps it. */
export function Edits({ item, unfolded }: { item: Item; unfolded: boolean }) {
  const edits = editsOf(item)
  if (edits.length === 0) return null
  return (
    <ul className="cl-message__edits" aria-label="Edits">
      {edits.map((version, i) => {
        const { text } = version
        return (
          <li key={i}>
            <span className="cl-message__note">
              {editWords(version)}
              {text != null && text !== '' ? '. Before:' : '. The file does not keep what it said before.'}
            </span>
            {text != null && text !== '' && (
              <MessageText text={unfolded ? text : folded(text)} language={null} terms={[]} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** As many people are named beside a reaction; all of them stand in the panel. */
const namedAtMost = 3

export function Reactions({ item }: { item: Item }) {
  if (item.reactions.length === 0) return null
  return (
    <ul className="cl-message__reactions" aria-label="Reactions">
      {reactionGroups(item).map(({ what, by }) => (
        <li
          key={what}
          title={by.map(({ name, at }) => (at === null ? name : `${name}, ${formatDateTime(at)}`)).join('; ')}
        >
          <EvidenceText language={null}>{what}</EvidenceText>
          {by.slice(0, namedAtMost).map(({ name }, i) => (
            <span key={i}>
              <EvidenceText language={null}>{name}</EvidenceText>
              {i < Math.min(by.length, namedAtMost) - 1 && ','}
            </span>
          ))}
          {by.length > namedAtMost && <span>and {count(by.length - namedAtMost)} more</span>}
        </li>
      ))}
    </ul>
  )
}
