type Known = readonly [status: number, title: string, detail: string]

/** Every refusal the made-up services know, by the name the real ones give it. */
export const problems = {
  'not-signed-in': [401, 'Sign in first', 'Your session is over.'],
  'cross-site-request': [403, 'This request did not come from the portal', 'Open the portal and try again.'],
  'unknown-service': [404, 'There is no such service', 'It is not part of Crosslight.'],
  forbidden: [403, 'Your role does not allow this', 'Only auditors and supervisors see what others did.'],
  'not-found': [
    404,
    'There is nothing here that you may see',
    'It does not exist, or it belongs to a case you are not a member of.',
  ],
  'last-lead': [409, 'A case needs a lead', 'Make another member lead first, then remove this one.'],
  'case-reference-taken': [409, 'This case reference is taken', 'Choose another reference.'],
  'exhibit-reference-taken': [409, 'This reference is taken', 'Choose another reference.'],
  'empty-file': [422, 'This file is empty', 'The file has 0 bytes. Export it again from the device.'],
  'original-already-held': [
    409,
    'This file is already held',
    'The same bytes are already in this exhibit. Nothing was stored twice.',
  ],
} as const satisfies Readonly<Record<string, Known>>

/** A problem document as the services write it. */
export function problem(slug: keyof typeof problems, detail?: string): Response {
  const [status, title, usual] = problems[slug]
  return Response.json(
    {
      type: `https://crosslight.example/problems/${slug}`,
      title,
      status,
      detail: detail ?? usual,
      reference: '4f1c9a72-61bd',
    },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )
}

export const notFound = () => problem('not-found')

export const done = () => new Response(null, { status: 204 })

/** A page of a list; the cursor is simply the number of rows before. */
export function page<T>(rows: readonly T[], url: URL): Response {
  const limit = Number(url.searchParams.get('limit') ?? 50)
  const from = Number(url.searchParams.get('after') ?? 0)
  const next = from + limit
  return Response.json({ items: rows.slice(from, next), next: next < rows.length ? String(next) : null })
}
