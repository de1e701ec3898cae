import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Entity, EntityRef } from '../../shared/api/linkage'
import { Icon } from '../../shared/badges/Icon'
import { count, counted } from '../../shared/numbers/numbers'
import { EmptyState } from '../../shared/states/EmptyState'
import { Loaded } from '../../shared/states/Loaded'
import { ProblemPanel } from '../../shared/states/ProblemPanel'
import { Skeleton } from '../../shared/states/Skeleton'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { CitationList } from './CitationList'
import { citationsQuery, entityQuery, linksQuery } from './connectionQueries'
import { asSentence } from './sentence'
import { endLabel, extent, otherEnd, relation } from './linkWords'
import { MoreButton } from './MoreButton'
import { useKinds } from './useKinds'

interface Props {
  caseId: string
  entityId: string
  onEntity: (entityId: string) => void
  onClose: () => void
}

const commonness: Record<Entity['commonness']['level'], string> = {
  rare: 'Rare',
  usual: 'Neither rare nor common',
  common: 'Common: a match says little',
}

/** One identifier: what it is saved as, how common it is, what it is linked with, and every mention. */
export function EntityPanel({ caseId, entityId, onEntity, onClose }: Props) {
  const { wordFor } = useKinds()
  const entity = useQuery(entityQuery(caseId, entityId))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [entityId])
  return (
    <aside className="cl-entity" aria-labelledby="entity-heading">
      <div className="cl-entity__head">
        <h2 id="entity-heading" ref={heading} tabIndex={-1}>
          {entity.data === undefined ? (
            'Identifier'
          ) : (
            <>
              {wordFor(entity.data.kind)} <EvidenceText language={null}>{entity.data.label}</EvidenceText>
            </>
          )}
        </h2>
        <button type="button" className="cl-entity__close" onClick={onClose}>
          <Icon name="cross" />
          <span className="govuk-visually-hidden">Close</span>
        </button>
      </div>
      <Loaded query={entity} label="Loading the identifier" lines={4}>
        {(known) => <Facts entity={known} />}
      </Loaded>
      <Links caseId={caseId} entityId={entityId} onEntity={onEntity} />
      <Mentions caseId={caseId} entityId={entityId} />
    </aside>
  )
}

function Facts({ entity }: { entity: Entity }) {
  return (
    <dl className="cl-entity__facts">
      {entity.normalised !== entity.label && (
        <div>
          <dt>Compared as</dt>
          <dd className="cl-mono">{entity.normalised}</dd>
        </div>
      )}
      <div>
        <dt>How common</dt>
        <dd>
          {commonness[entity.commonness.level]}. {asSentence(entity.commonness.why)}
        </dd>
      </div>
      <div>
        <dt>Found</dt>
        <dd>
          {counted(entity.mentionCount, 'mention')} in {counted(entity.caseCount, 'case')} you may see
        </dd>
      </div>
      <div>
        <dt>Saved as</dt>
        <dd>
          {entity.names.length === 0 && 'No name in any address book'}
          {entity.names.map(({ name, count: times }) => (
            <div key={name}>
              <EvidenceText language={null}>{name}</EvidenceText>{' '}
              <span className="cl-quiet">{counted(times, 'time')}</span>
            </div>
          ))}
        </dd>
      </div>
    </dl>
  )
}

function Links({ caseId, entityId, onEntity }: Omit<Props, 'onClose'>) {
  const query = useInfiniteQuery(linksQuery(caseId, entityId))
  const links = query.data?.pages.flatMap(({ items }) => items)
  return (
    <section>
      <h3>Linked with</h3>
      {links === undefined ? (
        query.isError ? (
          <ProblemPanel error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Skeleton label="Loading links" />
        )
      ) : links.length === 0 ? (
        <p className="cl-quiet">Nothing in this case.</p>
      ) : (
        <ul className="cl-entity__links">
          {links.map((link) => {
            const other = otherEnd(link, entityId)
            return (
              <li key={`${link.kind} ${other.id}`}>
                {relation(link, entityId)} <OtherEnd other={other} onEntity={onEntity} />, {extent(link)}
              </li>
            )
          })}
        </ul>
      )}
      <MoreButton query={query}>More links</MoreButton>
    </section>
  )
}

/** An identifier can be opened in turn; the unknown holder of an exhibit cannot. */
function OtherEnd({ other, onEntity }: { other: EntityRef; onEntity: (entityId: string) => void }) {
  const label = <EvidenceText language={null}>{endLabel(other)}</EvidenceText>
  if (other.kind === 'exhibit') return label
  return (
    <button type="button" className="cl-connection__all" onClick={() => onEntity(other.id)}>
      {label}
    </button>
  )
}

function Mentions({ caseId, entityId }: { caseId: string; entityId: string }) {
  const query = useInfiniteQuery(citationsQuery(caseId, entityId))
  const citations = query.data?.pages.flatMap(({ items }) => items)
  return (
    <section>
      <h3>Mentions{citations !== undefined && !query.hasNextPage && `: ${count(citations.length)}`}</h3>
      {citations === undefined ? (
        query.isError ? (
          <ProblemPanel error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Skeleton label="Loading mentions" lines={6} />
        )
      ) : citations.length === 0 ? (
        <EmptyState title="No mention you may read" />
      ) : (
        <CitationList citations={citations} />
      )}
      <MoreButton query={query}>More mentions</MoreButton>
    </section>
  )
}
