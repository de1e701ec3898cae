// Writes the types of the services' OpenAPI documents. With --check, only says whether the committed
// ones are stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const services = ['case', 'evidence', 'translation', 'linkage']
const checking = process.argv.includes('--check')
let stale = 0

for (const service of services) {
  const source = new URL(`../../../${service}-service/openapi.yaml`, import.meta.url)
  const target = new URL(`../src/shared/api/generated/${service}.ts`, import.meta.url)
  const header = `// Generated from ${service}-service/openapi.yaml by "npm run generate". Do not edit.\n`
  const fresh = header + astToString(await openapiTS(source, { alphabetize: true }))
  const committed = existsSync(target) ? readFileSync(target, 'utf8') : ''
  if (fresh === committed) continue
  if (checking) {
    stale += 1
    console.error(`src/shared/api/generated/${service}.ts is stale: run "npm run generate"`)
  } else {
    writeFileSync(target, fresh)
    console.log(`wrote src/shared/api/generated/${service}.ts`)
  }
}
if (stale > 0) process.exit(1)
