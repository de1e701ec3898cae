import { NavLink } from 'react-router'
import { hasRole, useMe } from '../session/me'

/** The few places everything starts from. */
export function PrimaryNavigation() {
  const me = useMe()
  return (
    <div className="moj-primary-navigation">
      <div className="moj-primary-navigation__container cl-width">
        <nav className="moj-primary-navigation__nav" aria-label="Main">
          <ul className="moj-primary-navigation__list">
            <li className="moj-primary-navigation__item">
              <NavLink to="/" end className="moj-primary-navigation__link">
                Cases
              </NavLink>
            </li>
            {hasRole(me.data, 'auditor', 'supervisor') && (
              <>
                <li className="moj-primary-navigation__item">
                  <NavLink to="/audit" className="moj-primary-navigation__link">
                    Who looked
                  </NavLink>
                </li>
                <li className="moj-primary-navigation__item">
                  <NavLink to="/verifications" className="moj-primary-navigation__link">
                    Verifications
                  </NavLink>
                </li>
              </>
            )}
          </ul>
        </nav>
      </div>
    </div>
  )
}
