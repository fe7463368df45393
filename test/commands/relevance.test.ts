import { describe, expect, test } from '@jest/globals'
import type { Configuration } from '../../src/plan/opened-environment.js'
import type { ChangedPath, Inputs, OpenRepository } from '../../src/open/run.js'
import { untouchedBy } from '../../src/open/reached/untouched.js'
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

describe('prose beside a chart', () => {
  const chart = {
    'c/Chart.yaml': 'apiVersion: v2\nname: c\n',
    'c/values.yaml': 'a: 1\nreadOnlyRootFilesystem: true\n',
    'c/templates/a.yaml': 'kind: A\n',
    'c/README.md': 'Files: {{ .Files }}\n',
    'README.md': 'prose\n',
  }
  const askIn = (
    files: Readonly<Record<string, string>>,
    changed: readonly string[],
    links: Readonly<Record<string, string>> = {},
  ) => {
    const all = { ...files, ...links }
    const paths = Object.keys(all)
    return untouchedBy(
      {
        ...repositoryOf(changed.map((path) => ({ path, regular: true }))),
        whole: {
          list: () =>
            Promise.resolve(
              paths.map((path) => ({ path, kind: path in links ? 'link' : 'file', id: all[path] ?? '' })),
            ),
          read: (_, asked) => Promise.resolve(new Map(asked.map((path) => [path, Buffer.from(all[path] ?? '')]))),
          holding: (_, words) =>
            Promise.resolve(paths.filter((path) => words.some((word) => all[path]?.includes(word)))),
        },
      },
      revisions,
      inputs,
      [unlisted],
    )
  }
  test('that no template asks for decides nothing', async () => {
    expect(await askIn(chart, ['c/README.md', 'README.md', 'c/docs/a.md'])).toBe(3)
    expect(await askIn(chart, ['CLAUDE.md'], { 'AGENTS.md': 'CLAUDE.md' })).toBe(1)
  })
  test.each<[string, string, Readonly<Record<string, string>>, Readonly<Record<string, string>>?]>([
    ['is a template', 'c/templates/README.md', {}],
    ['is a template of a subchart', 'c/charts/b/templates/_a.md', {}],
    ['is asked for', 'c/README.md', { 'c/templates/a.yaml': '{{ .Files.Get "README.md" }}' }],
    ['is among what is asked for', 'c/docs/a.md', { 'c/templates/_a.tpl': '{{ $.Files.Glob "docs/*" }}' }],
    ['is asked for by a template like prose', 'c/README.md', { 'c/templates/a.md': '{{ .Files.AsConfig }}' }],
    ['is asked for by a value', 'c/README.md', { 'live.yaml': 'a: \'{{ .Files.Get "README.md" }}\'' }],
    [
      'is asked for by a library',
      'c/README.md',
      { 'lib/Chart.yaml': 'type: library', 'lib/templates/_a': '{{ .Files }}' },
    ],
    ['may be asked for by what is packed', 'c/README.md', { 'c/charts/b-1.0.0.tgz': '' }],
    [
      'is the values of an Application',
      'docs/live.md',
      { 'app.yaml': 'apiVersion: argoproj.io/v1alpha1\nvalueFiles: [../docs/live.md]' },
    ],
    ['is what values link to', 'shared/README.md', {}, { 'c/values-live.yaml': '../shared/README.md' }],
    ['stands in a folder that is linked', 'shared/deep/a.md', {}, { 'c/templates/x': '../../shared' }],
    [
      'is named by a generator',
      'k/a.md',
      { 'k/kustomization.yaml': 'configMapGenerator: [{ name: a, files: [a.md] }]' },
    ],
  ])('that %s is judged in full', async (_, path, files, links = {}) => {
    expect(await askIn({ ...chart, ...files }, [path], links)).toBeUndefined()
  })
})
