// Holds the services' OpenAPI documents to the standard. The tests of each service do so too, with
// another validator: what one of them overlooks, the other may find.
import { fileURLToPath } from 'node:url'
import { compileErrors, validate } from '@readme/openapi-parser'

const services = ['case', 'evidence', 'translation', 'linkage']
let invalid = 0

for (const service of services) {
  const document = fileURLToPath(new URL(`../../../${service}-service/openapi.yaml`, import.meta.url))
  const result = await validate(document)
  if (result.valid) continue
  invalid += 1
  console.error(`${service}-service/openapi.yaml is not valid:\n${compileErrors(result)}`)
}
if (invalid > 0) process.exit(1)
