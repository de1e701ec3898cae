import type { Body, BodyOf, Item, Party } from '../../shared/api/evidence'
import { count } from '../../shared/numbers/numbers'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { Glyph, type GlyphName } from './Glyph'
import { partyInFull } from './party'
import {
  accuracyWords,
  callLength,
  coordinates,
  fileWords,
  heading,
  identifierKindWords,
  nameOf,
  outcomeWords,
  withoutName,
} from './words'
import { hasWords } from './writing'

const glyphs: Readonly<Record<string, GlyphName>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  contact: 'contact',
  location: 'place',
}

/** What was attached: named, not shown. */
export function AttachmentList({ attachments }: { attachments: Item['attachments'] }) {
  return (
    <ul className="cl-message__media" aria-label="Attached">
      {attachments.map((one, i) => (
        <li key={i}>
          <Glyph name={glyphs[one.kind] ?? 'file'} />
          {one.name == null ? (
            <span className="cl-message__media-none">{withoutName(one)}</span>
          ) : (
            <span>
              {one.kind !== 'unknown' && <span className="cl-message__media-kind">{one.kind} </span>}
              <EvidenceText language={null}>{one.name}</EvidenceText>
            </span>
          )}
          {fileWords(one) !== '' && <span className="cl-message__media-none">{fileWords(one)}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Kinds that mostly have nothing to read: they are shown by their own content. */
function isWordless({ kind }: Body): boolean {
  return kind === 'call' || kind === 'contact' || kind === 'location' || kind === 'account'
}

/** Whether an item has a place for words: those that mostly have none, only with words or files. */
export function hasRoomForWords(item: Item): boolean {
  return !isWordless(item.body) || hasWords(item) || item.attachments.length > 0
}

/** What an item of its kind has beside words and attachments; of a plain message nothing. */
export function OwnContent({ item }: { item: Item }) {
  const { body } = item
  // What stands above the item already is not said again.
  const name = heading(item) === null ? nameOf(body) : null
  switch (body.kind) {
    case 'call':
      return <CallContent call={body} direction={item.direction} />
    case 'contact':
      return (
        <NamesAndValues
          rows={[['Contact', name], ['Organisation', body.organisation], ...identifierRows(body)]}
        />
      )
    case 'location':
      return <LocationContent location={body} named={body.name == null || body.name === '' ? null : name} />
    case 'account':
      return <NamesAndValues rows={[['Account', name], ['App', body.app], ...identifierRows(body)]} />
    case 'email':
      return <NamesAndValues rows={copyRows(body)} />
    case 'message':
      return body.forwardedFrom == null && !item.marks.includes('forwarded') ? null : (
        <p className="cl-message__note">
          Forwarded
          {body.forwardedFrom != null && (
            <>
              {' '}
              from <EvidenceText language={null}>{partyInFull(body.forwardedFrom)}</EvidenceText>
            </>
          )}
        </p>
      )
    case 'document-page':
      return name === null ? null : <NamesAndValues rows={[['Page', name]]} />
  }
}

/** A call: which way, how it ended, how long. */
function CallContent({ call, direction }: { call: BodyOf<'call'>; direction: string }) {
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

/** A place: its name where nothing above says it, where it is, how exactly. */
function LocationContent({ location, named }: { location: BodyOf<'location'>; named: string | null }) {
  return (
    <p className="cl-message__call">
      <Glyph name="place" />
      <span>
        {named !== null && (
          <>
            <strong>
              <EvidenceText language={null}>{named}</EvidenceText>
            </strong>
            ,{' '}
          </>
        )}
        <bdi dir="ltr" className="cl-message__coordinates">
          {coordinates(location)}
        </bdi>
        {accuracyWords(location)}
      </span>
    </p>
  )
}

type NamedValue = readonly [name: string, value: string | null | undefined]

function identifierRows({ identifiers }: Pick<BodyOf<'contact'>, 'identifiers'>): NamedValue[] {
  return identifiers.map(({ kind, app, value }) => [identifierKindWords(kind, app), value])
}

function copyRows({ cc, bcc }: BodyOf<'email'>): NamedValue[] {
  return [
    ['Copy to', someOf(cc)],
    ['Hidden copy to', someOf(bcc)],
  ]
}

/** As many people are named in the list of messages; all of them stand beside it, with what else is known. */
const namedAtMost = 5

function someOf(people: readonly Party[]): string {
  const named = people.length <= namedAtMost + 1 ? people : people.slice(0, namedAtMost)
  const more = people.length - named.length
  return named.map(partyInFull).join('; ') + (more > 0 ? ` and ${count(more)} more` : '')
}

/** Names and values, without those the source does not give. */
function NamesAndValues({ rows }: { rows: readonly NamedValue[] }) {
  const given = rows.filter(([, value]) => value != null && value !== '')
  if (given.length === 0) return null
  return (
    <dl className="cl-message__contact">
      {given.map(([name, value], i) => (
        <div key={i}>
          <dt>{name}</dt>
          <dd>
            <EvidenceText language={null}>{value ?? ''}</EvidenceText>
          </dd>
        </div>
      ))}
    </dl>
  )
}
