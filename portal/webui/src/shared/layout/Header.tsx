import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useMe } from '../session/me'
import { MarkingBanner } from './MarkingBanner'

/** The product's name, and who is signed in. */
export function Header() {
  const me = useMe()
  return (
    <Bar
      name={
        <Link to="/" className="cl-header__name">
          <Name />
        </Link>
      }
    >
      {me.data !== undefined && (
        <div className="cl-header__account">
          <span>
            {me.data.name} <span className="cl-header__force">{me.data.force}</span>
          </span>
          <a className="cl-header__link" href="/logout">
            Sign out
          </a>
        </div>
      )}
    </Bar>
  )
}

/** The product's name alone, where nobody is signed in and nothing is asked for. */
export function HeaderWithoutSession() {
  return (
    <Bar
      name={
        <span className="cl-header__name">
          <Name />
        </span>
      }
    />
  )
}

function Bar({ name, children }: { name: ReactNode; children?: ReactNode }) {
  return (
    <header>
      <MarkingBanner />
      <div className="cl-header">
        <div className="cl-header__container cl-width">
          {name}
          {children}
        </div>
      </div>
    </header>
  )
}

function Name() {
  return (
    <>
      <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" focusable="false">
        <path d="M4 25 28 7" stroke="#f2b53a" strokeWidth="4" strokeLinecap="round" />
        <path d="M4 7 28 25" stroke="#9cc3f0" strokeWidth="4" strokeLinecap="round" />
      </svg>
      Crosslight
    </>
  )
}
