import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reader } from '../../src/shared/api/evidence'

const main = join(import.meta.dirname, '../../../../evidence-service/src/main')
const registry = join(main, 'resources/META-INF/services/org.crosslight.evidence.reader.Reader')
const format = /new Format\(\s*"([^"]+)",\s*"([^"]+)",\s*"([^"]+)",\s*List\.of\(([^)]*)\)\)/

/** The readers evidence-service has, as each says of itself in its source: nothing is written down twice. */
export const readers: readonly Reader[] = readFileSync(registry, 'utf8')
  .split('\n')
  .map((line) => line.replace(/#.*/, '').trim())
  .filter((name) => name !== '')
  .map(readerOf)

function readerOf(className: string): Reader {
  const source = readFileSync(join(main, 'java', `${className.replaceAll('.', '/')}.java`), 'utf8')
  const [, name, version, title, endings] = format.exec(source) ?? []
  if (name === undefined || version === undefined || title === undefined || endings === undefined) {
    // The development fake can do without a reader; officers cannot, and ask the service.
    return { name: className.split('.').at(-1)!, version: '1', title: className, formats: [], extensions: [] }
  }
  const extensions = [...endings.matchAll(/"([^"]+)"/g)].map(([, end]) => end!)
  return { name, version, title, formats: extensions.map((end) => end.toUpperCase()), extensions }
}
