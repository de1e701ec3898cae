import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const repository = join(import.meta.dirname, '../../..')

/** A piece of code of a recipe, for a file it makes or a place in one that is there. */
interface Piece {
  path: string
  /** What it is put before; null for the whole of a file, or a line of a test. */
  before: string | null
  isLine: boolean
  code: string
}

/** The code in the recipe for a screen, `docs/extending.md`. */
export function pieces(): Piece[] {
  const recipes = readFileSync(join(repository, 'docs/extending.md'), 'utf8')
  const [, recipe = ''] = /^## A screen$(.*?)(?=^## |(?![\s\S]))/ms.exec(recipes) ?? []
  return [
    ...recipe.matchAll(/^( *)```tsx?\n\1\/\/ ([^\n,]+)(?:, (before|in): ([^\n]+))?\n(.*?)^\1```$/gms),
  ].map(([, indent = '', path = '', how, place = '', code = '']) => ({
    path: join(repository, path),
    before: how === 'before' ? place : null,
    isLine: how === 'in',
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }))
}

/** A file as it is once the recipe was followed; undefined for one it leaves alone. */
export function followed(path: string): string | undefined {
  const piece = pieces().find((one) => one.path === path && !one.isLine)
  if (piece === undefined || piece.before === null) return piece?.code
  const whole = readFileSync(path, 'utf8')
  if (whole.split(piece.before).length !== 2) throw new Error(`${path} does not have “${piece.before}” once`)
  return whole.replace(piece.before, () => piece.code + piece.before)
}

/** Builds what the recipe says as if somebody had followed it. */
export function followTheRecipe(): Plugin {
  return {
    name: 'crosslight-recipe',
    enforce: 'pre',
    resolveId: (source, importer) => {
      const path = importer === undefined ? source : join(importer, '..', `${source}.tsx`)
      return pieces().some((piece) => piece.path === path && !piece.isLine) ? path : null
    },
    load: (id) => followed(id) ?? null,
  }
}
