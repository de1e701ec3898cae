import { useEffect, useSyncExternalStore, type MouseEvent } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import { sessionEnded } from '../api/sessionEnd'
import { useMe } from '../session/me'
import { signIn } from '../session/signIn'
import { UploadTray } from '../uploads/UploadTray'
import { Header } from './Header'
import { MarkingBanner } from './MarkingBanner'
import { PrimaryNavigation } from './PrimaryNavigation'
import { SessionEndedPage } from './SessionEndedPage'

/** What stands around every page. */
export function AppLayout() {
  const ended = useSyncExternalStore(sessionEnded.subscribe, sessionEnded.hasEnded)
  const me = useMe()
  const neverBegan = ended && me.data === undefined
  useEffect(() => {
    if (neverBegan) signIn()
  }, [neverBegan])
  if (neverBegan) return null
  if (ended) return <SessionEndedPage />
  return (
    <>
      <a href="#main" className="govuk-skip-link" onClick={skip}>
        Skip to main content
      </a>
      <Header />
      <PrimaryNavigation />
      <Outlet />
      <UploadTray />
      <footer className="cl-footer">
        <MarkingBanner />
      </footer>
      <ScrollRestoration />
    </>
  )
}

/** Moves the focus and leaves the address as it is: what is behind its # belongs to the page. */
function skip(event: MouseEvent<HTMLAnchorElement>) {
  const main = document.getElementById('main')
  if (main === null) return
  event.preventDefault()
  main.focus()
}
