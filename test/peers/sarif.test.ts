import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { describeWith, peer, runTool } from './support/tools.js'

const validator = peer('@microsoft/sarif-multitool-linux/Sarif.Multitool')
const policy = (paths: string, principal: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  rules:
    - from: [{ source: { principals: ["${principal}"] } }]
      to: [{ operation: { paths: ["${paths}"] } }]
`

/** Lines that name an error; the tool's exit code is 0 whatever it finds. */
const errorsIn = (output: string): readonly string[] => output.split('\n').filter((line) => line.includes(': error'))

describeWith(['dist/cli.js', validator], 'findings as SARIF, by the rules of GitHub’s upload', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meshgate-sarif-'))
  const report = join(folder, 'report/meshgate.sarif')
  const validate = (file: string): string =>
    runTool(validator, ['validate', file, '--rule-kind', 'Sarif;Ghas'], folder).output

  beforeAll(() => {
    for (const [name, text] of [
      ['before', policy('/orders*', 'cluster.local/ns/shop/sa/web')],
      ['after', policy('/orders/*/admin', 'spiffe://cluster.local/ns/shop/sa/web')],
    ] as const) {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'orders.yaml'), text)
    }
    spawnSync(
      process.execPath,
      [resolve('dist/cli.js'), 'check', '--before', 'before', '--after', 'after', '--report', 'report'],
      { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] } },
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('the sample has findings with rules, and the validator finds no error', () => {
    const { runs } = JSON.parse(readFileSync(report, 'utf8')) as {
      readonly runs: readonly {
        readonly results: readonly unknown[]
        readonly tool: { readonly driver: { readonly rules: readonly unknown[] } }
      }[]
    }
    expect(runs[0]?.results.length).toBeGreaterThan(0)
    expect(runs[0]?.tool.driver.rules.length).toBeGreaterThan(0)
    const output = validate(report)
    expect(output).toContain('Analyzing')
    expect(errorsIn(output)).toEqual([])
  })

  test('the validator is awake: a rule without help is an error', () => {
    const broken = join(folder, 'broken.sarif')
    cpSync(report, broken)
    const log = JSON.parse(readFileSync(broken, 'utf8')) as {
      runs: { tool: { driver: { rules: Record<string, unknown>[] } } }[]
    }
    for (const rule of log.runs[0]?.tool.driver.rules ?? []) delete rule['help']
    writeFileSync(broken, JSON.stringify(log))
    expect(errorsIn(validate(broken))).not.toEqual([])
  })
})
