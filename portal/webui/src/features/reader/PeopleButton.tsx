import { useState } from 'react'
import type { Conversation, Party } from '../../shared/api/evidence'
import { Icon } from '../../shared/badges/Icon'
import {
  groupMembers,
  isWhole,
  memberWords,
  othersInGroup,
  type GroupMember,
} from '../../shared/evidence/membership'
import { Dialog } from '../../shared/layout/Dialog'
import { count, counted } from '../../shared/numbers/numbers'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { Time } from '../../shared/time/Time'
import { identifierKindWords } from './words'

/** Opens the list of who belonged to a conversation or took part in it; nothing where that is two people. */
export function PeopleButton({ conversation }: { conversation: Conversation }) {
  const [open, setOpen] = useState(false)
  const { participants } = conversation
  const words =
    memberWords(conversation) ??
    (participants.length > 2 ? counted(participants.length, 'person', 'people') : null)
  if (words === null) return null
  return (
    <>
      <button type="button" className="cl-tool" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words}
      </button>
      {open && <PeopleDialog conversation={conversation} onClose={() => setOpen(false)} />}
    </>
  )
}

function PeopleDialog({ conversation, onClose }: { conversation: Conversation; onClose: () => void }) {
  const members = groupMembers(conversation)
  const others = othersInGroup(conversation)
  return (
    <Dialog labelledBy="people" className="cl-help cl-people" onClose={onClose}>
      <div className="cl-people__head">
        <h2 id="people" className="govuk-heading-m">
          People in this conversation
        </h2>
        <button type="button" className="cl-passport__close" onClick={onClose}>
          <Icon name="cross" />
          <span className="govuk-visually-hidden">Close</span>
        </button>
      </div>
      {members.length > 0 && (
        <>
          <p className="govuk-body-s">
            {isWhole(conversation)
              ? 'Who belonged to it as the file says, whether or not they ever wrote.'
              : `Who belonged to it as the file says, whether or not they ever wrote. These are the first ${count(conversation.members.length)} of ${count(conversation.memberCount)} entries the file has on members.`}
          </p>
          <MemberTable members={members} />
        </>
      )}
      {others.length > 0 && (
        <>
          {members.length > 0 && <h3 className="govuk-heading-s">Not named as members</h3>}
          <p className="govuk-body-s">
            {members.length > 0
              ? 'They sent or received something here; the file does not say that they belonged to it.'
              : 'Who sent or received something here. The file does not say who else belonged to it.'}
          </p>
          <ul className="cl-people__others">
            {others.map(({ party, isNamesake }, i) => (
              <li key={i}>
                <Person party={party} />
                {isNamesake && <span className="cl-block cl-quiet">A member has this name</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}

function MemberTable({ members }: { members: readonly GroupMember[] }) {
  return (
    <table className="cl-table cl-table--stacks cl-people__table">
      <caption className="govuk-visually-hidden">Members</caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Joined</th>
          <th scope="col">Left</th>
          <th scope="col">In the file’s words</th>
        </tr>
      </thead>
      <tbody>
        {members.map(({ party, joined, left, how }, i) => (
          <tr key={i}>
            <th scope="row">
              <Person party={party} />
            </th>
            <td data-label="Joined">
              <Times all={joined} />
            </td>
            <td data-label="Left">
              <Times all={left} />
            </td>
            <td data-label="In the file’s words">
              {how.length === 0 ? (
                <span className="cl-quiet cl-none">–</span>
              ) : (
                <EvidenceText language={null}>{how.join(', ')}</EvidenceText>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Times({ all }: { all: readonly string[] }) {
  if (all.length === 0) return <span className="cl-quiet cl-none">–</span>
  return all.map((at) => (
    <span key={at} className={all.length > 1 ? 'cl-block cl-tabular' : 'cl-tabular'}>
      <Time at={at} />
    </span>
  ))
}

/** A name and, below it, what the source identifies the person by. */
function Person({ party: { name, identifier, identifierKind, app } }: { party: Party }) {
  return (
    <>
      <EvidenceText language={null}>{name ?? identifier ?? 'Unknown'}</EvidenceText>
      {identifier != null && (
        <span className="cl-block cl-quiet cl-normal">
          {identifierKindWords(identifierKind ?? 'unknown', app)}{' '}
          {name != null && name !== identifier && <EvidenceText language={null}>{identifier}</EvidenceText>}
        </span>
      )}
    </>
  )
}
