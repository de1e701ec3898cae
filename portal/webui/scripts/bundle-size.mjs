// Fails when the first view needs more script than 300 kB (gzip): what index.html asks for, with
// everything those chunks import statically, and the page a newcomer sees first.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limit = 300_000
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const first = ['index.html', 'src/features/cases/CasesPage.tsx']

const needed = new Set()
function need(key) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`the build has no ${key}`)
  if (needed.has(chunk.file)) return
  needed.add(chunk.file)
  for (const imported of chunk.imports ?? []) need(imported)
}
for (const key of first) need(key)

let total = 0
for (const file of needed) {
  const size = gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length
  total += size
  console.log(`${String(size).padStart(8)}  ${file}`)
}
console.log(`${String(total).padStart(8)}  first view, gzip; limit ${limit}`)
if (total > limit) {
  console.error('The first view needs too much script: load heavy parts when they are opened.')
  process.exit(1)
}
