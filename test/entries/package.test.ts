import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { version } from '../../src/version.js'
import { policy } from './policies.js'

/** What a release attaches, and an empty folder that its package is installed into. */
let folder: string
const release = (): string => join(folder, 'release')
const environment = { PATH: process.env['PATH'] ?? '', HOME: tmpdir() }
const releaseScript = (tag: string) =>
  spawnSync(process.execPath, ['scripts/release.mjs', tag, release()], { encoding: 'utf8', env: environment })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'meshgate-package-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a tag that is not the version makes no release', () => {
  const run = releaseScript('9.9.9')
  expect(run.status).toBe(2)
  expect(run.stderr).toContain('"9.9.9"')
})

test('a release has notes, a bill of what dist/ holds, and a package that runs where nothing else is installed', () => {
  const run = releaseScript(version)
  expect({ status: run.status, stderr: run.stderr }).toMatchObject({ status: 0 })
  expect(readFileSync(join(release(), 'notes.md'), 'utf8').trim()).not.toBe('')
  const bill = JSON.parse(readFileSync(join(release(), 'sbom.cdx.json'), 'utf8')) as {
    readonly components: readonly { readonly name: string; readonly version: string }[]
  }
  const names = bill.components.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['jose', 'yaml', '@actions/core']))
  expect(names).not.toContain('jest')

  const project = join(folder, 'project')
  for (const [side, accounts] of [
    ['before', ['web']],
    ['after', ['web', 'batch']],
  ] as const) {
    mkdirSync(join(project, side), { recursive: true })
    writeFileSync(join(project, side, 'orders.yaml'), policy('orders', accounts))
  }
  const npm = ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', project]
  execFileSync('npm', [...npm, join(release(), `meshgate-${version}.tgz`)], { env: environment, stdio: 'pipe' })
  const meshgate = (...words: readonly string[]) =>
    spawnSync(resolve(project, 'node_modules/.bin/meshgate'), words, {
      cwd: project,
      encoding: 'utf8',
      env: environment,
    })
  expect(meshgate('--version').stdout).toBe(`${version}\n`)
  const checked = meshgate('check', '--before', 'before', '--after', 'after', '--json')
  expect({ status: checked.status, stderr: checked.stderr }).toMatchObject({ status: 0 })
  expect(checked.stdout).toContain('more permissive')
})
