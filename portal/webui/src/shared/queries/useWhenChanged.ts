import { useEffect, useEffectEvent, useRef } from 'react'

/**
 * Calls back whenever the value is another one than before.
 *
 * @param value undefined until it is known: the first one is no change
 */
export function useWhenChanged(value: string | undefined, changed: () => void): void {
  const before = useRef(value)
  const tell = useEffectEvent(changed)
  useEffect(() => {
    if (value === undefined || value === before.current) return
    const first = before.current === undefined
    before.current = value
    if (!first) tell()
  }, [value])
}
