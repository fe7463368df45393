import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../../src/plan/verdict.js'
import type { Ran } from '../../commands/local-job.js'
import { compareCommits } from '../compare-commits.js'
import { kustomizeInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const compare = (base: Files, head: Readonly<Record<string, string | undefined>>): Promise<Ran> =>
  compareCommits(base, head, { renderer: kustomizeInMemory })
const told = ({ plans }: Ran): Readonly<Record<string, string>> =>
  Object.fromEntries(plans.map((plan) => [plan.reviewed.unit ?? 'all', verdictOf(plan)]))
const reasons = ({ plans }: Ran): readonly string[] =>
  plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
const rows = ({ plans }: Ran, side: 'gained' | 'lost'): readonly string[] =>
  plans.flatMap(({ reviewed }) => reviewed.access.destinations.flatMap((one) => one[side].map(({ who }) => who)))

interface Policy {
  readonly name: string
  readonly action?: 'ALLOW' | 'DENY'
  readonly namespace?: string
  readonly app?: string
  readonly from?: readonly string[]
}
const policy = ({ name, action = 'ALLOW', namespace, app = 'orders', from = ['web'] }: Policy): string =>
  `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
${namespace === undefined ? '' : `  namespace: ${namespace}\n`}  name: ${name}
spec:
  action: ${action}
${app === '' ? '' : `  selector: { matchLabels: { app: ${app} } }\n`}  rules: [{ from: [{ source: { principals: [${from.map((one) => `cluster.local/ns/shop/sa/${one}`).join(', ')}] } }] }]
`
const workload = (namespace: string, image = 'orders:1'): string =>
  `apiVersion: apps/v1
kind: Deployment
metadata:
  namespace: ${namespace}
  name: orders
spec:
  selector: { matchLabels: { app: orders } }
  template:
    metadata: { labels: { app: orders } }
    spec: { containers: [{ name: orders, image: "${image}" }] }
`
const unit = (folder: string, files: Files, resources: readonly string[] = Object.keys(files)): Files => ({
  [`${folder}/kustomization.yaml`]: `resources: [${resources.join(', ')}]\n`,
  ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text])),
})

describe('units that may be applied to the same cluster', () => {
  const first = policy({ name: 'first', namespace: 'shop', from: ['batch'] })
  const apps = unit('apps', { 'workload.yaml': workload('shop') })
  const added = { ...unit('apps', { 'workload.yaml': workload('shop'), 'first.yaml': first }) }

  test('an account that an operator’s object takes, and a rule of another unit and namespace names', async () => {
    const taking = (account: string): string =>
      `apiVersion: argoproj.io/v1alpha1\nkind: CronWorkflow\nmetadata: { name: nightly, namespace: shop }\nspec: { workflowSpec: { serviceAccountName: ${account} } }\n`
    const rule = policy({ name: 'vault', namespace: 'vault', app: 'vault', from: ['teller'] })
    const other = unit('infra', { 'rule.yaml': rule })
    const comes = (account: string) =>
      compare(
        { ...apps, ...other },
        unit('apps', { 'workload.yaml': workload('shop'), 'nightly.yaml': taking(account) }),
      )
    const ran = await comes('teller')
    expect(told(ran)).toEqual({ apps: 'cannot prove' })
    expect(reasons(ran).join()).toContain('CronWorkflow shop/nightly')
    expect(told(await comes('clerk'))).toEqual({ apps: 'equivalent' })
  })

  test('an ALLOW that is the first of its unit is a loss where no other unit holds one for the workload', async () => {
    const other = unit('infra', { 'other.yaml': policy({ name: 'other', namespace: 'shop', app: 'billing' }) })
    const ran = await compare({ ...apps, ...other }, added)
    expect(told(ran)).toEqual({ apps: 'less permissive' })
  })

  test('it proves nothing where another unit holds an ALLOW for the same workload, by name, and the loss is shown', async () => {
    const ran = await compare(
      { ...apps, ...unit('infra', { 'web.yaml': policy({ name: 'web', namespace: 'shop' }) }) },
      added,
    )
    expect(told(ran)).toEqual({ apps: 'cannot prove' })
    expect(reasons(ran).join()).toMatch(
      /^UNIT_BESIDE infra holds AuthorizationPolicy shop\/web \(infra\/[^)]*\) .*batch/,
    )
    expect(rows(ran, 'lost').length).toBeGreaterThan(0)
  })

  test('the same where the other ALLOW selects every workload of the namespace, or stands in the root namespace', async () => {
    for (const namespace of ['shop', 'istio-system']) {
      const all = unit('infra', { 'all.yaml': policy({ name: 'all', namespace, app: '' }) })
      const ran = await compare({ ...apps, ...all }, added)
      expect(told(ran)).toEqual({ apps: 'cannot prove' })
    }
  })

  test('plain files beside a unit count like another unit, and the other way round', async () => {
    const plain = { 'mesh/web.yaml': policy({ name: 'web', namespace: 'shop' }) }
    expect(told(await compare({ ...apps, ...plain }, added))).toEqual({ apps: 'cannot prove' })
    const infra = unit('infra', { 'web.yaml': policy({ name: 'web', namespace: 'shop' }) })
    expect(
      told(await compare({ ...infra, 'mesh/readme.yaml': workload('shop') }, { 'mesh/first.yaml': first })),
    ).toEqual({
      'other files': 'cannot prove',
    })
  })

  describe('a new unit with a copy of what another one holds', () => {
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: { name: orders, namespace: shop }\nspec: { selector: { app: orders }, ports: [{ name: http, port: 80, targetPort: 8080 }] }\n'
    const gateway =
      'apiVersion: networking.istio.io/v1\nkind: Gateway\nmetadata: { name: web, namespace: shop }\nspec: { selector: { istio: ingressgateway }, servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: ["*"] }] }\n'
    const route =
      'apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: web, namespace: shop }\nspec: { hosts: ["*"], gateways: [web], http: [{ route: [{ destination: { host: orders, port: { number: 80 } } }] }] }\n'
    const edge = { 'gateway.yaml': gateway, 'route.yaml': route }
    const app = { 'workload.yaml': workload('shop'), 'service.yaml': service }

    test('routes of that one led to the workload before: nobody gains', async () => {
      const ran = await compare(unit('live', { ...app, ...edge }), unit('copy', app))
      expect(told(ran)).toEqual({ copy: 'equivalent' })
    })

    test('routes of a unit without the workload lead to it from now on: whoever comes in gains', async () => {
      const ran = await compare(unit('live', edge), unit('copy', app))
      expect(told(ran)).toEqual({ copy: 'cannot prove' })
      expect(reasons(ran).join()).toContain('anyone')
    })

    test('the route is told, and no other workload of which that unit has another state', async () => {
      const aside = (image: string): string =>
        `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: aside, namespace: shop }\nspec: { selector: { matchLabels: { app: aside } }, template: { metadata: { labels: { app: aside }, annotations: { sidecar.istio.io/inject: "true" } }, spec: { containers: [{ name: app, image: "${image}" }] } } }\n`
      const live = unit('live', { 'aside.yaml': aside('a:1'), ...edge })
      const ran = await compare(live, unit('copy', { ...app, 'aside.yaml': aside('a:2') }))
      expect(reasons(ran)).toEqual([
        expect.stringMatching(
          /^UNIT_BESIDE live holds VirtualService shop\/web \(live\/[^)]*\) and may be applied to the same cluster, and beside it service orders in shop: anyone/,
        ),
      ])
    })

    test('the copy runs as an account that a rule of the other unit names', async () => {
      const rule = policy({ name: 'vault', namespace: 'vault', app: 'vault', from: ['teller'] })
      const as = (account: string) =>
        workload('shop').replace('spec: { containers', `spec: { serviceAccountName: ${account}, containers`)
      const live = { ...unit('live', { 'workload.yaml': as('clerk') }), ...unit('infra', { 'rule.yaml': rule }) }
      expect(told(await compare(live, unit('copy', { 'workload.yaml': as('teller') })))).toEqual({
        copy: 'cannot prove',
      })
      expect(told(await compare(live, unit('copy', { 'workload.yaml': as('clerk') })))).toEqual({ copy: 'equivalent' })
    })

    test('another state of a policy is told as what it takes the place of, once for all units that hold it', async () => {
      const strict = policy({ name: 'first', namespace: 'shop' })
      const base = {
        ...unit('one', { 'first.yaml': strict, 'workload.yaml': workload('shop') }),
        ...unit('two', { 'first.yaml': strict, 'workload.yaml': workload('shop', 'orders:2') }),
      }
      const ran = await compare(
        base,
        unit('copy', { 'first.yaml': policy({ name: 'first', namespace: 'shop', from: ['web', 'batch'] }) }),
      )
      expect(told(ran)).toEqual({ copy: 'cannot prove' })
      expect(reasons(ran)).toEqual([
        expect.stringMatching(
          /^UNIT_BESIDE one holds another state of AuthorizationPolicy shop\/first \(one\/[^)]*\) and may be applied to the same cluster, and where this one takes its place .*batch.*\. So it is beside two\. Say in meshgate\.yaml/,
        ),
      ])
    })
  })

  test('removing the last ALLOW of a unit opens all in the unit, and a line says beside what it does not', async () => {
    const base = { ...added, ...unit('infra', { 'web.yaml': policy({ name: 'web', namespace: 'shop' }) }) }
    const ran = await compare(base, { ...apps, 'apps/first.yaml': undefined })
    expect(told(ran)).toEqual({ apps: 'more permissive' })
    expect(ran.plans[0]?.observed.assumptions.join()).toContain(
      'nobody gains there if infra with AuthorizationPolicy shop/web',
    )
    expect(rows(ran, 'gained').length).toBeGreaterThan(0)
    expect(told(await compare(added, { ...apps, 'apps/first.yaml': undefined }))).toEqual({ apps: 'more permissive' })
  })

  test('a DENY that another unit has too is told in a line when one of them goes', async () => {
    const deny = policy({ name: 'deny', action: 'DENY', namespace: 'shop', from: ['batch'] })
    const same = unit('infra', { 'deny.yaml': deny })
    const base = { ...unit('apps', { 'workload.yaml': workload('shop'), 'deny.yaml': deny }), ...same }
    const ran = await compare(base, { ...apps, 'apps/deny.yaml': undefined })
    expect(told(ran)).toEqual({ apps: 'more permissive' })
    expect(ran.plans[0]?.observed.assumptions.join()).toContain(
      'nobody gains there if infra with AuthorizationPolicy shop/deny',
    )
    expect(rows(ran, 'gained').length).toBeGreaterThan(0)
  })

  test('a policy of the root namespace meets the ALLOW of a workload in another unit', async () => {
    const shopUnit = unit('shop', {
      'workload.yaml': workload('shop'),
      'web.yaml': policy({ name: 'web', namespace: 'shop' }),
    })
    const mesh = unit('mesh', {
      'deny.yaml': policy({ name: 'none', action: 'DENY', namespace: 'istio-system', app: '' }),
    })
    const wide = policy({ name: 'wide', namespace: 'istio-system', app: '', from: ['batch'] })
    const head = unit('mesh', { 'deny.yaml': mesh['mesh/deny.yaml'] ?? '', 'wide.yaml': wide })
    const ran = await compare({ ...shopUnit, ...mesh }, head)
    expect(told(ran)).toEqual({ mesh: 'cannot prove' })
    expect(reasons(ran).join()).toContain('shop/web')
  })

  test('a label that only meets a policy of another unit is no proof of an unchanged access', async () => {
    const infra = unit('infra', { 'web.yaml': policy({ name: 'web', namespace: 'shop' }) })
    const other = workload('shop').replaceAll('app: orders', 'app: other')
    const ran = await compare({ ...apps, ...infra }, unit('apps', { 'workload.yaml': other }))
    expect(told(ran)).toEqual({ apps: 'cannot prove' })
  })

  test('a role is what a binding of another unit makes of it', async () => {
    const role = (verbs: string): string =>
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: reader, namespace: shop }\nrules: [{ apiGroups: [""], resources: [secrets], verbs: [${verbs}] }]\n`
    const binding =
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: reader, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader }\nsubjects: [{ kind: ServiceAccount, name: web, namespace: shop }]\n'
    const base = { ...unit('roles', { 'role.yaml': role('list') }), ...unit('bindings', { 'binding.yaml': binding }) }
    const ran = await compare(base, { 'roles/role.yaml': role('list, get') })
    const permissions = ran.plans.flatMap(({ reviewed }) => reviewed.permissions)
    expect(permissions.map(({ kind, subject, rule }) => `${kind} ${subject} ${rule}`).join()).toMatch(
      /unknown ServiceAccount shop\/web .*secrets, where bindings is applied to the same cluster/,
    )
  })
})

describe('units that are taken for other clusters', () => {
  const overlay = (name: string, namespace: string, own: Files = {}): Files => ({
    [`overlays/${name}/kustomization.yaml`]: `namespace: ${namespace}\nresources: [../../base${Object.keys(own)
      .map((file) => `, ${file}`)
      .join('')}]\n`,
    ...Object.fromEntries(Object.entries(own).map(([file, text]) => [`overlays/${name}/${file}`, text])),
  })
  const base = unit('base', { 'web.yaml': policy({ name: 'web' }) })
  const wider = unit('base', { 'web.yaml': policy({ name: 'web', from: ['web', 'batch'] }) })

  test('overlays with namespaces of their own do not meet', async () => {
    const ran = await compare({ ...base, ...overlay('dev', 'dev'), ...overlay('prod', 'prod') }, wider)
    expect(told(ran)).toEqual({ 'overlays/dev': 'more permissive', 'overlays/prod': 'more permissive' })
  })

  test('overlays of one base in one namespace change alike, and stay proven', async () => {
    const both = { ...base, ...overlay('dev', 'shop'), ...overlay('prod', 'shop') }
    expect(told(await compare(both, wider))).toEqual({
      'overlays/dev': 'more permissive',
      'overlays/prod': 'more permissive',
    })
    expect(told(await compare({ ...both, ...wider }, base))).toEqual({
      'overlays/dev': 'less permissive',
      'overlays/prod': 'less permissive',
    })
    const without = { 'base/kustomization.yaml': 'resources: []\n', 'base/web.yaml': undefined }
    expect(told(await compare(both, without))).toEqual({
      'overlays/dev': 'more permissive',
      'overlays/prod': 'more permissive',
    })
  })

  test('two states of one object at the base are never applied together: the other overlay does not count, in a line', async () => {
    const both = {
      ...overlay('dev', 'shop', {
        'orders.yaml':
          'kind: Deployment\napiVersion: apps/v1\nmetadata:\n  name: orders\nspec: { replicas: 1, template: { metadata: { labels: { app: orders } } } }\n',
      }),
      ...overlay('prod', 'shop', {
        'orders.yaml':
          'kind: Deployment\napiVersion: apps/v1\nmetadata:\n  name: orders\nspec: { replicas: 3, template: { metadata: { labels: { app: orders } } } }\n',
      }),
      ...unit('base', { 'none.yaml': policy({ name: 'none', action: 'DENY', app: 'other' }) }),
      'overlays/dev/debug.yaml': policy({ name: 'debug' }),
    }
    const files = {
      ...both,
      'overlays/dev/kustomization.yaml': 'namespace: shop\nresources: [../../base, orders.yaml, debug.yaml]\n',
    }
    const first = policy({ name: 'first', from: ['batch'] })
    const head = {
      'overlays/prod/kustomization.yaml': 'namespace: shop\nresources: [../../base, orders.yaml, first.yaml]\n',
      'overlays/prod/first.yaml': first,
    }
    const ran = await compare(files, head)
    expect(told(ran)).toEqual({ 'overlays/prod': 'less permissive' })
    expect(ran.plans[0]?.observed.assumptions.join()).toContain('overlays/dev holds another state of the same objects')
  })

  describe('a policy in one unit, the pods that it selects in another, and something that both bring along', () => {
    const rule = policy({ name: 'web', namespace: 'shop' })
    const relabelled = workload('shop').replace('labels: { app: orders }', 'labels: { app: orders-2 }')
    const pods = workload('shop').replace('selector: { matchLabels: { app: orders } }', 'selector: {}')
    const moved = relabelled.replace('selector: { matchLabels: { app: orders } }', 'selector: {}')
    const run = async (inMesh: Files, inApps: Files, more: Files = {}): Promise<Ran> =>
      compare(
        {
          ...unit('mesh', { 'rule.yaml': rule, ...inMesh }),
          ...unit('apps', { 'pods.yaml': pods, ...inApps }),
          ...more,
        },
        unit('apps', { 'pods.yaml': moved, ...inApps }),
      )
    const of = (kind: string, version: string, spec: string): string =>
      `apiVersion: ${version}\nkind: ${kind}\nmetadata: { name: shared, namespace: shop }\n${spec}\n`
    const image = (name: string): string => workload('shop', `${name}:1`).replaceAll('orders', name)

    test.each([
      ['NetworkPolicy', 'networking.k8s.io/v1', 'spec: { policyTypes: [Ingress] }', 'spec: { policyTypes: [Egress] }'],
      ['LimitRange', 'v1', 'spec: { limits: [] }', 'spec: { limits: [{ type: Pod }] }'],
      ['ConfigMap', 'v1', 'data: { a: b }', 'data: { a: c }'],
      ['Service', 'v1', 'spec: { ports: [{ port: 80 }] }', 'spec: { ports: [{ port: 81 }] }'],
    ])('a %s in two states says nothing of clusters', async (kind, version, one, other) => {
      const ran = await run({ 'shared.yaml': of(kind, version, one) }, { 'shared.yaml': of(kind, version, other) })
      expect(told(ran)).toEqual({ apps: 'cannot prove' })
      expect(reasons(ran).join()).toContain('UNIT_BESIDE mesh holds AuthorizationPolicy shop/web')
    })

    test('nor does one workload of several', async () => {
      const ran = await run({ 'proxy.yaml': image('proxy') }, { 'proxy.yaml': image('proxy').replace(':1', ':2') })
      expect(told(ran)).toEqual({ apps: 'cannot prove' })
    })

    test('most of what both run does, unless objects of one cluster apply both', async () => {
      const inMesh = { 'pods.yaml': pods.replace('orders:1', 'orders:2') }
      expect(told(await run(inMesh, {}))).toEqual({ apps: 'equivalent' })
      const flux = (folder: string): string =>
        `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${folder}, namespace: flux-system }\nspec: { path: ./${folder}, sourceRef: { kind: GitRepository, name: flux-system } }\n`
      const argo = (folder: string, server: string): string =>
        `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: ${folder}, namespace: argocd }\nspec:\n  source: { repoURL: https://github.com/acme/shop, path: ${folder} }\n  destination: { server: "${server}", namespace: shop }\n`
      const here = 'https://kubernetes.default.svc'
      const verdictWith = async (more: Files): Promise<readonly string[]> =>
        Object.values(told(await run(inMesh, {}, more)))
      const withFiles = (one: string, mesh: string, other: string, apps: string): Promise<readonly string[]> =>
        verdictWith({ [one]: mesh, [other]: apps })
      const named = 'https://east.acme.example'
      const [inOne, inOther] = ['clusters/one/mesh.yaml', 'clusters/one/apps.yaml']
      expect(await withFiles(inOne, flux('mesh'), inOther, flux('apps'))).toEqual(['cannot prove'])
      expect(await withFiles(inOne, argo('mesh', here), inOther, argo('apps', here))).toEqual(['cannot prove'])
      expect(await withFiles('a/mesh.yaml', argo('mesh', named), 'b/apps.yaml', argo('apps', named))).toEqual([
        'cannot prove',
      ])
      expect(await withFiles('clusters/dev/mesh.yaml', flux('mesh'), 'clusters/prod/apps.yaml', flux('apps'))).toEqual([
        'equivalent',
      ])
      expect(await withFiles('argo/dev.yaml', argo('mesh', here), 'argo/prod.yaml', argo('apps', here))).toEqual([
        'equivalent',
      ])
      expect(await withFiles(inOne, argo('mesh', named), inOther, argo('apps', here))).toEqual(['equivalent'])
    })
  })

  test('a change cannot make its unit another cluster: what it brings does not tell', async () => {
    const infra = unit('infra', {
      'web.yaml': policy({ name: 'web', namespace: 'shop' }),
      'dummy.yaml': policy({ name: 'dummy', action: 'DENY', namespace: 'shop', app: 'dummy' }),
    })
    const dummy = policy({ name: 'dummy', action: 'DENY', namespace: 'shop', app: 'dummy', from: ['other'] })
    const first = policy({ name: 'first', namespace: 'shop', from: ['batch'] })
    const ran = await compare(
      { ...unit('apps', { 'workload.yaml': workload('shop') }), ...infra },
      unit('apps', { 'workload.yaml': workload('shop'), 'dummy.yaml': dummy, 'first.yaml': first }),
    )
    expect(told(ran)).toEqual({ apps: 'cannot prove' })
  })

  test('nor can it hide the ALLOW of another unit behind one of the same name', async () => {
    const infra = unit('infra', { 'web.yaml': policy({ name: 'web', namespace: 'shop' }) })
    const renamed = policy({ name: 'web', namespace: 'shop', from: ['batch'] })
    const ran = await compare(
      { ...unit('apps', { 'workload.yaml': workload('shop') }), ...infra },
      unit('apps', { 'workload.yaml': workload('shop'), 'web.yaml': renamed }),
    )
    expect(told(ran)).toEqual({ apps: 'cannot prove' })
  })
})

describe('units that cannot be rendered', () => {
  const apps = unit('apps', { 'workload.yaml': workload('shop') })
  const first = policy({ name: 'first', namespace: 'shop', from: ['batch'] })
  const added = unit('apps', { 'workload.yaml': workload('shop'), 'first.yaml': first })

  test('one that the change does not reach counts where it may hold a policy at the place that changed', async () => {
    const stuck = {
      'far/kustomization.yaml': 'resources: [web.yaml, https://example.com/base.yaml]\n',
      'far/web.yaml': policy({ name: 'web', namespace: 'shop' }),
    }
    const ran = await compare({ ...apps, ...stuck }, added)
    expect(told(ran)).toEqual({ apps: 'cannot prove' })
    expect(reasons(ran).join()).toMatch(
      /NAMESPACE_UNREAD .*far\/web\.yaml of far was not rendered: .*example\.com\/base\.yaml/,
    )
  })

  test('and nowhere else', async () => {
    const stuck = {
      'far/kustomization.yaml': 'resources: [web.yaml, https://example.com/base.yaml]\n',
      'far/web.yaml': policy({ name: 'web', namespace: 'payments' }),
    }
    expect(told(await compare({ ...apps, ...stuck }, added))).toEqual({ apps: 'less permissive' })
  })

  test('one that its outermost layer places counts there alone, whatever its files say', async () => {
    const stuck = (root: string) => ({
      'far/kustomization.yaml': `${root}resources: [web.yaml, https://example.com/base.yaml]\n`,
      'far/web.yaml': `${policy({ name: 'web', namespace: 'shop' })}---\nkind: Pod\nspec: { a: { fieldPath: metadata.namespace } }\n`,
    })
    const verdicts = async (root: string): Promise<unknown> => told(await compare({ ...apps, ...stuck(root) }, added))
    expect(await verdicts('namespace: payments\n')).toEqual({ apps: 'less permissive' })
    for (const root of [
      '',
      'namespace: shop\n',
      'namespace: istio-system\n',
      'namespace: payments\ntransformers: [t.yaml]\n',
    ])
      expect(await verdicts(root)).toEqual({ apps: 'cannot prove' })
  })

  test('at both revisions, where the change reaches it', async () => {
    const far = (namespace: string) => ({
      'far/kustomization.yaml': `namespace: ${namespace}\nresources: [web.yaml, https://example.com/base.yaml]\n`,
      'far/web.yaml': policy({ name: 'web', namespace: 'shop' }),
    })
    const verdicts = told(await compare({ ...apps, ...far('shop') }, { ...added, ...far('payments') }))
    expect(verdicts).toMatchObject({ apps: 'cannot prove' })
  })

  test('a file above the limit is read where the change leaves it alone', async () => {
    const text = (namespace: string): string =>
      `${policy({ name: 'web', namespace })}---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: words, namespace: far }\ndata:\n  words: |\n    {{ .Name }}\n    ${'x'.repeat(1_100_000)}\n`
    const verdicts = async (base: string, head = base): Promise<unknown> =>
      told(
        await compareCommits(
          { ...apps, 'all.yaml': text(base) },
          { ...added, 'all.yaml': text(head) },
          { renderer: kustomizeInMemory, mayFail: true },
        ),
      )
    expect(await verdicts('payments')).toMatchObject({ apps: 'less permissive' })
    expect(await verdicts('shop')).toMatchObject({ apps: 'cannot prove' })
    // One that changes is a mistake of the change: there is no plan.
    expect(await verdicts('shop', 'payments')).toEqual({})
  })

  test('so does a chart, whose namespace a value may be', async () => {
    const chart = {
      'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
      'chart/templates/web.yaml': policy({ name: 'web', namespace: '{{ .Release.Namespace }}' }),
    }
    const ran = await compare({ ...apps, ...chart }, added)
    expect(told(ran)).toEqual({ apps: 'cannot prove' })
    // Why, and what mends it.
    expect(reasons(ran).join()).toMatch(
      /NAMESPACE_UNREAD .*chart\/templates\/web\.yaml of chart was not rendered: no helm\. Install it\./,
    )
  })

  test('so does what another program fills in, where it speaks of policies', async () => {
    const spoken = {
      'lib/mesh.jsonnet': 'local istio = import "istio.libsonnet"; [istio.authorizationPolicy("web")]\n',
    }
    expect(told(await compare({ ...apps, ...spoken }, added))).toEqual({ apps: 'cannot prove' })
    const silent = { 'lib/dashboards.jsonnet': '{ title: "orders" }\n' }
    expect(told(await compare({ ...apps, ...silent }, added))).toEqual({ apps: 'less permissive' })
  })

  test('a Component that nothing takes is no unit; a policy that changes in it is named', async () => {
    const component = {
      'parts/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [web.yaml]\n',
      'parts/web.yaml': policy({ name: 'web', namespace: 'shop' }),
    }
    const ran = await compare(
      { ...apps, ...component },
      { 'parts/web.yaml': policy({ name: 'web', namespace: 'shop', from: ['batch'] }) },
    )
    expect(reasons(ran).join()).toMatch(
      /NOT_RENDERED parts is a Component that no kustomization of this repository takes/,
    )
    // Beside that policy, for whoever takes the Component, another ALLOW opens what it closes by itself.
    const beside = await compare({ ...apps, ...component }, added)
    expect(told(beside)).toEqual({ apps: 'cannot prove' })
    expect(reasons(beside).join()).toMatch(
      /NOT_RENDERED No kustomization here takes the Component parts: others may\. Then deployment\/orders in shop: .* gains any request/,
    )
  })
})

test('a gain that a stricter mode beside it leaves to fewer callers is told by the row for anyone', async () => {
  const deny = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: closed, namespace: shop }
spec: { action: DENY, selector: { matchLabels: { app: orders } }, rules: [{ to: [{ operation: { paths: [/admin] } }] }] }
`
  const strict = `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: istio-system }
spec: { mtls: { mode: STRICT } }
`
  const base = {
    ...unit('apps', { 'workload.yaml': workload('shop'), 'deny.yaml': deny }),
    ...unit('infra', { 'strict.yaml': strict }),
  }
  const ran = await compare(base, {
    ...unit('apps', { 'workload.yaml': workload('shop') }),
    'apps/deny.yaml': undefined,
  })
  expect(told(ran)).toEqual({ apps: 'more permissive' })
  expect(rows(ran, 'gained')).toContain('anyone')
})

describe('a gain for anyone but some, where a stricter mode beside it leaves those with an identity', () => {
  const deny = (not: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: closed, namespace: shop }
spec: { action: DENY, selector: { matchLabels: { app: orders } }, rules: [{ from: [{ source: { ${not} } }] }] }
`
  const strict = `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: istio-system }
spec: { mtls: { mode: STRICT } }
`
  const own = 'notPrincipals: [cluster.local/ns/shop/sa/web]'
  const without = { ...unit('apps', { 'workload.yaml': workload('shop') }), 'apps/deny.yaml': undefined }

  test('is told by the row for all of them', async () => {
    const base = {
      ...unit('apps', { 'workload.yaml': workload('shop'), 'deny.yaml': deny(own) }),
      ...unit('infra', { 'strict.yaml': strict }),
    }
    const ran = await compare(base, without)
    expect(told(ran)).toEqual({ apps: 'more permissive' })
    expect(rows(ran, 'gained')).toContain('anyone except service account `web` in `shop`')
  })

  test('but not where the other unit lets more of them in', async () => {
    const base = {
      ...unit('apps', { 'workload.yaml': workload('shop'), 'deny.yaml': deny(own) }),
      ...unit('infra', {
        'strict.yaml': strict,
        'more.yaml': deny('notPrincipals: [cluster.local/ns/shop/sa/other]').replace('closed', 'more'),
      }),
    }
    const ran = await compare(base, without)
    expect(told(ran)).toEqual({ apps: 'cannot prove' })
  })
})

describe('a change in one unit of which another unit says what it decides', () => {
  const pilot = {
    'pilot.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: pilot, namespace: pier }
spec:
  selector: { matchLabels: { istio: pilot } }
  template:
    metadata:
      labels: { istio: pilot, sidecar.istio.io/inject: "true" }
      annotations: { inject.istio.io/templates: gateway }
    spec: { serviceAccountName: pilot, containers: [{ name: istio-proxy, image: auto }] }
---
apiVersion: v1
kind: Service
metadata: { name: pilot, namespace: pier }
spec: { type: LoadBalancer, selector: { istio: pilot }, ports: [{ name: http, port: 80, targetPort: 8080 }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: pier, namespace: pier }
spec:
  selector: { istio: pilot }
  servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: ["*"] }]
`,
  }
  const tokens = (namespace: string, labels: string, forward: boolean): string =>
    `apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: ${namespace} }
spec:
  selector: { matchLabels: { ${labels} } }
  jwtRules: [{ issuer: "https://harbour.example.com", jwksUri: "https://harbour.example.com/keys", forwardOriginalToken: ${forward} }]
`
  const pier = (forward: boolean): Files =>
    unit('pier', { ...pilot, 'tokens.yaml': tokens('pier', 'istio: pilot', forward) })
  const orders = unit('orders', {
    'workload.yaml': workload('shop'),
    'tokens.yaml': tokens('shop', 'app: orders', false),
    'policy.yaml': `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: tokens, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  rules: [{ from: [{ source: { requestPrincipals: ["*"] } }] }]
`,
  })
  const service = unit('service', {
    'service.yaml':
      'apiVersion: v1\nkind: Service\nmetadata: { name: orders, namespace: shop }\nspec: { selector: { app: orders }, ports: [{ name: http, port: 80, targetPort: 8080 }] }\n',
  })
  const route = unit('route', {
    'route.yaml': `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: orders, namespace: shop }
spec:
  hosts: [orders.example.com]
  gateways: [pier/pier]
  http: [{ route: [{ destination: { host: orders.shop.svc.cluster.local, port: { number: 80 } } }] }]
`,
  })

  test('a gateway that hands tokens on, where policy, Service and route have a unit each in another namespace', async () => {
    const ran = await compare({ ...pier(false), ...orders, ...service, ...route }, pier(true))
    expect(told(ran)).toEqual({ pier: 'cannot prove' })
    expect(reasons(ran).join()).toContain('UNIT_BESIDE')
  })

  test('the same gateway where no other unit asks for a token is unchanged', async () => {
    const ran = await compare({ ...pier(false), ...service, ...route }, pier(true))
    expect(told(ran)).toEqual({ pier: 'equivalent' })
  })

  test('a label that another controller gives its pods, where a policy of another unit selects by it', async () => {
    const crane = (app: string): Files =>
      unit('crane', {
        'crane.yaml': `apiVersion: harbour.example.com/v1\nkind: Crane\nmetadata: { name: crane, namespace: shop }\nspec: { podLabels: { labels: { app: ${app} } } }\n`,
      })
    expect(told(await compare({ ...crane('orders'), ...orders }, crane('billing')))).toEqual({ crane: 'cannot prove' })
    const other = unit('orders', { 'policy.yaml': policy({ name: 'tug', namespace: 'dock', app: 'tug' }) })
    expect(told(await compare({ ...crane('orders'), ...other }, crane('billing')))).toEqual({ crane: 'equivalent' })
  })
})

describe('an account that pods of one unit take, and a rule of another unit names', () => {
  const pods = (account: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: viewer, namespace: jobs }
spec:
  selector: { matchLabels: { app: viewer } }
  template:
    metadata: { labels: { app: viewer } }
    spec: { serviceAccountName: ${account}, containers: [{ name: viewer, image: "viewer:1" }] }
`
  const rule = (source: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  rules: [{ from: [{ source: { ${source} } }] }]
`
  const binding = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: admins }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
subjects: [{ kind: ServiceAccount, name: batch, namespace: jobs }]
`
  const viewer = (account: string): Files => unit('jobs', { 'pods.yaml': pods(account) })
  const shopWith = (text: string): Files => unit('shop', { 'workload.yaml': workload('shop'), 'rule.yaml': text })

  test.each([
    ['a principal', rule('principals: [cluster.local/ns/jobs/sa/batch]')],
    ['a beginning', rule('principals: ["cluster.local/ns/jobs/sa/ba*"]')],
    ['an end', rule('principals: ["*/sa/batch"]')],
    ['a ServiceAccount', rule('serviceAccounts: [jobs/batch]')],
    ['a binding', binding],
  ])('%s of it is no access that nobody speaks of', async (_, text) => {
    const ran = await compare({ ...viewer('viewer'), ...shopWith(text) }, viewer('batch'))
    expect(told(ran)).toEqual({ jobs: 'cannot prove' })
  })

  test('a new workload takes it too', async () => {
    const before = unit('jobs', {
      'notes.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: notes, namespace: jobs }\n',
    })
    const named = shopWith(rule('principals: [cluster.local/ns/jobs/sa/batch]'))
    const ran = await compare({ ...before, ...named }, viewer('batch'))
    expect(told(ran)).toEqual({ jobs: 'cannot prove' })
  })

  test.each([
    ['another account', rule('principals: [cluster.local/ns/jobs/sa/other]')],
    ['the account of that name elsewhere', rule('principals: [cluster.local/ns/shop/sa/batch]')],
    ['the whole namespace', rule('namespaces: [jobs]')],
  ])('%s is not it', async (_, text) => {
    const ran = await compare({ ...viewer('viewer'), ...shopWith(text) }, viewer('batch'))
    expect(told(ran)).toEqual({ jobs: 'equivalent' })
  })
})

describe('pods that leave an account or a namespace, and a rule of another unit that decides by it', () => {
  interface Pods {
    readonly account?: string
    readonly namespace?: string
    readonly labels?: string
  }
  const pods = ({ account = 'batch', namespace = 'jobs', labels = 'app: viewer' }: Pods): Files =>
    unit('jobs', {
      'pods.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: viewer, namespace: ${namespace} }
spec:
  selector: { matchLabels: { app: viewer } }
  template:
    metadata: { labels: { ${labels} } }
    spec: { serviceAccountName: ${account}, containers: [{ name: viewer, image: "viewer:1" }] }
`,
    })
  const rule = (rest: string, action = 'DENY'): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec:
  action: ${action}
  selector: { matchLabels: { app: orders } }
  rules: [{ ${rest} }]
`
  const from = (source: string): string => `from: [{ source: { ${source} } }]`
  const binding = (subject: string): string => `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: admins }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
subjects: [{ ${subject} }]
`
  const shopWith = (text: string): Files => unit('shop', { 'workload.yaml': workload('shop'), 'rule.yaml': text })
  const user = 'kind: User, apiGroup: rbac.authorization.k8s.io, name: "system:serviceaccount:jobs:batch"'
  const group = (name: string): string =>
    binding(`kind: Group, apiGroup: rbac.authorization.k8s.io, name: "system:serviceaccounts:${name}"`)

  test.each([
    ['a DENY of a principal', rule(from('principals: [cluster.local/ns/jobs/sa/batch]'))],
    ['a DENY of a beginning', rule(from('principals: ["cluster.local/ns/jobs/sa/ba*"]'))],
    ['a DENY of an end', rule(from('principals: ["*/sa/batch"]'))],
    ['a DENY of an end with the domain', rule(from('principals: ["*local/ns/jobs/sa/batch"]'))],
    ['a DENY of a ServiceAccount', rule(from('serviceAccounts: [jobs/batch]'))],
    ['a DENY of a condition', rule('when: [{ key: source.principal, values: [cluster.local/ns/jobs/sa/batch] }]')],
    ['a DENY of all but others', rule(from('notPrincipals: [cluster.local/ns/jobs/sa/viewer]'))],
    ['an ALLOW of all but it', rule(from('notPrincipals: [cluster.local/ns/jobs/sa/batch]'), 'ALLOW')],
  ])('%s decides otherwise for who leaves an account', async (_, text) => {
    const ran = await compare({ ...pods({}), ...shopWith(text) }, pods({ account: 'viewer' }))
    expect(told(ran)).toEqual({ jobs: 'cannot prove' })
    expect(reasons(ran).join()).toContain('service account `viewer` in `jobs`')
  })

  test.each([
    ['namespaces', rule(from('namespaces: [jobs]'), 'ALLOW')],
    ['a beginning of namespaces', rule(from('namespaces: ["jo*"]'), 'ALLOW')],
    ['notNamespaces', rule(from('notNamespaces: [jobs]'))],
    ['the namespace that is denied', rule(from('namespaces: [dev]'))],
    ['a condition', rule('when: [{ key: source.namespace, values: [jobs] }]', 'ALLOW')],
    ['principals of a namespace', rule(from('principals: ["cluster.local/ns/jobs/*"]'), 'ALLOW')],
    ['notPrincipals of one', rule(from('notPrincipals: ["cluster.local/ns/dev/*"]'), 'ALLOW')],
    ['the principal that is denied', rule(from('principals: [cluster.local/ns/dev/sa/batch]'))],
  ])('%s: another answer for who comes from another namespace', async (_, text) => {
    const ran = await compare({ ...pods({ namespace: 'dev' }), ...shopWith(text) }, pods({}))
    expect(told(ran)).toEqual({ jobs: 'cannot prove' })
    expect(reasons(ran).join()).toContain('service account `batch` in `jobs`')
  })

  test.each([
    ['a user', binding(user), { account: 'viewer' }],
    ['a user of the other namespace', binding(user), { namespace: 'dev' }],
    ['the group of the namespace', group('jobs'), { namespace: 'dev' }],
  ])('a binding for %s', async (_, text, before) => {
    const ran = await compare({ ...pods(before), ...shopWith(text) }, pods({}))
    expect(told(ran)).toEqual({ jobs: 'cannot prove' })
  })

  test.each([
    ['both by their beginning', rule(from('principals: ["cluster.local/ns/jobs/sa/*"]')), { account: 'viewer' }],
    ['the namespace of both', rule(from('namespaces: [jobs]')), { account: 'viewer' }],
    ['neither', rule(from('principals: [cluster.local/ns/jobs/sa/other]')), { account: 'viewer' }],
    ['neither namespace', rule(from('namespaces: [web]'), 'ALLOW'), { namespace: 'dev' }],
    ['everybody', rule(from('principals: ["*"]'), 'ALLOW'), { namespace: 'dev' }],
    ['the group of both', group('jobs'), { account: 'viewer' }],
    ['the group of neither', group('web'), { namespace: 'dev' }],
    ['who loses it', rule(from('namespaces: [dev]'), 'ALLOW'), { namespace: 'dev' }],
  ])('a rule that is true of %s opens nothing', async (_, text, before) => {
    const ran = await compare({ ...pods(before), ...shopWith(text) }, pods({}))
    expect(told(ran)).toEqual({ jobs: 'equivalent' })
  })

  const unread = (rule: string): Files => ({
    'far/kustomization.yaml': 'resources: [rule.yaml, https://example.com/base.yaml]\n',
    'far/rule.yaml': rule,
  })
  const listed = 'from: [{ source: { namespaces:\n      - web\n      - jobs }}]'

  test.each([
    ['the namespace', rule(from('namespaces: [jobs]'), 'ALLOW'), { namespace: 'dev' }, 'decides by namespaces'],
    ['the one that is left', rule(from('notNamespaces: [dev]')), { namespace: 'dev' }, 'decides by namespaces'],
    ['one of several', rule(listed, 'ALLOW'), { namespace: 'dev' }, 'decides by namespaces'],
    ['its principals', rule(from('principals: ["cluster.local/ns/jobs/*"]')), { namespace: 'dev' }, '`jobs`'],
    ['the account that is left', rule(from('serviceAccounts: [jobs/viewer]')), { account: 'viewer' }, '`viewer`'],
  ])('a unit that nobody could render, and that names %s', async (_, text, before, named) => {
    const ran = await compare({ ...pods(before), ...unread(text) }, pods({}))
    expect(told(ran)).toEqual({ jobs: 'cannot prove' })
    expect(reasons(ran).join()).toMatch(new RegExp(`NAMESPACE_UNREAD far/rule.yaml of far .*${named}`))
  })

  test.each([
    ['an object of the namespace', `${rule(from('namespaces: [web]'))}---\nkind: Pod\nmetadata: { namespace: jobs }\n`],
    ['neither', rule(from('namespaces: [web]'))],
  ])('a unit that nobody could render, and that names %s', async (_, text) => {
    const ran = await compare({ ...pods({ namespace: 'dev' }), ...unread(text) }, pods({}))
    expect(reasons(ran).join()).not.toContain('decides by namespaces')
  })

  const template = (text: string): Files => ({ 'rules/rule.yaml': `{{ if .Values.on }}\n${text}{{ end }}\n` })
  const plain = (before: Pods): Files => ({ 'apps/pods.yaml': pods(before)['jobs/pods.yaml'] ?? '' })

  describe.each([
    ['of a unit', pods],
    ['that stand as plain files', plain],
  ])('pods %s, and one file that another program fills in', (_, made) => {
    test.each([
      ['an account', template(rule(from('principals: [cluster.local/ns/jobs/sa/batch]')))],
      ['accounts without a namespace', template(rule(from('principals: ["*/sa/batch"]')))],
      [
        'an account that is filled in',
        { 'rules/rule.yaml': rule(from('principals: ["cluster.local/ns/jobs/sa/\${account}"]')) },
      ],
    ])('that names %s', async (_name, file) => {
      const ran = await compare({ ...made({}), ...file }, made({ account: 'viewer' }))
      expect(reasons(ran)).toContainEqual(expect.stringMatching(/^NAMESPACE_UNREAD rules\/rule\.yaml.*service account/))
    })

    const terraform = (account: string): Files => ({
      'infra/main.tf': `resource "kubernetes_manifest" "d" {\n  manifest = { kind = "AuthorizationPolicy", spec = { rules = [{ from = [{ source = { principals = ["cluster.local/ns/jobs/sa/${account}"] } }] }] } }\n}\n`,
    })

    test('of Terraform that names an account, and another one that does not', async () => {
      const left = await compare({ ...made({}), ...terraform('batch') }, made({ account: 'viewer' }))
      expect(reasons(left)).toContainEqual(expect.stringMatching(/^NAMESPACE_UNREAD infra\/main\.tf .*`batch`/))
      const other = await compare({ ...made({}), ...terraform('other') }, made({ account: 'viewer' }))
      expect(reasons(other)).toEqual([])
    })

    const script = (text: string): Files => ({ 'tools/apply.sh': `#!/bin/sh\n${text}\n` })
    const piped = (text: string): Files => script(`kubectl apply -n web -f - <<EOF\n${text}EOF`)
    const generating = (space: string): string => `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: p }
spec: { rules: [{ name: g, generate: { kind: AuthorizationPolicy, name: d, namespace: shop, data: { spec: { rules: [{ ${from(`namespaces: [${space}]`)} }] } } } }] }
`
    const peers = (space: string): string => `apiVersion: uds.dev/v1alpha1
kind: Package
metadata: { name: p, namespace: shop }
spec: { network: { allow: [{ direction: Ingress, remoteNamespace: ${space} }] } }
`

    test.each([
      ['a script', piped(rule(from('namespaces: [jobs]'), 'ALLOW'))],
      [
        'a script for a binding',
        script('kubectl create rolebinding r --clusterrole=admin --serviceaccount=jobs:batch'),
      ],
      ['a script for a group', script('kubectl create clusterrolebinding r --group=system:serviceaccounts:jobs')],
      ['Zarf', { 'rules/rule.yaml': rule(from('namespaces: ["###ZARF_VAR_CALLER###"]'), 'ALLOW') }],
      ['Kyverno', { 'rules/rule.yaml': generating('jobs') }],
      ['an operator of its peers', { 'rules/rule.yaml': peers('jobs') }],
    ])('a rule by namespaces of %s', async (_name, file) => {
      const ran = await compare({ ...made({ namespace: 'dev' }), ...file }, made({}))
      expect(reasons(ran)).toContainEqual(expect.stringMatching(/^NAMESPACE_UNREAD .*`(?:jobs|batch)`/))
    })

    test.each([
      ['a script', piped(rule(from('namespaces: [web]'), 'ALLOW'))],
      ['a script that is in the namespace', script('kubectl create rolebinding r -n jobs --serviceaccount=web:batch')],
      ['a comment of a script', script('# kubectl create rolebinding r --serviceaccount=jobs:batch')],
      ['Kyverno', { 'rules/rule.yaml': generating('web') }],
      ['an operator of its peers', { 'rules/rule.yaml': peers('web') }],
    ])('negative: a rule by namespaces of %s', async (_name, file) => {
      const ran = await compare({ ...made({ namespace: 'dev' }), ...file }, made({}))
      expect(reasons(ran).join()).not.toContain('NAMESPACE_UNREAD')
    })

    test('that names the namespace', async () => {
      const file = template(rule(from('namespaces: [jobs]'), 'ALLOW'))
      const ran = await compare({ ...made({ namespace: 'dev' }), ...file }, made({}))
      expect(reasons(ran)).toContainEqual(expect.stringMatching(/^NAMESPACE_UNREAD .*decides by namespaces/))
    })

    test.each([
      ['of Helm', { 'rules/rule.yaml.tmpl': rule(from('namespaces: ["{{ .caller }}"]'), 'ALLOW') }],
      ['of Jinja', { 'rules/rule.yaml.j2': rule(from('notNamespaces: ["{{ caller }}"]')) }],
      ['of a shell', { 'rules/rule.yaml': rule(from('namespaces: ["\${caller}"]'), 'ALLOW') }],
      [
        'of a shell in a list',
        {
          'rules/rule.yaml.tmpl': rule('from: [{ source: { namespaces:\n      - web\n      - $CALLER\n  }}]', 'ALLOW'),
        },
      ],
      [
        'of ytt',
        {
          'rules/rule.yaml.tmpl': rule('from: [{ source: { namespaces:\n      - #@ data.values.caller\n  }}]', 'ALLOW'),
        },
      ],
      [
        'of a condition',
        { 'rules/rule.yaml.j2': rule('when: [{ key: source.namespace, values: ["{{ caller }}"] }]', 'ALLOW') },
      ],
      ['of an identity', { 'rules/rule.yaml.j2': rule(from('principals: ["cluster.local/ns/{{ caller }}/*"]')) }],
      ['of a group', { 'rules/rule.yaml.j2': group('{{ caller }}') }],
    ])('that fills namespaces in: %s', async (_name, file) => {
      const ran = await compare({ ...made({ namespace: 'dev' }), ...file }, made({}))
      expect(reasons(ran)).toContainEqual(
        expect.stringMatching(/^NAMESPACE_UNREAD rules\/rule\.yaml.*namespace `jobs`/),
      )
    })

    test.each([
      [
        'its own namespace',
        rule(from('namespaces: [web]'), 'ALLOW').replace('namespace: shop', 'namespace: "{{ own }}"'),
      ],
      [
        'methods beside a list',
        rule(`${from('namespaces: [web]')}, to: [{ operation: { methods: ["{{ m }}"] } }]`, 'ALLOW'),
      ],
      ['namespaces of no rule', 'kind: ConfigMap\nmetadata: { name: x }\ndata: { namespaces: "{{ all }}" }\n'],
    ])('negative: that fills in %s', async (_name, text) => {
      const ran = await compare({ ...made({ namespace: 'dev' }), 'rules/rule.yaml.j2': text }, made({}))
      expect(reasons(ran).join()).not.toContain('may name namespace')
    })

    test.each([
      ['another account', template(rule(from('principals: [cluster.local/ns/jobs/sa/other]')))],
      ['that account of another namespace', template(rule(from('principals: [cluster.local/ns/web/sa/batch]')))],
      ['a namespace alone', { 'rules/rule.yaml': rule(from('principals: ["cluster.local/ns/web/sa/\${account}"]')) }],
      ['it for pods', { 'rules/pod.yaml': '{{ if .x }}\nkind: Pod\nspec: { serviceAccountName: batch }\n{{ end }}\n' }],
    ])('negative: that names %s', async (_name, file) => {
      const ran = await compare({ ...made({}), ...file }, made({ account: 'viewer' }))
      expect(told(ran)).toEqual({ [made === plain ? 'all' : 'jobs']: 'equivalent' })
    })
  })

  describe('an object whose controller makes pods', () => {
    type Object = readonly [apiVersion: string, kind: string, spec: string]
    const spark: Object = ['sparkoperator.k8s.io/v1beta2', 'SparkApplication', '{ driver: { serviceAccount: batch } }']
    const workflow: Object = ['argoproj.io/v1alpha1', 'WorkflowTemplate', '{ serviceAccountName: batch }']
    const issuer: Object = ['cert-manager.io/v1', 'Issuer', '{ selfSigned: {} }']
    const made = ([apiVersion, kind, spec]: Object, namespace: string, name = 'viewer'): Files =>
      unit('jobs', {
        'made.yaml': `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: ${spec}\n`,
      })

    test.each([
      ['of Spark: namespaces', spark, rule(from('namespaces: [jobs]'), 'ALLOW')],
      ['of Spark: the namespace that is denied', spark, rule(from('namespaces: [dev]'))],
      ['of Argo: namespaces', workflow, rule(from('namespaces: [jobs]'), 'ALLOW')],
      ['of Argo: notNamespaces', workflow, rule(from('notNamespaces: [jobs]'))],
      ['of Argo: principals', workflow, rule(from('principals: ["cluster.local/ns/jobs/*"]'), 'ALLOW')],
      ['of Argo: a condition', workflow, rule('when: [{ key: source.namespace, values: [jobs] }]', 'ALLOW')],
      ['of Argo: a group', workflow, group('jobs')],
    ])('moves %s', async (_, object, text) => {
      const ran = await compare({ ...made(object, 'dev'), ...shopWith(text) }, made(object, 'jobs'))
      expect(told(ran)).toEqual({ jobs: 'cannot prove' })
      expect(reasons(ran).join()).toContain(`${object[1]} jobs/viewer`)
    })

    test.each([
      ['that a rule of neither namespace tells apart', workflow, rule(from('namespaces: [web]'), 'ALLOW'), 'viewer'],
      ['for both of which a rule is', workflow, rule(from('principals: ["*"]'), 'ALLOW'), 'viewer'],
      ['without an account', issuer, rule(from('namespaces: [jobs]'), 'ALLOW'), 'viewer'],
      ['that is a new one beside it', workflow, rule(from('namespaces: [jobs]'), 'ALLOW'), 'other'],
    ])('negative: moves %s', async (_, object, text, name) => {
      const ran = await compare({ ...made(object, 'dev', name), ...shopWith(text) }, made(object, 'jobs'))
      expect(told(ran)).toEqual({ jobs: 'equivalent' })
    })
  })

  test('a new workload has what its whole namespace may have', async () => {
    const notes = unit('jobs', {
      'notes.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: notes, namespace: jobs }\n',
    })
    const ran = await compare({ ...notes, ...shopWith(rule(from('namespaces: [jobs]'), 'ALLOW')) }, pods({}))
    expect(told(ran)).toEqual({ jobs: 'equivalent' })
  })
})
