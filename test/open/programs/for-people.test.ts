import { describe, expect, test } from '@jest/globals'
import { check } from '../../../src/commands/check.js'
import type { OpenRepository } from '../../../src/open/run.js'
import { seeded } from '../../conformance/random-mesh.js'
import { openFolder } from '../../commands/local-job.js'
import { revisionsInMemory, type Files } from '../revisions-in-memory.js'

const commit = 'a'.repeat(40)

/** Two commits, of which the later one is searched as git does; `isSearched` false: nobody can. */
const twoCommits = (before: Files, after: Files, isSearched: boolean) => {
  const read: string[] = []
  const memory = revisionsInMemory(before, after)
  const at = (revision: string): string => (revision === commit ? 'worktree' : revision)
  const { whole } = memory
  if (whole === undefined) throw new Error('a repository in memory has whole revisions')
  const repository: OpenRepository = {
    ...memory,
    resolve: async () => ({ base: 'b'.repeat(40), head: commit }),
    changes: async (base) => memory.changes?.(base, 'worktree'),
    readTree: (revision, globs, links) => {
      if (globs.length > 1) read.push(revision)
      return memory.readTree(at(revision), globs, links)
    },
    whole: {
      list: (revision) => whole.list(at(revision)),
      read: (revision, paths) => whole.read(at(revision), paths),
      ...(isSearched
        ? {
            holding: async (_: string, words: readonly string[]) =>
              Object.entries(after).flatMap(([path, text]) =>
                words.some((word) => text.includes(word)) ? [path] : [],
              ),
          }
        : {}),
    },
  }
  return { repository, read }
}

const answer = async (before: Files, after: Files, isSearched: boolean) => {
  const { repository, read } = twoCommits(before, after, isSearched)
  const folder = await openFolder()
  try {
    const { plans, exitCode, log } = await folder.run((run) =>
      check({ ...run, repository: () => Promise.resolve(repository) }),
    )
    const told = plans.map(({ reviewed }) => [reviewed.access.verdict, reviewed.access.reasons.map(({ text }) => text)])
    return { said: { exitCode, log, told }, isRead: read.length > 0 }
  } finally {
    await folder.close()
  }
}

const policy = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: deny, namespace: shop }
spec: { action: DENY, rules: [{ to: [{ operation: { paths: [/admin*] } }] }] }
`
const prod: Files = {
  'meshgate.yaml': 'version: 1\nenvironments: { production: { namespace: shop, policies: ["apps/*.yaml"] } }\n',
  'apps/deny.yaml': policy,
  'README.md': 'old\n',
  'src/main.go': 'package main\n',
}
const application = (source: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: default
  source: { repoURL: https://git.example.com/acme/shop.git, targetRevision: main, ${source} }
  destination: { server: https://kubernetes.default.svc, namespace: shop }
`
const flux = (path: string): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: shop, namespace: flux-system }
spec: { path: ./${path}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`
const set = (generator: string): string => `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: all, namespace: argocd }
spec:
  generators: [{ git: { repoURL: https://git.example.com/acme/shop.git, revision: main, ${generator} } }]
  template:
    metadata: { name: "{{path.basename}}" }
    spec:
      project: default
      source: { repoURL: https://git.example.com/acme/shop.git, targetRevision: main, path: "{{path}}" }
      destination: { server: https://kubernetes.default.svc, namespace: shop }
`
const words = { 'README.md': 'new\n', 'src/main.go': 'package main // more\n' }

describe('a change of files for people ends before a tree is read', () => {
  test.each<[string, Files, Files]>([
    ['beside policies', {}, {}],
    ['in a package that lists it', { 'package.json': '{"files":["README.md"]}' }, {}],
    ['beside a page that does', { 'mkdocs.yml': 'nav: [README.md]\n' }, {}],
    ['beside a set that reads other files', { 'sets/all.yaml': set('files: [{ path: "apps/*.json" }]') }, {}],
    ['a folder of it that comes', {}, { 'docs/new/page.md': 'new\n' }],
  ])('%s', async (_, more, change) => {
    const base = { ...prod, ...more }
    const head = { ...base, ...words, ...change }
    expect(await answer(base, head, true)).toEqual({ ...(await answer(base, head, false)), isRead: false })
  })

  test('what cannot be searched is read', async () => {
    expect(await answer(prod, { ...prod, ...words }, false)).toMatchObject({ isRead: true })
  })
})

describe('what takes a file of any name, or a folder, is read', () => {
  const reads = /^README\.md changes/
  test.each<[string, Files, Files, RegExp | undefined]>([
    ['a generator', { 'sets/all.yaml': set('files: [{ path: "*.md" }]') }, {}, reads],
    [
      'a parameter of an Application',
      { 'argocd/shop.yaml': application('path: apps, helm: { fileParameters: [{ name: a, path: ../README.md }] }') },
      {},
      reads,
    ],
    [
      'a function of kpt',
      { 'apps/Kptfile': 'pipeline: { mutators: [{ image: a, configPath: rules.md }] }\n', 'apps/rules.md': 'old' },
      { 'apps/rules.md': 'new' },
      /^apps\/rules\.md changes/,
    ],
    [
      'a helmfile takes it for values',
      {
        'helmfile.yaml': 'releases: [{ name: a, namespace: shop, chart: ./c, values: [README.md] }]\n',
        'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
        'c/templates/deny.yaml': policy.replace('/admin*', '{{ .Values.deny }}'),
        'README.md': 'deny: /a\n',
      },
      { 'README.md': 'deny: /b\n' },
      reads,
    ],
    [
      'a folder that Flux applies comes with it',
      { 'clusters/shop.yaml': flux('late') },
      { 'late/page.md': 'new\n' },
      undefined,
    ],
    [
      'one that a set makes an Application of',
      { 'sets/all.yaml': set('directories: [{ path: "late/*" }]') },
      { 'late/shop/page.md': 'new\n' },
      undefined,
    ],
  ])('%s', async (_, more, change, reason) => {
    const base = { ...prod, ...more }
    const head = { ...base, ...words, ...change }
    const searched = await answer(base, head, true)
    expect(searched.isRead).toBe(true)
    expect(searched).toEqual(await answer(base, head, false))
    if (reason !== undefined)
      expect(searched.said.told.flatMap(([, reasons = []]) => reasons)).toContainEqual(expect.stringMatching(reason))
  })
})

describe('with and without the early end the answer is the same', () => {
  const folders = ['', 'apps/', 'docs/', 'deploy/shop/', 'late/']
  const silent = ['README.md', 'page.adoc', 'main.go', 'logo.svg', 'schema.sql', 'index.html', 'LICENSE']
  const others = ['notes.txt', 'values.yaml', 'run.sh', 'main.tf', 'app.properties', 'index.ts', 'Kptfile']

  const terraform = (file: string): string =>
    `resource "kubernetes_manifest" "a" { manifest = "apiVersion: security.istio.io/v1 ${'$'}{file("${file}")}" }\n`

  /** What a repository may hold that takes a file, or a folder. */
  const takers = (file: string, folder: string): readonly Files[] => [
    { 'sets/files.yaml': set(`files: [{ path: "${file}" }]`) },
    { 'sets/some.yaml': set(`files: [{ path: "**/*${file.slice(file.lastIndexOf('.'))}" }]`) },
    { 'sets/folders.yaml': set(`directories: [{ path: "${folder}/*" }]`) },
    {
      'argocd/shop.yaml': application(`path: apps, helm: { fileParameters: [{ name: a, path: "../${file}" }] }`),
    },
    { 'argocd/late.yaml': application(`path: ${folder}`) },
    { 'clusters/shop.yaml': flux(folder) },
    { Kptfile: `pipeline: { mutators: [{ image: a, configPath: ${file} }] }\n` },
    { 'main.tf': terraform(file) },
    { '.kluctl.yaml': 'targets: []\n', 'deployment.yaml': `deployments: []\nvars: [{ file: ${file} }]\n` },
    { 'helmfile.yaml': `releases: [{ name: a, chart: ./c, values: [${file}] }]\n` },
    { 'kustomization.yaml': `resources: [apps/deny.yaml]\nconfigMapGenerator: [{ name: a, files: [${file}] }]\n` },
    { 'roles/a/templates/deny.yaml.j2': `${policy}# {{ lookup('file', '${file}') }}\n` },
    { 'package.json': `{"files":["${file}"]}`, Makefile: `all:\n\tcat ${file}\n` },
  ]

  test.each(Array.from({ length: 12 }, (_, part) => part))('random repositories, part %i', async (part) => {
    let early = 0
    for (let seed = part * 15; seed < part * 15 + 15; seed += 1) {
      const random = seeded(seed + 1)
      const path = (): string => random.pick(folders) + random.pick(random.chance(0.9) ? silent : others)
      const changed = Array.from({ length: 1 + random.below(3) }, path)
      const named = random.chance(0.7) ? random.pick(changed) : path()
      const folder = random.pick(['apps', 'docs', 'late', 'deploy', 'deploy/shop'])
      const taking = Array.from({ length: random.below(3) }, () => random.pick(takers(named, folder)))
      const base: Record<string, string> = Object.assign({}, prod, ...taking)
      const head: Record<string, string> = { ...base }
      for (const one of changed) {
        if (random.chance(0.7)) base[one] = `old words\n${policy}`
        if (random.chance(0.9)) head[one] = `new words\n${policy}`
      }
      const searched = await answer(base, head, true)
      const read = await answer(base, head, false)
      expect({ seed, said: searched.said }).toEqual({ seed, said: read.said })
      if (read.isRead && !searched.isRead) early += 1
    }
    expect(early).toBeGreaterThan(0)
  })
})
