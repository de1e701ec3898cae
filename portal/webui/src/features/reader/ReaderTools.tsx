import type { ReactNode } from 'react'
import type { ShortcutAction } from './shortcuts'

interface Props {
  /** The day of the first message in view; it stays while the messages scroll. */
  day: string
  place: string
  passportOpen: boolean
  perform: (action: ShortcutAction) => void
}

/** The line above the messages: which day and place is in view, and what can be done. */
export function ReaderTools({ day, place, passportOpen, perform }: Props) {
  return (
    <div className="cl-tools">
      <p className="cl-tools__place">
        <strong>{day}</strong> <span>{place}</span>
      </p>
      <div className="cl-tools__buttons">
        <Tool shortcut="u" onClick={() => perform('unread')}>
          Next unread
        </Tool>
        <Tool shortcut="c" onClick={() => perform('copy')}>
          Copy citation
        </Tool>
        <Tool shortcut="p" onClick={() => perform('passport')} pressed={passportOpen}>
          Passport
        </Tool>
        <Tool onClick={() => window.print()}>Print</Tool>
        <Tool shortcut="?" onClick={() => perform('help')}>
          Keys
        </Tool>
      </div>
    </div>
  )
}

interface ToolProps {
  shortcut?: string
  pressed?: boolean
  onClick: () => void
  children: ReactNode
}

function Tool({ shortcut, pressed, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      className="cl-tool"
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      onClick={onClick}
    >
      {children}
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  )
}
