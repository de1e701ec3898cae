import type { Body, BodyOf, Item } from '../../shared/api/evidence'
import { counted } from '../../shared/numbers/numbers'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { Glyph, type GlyphName } from './Glyph'
import { partyInFull } from './party'
import { callLength, coordinates, identifierKindWords, outcomeWords, withoutName } from './words'

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
        </li>
      ))}
    </ul>
  )
}

/** Whether a kind has nothing to read and translate: it is shown by its own content alone. */
export function isWordless({ kind }: Body): boolean {
  return kind === 'call' || kind === 'contact' || kind === 'location' || kind === 'account'
}

/** What an item of its kind has beside words and attachments; of a plain message nothing. */
export function OwnContent({ item }: { item: Item }) {
  const { body } = item
  switch (body.kind) {
    case 'call':
      return <CallContent call={body} direction={item.direction} />
    case 'contact':
      return <Listed rows={[['Organisation', body.organisation], ...identifierRows(body)]} />
    case 'location':
      return <LocationContent location={body} />
    case 'account':
      return <Listed rows={[['App', body.app], ...identifierRows(body)]} />
    case 'email':
      return <Listed rows={emailRows(body)} />
    case 'message':
      return body.forwardedFrom == null ? null : (
        <p className="cl-message__note">
          Forwarded from <EvidenceText language={null}>{partyInFull(body.forwardedFrom)}</EvidenceText>
        </p>
      )
    case 'document-page':
      return null
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

function LocationContent({ location }: { location: BodyOf<'location'> }) {
  return (
    <p className="cl-message__call">
      <Glyph name="place" />
      <span>
        {coordinates(location)}
        {location.accuracyMetres != null && <>, to within {location.accuracyMetres} m</>}
      </span>
    </p>
  )
}

type Rows = (readonly [name: string, value: string | null | undefined])[]

function identifierRows({ identifiers }: Pick<BodyOf<'contact'>, 'identifiers'>): Rows {
  return identifiers.map(({ kind, app, value }) => [
    kind === 'url' ? 'Web address' : identifierKindWords(kind, app),
    value,
  ])
}

function emailRows({ cc, bcc, headers }: BodyOf<'email'>): Rows {
  return [
    ['Copy to', cc.map(partyInFull).join('; ')],
    ['Hidden copy to', bcc.map(partyInFull).join('; ')],
    ['Headers', headers.length === 0 ? null : counted(headers.length, 'line')],
  ]
}

/** Names and values, without those the source does not give. */
function Listed({ rows }: { rows: Rows }) {
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
