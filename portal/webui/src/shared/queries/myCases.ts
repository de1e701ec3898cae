import { useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../api/client'

/**
 * The cases the officer is a member of, by id: to what lies outside them no link leads. Asking for them is no
 * entry in the log.
 */
export function useMyCases(): ReadonlySet<string> {
  const mine = useQuery({
    queryKey: ['cases', 'mine'],
    queryFn: ({ signal }) => answerOf(api.case.GET('/cases', { params: { query: { limit: 500 } }, signal })),
    staleTime: 60_000,
  })
  return new Set(mine.data?.items.map(({ id }) => id))
}
