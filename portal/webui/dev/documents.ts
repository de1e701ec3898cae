import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { operationOf } from './route'

const services = ['case', 'evidence', 'linkage', 'translation'] as const

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: unknown
}
type Content = Readonly<Record<string, { schema: unknown }>>
interface Operation {
  parameters?: Parameter[]
  requestBody?: { content: Content }
  responses: Readonly<Record<string, { content?: Content }>>
}
interface Document {
  components: { schemas: Record<string, Schema> }
  paths: Record<string, Record<string, Operation>>
}
interface Schema {
  type?: unknown
  properties?: object
  additionalProperties?: unknown
}

/** A call as it was made, with the answer it got. */
export interface Exchange {
  method: string
  url: string
  headers: Headers
  /** Undefined for none. */
  body: unknown
  response: Response
}

/** The documents of the services, in which a call and its answer are looked up. */
export class Documents {
  private readonly operations = new Map<string, Map<string, Operation>>()
  private readonly compiled = new Map<string, ValidateFunction>()
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: false })
  private readonly ofQuery = new Ajv2020({ strict: false, coerceTypes: true })

  constructor() {
    for (const ajv of [this.ajv, this.ofQuery]) addFormats.default(ajv)
    for (const service of services) {
      const file = join(import.meta.dirname, '../../..', `${service}-service/openapi.yaml`)
      const document = parse(readFileSync(file, 'utf8')) as Document
      for (const [name, schema] of Object.entries(document.components.schemas)) {
        // A document says all of an answer, but a problem may have members of its own.
        if (schema.properties !== undefined && name !== 'Problem') schema.additionalProperties ??= false
      }
      for (const ajv of [this.ajv, this.ofQuery]) {
        ajv.addSchema({ $id: `${service}.json`, components: document.components })
      }
      const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, one]) => [`${method.toUpperCase()} ${path}`, one] as const),
      )
      this.operations.set(service, new Map(operations))
    }
  }

  /** What of a call and its answer no document allows; empty when all of it is allowed. */
  async faults({ method, url, headers, body, response }: Exchange): Promise<string[]> {
    const { pathname, searchParams } = new URL(url)
    const [, service = '', path = ''] = /^\/api\/(\w+)(\/.*)$/.exec(pathname) ?? []
    const operations = this.operations.get(service)
    // The portal's own answers, and those of what stands between, are in no document of a service.
    if (operations === undefined || response.status >= 500 || response.type === 'error') return []
    const found = operationOf(operations.keys(), method, path)
    if (found === undefined) return [`${method} ${pathname} is in no document`]
    const operation = operations.get(found.operation)!
    const given = { path: found.named, query: Object.fromEntries(searchParams), header: headers }
    const faults = [
      ...this.parameterFaults(service, operation, given),
      ...this.bodyFaults(service, operation.requestBody?.content, 'application/json', body),
      ...(await this.answerFaults(service, operation, response)),
    ]
    return faults.map((fault) => `${method} ${pathname} ${response.status}: ${fault}`)
  }

  private parameterFaults(
    service: string,
    { parameters = [] }: Operation,
    given: { path: Record<string, string>; query: Record<string, string>; header: Headers },
  ): string[] {
    const known = parameters.filter((one) => one.in === 'query').map(({ name }) => name)
    return [
      ...Object.keys(given.query).flatMap((name) =>
        known.includes(name) ? [] : [`the query “${name}” is not known`],
      ),
      ...parameters.flatMap(({ name, in: place, required, schema }) => {
        const value = place === 'header' ? given.header.get(name) : given[place][name]
        if (value == null) return required ? [`the ${place} “${name}” is missing`] : []
        return this.check(this.ofQuery, service, schema, value).map((fault) => `“${name}” ${fault}`)
      }),
    ]
  }

  private async answerFaults(
    service: string,
    { responses }: Operation,
    response: Response,
  ): Promise<string[]> {
    const { status } = response
    const told = responses[status] ?? (status >= 400 ? responses['default'] : undefined)
    if (told === undefined) return ['this status is not in the document']
    const content = told.content ?? (status >= 400 ? responses['default']?.content : undefined)
    const type = (response.headers.get('Content-Type') ?? '').split(';')[0]!
    const text = await response.clone().text()
    if (content === undefined) return text === '' ? [] : ['the document allows no content']
    if (type === 'text/event-stream') {
      const events = text.split('\n\n').filter((event) => event !== '')
      const all = events.map((event) => JSON.parse(event.replace(/^data:/, '')) as unknown)
      return this.bodyFaults(service, content, type, all)
    }
    return this.bodyFaults(service, content, type, text === '' ? undefined : JSON.parse(text))
  }

  private bodyFaults(service: string, content: Content | undefined, type: string, body: unknown): string[] {
    if (content === undefined || (body === undefined && content['application/octet-stream'])) return []
    const said = content[type]
    if (said === undefined) return [`the document has no content of type “${type}”`]
    return this.check(this.ajv, service, said.schema, body)
  }

  private check(ajv: Ajv2020, service: string, schema: unknown, value: unknown): string[] {
    const whole = JSON.stringify(schema).replaceAll('"#/', `"${service}.json#/`)
    const key = `${ajv === this.ajv} ${whole}`
    const validate = this.compiled.get(key) ?? ajv.compile(JSON.parse(whole) as object)
    this.compiled.set(key, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }
}
