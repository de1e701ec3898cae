import { useState } from 'react'
import type { CaseRole, Member } from '../../shared/api/case'
import { problemOf } from '../../shared/api/problem'
import { TextField } from '../../shared/forms/TextField'
import { isUserName, notAFullName } from '../../shared/words/userNames'
import { roles } from './roles'

interface Props {
  busy: boolean
  members: readonly Member[]
  onAdd: (officer: string, role: CaseRole) => Promise<unknown>
}

/** What adding did; a user name that nobody has used may be mistyped. */
function toldOf({ officer, name, force }: Member): string {
  return name == null
    ? `${officer} is added, but nobody has come here under that user name yet. Check the spelling.`
    : `${name}${force == null ? '' : `, ${force},`} can now see this case.`
}

/** Adds one person to the case. */
export function AddMemberForm({ busy, members, onAdd }: Props) {
  const [officer, setOfficer] = useState('')
  const [role, setRole] = useState<CaseRole>('investigator')
  const [error, setError] = useState<string>()
  const [added, setAdded] = useState<string>()
  // Nothing is said of somebody who was removed again.
  const here = members.find((member) => member.officer === added)

  const add = async () => {
    const name = officer.trim().toLowerCase()
    setAdded(undefined)
    if (name === '') {
      setError('Enter the officer’s user name')
      return
    }
    if (!isUserName(name)) {
      setError(notAFullName)
      return
    }
    if (members.some((member) => member.officer === name)) {
      setError(`${name} is already on the case`)
      return
    }
    setError(undefined)
    try {
      await onAdd(name, role)
      setOfficer('')
      setAdded(name)
    } catch (problem) {
      const { title, detail } = problemOf(problem)
      setError(detail ?? title)
    }
  }

  return (
    <form
      className="cl-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void add()
      }}
    >
      <h2 className="govuk-heading-m">Add a person</h2>
      <p role="status" className="govuk-body">
        {here === undefined ? '' : toldOf(here)}
      </p>
      <TextField
        label="User name"
        name="officer"
        hint="As they sign in, such as ben.okoro"
        value={officer}
        error={error}
        width={20}
        autoComplete="off"
        spellCheck={false}
        onChange={(changed) => {
          setOfficer(changed)
          setError(undefined)
        }}
      />
      <fieldset className="govuk-fieldset govuk-form-group">
        <legend className="govuk-fieldset__legend">Role in this case</legend>
        <div className="govuk-radios govuk-radios--small">
          {roles.map(([value, word, meaning]) => (
            <div key={value} className="govuk-radios__item">
              <input
                className="govuk-radios__input"
                id={`role-${value}`}
                type="radio"
                name="role"
                value={value}
                checked={role === value}
                onChange={() => {
                  setRole(value)
                }}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={`role-${value}`}>
                {word}: {meaning}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <button type="submit" className="govuk-button" disabled={busy}>
        Add to the case
      </button>
    </form>
  )
}
