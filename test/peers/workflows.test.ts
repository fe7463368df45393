import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { withOwnAction, workflowExamples } from './support/examples.js'

const folder = mkdtempSync(join(tmpdir(), 'meshgate-workflows-'))
const examples = workflowExamples()

beforeAll(() => {
  execFileSync('git', ['init', '--quiet', folder])
  cpSync('action.yml', join(folder, 'action.yml'))
  cpSync('dist', join(folder, 'dist'), { recursive: true })
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('README has a workflow to check', () => {
  expect(examples.filter(({ where }) => where.startsWith('README.md')).length).toBeGreaterThan(0)
})

describe.each(examples.map((example) => [example.where, example.text] as const))('workflow at %s', (where, text) => {
  const name = `${where.replace(/\W+/g, '-')}.yml`
  beforeAll(() => writeFileSync(join(folder, '.github/workflows', name), withOwnAction(text)))
  afterAll(() => rmSync(join(folder, '.github/workflows', name)))

  test('actionlint, which reads our action.yml, finds nothing', () => {
    const result = spawnSync('actionlint', [`.github/workflows/${name}`], { cwd: folder, encoding: 'utf8' })
    expect(result.error).toBeUndefined()
    expect(result.stdout).toBe('')
    expect(result.status).toBe(0)
  })

  test('zizmor finds nothing', () => {
    const config = resolve('.ci/zizmor.yml')
    const result = spawnSync(
      'zizmor',
      ['--offline', '--format', 'plain', '--config', config, `.github/workflows/${name}`],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    expect(result.error).toBeUndefined()
    expect(`${result.stdout}${result.stderr}`).toMatch(/No findings to report/)
  })
})

test('the official parser takes action.yml', async () => {
  const bundle = join(folder, 'parser.cjs')
  execFileSync(resolve('test/peers/node_modules/.bin/esbuild'), [
    resolve('test/peers/node_modules/@actions/workflow-parser/dist/actions/action-parser.js'),
    '--bundle',
    '--platform=node',
    '--format=cjs',
    '--log-level=error',
    `--outfile=${bundle}`,
  ])
  const script = `
    const { parseAction } = require(${JSON.stringify(bundle)})
    const text = require('node:fs').readFileSync('action.yml', 'utf8')
    const result = parseAction({ name: 'action.yml', content: text }, { info() {}, error() {}, verbose() {} })
    process.stdout.write(JSON.stringify(result.context.errors.getErrors().map((error) => error.message)))`
  const said = (text: string): string => execFileSync(process.execPath, ['-e', text], { cwd: folder, encoding: 'utf8' })
  expect(JSON.parse(said(script))).toEqual([])
  // The judge is awake: an unknown key is an error.
  const broken = script.replace("'utf8')", "'utf8') + 'surprise: true\\n'")
  expect(JSON.parse(said(broken))).not.toEqual([])
})
