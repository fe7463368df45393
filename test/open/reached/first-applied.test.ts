import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../../src/plan/verdict.js'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string | undefined>>

const policy = (name: string, spec: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: ${name}, namespace: shop }\nspec: ${spec}\n`
const all = policy('all', '{ rules: [{}] }')
const deny = policy('deny', '{ action: DENY, rules: [{ to: [{ operation: { paths: ["/admin*"] } }] }] }')
const words = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: words, namespace: shop }\n'

const world: Readonly<Record<string, string>> = {
  'world/shop.yaml': `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template:
    metadata: { labels: { app: orders } }
    spec: { containers: [{ name: orders, image: "orders:1" }] }
---
${policy('one', '{ rules: [{ from: [{ source: { principals: ["cluster.local/ns/shop/sa/web"] } }] }] }')}`,
}

const application = (name: string, source = 'path: extra'): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: ${name}, namespace: argocd }\nspec:\n  destination: { namespace: shop }\n  source: { ${source} }\n`
const ofFlux =
  'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: extra, namespace: flux-system }\nspec: { path: ./extra, sourceRef: { kind: GitRepository, name: here } }\n'
const release =
  'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: extra, namespace: shop }\nspec: { chart: { spec: { chart: ./extra, sourceRef: { kind: GitRepository, name: here } } } }\n'
const set = (...names: readonly string[]): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: every, namespace: argocd }\nspec:\n  generators: [{ list: { elements: [${names.map((name) => `{ app: ${name} }`).join(', ')}] } }]\n  template: { metadata: { name: "{{app}}" }, spec: { destination: { namespace: shop }, source: { path: "{{app}}" } } }\n`
const selected = (name: string): string =>
  set('extra', 'other').replace(
    '] } }]\n',
    `] }, selector: { matchExpressions: [{ key: app, operator: In, values: [${name}] }] } }]\n`,
  )

const built = (text: string): Readonly<Record<string, string>> => ({
  'extra/kustomization.yaml': 'resources: [policy.yaml]\n',
  'extra/policy.yaml': text,
})
const chart = (text: string): Readonly<Record<string, string>> => ({
  'extra/Chart.yaml': 'apiVersion: v2\nname: extra\nversion: 1.0.0\n',
  'extra/templates/policy.yaml': text,
})

const told = async (base: Readonly<Record<string, string>>, head: Files) => {
  const { plans } = await compareCommits({ ...world, ...base }, head, { renderer: chartsInMemory })
  return {
    verdicts: plans.map(verdictOf),
    reasons: plans
      .flatMap(({ reviewed }) => reviewed.access.reasons)
      .filter(({ code }) => code === 'KEPT_OUT')
      .map(({ text }) => text),
  }
}

describe('the first object that applies a folder which stood there before', () => {
  test.each<[string, Readonly<Record<string, string>>, Files, string]>([
    ['a chart by Argo CD', chart(all), { 'cd/extra.yaml': application('extra') }, 'Application argocd/extra'],
    ['a chart by Flux', chart(all), { 'cd/extra.yaml': release }, 'HelmRelease shop/extra'],
    ['a kustomization by Argo CD', built(all), { 'cd/extra.yaml': application('extra') }, 'Application argocd/extra'],
    ['a kustomization by Flux', built(all), { 'cd/extra.yaml': ofFlux }, 'Kustomization flux-system/extra'],
    [
      'a kustomization by one more element of a set',
      {
        ...built(all),
        'other/kustomization.yaml': 'resources: [words.yaml]\n',
        'other/words.yaml': words,
        'cd/every.yaml': set('other'),
      },
      { 'cd/every.yaml': set('other', 'extra') },
      'ApplicationSet argocd/every for extra',
    ],
    [
      "a kustomization by a set's selector",
      { ...built(all), 'cd/every.yaml': selected('words') },
      { 'cd/every.yaml': selected('extra') },
      'ApplicationSet argocd/every for extra',
    ],
  ])('proves nothing of what it may bring: %s', async (_, base, head, title) => {
    const { verdicts, reasons } = await told(base, head)
    expect(verdicts).toContain('cannot prove')
    expect(reasons).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${title} at cd/\\w+\\.yaml comes and applies extra, which stood in the files before: it may never have been in the cluster\\.`,
        ),
      ),
    ])
  })

  test.each<[string, Readonly<Record<string, string>>, Files]>([
    ['that decides nothing', built(words), { 'cd/extra.yaml': application('extra') }],
    ['that only refuses', built(deny), { 'cd/extra.yaml': application('extra') }],
    [
      'of another name before',
      { ...built(all), 'cd/extra.yaml': application('old') },
      { 'cd/extra.yaml': application('new') },
    ],
    [
      'of another file before',
      { ...built(all), 'cd/extra.yaml': application('extra') },
      { 'cd/extra.yaml': undefined, 'cd/moved.yaml': application('extra') },
    ],
  ])('is of no matter for one %s', async (_, base, head) => {
    const { verdicts, reasons } = await told(base, head)
    expect(reasons).toEqual([])
    expect(new Set(verdicts)).toEqual(new Set(['equivalent']))
  })
})

describe('the first object that applies a folder of plain files', () => {
  const files = { 'extra/deny.yaml': deny, 'extra/deeper/deny.yaml': deny.replace('name: deny', 'name: deeper') }
  test.each([
    ['excludes one', application('extra', 'path: extra, directory: { recurse: true, exclude: "*deny*" }')],
    ['includes others', application('extra', 'path: extra, directory: { recurse: true, include: "words*" }')],
    ['leaves folders below out', application('extra')],
  ])('proves nothing where it leaves out what refused: %s', async (_, object) => {
    const base = object === application('extra') ? { 'extra/deeper/deny.yaml': deny, 'extra/words.yaml': words } : files
    const { verdicts, reasons } = await told(base, { 'cd/extra.yaml': object })
    expect(verdicts).toContain('cannot prove')
    expect(reasons).toEqual([
      expect.stringContaining(
        'before, its files may have been applied without it, as they stand. Then any other workload in shop: anyone gains `/admin*`',
      ),
    ])
  })

  test('is of no matter where it takes all that stood there', async () => {
    const whole = application('extra', 'path: extra, directory: { recurse: true }')
    expect((await told(files, { 'cd/extra.yaml': whole })).reasons).toEqual([])
  })
})

describe('the last object that applies a folder which stays there', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a chart', chart(deny), application('extra')],
    ['a chart of Flux', chart(deny), release],
    ['a kustomization', built(deny), application('extra')],
  ])('proves nothing of what may go: %s', async (_, base, object) => {
    const { verdicts, reasons } = await told({ ...base, 'cd/extra.yaml': object }, { 'cd/extra.yaml': undefined })
    expect(verdicts).toContain('cannot prove')
    expect(reasons).toEqual([
      expect.stringMatching(
        /goes, which applied extra: what still stands there may leave the cluster\. Then any other workload in shop: anyone gains `\/admin\*`/,
      ),
    ])
  })

  test('is of no matter where what goes let in', async () => {
    const base = { ...built(all), 'cd/extra.yaml': application('extra') }
    expect((await told(base, { 'cd/extra.yaml': undefined })).reasons).toEqual([])
  })
})
