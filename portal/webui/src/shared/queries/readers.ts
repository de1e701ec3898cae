import { queryOptions, useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../api/client'

/** The readers evidence-service has, with their titles; they change only when the service is replaced. */
export const readersQuery = queryOptions({
  queryKey: ['readers'],
  queryFn: ({ signal }) => answerOf(api.evidence.GET('/readers', { signal })),
  staleTime: Infinity,
})

/** The title of a reader; its name until the titles are known, and for a reader that is no longer there. */
export function useReaderTitle(): (name: string) => string {
  const { data } = useQuery(readersQuery)
  return (name) => data?.find((reader) => reader.name === name)?.title ?? name
}
