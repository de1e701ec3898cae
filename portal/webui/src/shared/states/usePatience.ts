import { useEffect, useState } from 'react'

const patience = 300

/** Becomes true when something has taken longer than a blink. */
export function usePatience(): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return late
}
