/** Answers one request as the portal and the services would. */
export async function answer(request: Request): Promise<Response> {
  return Response.json(
    { type: 'about:blank', title: 'Not found', status: 404, url: request.url },
    { status: 404 },
  )
}
