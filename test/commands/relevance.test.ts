import { describe, expect, test } from '@jest/globals'
import type { Configuration } from '../../src/plan/opened-environment.js'
import type { ChangedPath, Inputs, OpenRepository } from '../../src/open/run.js'
import { untouchedBy } from '../../src/open/untouched.js'
import { loadConfig } from '../../src/config/load.js'

const repositoryOf = (changes: readonly ChangedPath[] | undefined): OpenRepository => ({
  readTree: () => Promise.reject(new Error('no file is read')),
  resolve: (revisions) => Promise.resolve(revisions),
  changes: () => Promise.resolve(changes),
})
const config = (text: string) => loadConfig(`version: 1\n${text}`, 'ci/mesh.yaml')
const configuration = (base: string | undefined, head = base): Configuration => {
  const [old, next] = [base, head].map((text) => (text === undefined ? undefined : config(text)))
  return {
    protected: (old ?? next)?.protected,
    before: old?.proposed,
    after: next?.proposed,
    base: old,
    head: next,
    firstRun: old === undefined && next !== undefined,
    changes: [],
  }
}
const inputs: Inputs = {
  environment: undefined,
  config: 'ci/mesh.yaml',
  before: undefined,
  after: undefined,
  audience: undefined,
  clusterAudience: undefined,
  expect: undefined,
  planFile: undefined,
  takeBack: undefined,
  auditAfter: undefined,
  bindings: undefined,
  expired: undefined,
  namespace: undefined,
}
const revisions = { base: 'a'.repeat(40), head: 'b'.repeat(40) }
const ask = (
  paths: readonly string[] | undefined,
  of: Configuration = configuration(listed),
  more: Partial<Inputs> = {},
  at = revisions,
) =>
  untouchedBy(
    repositoryOf(paths?.map((path) => ({ path, regular: !path.startsWith('link/') }))),
    at,
    { ...inputs, ...more },
    [of],
  )

const listed = `policies: [mesh/**/*.yaml]
environments:
  staging: { namespace: shop, cluster: { server: "https://k8s.example.com", caFile: ci/ca.pem, auth: id-token, audience: k8s } }
  production: { namespace: shop, policies: [rendered/*.json] }
`
const unlisted = configuration(undefined)

describe('a change that touches nothing that is read', () => {
  test.each<readonly [string, readonly string[]]>([
    ['prose', ['README.md', 'docs/mesh.md']],
    ['code', ['src/index.ts', 'mesh/main.go']],
    ['manifests of another folder', ['charts/values.yaml', 'mesh.yaml']],
    ['nothing at all', []],
  ])('%s', async (_, paths) => {
    expect(await ask(paths)).toBe(paths.length)
  })
  test('without a configuration everything that can hold an object is read', async () => {
    expect(await ask(['README.md', 'a.ts'], unlisted)).toBe(2)
    for (const path of ['values.yaml', 'a/b.yml', 'package.json']) expect(await ask([path], unlisted)).toBeUndefined()
  })
})

describe('a change that may matter is judged in full', () => {
  test.each([
    ['a file of the globs', 'mesh/a/orders.yaml'],
    ['one of another environment’s', 'rendered/all.json'],
    ['the configuration', 'ci/mesh.yaml'],
    ['a file that the configuration names', 'ci/ca.pem'],
    ['the workflow, and so the inputs', '.github/workflows/mesh.yml'],
    ['the pipeline', '.gitlab-ci.yml'],
    ['a pipeline of another name', 'ci/mesh.gitlab-ci.yml'],
    ['a program that may apply a chart', 'mesh/Makefile'],
    ['a template’s helper', 'charts/shop/templates/_helpers.tpl'],
    ['a chart', 'charts/shop/Chart.yaml'],
    ['a kustomization', 'overlays/kustomization.yaml'],
    ['a link or a submodule', 'link/anything'],
  ])('%s', async (_, path) => {
    expect(await ask(['README.md', path])).toBeUndefined()
  })
  test('the globs of both revisions count', async () => {
    const moved = listed.replace('mesh/**', 'policies/**')
    for (const one of [configuration(listed, moved), configuration(moved, listed), configuration(undefined, listed)]) {
      expect(await ask(['mesh/orders.yaml'], one)).toBeUndefined()
    }
    expect(await ask(['policies/orders.yaml'], configuration(listed, moved))).toBeUndefined()
    expect(await ask(['policies/orders.yaml'], configuration(moved, listed))).toBeUndefined()
  })
  test('a folder that a setting names, whatever the setting is', async () => {
    const named = configuration(listed.replace('ci/ca.pem', './state/production/'))
    expect(await ask(['state/production/web.txt'], named)).toBeUndefined()
    expect(await ask(['state/staging/web.txt'], named)).toBe(1)
  })
  test.each([
    ['a link to a folder below the globs', 'mesh/east', undefined],
    ['a link that the globs match', 'mesh/a/orders.yaml', undefined],
    ['a link elsewhere', 'docs/east', 1],
  ])('%s may lead to what changes', async (_, path, answer) => {
    const repository: OpenRepository = {
      ...repositoryOf([{ path: 'base/words.txt', regular: true }]),
      whole: { list: () => Promise.resolve([{ path, kind: 'link', id: '1' }]), read: () => Promise.resolve(new Map()) },
    }
    expect(await untouchedBy(repository, revisions, inputs, [configuration(listed)])).toBe(answer)
  })
  test('what is not known, and what no revision tells', async () => {
    expect(await ask(undefined)).toBeUndefined()
    expect(await ask([], undefined, { before: 'a', after: 'b' })).toBeUndefined()
    expect(await ask([], undefined, {}, { ...revisions, base: '' })).toBeUndefined()
    expect(await ask([], undefined, {}, { ...revisions, head: 'worktree' })).toBeUndefined()
    expect(await ask(['mesh/a.yaml'], undefined, { config: 'x.yaml, mesh/*.yaml' })).toBeUndefined()
    expect(await untouchedBy(undefined, revisions, inputs, [])).toBeUndefined()
  })
})
