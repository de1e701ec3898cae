interface Props {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> }
  children: string
}

/** Fetches the next page of a list, as long as there is one. */
export function MoreButton({ query, children }: Props) {
  if (!query.hasNextPage) return null
  return (
    <button
      type="button"
      className="govuk-button govuk-button--secondary cl-more"
      aria-disabled={query.isFetchingNextPage}
      onClick={() => {
        if (!query.isFetchingNextPage) void query.fetchNextPage()
      }}
    >
      {query.isFetchingNextPage ? 'Loading' : children}
    </button>
  )
}
