import './connections.scss'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useParams } from 'react-router'
import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'
import { count, counted } from '../../shared/numbers/numbers'
import { caseQuery } from '../../shared/queries/cases'
import { exhibitsOfCaseQuery } from '../../shared/queries/exhibits'
import { useMe } from '../../shared/session/me'
import { EmptyState } from '../../shared/states/EmptyState'
import { ProblemPanel } from '../../shared/states/ProblemPanel'
import { Skeleton } from '../../shared/states/Skeleton'
import { useUrlFilters } from '../../shared/url/useUrlFilters'
import { WorkNotice } from '../../shared/work/WorkNotice'
import type { Connection } from '../../shared/api/linkage'
import { ConnectionCard } from './ConnectionCard'
import { ConnectionFilters } from './ConnectionFilters'
import { groupConnections, strengthsInWords } from './connectionGroups'
import { connectionsQuery } from './connectionQueries'
import { EntityPanel } from './EntityPanel'
import { GroupHeading } from './GroupHeading'
import { MoreButton } from './MoreButton'

const unfiltered = { strength: '', kind: '', entity: '' }

/** What in this case is found in others, strongest first, and whom to ask across forces. */
export function ConnectionsPage() {
  const { caseId = '' } = useParams()
  const [{ strength, kind, entity }, change] = useUrlFilters(unfiltered)
  const query = useInfiniteQuery(connectionsQuery(caseId, { strength, kind }))
  const connections = query.data?.pages.flatMap(({ items }) => items)
  const opener = useRef<Element | null>(null)
  const openEntity = (entityId: string) => {
    if (entity === '') opener.current = document.activeElement
    change({ entity: entityId })
  }
  const closeEntity = () => {
    change({ entity: '' })
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  return (
    <Page width="wide">
      <div className="cl-connections" data-entity={entity !== '' || undefined}>
        <div className="cl-connections__main">
          <PageTitle title="Connections" />
          <p className="cl-connections__lead">
            Phone numbers, vehicles, accounts and other identifiers of this case that are also found
            elsewhere. A connection is a lead to look into, not a finding.
          </p>
          <Work caseId={caseId} />
          <ConnectionFilters strength={strength} kind={kind} onChange={change} />
          {connections === undefined ? (
            query.isError ? (
              <ProblemPanel error={query.error} onRetry={() => void query.refetch()} />
            ) : (
              <Skeleton label="Loading connections" lines={8} />
            )
          ) : connections.length === 0 ? (
            <None
              filtered={strength !== '' || kind !== ''}
              onClear={() => change({ strength: '', kind: '' })}
            />
          ) : (
            <Groups
              connections={connections}
              more={query.hasNextPage}
              filtered={strength !== '' || kind !== ''}
              entity={entity}
              onEntity={(id) => (id === entity ? closeEntity() : openEntity(id))}
            />
          )}
          <MoreButton query={query}>More connections</MoreButton>
        </div>
        {entity !== '' && (
          <EntityPanel caseId={caseId} entityId={entity} onEntity={openEntity} onClose={closeEntity} />
        )}
      </div>
    </Page>
  )
}

/** Until all is searched, what is shown here is not all there is. */
function Work({ caseId }: { caseId: string }) {
  const known = useQuery(caseQuery(caseId))
  const exhibits = useQuery(exhibitsOfCaseQuery(caseId))
  if (known.data === undefined || exhibits.data === undefined) return null
  return <WorkNotice caseId={caseId} exhibits={exhibits.data} mayWork={known.data.myRole !== 'reader'} />
}

interface GroupsProps {
  connections: Connection[]
  more: boolean
  /** Not all of them are asked for: no number is the whole. */
  filtered: boolean
  entity: string
  onEntity: (entityId: string) => void
}

function Groups({ connections, more, filtered, entity, onEntity }: GroupsProps) {
  const me = useMe()
  const groups = groupConnections(connections)
  return (
    <>
      <p className="cl-connections__count" role="status">
        {more ? `The strongest ${count(connections.length)}` : counted(connections.length, 'connection')}
        {filtered && ' of this kind'}: {strengthsInWords(connections)}
      </p>
      {groups.map((group, i) => (
        <section key={group.key} className="cl-connections__group" aria-labelledby={`elsewhere-${i}`}>
          <GroupHeading group={group} id={`elsewhere-${i}`} filtered={filtered} ownForce={me.data?.force} />
          {group.connections.map((connection) => (
            <ConnectionCard
              key={connection.id}
              connection={connection}
              chosen={connection.entity.id === entity}
              onEntity={onEntity}
            />
          ))}
        </section>
      ))}
    </>
  )
}

function None({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  return filtered ? (
    <EmptyState title="No connection of this kind">
      <button type="button" className="cl-connection__all" onClick={onClear}>
        Show all connections
      </button>
    </EmptyState>
  ) : (
    <EmptyState title="Nothing of this case is found elsewhere">
      Every identifier read so far was compared with every other case, here and in other forces. New exhibits
      are compared as they are read, and you will see it on the case when something is found.
    </EmptyState>
  )
}
