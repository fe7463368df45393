import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../src/plan/verdict.js'
import type { Ran } from '../commands/local-job.js'
import { compareCommits } from './compare-commits.js'

const told = ({ plans }: Ran): readonly string[] => plans.map(verdictOf)
const reasons = ({ plans }: Ran): readonly string[] =>
  plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))

const world = `apiVersion: v1
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
`
const policy = (
  name: string,
  action: 'ALLOW' | 'DENY',
  metadata = '',
  rules = '[{ to: [{ operation: { paths: ["/admin*"] } }] }]',
) =>
  `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: ${name}, namespace: shop${metadata} }
spec:
  selector: { matchLabels: { app: orders } }
  action: ${action}
  rules: ${rules}
`
const deny = policy('deny', 'DENY')
const skip = ', annotations: { argocd.argoproj.io/hook: Skip }'

describe('a policy goes, and another one that says the same stays', () => {
  test.each([
    ['a hook that is skipped', policy('other', 'DENY', skip)],
    ['a hook of Helm', policy('other', 'DENY', ', annotations: { helm.sh/hook: pre-delete }')],
    ['a local file', policy('other', 'DENY', ', annotations: { config.kubernetes.io/local-config: "true" }')],
    [
      'one that Flux leaves alone',
      policy('other', 'DENY', ', labels: { kustomize.toolkit.fluxcd.io/reconcile: disabled }'),
    ],
    ['one of another revision', policy('other', 'DENY', ', labels: { istio.io/rev: canary }')],
    [
      'one that is refused',
      policy('other', 'DENY', '', '[{ from: [{ source: {} }], to: [{ operation: { paths: ["/admin*"] } }] }]'),
    ],
  ])('%s does not stand for it', async (_, other) => {
    const ran = await compareCommits(
      { 'world.yaml': world, 'deny.yaml': deny, 'other.yaml': other },
      { 'deny.yaml': undefined },
    )
    expect(told(ran)).toEqual(['cannot prove'])
    expect(reasons(ran).join(' ')).toMatch(
      /KEPT_OUT AuthorizationPolicy shop\/other \(other\.yaml:1\) stands in the files before and after/,
    )
  })

  test('one without a mark stands for it', async () => {
    const files = { 'world.yaml': world, 'deny.yaml': deny, 'other.yaml': policy('other', 'DENY') }
    expect(told(await compareCommits(files, { 'deny.yaml': undefined }))).toEqual(['equivalent'])
  })

  test('the last ALLOW that is really there is no loss alone', async () => {
    const rules = '[{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }]'
    const files = {
      'world.yaml': world,
      'allow.yaml': policy('web', 'ALLOW', '', rules),
      'other.yaml': policy('batch', 'ALLOW', skip, rules.replace('web', 'batch')),
    }
    expect(told(await compareCommits(files, { 'allow.yaml': undefined }))).toEqual(['cannot prove'])
  })

  test('mutual TLS of the mesh that goes', async () => {
    const strict = (name: string, metadata = ''): string =>
      `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: ${name}, namespace: istio-system${metadata} }\nspec: { mtls: { mode: STRICT } }\n`
    const files = { 'world.yaml': world, 'strict.yaml': strict('strict'), 'other.yaml': strict('other', skip) }
    expect(told(await compareCommits(files, { 'strict.yaml': undefined }))).toEqual(['cannot prove'])
  })
})

describe('what is new beside an object that may not be there', () => {
  test('a policy that lets in whom the other one only seems to', async () => {
    const rules = '[{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }]'
    const files = {
      'world.yaml': world,
      'other.yaml': policy('other', 'ALLOW', skip, rules),
      'none.yaml': policy('none', 'ALLOW', '', '[]'),
    }
    expect(told(await compareCommits(files, { 'allow.yaml': policy('web', 'ALLOW', '', rules) }))).toEqual([
      'cannot prove',
    ])
  })

  test('one of two such objects may be there, and the other one not', async () => {
    const from = (name: string): string =>
      `[{ from: [{ source: { principals: [cluster.local/ns/shop/sa/${name}] } }] }]`
    const files = {
      'world.yaml': world,
      'first.yaml': policy('first', 'ALLOW', skip, from('batch')),
      'deny.yaml': policy('deny', 'DENY', skip, from('web')),
    }
    // With both the new ALLOW lets nobody in; with neither it is the first, which only closes.
    expect(told(await compareCommits(files, { 'allow.yaml': policy('web', 'ALLOW', '', from('web')) }))).toEqual([
      'cannot prove',
    ])
  })

  test('a binding that grants what the other one only seems to', async () => {
    const binding = (name: string, metadata = ''): string =>
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: ${name}${metadata} }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
subjects: [{ kind: ServiceAccount, name: web, namespace: shop }]
`
    const ran = await compareCommits({ 'other.yaml': binding('other', skip) }, { 'binding.yaml': binding('admins') })
    expect(told(ran)).toEqual(['cannot prove'])
    expect(
      ran.plans.flatMap(({ reviewed }) => reviewed.permissions.map(({ kind, rule }) => `${kind} ${rule}`)).join(),
    ).toContain('where ClusterRoleBinding other (other.yaml:1) is not in the cluster')
  })

  test('it decides nothing of a change elsewhere', async () => {
    const files = { 'world.yaml': world, 'other.yaml': policy('other', 'DENY', skip) }
    const ran = await compareCommits(files, { 'world.yaml': world.replace('orders:1', 'orders:2') })
    expect(told(ran).every((verdict) => verdict === 'equivalent')).toBe(true)
  })
})

describe('several objects decide together, and none of them need be there', () => {
  const none = policy('none', 'ALLOW', '', '[]')
  const everything = '[{}]'
  const requestAuthentication = (metadata: string): string => `apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: users, namespace: shop${metadata} }
spec:
  selector: { matchLabels: { app: orders } }
  jwtRules: [{ issuer: https://id.example.com, jwks: '{"keys":[]}' }]
`
  const users = '[{ from: [{ source: { requestPrincipals: ["https://id.example.com/*"] } }] }]'
  const goes = (files: Readonly<Record<string, string>>) =>
    compareCommits(
      { 'world.yaml': world, 'none.yaml': none, 'deny.yaml': policy('deny', 'DENY', '', everything), ...files },
      { 'deny.yaml': undefined },
    )

  test('tokens that are read, and an ALLOW that asks for them', async () => {
    const masked = (authentication: string, allow: string) =>
      goes({
        'mask.yaml': policy('mask', 'DENY', skip, everything),
        'tokens.yaml': requestAuthentication(authentication),
        'users.yaml': policy('users', 'ALLOW', allow, users),
      })
    const ran = await masked(skip, skip)
    expect(told(ran)).toEqual(['cannot prove'])
    expect(reasons(ran).join()).toMatch(
      /AuthorizationPolicy shop\/mask .* Without it and with (?:RequestAuthentication shop\/users, AuthorizationPolicy shop\/users|AuthorizationPolicy shop\/users, RequestAuthentication shop\/users) deployment\/orders in shop: .* gains/,
    )
    // One that is surely there is as good.
    expect(told(await masked('', skip))).toEqual(['cannot prove'])
    // Without the ALLOW nobody is let in, whatever else is there.
    expect(
      told(
        await goes({
          'mask.yaml': policy('mask', 'DENY', skip, everything),
          'tokens.yaml': requestAuthentication(skip),
        }),
      ),
    ).toEqual(['equivalent'])
  })

  test('tokens that are read, and a DENY of who has none', async () => {
    const refused = '[{ from: [{ source: { notRequestPrincipals: ["*"] } }] }]'
    const base = {
      'world.yaml': world,
      'tokens.yaml': requestAuthentication(skip),
      'mask.yaml': policy('mask', 'DENY', skip, everything),
      'none.yaml': policy('other', 'DENY', '', refused),
    }
    const more = { 'more.yaml': policy('deny', 'DENY', '', users) }
    // What goes refused those with a token, which are read where the RequestAuthentication is there.
    expect(told(await compareCommits({ ...base, ...more }, { 'more.yaml': undefined }))).toEqual(['cannot prove'])
  })

  test('an ALLOW of the account that a workload takes, and a DENY of the one that it leaves', async () => {
    const from = (name: string): string =>
      `[{ from: [{ source: { principals: [cluster.local/ns/shop/sa/${name}] } }] }]`
    const clerk = (account: string): string =>
      world
        .slice(world.indexOf('---'))
        .replaceAll('orders', 'clerk')
        .replace('spec: { containers', `spec: { serviceAccountName: ${account}, containers`)
    const takes = (metadata: string, deny = from('old')) =>
      compareCommits(
        {
          'world.yaml': world,
          'clerk.yaml': clerk('old'),
          'none.yaml': none,
          'both.yaml': policy('both', 'ALLOW', metadata, from('*').replace('cluster.local/ns/shop/sa/*', '"*"')),
          'old.yaml': policy('old', 'DENY', metadata, deny),
          'mask.yaml': policy('mask', 'DENY', skip, everything),
        },
        { 'clerk.yaml': clerk('new') },
      )
    expect(told(await takes(skip))).toEqual(['cannot prove'])
    expect(told(await takes(skip, from('other')))).toEqual(['equivalent'])
  })
})

describe('settings that may not be there', () => {
  const slashes = '[{ to: [{ operation: { paths: ["/a//b"] } }] }]'
  const comes = (settings: string) =>
    compareCommits(
      { 'world.yaml': world, 'settings.yaml': settings, 'none.yaml': policy('none', 'ALLOW', '', '[]') },
      { 'allow.yaml': policy('allow', 'ALLOW', '', slashes) },
    )
  const config = '{ pathNormalization: { normalization: MERGE_SLASHES } }'
  const settings: readonly (readonly [string, (metadata: string, config: string) => string])[] = [
    [
      'a MeshConfig',
      (metadata, mesh) =>
        `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: istio, namespace: istio-system${metadata} }\ndata: { mesh: "${mesh}" }\n`,
    ],
    [
      'an IstioOperator',
      (metadata, mesh) =>
        `apiVersion: install.istio.io/v1alpha1\nkind: IstioOperator\nmetadata: { name: mesh, namespace: istio-system${metadata} }\nspec: { meshConfig: ${mesh} }\n`,
    ],
    [
      'an Istio of Sail',
      (metadata, mesh) =>
        `apiVersion: sailoperator.io/v1\nkind: Istio\nmetadata: { name: default${metadata} }\nspec: { version: v1.27.0, namespace: istio-system, values: { meshConfig: ${mesh} } }\n`,
    ],
  ]

  test.each(settings)('%s', async (_, make) => {
    const ran = await comes(make(skip, config))
    expect(told(ran)).toEqual(['cannot prove'])
    expect(reasons(ran).join()).toContain('KEPT_OUT')
    expect(told(await comes(make('', config)))).toEqual(['equivalent'])
  })

  test.each(settings)('%s that has such a mark, and changes', async (_, make) => {
    const files = { 'world.yaml': world, 'deny.yaml': deny, 'settings.yaml': make(skip, config) }
    const changed = (more: string) =>
      compareCommits(files, { 'settings.yaml': make(skip, config.replace(/}$/, `, ${more} }`)) })
    expect(told(await changed('enableTracing: true'))).toEqual(['equivalent'])
    expect(told(await changed('trustDomainAliases: [old.example]'))).toEqual(['cannot prove'])
  })

  test('a Namespace that asks for no proxies', async () => {
    const space = (metadata: string): string =>
      world.replace('labels: { istio-injection: enabled }', `labels: { istio-injection: disabled }${metadata}`)
    const goes = (text: string) => compareCommits({ 'world.yaml': text, 'deny.yaml': deny }, { 'deny.yaml': undefined })
    expect(told(await goes(space(', annotations: { kustomize.toolkit.fluxcd.io/reconcile: disabled }')))).toEqual([
      'cannot prove',
    ])
    expect(told(await goes(space('')))).toEqual(['equivalent'])
  })
})

describe('roles that are made of others', () => {
  const role = (name: string, rest: string, metadata = ''): string =>
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: ${name}${metadata} }\n${rest}\n`
  const binding = (name: string, to: string, metadata = ''): string =>
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: ${name}${metadata} }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${to} }\nsubjects: [{ kind: ServiceAccount, name: web, namespace: shop }]\n`
  const rules = 'rules: [{ apiGroups: [""], resources: [secrets], verbs: [get] }]'
  const whole = 'aggregationRule: { clusterRoleSelectors: [{ matchLabels: { part: "true" } }] }\nrules: []'

  test('the whole and its binding may be there, and what gives the same not', async () => {
    const files = (metadata: string, mask: string) => ({
      'whole.yaml': role('whole', whole, metadata),
      'binding.yaml': binding('whole', 'whole', metadata),
      'same.yaml': role('same', rules, mask),
      'mask.yaml': binding('mask', 'same', mask),
    })
    const change = { 'part.yaml': role('part', rules, ', labels: { part: "true" }') }
    const rows = ({ plans }: Ran): string =>
      plans.flatMap(({ reviewed }) => reviewed.permissions.map(({ kind, rule }) => `${kind} ${rule}`)).join()
    expect(rows(await compareCommits(files(skip, skip), change))).toContain('unknown get secrets')
    expect(rows(await compareCommits(files(skip, ''), change))).not.toContain('get secrets')
  })
})

test('a binding and its role may be there where pods take the account, and many others decide nothing', async () => {
  const clerk = (account: string): string =>
    world
      .slice(world.indexOf('---'))
      .replaceAll('orders', 'clerk')
      .replace('spec: { containers', `spec: { serviceAccountName: ${account}, containers`)
  const grant = (name: string, account: string, metadata: string): string =>
    `---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: ${name}, namespace: shop${metadata} }
rules: [{ apiGroups: [""], resources: [secrets], verbs: [get] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: ${name}, namespace: shop${metadata} }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: ${name} }
subjects: [{ kind: ServiceAccount, name: ${account}, namespace: shop }]
`
  const many = Array.from({ length: 40 }, (_, at) => grant(`other-${String(at)}`, `other-${String(at)}`, skip)).join('')
  const takes = (old: string) =>
    compareCommits(
      {
        'world.yaml': world,
        'clerk.yaml': clerk('old'),
        'grants.yaml': `${grant('old', old, skip)}${grant('new', 'new', skip)}${many}`,
      },
      { 'clerk.yaml': clerk('new') },
    )
  const rows = ({ plans }: Ran): string =>
    plans.flatMap(({ reviewed }) => reviewed.permissions.map(({ kind, rule }) => `${kind} ${rule}`)).join()
  // Both may read Secrets; without what the old account had, the new one gains it.
  const ran = await takes('old')
  expect(rows(ran)).toContain('unknown get secrets')
  expect(reasons(ran).join()).not.toContain('too many')
  expect(rows(await takes('other'))).toContain('gained get secrets')
})

test('what istiod of another revision reads is there together, and more than can be compared proves nothing', async () => {
  const peers = (count: number, metadata: (at: number) => string): string =>
    Array.from(
      { length: count },
      (_, at) =>
        `---\napiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: { name: rule-${String(at)}, namespace: shop${metadata(at)} }\nspec: { host: orders-${String(at)} }\n`,
    ).join('')
  const goes = (text: string, change: Readonly<Record<string, string | undefined>>) =>
    compareCommits(
      { 'world.yaml': world, 'rules.yaml': text, 'deny.yaml': deny, 'twin.yaml': policy('twin', 'DENY') },
      change,
    )
  const canary = peers(9, () => ', labels: { istio.io/rev: canary }')
  expect(told(await goes(canary, { 'deny.yaml': undefined }))).toEqual(['equivalent'])
  const hooks = peers(9, () => skip)
  const ran = await goes(hooks, { 'deny.yaml': undefined })
  expect(told(ran)).toEqual(['cannot prove'])
  expect(reasons(ran).join()).toContain('too many to compare every set of them')
  // What decides nothing is not asked.
  expect(told(await goes(hooks, { 'world.yaml': world.replace('orders:1', 'orders:2') }))).toEqual(['equivalent'])
})

describe('a policy moves into an object that is refused', () => {
  const rules = '[{ from: [{ source: { notNamespaces: [ops] } }], to: [{ operation: { paths: ["/admin*"] } }] }]'
  const files = { 'world.yaml': world, 'deny.yaml': policy('deny', 'DENY', '', rules) }
  const moved = (text: string) => compareCommits(files, { 'deny.yaml': undefined, 'other.yaml': text })
  const other = policy('other', 'DENY', '', rules)

  test.each([
    ['by a provider that only CUSTOM has', other.replace('  action', '  provider: { name: opa }\n  action')],
    ['by an empty source beside', other.replace('rules: [', 'rules: [{ from: [{ source: {} }] }, ')],
    ['by an address that is none', other.replace('rules: [', 'rules: [{ from: [{ source: { ipBlocks: [10.0] } }] }, ')],
    ['by its annotation', other.replace('namespace: shop', 'namespace: shop, annotations: { istio.io/dry-run: "no" }')],
  ])('%s', async (_, text) => {
    const ran = await moved(text)
    expect(told(ran)).toEqual(['cannot prove'])
    expect(reasons(ran).join(' ')).toMatch(
      /KEPT_OUT AuthorizationPolicy shop\/other \(other\.yaml:1\) changes, and the API server refuses it: .* gains /,
    )
  })

  test('and one that is accepted stands for it', async () => expect(told(await moved(other))).toEqual(['equivalent']))

  test('in its own place the cluster keeps what it has', async () => {
    const provider = '  provider: { name: opa }\n  action'
    const refused = (files['deny.yaml'] ?? '').replace('  action', provider)
    expect(told(await compareCommits(files, { 'deny.yaml': refused }))).toEqual(['equivalent'])
  })

  test('mutual TLS', async () => {
    const strict = (name: string, spec: string) =>
      `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: ${name}, namespace: shop }\nspec: ${spec}\n`
    const before = { 'world.yaml': world, 'a.yaml': strict('a', '{ mtls: { mode: STRICT } }') }
    const ports = strict('b', '{ mtls: { mode: STRICT }, portLevelMtls: { 8080: { mode: STRICT } } }')
    expect(told(await compareCommits(before, { 'a.yaml': undefined, 'b.yaml': ports }))).toEqual(['cannot prove'])
  })

  test('and what was refused before and is corrected now counts for nothing before', async () => {
    const allow = (extra: string) =>
      policy('web', 'ALLOW', '', `[{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web]${extra} } }] }]`)
    const base = {
      'world.yaml': world,
      'ops.yaml': policy(
        'ops',
        'ALLOW',
        '',
        '[{ from: [{ source: { principals: [cluster.local/ns/shop/sa/ops] } }] }]',
      ),
      'web.yaml': allow(', notIpBlocks: [nowhere]'),
    }
    expect(told(await compareCommits(base, { 'web.yaml': allow('') }))).not.toContain('equivalent')
  })
})

describe('metadata that a cluster writes', () => {
  const uid = 'uid: 11111111-1111-1111-1111-111111111111'
  const owner = (name: string, more = `, ${uid}`) =>
    `, ownerReferences: [{ apiVersion: apps/v1, kind: Deployment, name: ${name}${more} }]`

  test.each([
    ['an owner that no file has', owner('nobody')],
    ['an owner without an identity', owner('orders', '')],
    ['the version of an object', ', resourceVersion: "12"'],
    ['the identity of an object', `, ${uid}`],
    ['who wrote its fields', ', managedFields: [{ manager: kubectl, operation: Update }]'],
  ])('proves nothing of a DENY that moves to it: %s', async (_, metadata) => {
    const ran = await compareCommits(
      { 'world.yaml': world, 'deny.yaml': deny },
      { 'deny.yaml': undefined, 'other.yaml': policy('other', 'DENY', metadata) },
    )
    expect(told(ran)).toEqual(['cannot prove'])
    expect(reasons(ran).join(' ')).toMatch(/KEPT_OUT AuthorizationPolicy shop\/other/)
  })

  test.each([
    ['an owner that no file has', owner('nobody')],
    ['the version of an object', ', resourceVersion: "12"'],
  ])('nor of one that goes beside it: %s', async (_, metadata) => {
    const other = policy('other', 'DENY', metadata)
    const ran = await compareCommits(
      { 'world.yaml': world, 'deny.yaml': deny, 'other.yaml': other },
      { 'deny.yaml': undefined },
    )
    expect(told(ran)).toEqual(['cannot prove'])
  })

  test.each([
    ['an owner of the files', owner('orders')],
    ['no version', ', resourceVersion: ""'],
    ['nobody who wrote its fields', ', managedFields: []'],
    ['a finalizer', ', finalizers: [a.b/c]'],
  ])('leaves a proof as it is: %s', async (_, metadata) => {
    const ran = await compareCommits(
      { 'world.yaml': world, 'deny.yaml': deny },
      { 'deny.yaml': undefined, 'other.yaml': policy('other', 'DENY', metadata) },
    )
    expect(told(ran)).toEqual(['equivalent'])
  })

  test('lets the garbage collector take a policy that gets an owner where it stands', async () => {
    const files = { 'world.yaml': world, 'deny.yaml': deny }
    const owned = (metadata: string) => deny.replace('namespace: shop', `namespace: shop${metadata}`)
    const ran = await compareCommits(files, { 'deny.yaml': owned(owner('nobody')) })
    expect(told(ran)).toEqual(['cannot prove'])
    expect(reasons(ran).join(' ')).toMatch(/The cluster then has nothing of it, and then .* gains/)
    expect(told(await compareCommits(files, { 'deny.yaml': owned(owner('orders')) }))).toEqual(['equivalent'])
    // One that is refused leaves what stands there.
    expect(told(await compareCommits(files, { 'deny.yaml': owned(owner('orders', '')) }))).toEqual(['equivalent'])
  })

  test('is told only where it decides', async () => {
    const kept = policy('kept', 'DENY', ', resourceVersion: "12"')
    const ran = await compareCommits(
      { 'world.yaml': world, 'deny.yaml': deny, 'kept.yaml': kept },
      { 'world.yaml': world.replace('orders:1', 'orders:2') },
    )
    expect(told(ran)).toEqual(['equivalent'])
  })

  test('says nothing in what an API server answered', async () => {
    const dump = (text: string): string => text.replaceAll(/name: (\w+)(?=[ ,])/g, `name: $1, ${uid}`)
    const ran = await compareCommits(
      { 'world.yaml': world.replaceAll('metadata: { name', `metadata: { ${uid}, name`), 'deny.yaml': dump(deny) },
      { 'deny.yaml': undefined, 'other.yaml': dump(policy('other', 'DENY')) },
    )
    expect(told(ran)).toEqual(['equivalent'])
  })
})
