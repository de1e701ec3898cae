import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { readLocation, writeLocation, type ReaderLocation } from './readerLocation'

/** Where the reader stands, as the address says, and the way to stand elsewhere. */
export function useReaderLocation(): [
  ReaderLocation,
  (change: Partial<ReaderLocation>, how?: { replace?: boolean }) => void,
] {
  const { search, hash } = useLocation()
  const navigate = useNavigate()
  const location = useMemo(() => readLocation({ search, hash }), [search, hash])
  const go = useCallback(
    (change: Partial<ReaderLocation>, { replace = false }: { replace?: boolean } = {}) => {
      void navigate(writeLocation({ ...location, ...change }), { replace, preventScrollReset: true })
    },
    [navigate, location],
  )
  return [location, go]
}
