import type { Item } from '../../shared/api/evidence'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { Glyph, type GlyphName } from './Glyph'
import { callLength, outcomeWords, withoutName } from './words'

const mediaGlyphs: Readonly<Record<string, GlyphName>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  contact: 'contact',
  location: 'place',
}

/** What was attached: named, not shown. */
export function MediaList({ media }: { media: Item['media'] }) {
  return (
    <ul className="cl-message__media" aria-label="Attached">
      {media.map((one, i) => (
        <li key={i}>
          <Glyph name={mediaGlyphs[one.kind] ?? 'file'} />
          {one.name == null ? (
            <span className="cl-message__media-none">{withoutName(one)}</span>
          ) : (
            <span>
              {one.kind !== 'unknown' && <span className="cl-message__media-kind">{one.kind} </span>}
              <EvidenceText language={null}>{one.name}</EvidenceText>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A call: which way, how it ended, how long. */
export function CallContent({ item }: { item: Item }) {
  const { call, direction } = item
  if (call == null) return null
  const way = direction === 'outgoing' ? 'Outgoing call' : direction === 'incoming' ? 'Incoming call' : 'Call'
  return (
    <p className="cl-message__call">
      <Glyph name="call" />
      <span>
        <strong>{way}</strong>, {outcomeWords(call)}
        {call.durationSeconds != null && call.durationSeconds > 0 && (
          <>, {callLength(call.durationSeconds)}</>
        )}
      </span>
    </p>
  )
}

/** An address book entry under its name: organisation, and every identifier with its kind. */
export function ContactContent({ contact }: { contact: NonNullable<Item['contact']> }) {
  return (
    <dl className="cl-message__contact">
      {contact.organisation != null && (
        <div>
          <dt>Organisation</dt>
          <dd>
            <EvidenceText language={null}>{contact.organisation}</EvidenceText>
          </dd>
        </div>
      )}
      {contact.identifiers.map(({ kind, value }, i) => (
        <div key={i}>
          <dt>{kind === 'url' ? 'Web address' : kind}</dt>
          <dd>
            <EvidenceText language={null}>{value}</EvidenceText>
          </dd>
        </div>
      ))}
    </dl>
  )
}
