import { readFileSync } from 'node:fs'
import { screen } from '@testing-library/react'
import ts from 'typescript'
import { followed, pieces } from '../../dev/recipe'
import { open } from './madeUpPortal'

describe('the recipe for a screen', () => {
  it('gives a page at its address, as its test says', async () => {
    const line = pieces().find(({ isLine }) => isLine)!.code
    const [address, heading, content] = [...line.matchAll(/'([^']+)'/g)].map(([, words]) => words!)
    open(address!)
    expect(await screen.findByRole('heading', { level: 1, name: heading! })).toBeInTheDocument()
    expect(await screen.findByText(content!, { exact: false })).toBeInTheDocument()
  })

  it('compiles as it stands', { timeout: 120_000 }, () => {
    const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'))
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
    const host = ts.createCompilerHost(options)
    const { readFile, fileExists } = host
    host.readFile = (path) => followed(path) ?? readFile(path)
    host.fileExists = (path) => followed(path) !== undefined || fileExists(path)
    host.directoryExists = () => true
    const files = pieces().flatMap(({ path, isLine }) => (isLine ? [] : [path]))
    const program = ts.createProgram([...files, 'src/vite-env.d.ts'], options, host)
    const faults = files.flatMap((file) => {
      const source = program.getSourceFile(file)
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    })
    expect(files).toHaveLength(2)
    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })
})
