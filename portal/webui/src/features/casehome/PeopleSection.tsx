import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Loaded } from '../../shared/states/Loaded'
import { membersQuery } from './caseHomeQueries'

const roles = { lead: 'Lead', investigator: 'Investigator', reader: 'Reader' }

/** Who works on the case. */
export function PeopleSection({ caseId }: { caseId: string }) {
  const members = useQuery(membersQuery(caseId))
  return (
    <section className="cl-section" aria-labelledby="people">
      <div className="cl-section__head">
        <h2 id="people" className="govuk-heading-s">
          People
        </h2>
        <Link className="govuk-link govuk-body-s" to={`/cases/${caseId}/members`}>
          See all
        </Link>
      </div>
      <Loaded query={members} label="Loading the people">
        {(data) => (
          <ul className="cl-people">
            {data.map((member) => (
              <li key={member.officer}>
                <span>
                  {member.name ?? member.officer}
                  {member.name != null && member.name !== member.officer && (
                    <span className="cl-quiet"> {member.officer}</span>
                  )}
                </span>{' '}
                <span className="cl-quiet">{roles[member.role]}</span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}
