import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'

/**
 * Filters that live in the address: back works, and a link shows another officer the same thing.
 * A filter at its default is left out of the address. Changes replace the history entry while typing
 * (`replace`), and otherwise add one.
 */
export function useUrlFilters<T extends Readonly<Record<string, string>>>(
  defaults: T,
): [
  { [K in keyof T]: string },
  (patch: Partial<Record<keyof T, string>>, how?: { replace?: boolean }) => void,
] {
  const [parameters, setParameters] = useSearchParams()
  const filters = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(defaults).map(([name, value]) => [name, parameters.get(name) ?? value]),
      ) as { [K in keyof T]: string },
    [defaults, parameters],
  )
  const change = useCallback(
    (patch: Partial<Record<keyof T, string>>, how: { replace?: boolean } = {}) => {
      setParameters(
        (before) => {
          const after = new URLSearchParams(before)
          for (const [name, value] of Object.entries(patch)) {
            if (value == null || value === defaults[name]) after.delete(name)
            else after.set(name, value)
          }
          return after
        },
        { replace: how.replace ?? false, preventScrollReset: true },
      )
    },
    [defaults, setParameters],
  )
  return [filters, change]
}
