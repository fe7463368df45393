import { describe, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { verdictOf } from '../../../src/plan/verdict.js'
import type { Renderer } from '../../../src/ports/renderer.js'
import { compareCommits } from '../compare-commits.js'
import { kustomizeInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

interface Patching {
  readonly patchesStrategicMerge?: readonly string[]
  readonly patches?: readonly { readonly path?: string; readonly patch?: string; readonly target?: object }[]
}
interface Named {
  readonly kind: string
  readonly metadata: { readonly name: string }
}

/** kustomize, which refuses a patch without an object for it and an empty base, and patches nothing. */
const strict: Renderer = {
  render: async (copy) => {
    for (const [path, bytes] of copy.files)
      if (path.endsWith('kustomization.yaml') && /^kind: Kustomization\n$/.test(new TextDecoder().decode(bytes)))
        return {
          kind: 'failed',
          why: 'refused',
          text: `kustomize says: \`... couldn't make target for path '${path}': kustomization.yaml is empty\``,
          remedy: 'Correct the files.',
        }
    const rendering = await kustomizeInMemory.render(copy)
    if (rendering.kind !== 'rendered') return rendering
    const named = (text: string): readonly Named[] =>
      parseAllDocuments(text).flatMap((one) => (one.toJS() as Named | null) ?? [])
    const built = named(rendering.text)
    const decoder = new TextDecoder()
    for (const [path, bytes] of copy.files) {
      if (!path.endsWith('kustomization.yaml')) continue
      const { patchesStrategicMerge = [], patches = [] } = parse(decoder.decode(bytes)) as Patching
      const entries = [
        ...patchesStrategicMerge,
        ...patches.flatMap(({ path: file, patch, target }) => (target === undefined ? (file ?? patch ?? '') : [])),
      ]
      for (const entry of entries) {
        const file = copy.files.get(path.replace('kustomization.yaml', entry))
        for (const { kind, metadata } of named(file === undefined ? entry : decoder.decode(file)))
          if (!built.some((one) => one.kind === kind && one.metadata.name === metadata.name))
            return {
              kind: 'failed',
              why: 'refused',
              text: `kustomize says: \`... no matches for Id ${kind}.v1.apps/${metadata.name}.[noNs]; failed to find unique target for patch ${kind}.v1.apps/${metadata.name}.[noNs]\``,
              remedy: 'Correct the files.',
            }
      }
    }
    return rendering
  },
}

const policy = (...from: readonly string[]): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: orders
  namespace: shop
spec:
  rules: [{ from: [{ source: { principals: [${from.map((one) => `cluster.local/ns/shop/sa/${one}`).join(', ')}] } }] }]
`
const patch = (name: string, more = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec:\n  replicas: 2\n${more}`
const deployment = (name: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\n  namespace: shop\nspec:\n  selector: { matchLabels: { app: ${name} } }\n  template:\n    metadata: { labels: { app: ${name} } }\n    spec: { containers: [{ name: one, image: "one:1" }] }\n`

const repository = (root: string, more: Files = {}): Files => ({
  'cluster/kustomization.yaml': `${root}\nresources: [../shop]\n`,
  'cluster/patch.yaml': patch('worker'),
  'shop/kustomization.yaml': 'resources: [policy.yaml, web.yaml]\n',
  'shop/policy.yaml': policy('web', 'batch'),
  'shop/web.yaml': deployment('web'),
  ...more,
})
const compare = async (base: Files, head: Files): Promise<readonly string[]> => {
  const { plans } = await compareCommits(base, head, { renderer: strict })
  return plans.map((plan) => `${plan.reviewed.unit ?? 'all'} ${verdictOf(plan)}`)
}
const narrower = { 'shop/policy.yaml': policy('web') }
const wider = { 'shop/policy.yaml': policy('web', 'batch', 'night') }

describe('a patch that kustomize finds no object for', () => {
  test.each([
    ['patchesStrategicMerge: [patch.yaml]'],
    ['patches: [{ path: patch.yaml }]'],
    [`patchesStrategicMerge:\n  - |-\n${patch('worker').replaceAll(/^/gm, '    ')}`],
    [`patches:\n  - patch: |-\n${patch('worker').replaceAll(/^/gm, '      ')}`],
    ['patchesStrategicMerge: [patch.yaml]\npatches: [{ path: other.yaml }]'],
  ])('is left out where both revisions have it: %s', async (root) => {
    const base = repository(root, { 'cluster/other.yaml': patch('night-worker') })
    expect(await compare(base, narrower)).toEqual(['cluster less permissive'])
    expect(await compare(base, wider)).toEqual(['cluster more permissive'])
  })

  test('so is one of several in a file, and the others stay', async () => {
    const base = repository('patchesStrategicMerge: [patch.yaml]', {
      'cluster/patch.yaml': `# who works\n---\n${patch('worker')}---\n${patch('web')}---\n${patch('night-worker')}`,
    })
    expect(await compare(base, narrower)).toEqual(['cluster less permissive'])
    const { plans } = await compareCommits(base, narrower, { renderer: strict })
    expect(plans[0]?.observed.assumptions.join()).toContain(
      'Deployment worker of cluster/kustomization.yaml, Deployment night-worker of cluster/kustomization.yaml',
    )
  })

  test('is said in a line', async () => {
    const { plans } = await compareCommits(repository('patchesStrategicMerge: [patch.yaml]'), narrower, {
      renderer: strict,
    })
    expect(plans[0]?.observed.assumptions).toContain(
      'built without patches for which kustomize finds nothing, the same at both revisions: Deployment worker of cluster/kustomization.yaml',
    )
  })

  const one = 'patchesStrategicMerge: [patch.yaml]'
  test.each<[string, Files, Files]>([
    ['comes', repository(''), { ...narrower, 'cluster/kustomization.yaml': `${one}\nresources: [../shop]\n` }],
    ['goes', repository(one), { ...narrower, 'cluster/kustomization.yaml': 'resources: [../shop]\n' }],
    ['changes', repository(one), { ...narrower, 'cluster/patch.yaml': patch('worker', '  paused: true\n') }],
    ['is for another object', repository(one), { ...narrower, 'cluster/patch.yaml': patch('other') }],
    [
      'had an object',
      repository(one, {
        'shop/kustomization.yaml': 'resources: [policy.yaml, web.yaml, worker.yaml]\n',
        'shop/worker.yaml': deployment('worker'),
      }),
      { ...narrower, 'shop/kustomization.yaml': 'resources: [policy.yaml, web.yaml]\n' },
    ],
    [
      'may mean an object with a prefix',
      repository(one, {
        'shop/kustomization.yaml': 'resources: [policy.yaml, web.yaml, worker.yaml]\n',
        'shop/worker.yaml': deployment('my-worker'),
      }),
      narrower,
    ],
    [
      'stands with another one in a file, which changes',
      repository(one, { 'cluster/patch.yaml': `${patch('worker')}---\n${patch('night-worker')}` }),
      { ...narrower, 'cluster/patch.yaml': `${patch('worker')}---\n${patch('night-worker', '  paused: true\n')}` },
    ],
    [
      'stands twice',
      repository(one, {
        'shop/kustomization.yaml': 'resources: [policy.yaml, web.yaml]\npatches: [{ path: p.yaml }]\n',
        'shop/p.yaml': patch('worker'),
      }),
      narrower,
    ],
  ])('proves nothing where it %s', async (_, base, head) => {
    expect(await compare(base, head)).toEqual(['cluster cannot prove'])
  })
})

describe('a base that says nothing but what it is', () => {
  const empty = { 'none/kustomization.yaml': 'kind: Kustomization\n' }
  const taken = { 'shop/kustomization.yaml': 'resources: [policy.yaml, web.yaml, ../none]\n' }
  const whole = repository('', { ...taken, ...empty })

  test('holds nothing where both revisions have it', async () => {
    expect(await compare(whole, narrower)).toEqual(['cluster less permissive'])
    expect(await compare(whole, wider)).toEqual(['cluster more permissive'])
  })

  test('or where one has none of the unit', async () => {
    const other = { 'notes/kustomization.yaml': 'resources: []\n' }
    expect(await compare(other, whole)).toEqual(expect.arrayContaining(['cluster less permissive']))
    const gone = Object.fromEntries(Object.keys(whole).map((path) => [path, undefined]))
    const { plans } = await compareCommits({ ...other, ...whole }, gone, { renderer: strict })
    expect(plans.map(verdictOf)).toContain('more permissive')
    expect(plans.map(verdictOf)).not.toContain('cannot prove')
  })

  test.each<[string, Files, Files]>([
    ['comes', repository('', empty), { ...narrower, ...taken }],
    ['goes', whole, { ...narrower, 'shop/kustomization.yaml': 'resources: [policy.yaml, web.yaml]\n' }],
    [
      'is filled',
      whole,
      { 'none/kustomization.yaml': 'resources: [more.yaml]\n', 'none/more.yaml': deployment('more') },
    ],
  ])('proves nothing where it %s', async (_, base, head) => {
    expect(await compare(base, head)).toEqual(expect.arrayContaining(['cluster cannot prove']))
  })
})
