import { useLayoutEffect, useRef, type ReactNode } from 'react'

interface Props {
  /** The id of its heading. */
  labelledBy: string
  className: string
  onClose: () => void
  children: ReactNode
}

/** A dialog over the page: Escape closes it, and the focus goes back to where it was. */
export function Dialog({ labelledBy, className, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed before it leaves the document, so that the focus goes back.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={labelledBy}
      onClose={(event) => {
        // Opened again since: development mounts everything twice.
        if (!event.currentTarget.open) onClose()
      }}
    >
      {children}
    </dialog>
  )
}
