/** A problem document as the services write it. */
export function problem(
  status: number,
  slug: string,
  title: string,
  detail: string,
  fields: object = {},
): Response {
  return Response.json(
    {
      type: `https://crosslight.example/problems/${slug}`,
      title,
      status,
      detail,
      reference: '4f1c9a72-61bd',
      ...fields,
    },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )
}

export const notFound = () =>
  problem(
    404,
    'not-found',
    'There is nothing here that you may see',
    'It does not exist, or it belongs to a case you are not a member of.',
  )

/** A page of a list; the cursor is simply the number of rows before. */
export function page<T>(rows: readonly T[], url: URL): Response {
  const limit = Number(url.searchParams.get('limit') ?? 50)
  const from = Number(url.searchParams.get('after') ?? 0)
  const next = from + limit
  return Response.json({ items: rows.slice(from, next), next: next < rows.length ? String(next) : null })
}
