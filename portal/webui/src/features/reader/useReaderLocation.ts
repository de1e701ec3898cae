import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { readLocation, writeLocation, type ReaderLocation } from './readerLocation'

/** Where the reader stands, as the address says, and the way to stand elsewhere. */
export function useReaderLocation(): [
  ReaderLocation,
  (change: Partial<ReaderLocation>, how?: { replace?: boolean }) => void,
] {
  const [params, setParams] = useSearchParams()
  const location = useMemo(() => readLocation(params), [params])
  const go = useCallback(
    (change: Partial<ReaderLocation>, { replace = false }: { replace?: boolean } = {}) => {
      setParams((before) => writeLocation({ ...readLocation(before), ...change }), {
        replace,
        preventScrollReset: true,
      })
    },
    [setParams],
  )
  return [location, go]
}
