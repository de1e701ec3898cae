import type { Plugin } from 'vite'
import { Readable } from 'node:stream'

/** Answers `/api` from believable made-up data, so that screens can be seen before any service runs. */
export function fixtures(): Plugin {
  return {
    name: 'crosslight-fixtures',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((incoming, outgoing, next) => {
        if (!incoming.url?.startsWith('/api/')) {
          next()
          return
        }
        void (async () => {
          const { answer } = (await server.ssrLoadModule('/dev/answer.ts')) as typeof import('./answer')
          const method = incoming.method ?? 'GET'
          const headers = new Headers()
          for (const [name, value] of Object.entries(incoming.headers)) {
            if (typeof value === 'string') headers.set(name, value)
          }
          const hasBody = method !== 'GET' && method !== 'HEAD'
          const request = new Request(new URL(incoming.url!, 'http://fixtures'), {
            method,
            headers,
            ...(hasBody ? { body: Readable.toWeb(incoming) as unknown as BodyInit, duplex: 'half' } : {}),
          } as RequestInit)
          const response = await answer(request)
          outgoing.statusCode = response.status
          response.headers.forEach((value, name) => outgoing.setHeader(name, value))
          if (response.body === null) outgoing.end()
          else Readable.fromWeb(response.body as never).pipe(outgoing)
        })().catch(next)
      })
    },
  }
}
