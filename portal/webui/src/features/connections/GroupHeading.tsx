import { Link } from 'react-router'
import { path } from '../../shared/url/path'
import { Icon } from '../../shared/badges/Icon'
import { CaseStatusBadge } from '../../shared/badges/StateBadges'
import { counted } from '../../shared/numbers/numbers'
import type { ConnectionGroup } from './connectionGroups'

interface Props {
  group: ConnectionGroup
  id: string
  /** Whether only some of what is in common was asked for. */
  filtered: boolean
  /** The signed-in officer's own force. */
  ownForce: string | undefined
}

/** Where else: the other case with the way to it, or the force that holds a match and whom to ask there. */
export function GroupHeading({ group: { elsewhere, connections }, id, filtered, ownForce }: Props) {
  const shared = counted(connections.length, 'identifier') + (filtered ? ' of this kind' : '')
  switch (elsewhere.kind) {
    case 'case': {
      const { otherCase } = elsewhere
      return (
        <div className="cl-elsewhere">
          <h2 id={id}>
            <Link className="govuk-link" to={path`/cases/${otherCase.caseId}`}>
              {otherCase.reference}
            </Link>{' '}
            <span>{otherCase.title}</span>
          </h2>
          <p>
            <CaseStatusBadge status={otherCase.status} /> {otherCase.force}, {shared} in common
          </p>
        </div>
      )
    }
    case 'pointer': {
      const { force, forceName, contact } = elsewhere.pointer
      const own = force === ownForce
      return (
        <div className="cl-elsewhere cl-elsewhere--pointer">
          <h2 id={id}>
            <Icon name="lock" />{' '}
            {own ? `${forceName} has a match in a case you are not in` : `${forceName} hold a match`}
          </h2>
          <p>
            {shared} in common. Ask: <strong>{contact || forceName}</strong>
            {own || contact === '' ? '' : `, ${forceName}`}. You see that it exists and whom to ask, nothing
            else.
          </p>
        </div>
      )
    }
    case 'unknown':
      return (
        <div className="cl-elsewhere">
          <h2 id={id}>Elsewhere</h2>
          <p>{shared}. Whom to ask is not recorded; ask your supervisor.</p>
        </div>
      )
  }
}
