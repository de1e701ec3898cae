import { Badge } from '../../shared/badges/Badge'
import { StrengthBadge } from '../../shared/badges/StateBadges'
import { count, counted } from '../../shared/numbers/numbers'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { CitationList } from './CitationList'
import type { Connection } from '../../shared/api/linkage'
import { isCommon } from './connectionGroups'
import { useKinds } from './useKinds'
import { asSentence } from './sentence'

interface Props {
  connection: Connection
  chosen: boolean
  onEntity: (entityId: string) => void
}

/** One identifier found elsewhere: how strong, why, why it might be wrong, and where it stands on both sides. */
export function ConnectionCard({ connection, chosen, onEntity }: Props) {
  const { entity, strength } = connection
  const { wordFor } = useKinds()
  const common = isCommon(connection)
  const heading = `connection-${connection.id}`
  return (
    <article className={`cl-connection${common ? ' cl-connection--common' : ''}`} aria-labelledby={heading}>
      <header className="cl-connection__head">
        <h3 id={heading}>
          <span className="cl-connection__kind">{wordFor(entity.kind)}</span>{' '}
          {entity.kind === 'shared-contacts' ? (
            <EvidenceText language={null}>{entity.label}</EvidenceText>
          ) : (
            <button
              type="button"
              className="cl-connection__entity"
              aria-expanded={chosen}
              onClick={() => onEntity(entity.id)}
            >
              <EvidenceText language={null}>{entity.label}</EvidenceText>
            </button>
          )}
        </h3>
        <Names names={entity.names} />
        <span className="cl-connection__strength">
          {common && (
            <Badge icon="weak" tone="grey">
              Common
            </Badge>
          )}
          <StrengthBadge strength={strength} />
        </span>
      </header>
      <Examples connection={connection} onEntity={onEntity} />
      {common ? (
        <>
          <p className="cl-connection__common">
            {asSentence(entity.commonness.why)} {asSentence(connection.whyMightBeWrong)}
          </p>
          <details className="cl-connection__more">
            <summary>Why it is listed, and where</summary>
            <Reasons connection={connection} />
            <Sides connection={connection} onEntity={onEntity} />
          </details>
        </>
      ) : (
        <>
          <Reasons connection={connection} />
          <Sides connection={connection} onEntity={onEntity} />
        </>
      )}
    </article>
  )
}

function Names({ names }: { names: Connection['entity']['names'] }) {
  if (names.length === 0) return null
  return (
    <p className="cl-connection__names">
      saved as{' '}
      {names.slice(0, 3).map(({ name }, i) => (
        <span key={name}>
          {i > 0 && ', '}“<EvidenceText language={null}>{name}</EvidenceText>”
        </span>
      ))}
      {names.length > 3 && ` and ${names.length - 3} more`}
    </p>
  )
}

/** Some of the contacts that two exhibits share; each can be opened. */
function Examples({ connection, onEntity }: Pick<Props, 'connection' | 'onEntity'>) {
  const examples = connection.sharedContacts?.examples ?? []
  if (examples.length === 0) return null
  return (
    <p className="cl-connection__examples">
      such as{' '}
      {examples.map(({ id, label }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <button type="button" className="cl-connection__all" onClick={() => onEntity(id)}>
            <EvidenceText language={null}>{label}</EvidenceText>
          </button>
        </span>
      ))}
    </p>
  )
}

function Reasons({ connection }: { connection: Connection }) {
  return (
    <dl className="cl-connection__reasons">
      <div>
        <dt>Why</dt>
        <dd>{connection.why}</dd>
      </div>
      <div>
        <dt>Why it might be wrong</dt>
        <dd>{connection.whyMightBeWrong}</dd>
      </div>
      <div>
        <dt>What would settle it</dt>
        <dd>{connection.whatWouldSettleIt}</dd>
      </div>
    </dl>
  )
}

function Sides({ connection, onEntity }: Pick<Props, 'connection' | 'onEntity'>) {
  const { entity, hereCitations, thereCitations, hereCount, thereCount, otherCase, pointer } = connection
  const shared = entity.kind === 'shared-contacts'
  const counts = (number: number) => counted(number, shared ? 'shared contact' : 'mention')
  return (
    <div className="cl-connection__sides">
      <section>
        <h4>In this case{hereCount > 0 && `: ${counts(hereCount)}`}</h4>
        <CitationList citations={hereCitations} />
        {!shared && hereCount > hereCitations.length && (
          <button type="button" className="cl-connection__all" onClick={() => onEntity(entity.id)}>
            All {count(hereCount)} mentions
          </button>
        )}
      </section>
      {otherCase != null ? (
        <section>
          <h4>
            In {otherCase.reference}
            {thereCount != null && `: ${counts(thereCount)}`}
          </h4>
          {thereCitations.length > 0 ? (
            <CitationList citations={thereCitations} />
          ) : (
            <p className="cl-quiet">Open the case to read them.</p>
          )}
        </section>
      ) : (
        <section>
          <h4>There</h4>
          <p className="cl-quiet">
            {pointer == null
              ? 'Not yours to see.'
              : `Ask ${pointer.contact || pointer.forceName}. What it says is theirs to share.`}
          </p>
        </section>
      )}
    </div>
  )
}
