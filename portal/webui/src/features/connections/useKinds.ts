import { queryOptions, useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../../shared/api/client'

/** The kinds of identifier linkage-service knows; they change only when the service is replaced. */
const kindsQuery = queryOptions({
  queryKey: ['identifier-kinds'],
  queryFn: ({ signal }) => answerOf(api.linkage.GET('/identifier-kinds', { signal })),
  staleTime: Infinity,
})

const sharedContacts = 'shared-contacts'

interface Kinds {
  /** Every kind of connection with what several are called, in the order to offer them. */
  choices: (readonly [kind: string, several: string])[]
  /** The word for one of a kind; a kind not known is shown as the service names it. */
  wordFor: (kind: string) => string
}

/** What kinds of identifier are called, as the service says; contacts that exhibits share are a kind of their own. */
export function useKinds(): Kinds {
  const { data: kinds = [] } = useQuery(kindsQuery)
  return {
    choices: [
      ...kinds.map(({ kind, several }) => [kind, beginning(several)] as const),
      [sharedContacts, 'Shared contacts'],
    ],
    wordFor: (kind) => beginning(kinds.find((one) => one.kind === kind)?.one ?? kind.replaceAll('-', ' ')),
  }
}

function beginning(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
