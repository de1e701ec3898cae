import { QueryClient } from '@tanstack/react-query'
import { problemOf } from '../api/problem'

/** Server state: kept fresh for a short while, tried again only when trying again can help. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) => failures < 2 && mayPass(problemOf(error).status),
      },
      mutations: { retry: false },
    },
  })
}

function mayPass(status: number): boolean {
  return status === 0 || status === 429 || status >= 502
}
