import { Readable } from 'node:stream'
import { mergeConfig, type Plugin } from 'vite'
import base from '../../vite.config'
import { fixtures } from '../plugin'

/** The development server with an exhibit of 100,000 messages beside the other made-up data. */
function longRead(): Plugin {
  return {
    name: 'crosslight-long-read',
    configureServer(server) {
      server.middlewares.use((incoming, outgoing, next) => {
        const url = incoming.url ?? ''
        if (
          !/^\/api\/((evidence|translation)\/[a-z]+\/0197aaaa|linkage\/cases\/[^/]+\/entities\/)/.test(url)
        ) {
          next()
          return
        }
        void (async () => {
          const { answer } = (await server.ssrLoadModule(
            '/dev/longread/answer.ts',
          )) as typeof import('./answer')
          const method = incoming.method ?? 'GET'
          const body =
            method === 'GET' ? {} : { body: Readable.toWeb(incoming) as unknown as BodyInit, duplex: 'half' }
          const response = await answer(
            new Request(new URL(url, 'http://fixtures'), { method, ...body } as RequestInit),
          )
          outgoing.statusCode = response?.status ?? 404
          outgoing.setHeader('Content-Type', 'application/json')
          outgoing.end(await response?.text())
        })().catch(next)
      })
    },
  }
}

export default mergeConfig(base, { root: '.', plugins: [longRead(), fixtures()], server: { proxy: {} } })
