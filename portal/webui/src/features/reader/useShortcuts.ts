import { useEffect, useEffectEvent, useState } from 'react'
import { shortcutOf, type ShortcutAction } from './shortcuts'

const storageKey = 'crosslight.reader.shortcuts'

/** Whether single keys do anything: people who dictate or hold keys down by accident switch them off. */
export function useShortcutsSwitch(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(storageKey) !== 'off')
  return [
    on,
    (next) => {
      localStorage.setItem(storageKey, next ? 'on' : 'off')
      setOn(next)
    },
  ]
}

/** Listens for the reader's keys as long as the page is open. `?` always works, or help could not be found. */
export function useShortcuts(on: boolean, perform: (action: ShortcutAction) => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = shortcutOf(event)
    if (action === null || (!on && action !== 'help')) return
    event.preventDefault()
    perform(action)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
