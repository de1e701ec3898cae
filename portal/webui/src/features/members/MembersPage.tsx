import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useParams } from 'react-router'
import type { CaseRole, Member } from '../../shared/api/case'
import { answerOf, api } from '../../shared/api/client'
import { Page } from '../../shared/layout/Page'
import { PageTitle } from '../../shared/layout/PageTitle'
import { caseQuery } from '../../shared/queries/cases'
import { useMe } from '../../shared/session/me'
import { Loaded } from '../../shared/states/Loaded'
import { ProblemPanel } from '../../shared/states/ProblemPanel'
import { Time } from '../../shared/time/Time'
import { AddMemberForm } from './AddMemberForm'
import './members.scss'
import { roles } from './roles'

/** Who may see the case, and what each may do in it. */
export function MembersPage() {
  const { caseId = '' } = useParams()
  const client = useQueryClient()
  const [removed, setRemoved] = useState<string>()
  const told = useRef<HTMLParagraphElement>(null)
  const known = useQuery(caseQuery(caseId))
  const me = useMe()
  const members = useQuery({
    queryKey: ['case', caseId, 'members'],
    queryFn: async ({ signal }) =>
      (await answerOf(api.case.GET('/cases/{caseId}/members', { params: { path: { caseId } }, signal })))
        .items,
  })
  const changed = () => client.invalidateQueries({ queryKey: ['case', caseId] })
  const put = ({ officer, role }: { officer: string; role: CaseRole }) =>
    answerOf(
      api.case.PUT('/cases/{caseId}/members/{officer}', {
        params: { path: { caseId, officer } },
        body: { role },
      }),
    )
  const putting = useMutation({ mutationFn: put, onSuccess: changed })
  // What is wrong with somebody to be added is said where the name was entered.
  const adding = useMutation({ mutationFn: put, onSuccess: changed })
  const removing = useMutation({
    mutationFn: (officer: string) =>
      answerOf(
        api.case.DELETE('/cases/{caseId}/members/{officer}', { params: { path: { caseId, officer } } }),
      ),
    onSuccess: async (_answer, officer) => {
      await changed()
      setRemoved(officer)
      // The button that had the focus is gone with its row.
      told.current?.focus()
    },
  })
  const mayManage = known.data?.myRole === 'lead'
  const failed = putting.error ?? removing.error
  return (
    <Page>
      <PageTitle title="People" />
      <p className="govuk-body">Only these people can see the case. Everything they open is recorded.</p>
      {failed !== null && <ProblemPanel error={failed} />}
      <p className="govuk-body" role="status" tabIndex={-1} ref={told}>
        {removed !== undefined && !members.data?.some(({ officer }) => officer === removed)
          ? `${removed} can no longer see this case.`
          : ''}
      </p>
      <Loaded query={members} label="Loading the people" lines={4}>
        {(data) => (
          <table className="cl-table cl-table--stacks">
            <caption className="govuk-visually-hidden">Members of this case</caption>
            <thead>
              <tr>
                <th scope="col">Officer</th>
                <th scope="col">Role in this case</th>
                <th scope="col">Added</th>
                {mayManage && (
                  <th scope="col">
                    <span className="govuk-visually-hidden">Change</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {data.map((member) => (
                <MemberRow
                  key={member.officer}
                  member={member}
                  isMe={member.officer === me.data?.username}
                  mayManage={mayManage}
                  busy={putting.isPending || removing.isPending}
                  onRole={(role) => {
                    putting.mutate({ officer: member.officer, role })
                  }}
                  onRemove={() => {
                    removing.mutate(member.officer)
                  }}
                />
              ))}
            </tbody>
          </table>
        )}
      </Loaded>
      {mayManage ? (
        <AddMemberForm
          busy={adding.isPending}
          members={members.data ?? []}
          onAdd={(officer, role) => adding.mutateAsync({ officer, role })}
        />
      ) : (
        <p className="govuk-body">The lead of the case adds and removes people.</p>
      )}
    </Page>
  )
}

/** How the person signs in and of which force they are, as far as that is known. */
function more({ officer, name, force }: Member): string {
  if (name == null) return 'Nobody has come here under this user name yet'
  return name === officer ? (force ?? '') : `${officer}, ${force ?? ''}`
}

interface RowProps {
  member: Member
  isMe: boolean
  mayManage: boolean
  busy: boolean
  onRole: (role: CaseRole) => void
  onRemove: () => void
}

function MemberRow({ member, isMe, mayManage, busy, onRole, onRemove }: RowProps) {
  const [sure, setSure] = useState(false)
  const remove = useRef<HTMLButtonElement>(null)
  const kept = useRef(false)
  useEffect(() => {
    if (!sure && kept.current) remove.current?.focus()
    kept.current = sure
  }, [sure])
  return (
    <tr>
      <th scope="row">
        {member.name ?? member.officer}
        {isMe && <span className="cl-quiet"> (you)</span>}
        <span className="cl-quiet cl-member__more">{more(member)}</span>
      </th>
      <td data-label="Role in this case">
        {mayManage ? (
          <select
            className="govuk-select cl-select--small"
            aria-label={`Role of ${member.officer}`}
            value={member.role}
            disabled={busy}
            onChange={(event) => {
              onRole(event.target.value as CaseRole)
            }}
          >
            {roles.map(([role, word]) => (
              <option key={role} value={role}>
                {word}
              </option>
            ))}
          </select>
        ) : (
          roles.find(([role]) => role === member.role)?.[1]
        )}
      </td>
      <td data-label="Added">
        <Time at={member.addedAt} show="date" /> by {member.addedBy}
      </td>
      {mayManage && (
        <td>
          {sure ? (
            <>
              <button type="button" className="cl-link-button" disabled={busy} onClick={onRemove}>
                Yes, remove {member.officer}
              </button>{' '}
              <button
                type="button"
                className="cl-link-button"
                onClick={() => {
                  setSure(false)
                }}
              >
                Keep
              </button>
            </>
          ) : (
            <button
              ref={remove}
              type="button"
              className="cl-link-button"
              onClick={() => {
                setSure(true)
              }}
            >
              Remove<span className="govuk-visually-hidden"> {member.officer}</span>
            </button>
          )}
        </td>
      )}
    </tr>
  )
}
