import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { readCommandLine } from '../../src/commands/command-line.js'
import { Refusal } from '../../src/errors/problem.js'
import { printedFormats } from '../../src/ports/printed-report.js'
import { inputs, portsOf, type Files } from './support.js'

const policy = (name: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: stock, namespace: depot }
spec:
  selector: { matchLabels: { app: stock } }
  rules:
    - from: [{ source: { principals: [cluster.local/ns/depot/sa/${name}] } }]
`
const files = {
  markdown: 'out/comment.md',
  sarif: 'out/meshgate.sarif',
  codequality: 'out/gl-code-quality-report.json',
} as const

const run = async (format: keyof typeof files, base: Files, head: Files, touches = true) => {
  const { ports } = portsOf({ base, head })
  const written = new Map<string, string>()
  const printed: string[] = []
  const repository = await ports.repository()
  if (repository === undefined) throw new Error('no repository')
  const asked = {
    ...ports,
    inputs,
    files: { ...ports.files, write: async (path: string, text: string) => void written.set(path, text) },
    repository: async () =>
      touches ? repository : { ...repository, changes: async () => [{ path: 'README.md', regular: true }] },
    printed: { format, print: async (text: string) => void printed.push(text) },
  }
  await check({ ...asked, report: { folder: 'out', announce: false } })
  const both = printed.splice(0)
  await check({ ...asked, report: undefined })
  return { printed: both, alone: printed, file: written.get(files[format]) }
}

const config = 'version: 1\npolicies: [mesh/*.yaml]\nenvironments: { live: { namespace: depot } }\n'
const bad: Files = { 'meshgate.yaml': `${config}gates: {}\n`, 'mesh/a.yaml': policy('web') }
const state = (name: string): Files => ({ 'meshgate.yaml': config, 'mesh/a.yaml': policy(name) })

describe.each(printedFormats)('--format %s', (format) => {
  test.each([
    ['a verdict', state('web'), state('batch'), true, /batch/],
    ['a change that touches nothing', state('web'), state('web'), false, /^/],
    ['a run that is refused', bad, bad, true, /CONFIG/],
  ])('%s: what the file of the report holds, once, with a folder and without one', async (...given) => {
    const [, base, head, touches, said] = given
    const { printed, alone, file } = await run(format, base, head, touches)
    expect(file).toBeDefined()
    expect(printed).toEqual([file])
    expect(alone).toEqual([file])
    // Who gains stands in code quality by its line alone.
    if (format !== 'codequality') expect(printed.join('')).toMatch(said)
    if (format !== 'markdown') expect(() => JSON.parse(printed.join('')) as unknown).not.toThrow()
  })
})

describe('on the command line', () => {
  const asked = (...words: readonly string[]) => readCommandLine(['check', ...words], inputs, '1.2.3')

  test('json is short for a format', async () => {
    expect(await asked('--json')).toMatchObject({ json: true, printed: undefined })
    expect(await asked('--format', 'json')).toMatchObject({ json: true, printed: undefined })
    expect(await asked('--format', 'json', '--json')).toMatchObject({ json: true, printed: undefined })
    expect(await asked('--format', 'sarif')).toMatchObject({ json: false, printed: 'sarif' })
    expect(await asked()).toMatchObject({ json: false, printed: undefined })
  })

  test.each([
    [['--format', 'sarf'], /Did you mean `--format sarif`\?/],
    [['--format', 'constructor'], /For example/],
    [['--format', 'markdown', '--json'], /Leave one of them out/],
  ])('%j is refused', async (words, remedy) => {
    await expect(asked(...words)).rejects.toThrow(Refusal)
    await expect(asked(...words)).rejects.toMatchObject({
      problems: [{ code: 'USAGE', remedy: expect.stringMatching(remedy) }],
    })
  })
})
