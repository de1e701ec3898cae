import { useSyncExternalStore } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import { sessionEnded } from '../api/sessionEnd'
import { UploadTray } from '../uploads/UploadTray'
import { Header } from './Header'
import { MarkingBanner } from './MarkingBanner'
import { PrimaryNavigation } from './PrimaryNavigation'
import { SessionEndedPage } from './SessionEndedPage'

/** What stands around every page. */
export function AppLayout() {
  const ended = useSyncExternalStore(sessionEnded.subscribe, sessionEnded.hasEnded)
  if (ended) return <SessionEndedPage />
  return (
    <>
      <a href="#main" className="govuk-skip-link">
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
