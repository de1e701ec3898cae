import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { counted } from '../numbers/numbers'
import { isActive, isOnItsWay, type Upload } from './upload'
import { UploadRow } from './UploadRow'
import { uploads, useUploads } from './uploads'

/**
 * The files on their way, at the foot of every page except the one of the exhibit they belong to,
 * which shows them itself.
 */
export function UploadTray() {
  const all = useUploads()
  const { pathname } = useLocation()
  const [chosen, setChosen] = useState<boolean | null>(null)
  useFreshExhibits()
  useWarningBeforeLeaving(all)
  const shown = all.filter((upload) => !pathname.endsWith(`/exhibits/${upload.exhibitId}`))
  if (shown.length === 0) return null
  // What is done may be looked up; it does not lie on top of the work.
  const open = chosen ?? shown.some((upload) => isActive(upload) || upload.phase.name === 'refused')
  return (
    <section className="cl-tray cl-no-print" aria-label="Files being added">
      <h2 className="cl-tray__title">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => {
            setChosen(!open)
          }}
        >
          {trayTitle(shown)}
        </button>
      </h2>
      {open && (
        <ul className="cl-tray__list">
          {shown.map((upload) => (
            <li key={upload.id}>
              <p className="cl-tray__exhibit">
                <Link className="govuk-link" to={`/cases/${upload.caseId}/exhibits/${upload.exhibitId}`}>
                  {upload.exhibitReference}
                </Link>
              </p>
              <UploadRow upload={upload} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function trayTitle(shown: readonly Upload[]): string {
  const active = shown.filter(isActive).length
  if (active > 0) return `Adding ${counted(active, 'file')}`
  const refused = shown.filter((upload) => upload.phase.name === 'refused').length
  return refused > 0
    ? `${counted(refused, 'file')} could not be added`
    : `${counted(shown.length, 'file')} done`
}

/** What an arriving file changes is asked for again wherever it is on screen. */
function useFreshExhibits(): void {
  const client = useQueryClient()
  useEffect(
    () =>
      uploads.onArrival(({ exhibitId, caseId }) => {
        void client.invalidateQueries({ queryKey: ['exhibit', exhibitId] })
        void client.invalidateQueries({ queryKey: ['case', caseId] })
      }),
    [client],
  )
}

/** Closing the tab would stop a file that has not arrived: the browser asks first. */
function useWarningBeforeLeaving(all: readonly Upload[]): void {
  const sending = all.some(isOnItsWay)
  useEffect(() => {
    if (!sending) return undefined
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
    }
  }, [sending])
}
