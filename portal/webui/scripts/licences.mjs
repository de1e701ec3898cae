// Writes the bill of materials of what is sent to browsers (CycloneDX) and holds its licences, and those
// of the tools that build it, to the ones that may be.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const shipped = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'])
const tools = new Set([
  ...shipped,
  '(MIT OR CC0-1.0)',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'MIT-0',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
])

const here = fileURLToPath(new URL('..', import.meta.url))
const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
const refused = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .filter(([, { dev, license }]) => !(dev === true ? tools : shipped).has(license))
  .map(([path, { license }]) => `${path.replace('node_modules/', '')}: ${license ?? 'no licence stated'}`)
if (refused.length > 0) {
  console.error(`Under a licence that may not be (scripts/licences.mjs):\n${refused.join('\n')}`)
  process.exit(1)
}

const bill = execFileSync(
  'npm',
  [
    'sbom',
    '--package-lock-only',
    '--omit',
    'dev',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
  ],
  { cwd: here, encoding: 'utf8' },
)
const target = new URL('../../target/', import.meta.url)
mkdirSync(target, { recursive: true })
writeFileSync(new URL('bom-webui.json', target), bill)
