import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { readLocation, writeLocation, type ReaderLocation } from './readerLocation'

/** What the history notes of an address that the reader wrote itself, and no link. */
interface Written {
  byReader: true
}

/** Where the reader stands, as the address says, whether a link led there, and the way to stand elsewhere. */
export function useReaderLocation(): [
  ReaderLocation,
  (change: Partial<ReaderLocation>, how?: { replace?: boolean }) => void,
  boolean,
] {
  const { search, hash, state } = useLocation()
  const followed = (state as Written | null)?.byReader !== true
  const navigate = useNavigate()
  const location = useMemo(() => readLocation({ search, hash }), [search, hash])
  const go = useCallback(
    (change: Partial<ReaderLocation>, { replace = false }: { replace?: boolean } = {}) => {
      const state: Written = { byReader: true }
      void navigate(writeLocation({ ...location, ...change }), { replace, preventScrollReset: true, state })
    },
    [navigate, location],
  )
  return [location, go, followed]
}
