import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemPanel } from './ProblemPanel'
import { Skeleton } from './Skeleton'

interface Props<T> {
  query: UseQueryResult<T, Error>
  /** For the skeleton: "Loading exhibits". */
  label: string
  lines?: number
  children: (data: T) => ReactNode
}

/** What a query gives: skeleton while it loads, problem when it fails, else its data. */
export function Loaded<T>({ query, label, lines = 3, children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isError) return <ProblemPanel error={query.error} onRetry={() => void query.refetch()} />
  return <Skeleton label={label} lines={lines} />
}
