import { describe, expect, jest, test } from '@jest/globals'
import { readCalls } from '../../src/calls/read-calls.js'
import { indexNames, strangersAmong } from '../../src/mesh/named-after.js'
import type { Workload } from '../../src/mesh/resolve/workloads.js'
import { caller, cronJob, declared, toLedger } from './call-cases.js'
import { align, calls, service, shop, workload } from './shop.js'

const two = declared(
  caller('billing.nightly', 'nightly', toLedger),
  caller('billing.PostLedger', 'billing-ledger', '[{ service: queue, port: 6379, kind: write }]'),
)
const account = (name: string): string => `
apiVersion: v1
kind: ServiceAccount
metadata: { name: ${name}, namespace: shop }
---`

/** Titles of workloads that run as somebody else's identity, and what the whole is then. */
const strangersIn = (declaration: string, mesh: string) => {
  const { findings, verdict } = align({ calls: declaration, mesh })
  const found = findings.filter(({ kind }) => kind === 'SHARED-IDENTITY')
  return [found.map(({ identity }) => identity.at(-1)), verdict]
}

describe('who takes the identity of a caller is never aligned', () => {
  const cases: readonly (readonly [title: string, declaration: string, mesh: string, who: string])[] = [
    ['a new CronJob', calls, shop + cronJob('report', 'nightly', 'app: report'), 'cronjob/report'],
    ['one without labels, as most are', calls, shop + cronJob('report', 'nightly'), 'cronjob/report'],
    [
      'one of several without labels, which are one to every policy',
      calls,
      shop + cronJob('another', 'default') + cronJob('report', 'nightly'),
      'cronjob/report',
    ],
    [
      'the CronJob of another caller',
      two,
      shop + account('billing-ledger') + cronJob('billing-ledger', 'nightly'),
      'cronjob/billing-ledger',
    ],
    [
      'the CronJob of another caller, called by its id',
      two,
      shop + account('billing-ledger') + cronJob('billing-post-ledger', 'nightly', 'app: nightly'),
      'cronjob/billing-post-ledger',
    ],
    [
      'what is called itself',
      calls,
      shop.replace('serviceAccountName: ledger', 'serviceAccountName: nightly'),
      'deployment/ledger',
    ],
    [
      'a Pod of the files',
      calls,
      `${shop}---\napiVersion: v1\nkind: Pod\nmetadata: { name: shell, namespace: shop }\nspec: { serviceAccountName: nightly, containers: [{ name: main, image: example.com/a:1 }] }\n`,
      'pod/shell',
    ],
    [
      'a workflow, whose pods nobody here knows',
      calls,
      `${shop}---\napiVersion: argoproj.io/v1alpha1\nkind: CronWorkflow\nmetadata: { name: report, namespace: shop }\nspec: { workflowSpec: { serviceAccountName: nightly, templates: [{ name: a }] } }\n`,
      'cronworkflow/report',
    ],
    [
      'an application of Spark',
      calls,
      `${shop}---\napiVersion: sparkoperator.k8s.io/v1beta2\nkind: SparkApplication\nmetadata: { name: report, namespace: shop }\nspec: { driver: { serviceAccount: nightly } }\n`,
      'sparkapplication/report',
    ],
    [
      'the older name of the field',
      calls,
      shop + cronJob('report', 'nightly').replace('serviceAccountName', 'serviceAccount'),
      'cronjob/report',
    ],
    [
      'a label that says whose it is, and not what',
      calls,
      shop + cronJob('report', 'nightly', 'team: nightly, release: nightly'),
      'cronjob/report',
    ],
    [
      'a Service that selects nothing joins nobody',
      calls,
      `${shop}${cronJob('report', 'nightly', 'tier: jobs')}${service('all', 'port: 80', '')}`,
      'cronjob/report',
    ],
    [
      'none of those that the caller lists',
      declared(caller('billing.nightly', 'nightly', toLedger, 'workloads: [nightly, "night*"], ')),
      shop + cronJob('evening-nightly', 'nightly', 'app: nightly'),
      'cronjob/evening-nightly',
    ],
    [
      'one that one of two callers says to share, and the other does not',
      declared(
        caller('billing.nightly', 'nightly', toLedger, 'shared: true, '),
        caller('billing.other', 'nightly', toLedger),
      ),
      shop + cronJob('report', 'nightly'),
      'cronjob/report',
    ],
  ]
  test.each(cases)('%s', (_, declaration, mesh, who) => {
    expect(strangersIn(declaration, mesh)).toEqual([[who], 'not aligned'])
  })
})

describe('a caller may have several workloads', () => {
  const other = (name: string, labels: string) => workload(name, 'nightly', 9000, labels).replace(/^[\s\S]*?---\n/, '')
  const cases: readonly (readonly [title: string, declaration: string, mesh: string])[] = [
    ['called as it is, and more', calls, shop + cronJob('nightly-hourly', 'nightly')],
    ['called as its id is', calls, shop + cronJob('billing-nightly-2', 'nightly')],
    ['called as the release and it', calls, shop + other('prod-nightly', 'app: prod')],
    ['with the label that says what it is', calls, shop + cronJob('again', 'nightly', 'app: nightly')],
    ['with the label of charts', calls, shop + cronJob('again', 'nightly', 'app.kubernetes.io/name: nightly')],
    [
      'behind one Service with it',
      calls,
      `${shop.replaceAll('app: nightly', 'app: nightly, tier: jobs')}${other('canary', 'tier: jobs')}${service('jobs', 'port: 80', 'tier: jobs')}`,
    ],
    [
      'none of them called as it is: nobody can say which is whose',
      declared(caller('batch.work', 'batch', toLedger)),
      shop + account('batch') + cronJob('report', 'batch') + cronJob('cleanup', 'batch'),
    ],
    [
      'one alone, called otherwise',
      declared(caller('batch.work', 'batch', toLedger)),
      shop + account('batch') + cronJob('report', 'batch'),
    ],
    [
      'its account ends in -sa',
      declared(caller('work', 'report-sa', toLedger)),
      shop + account('report-sa') + cronJob('report', 'report-sa') + cronJob('report-again', 'report-sa'),
    ],
    [
      'one word of another’s name is a habit',
      declared(caller('mailer', 'mailer', toLedger), caller('worker', 'worker')),
      shop + account('mailer') + account('worker') + cronJob('mail-worker', 'mailer'),
    ],
    [
      'a workflow that is called as it is, and one that Flux applies as it',
      calls,
      `${shop}---\napiVersion: argoproj.io/v1alpha1\nkind: CronWorkflow\nmetadata: { name: nightly-again, namespace: shop }\nspec: { workflowSpec: { serviceAccountName: nightly } }\n---\napiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps, namespace: shop }\nspec: { serviceAccountName: nightly }\n`,
    ],
    [
      'they are listed',
      declared(caller('billing.nightly', 'nightly', toLedger, 'workloads: [nightly, report], ')),
      shop + cronJob('report', 'nightly'),
    ],
    [
      'two callers list theirs',
      declared(
        caller('billing.nightly', 'nightly', toLedger, 'workloads: [nightly], '),
        caller('billing.report', 'nightly', toLedger, 'workloads: ["rep*"], '),
      ),
      shop + cronJob('report', 'nightly'),
    ],
    [
      'it is said that they share',
      declared(caller('billing.nightly', 'nightly', toLedger, 'shared: true, ')),
      shop + cronJob('report', 'nightly'),
    ],
    [
      'its group is called so, and no other identity is of the group',
      declared(
        `  - { id: billing.nightly, group: reports, serviceAccount: nightly, owners: [billing], calls: ${toLedger} }\n`,
      ),
      shop + cronJob('reports', 'nightly'),
    ],
  ]
  test.each(cases)('%s', (_, declaration, mesh) => {
    expect(strangersIn(declaration, mesh)).toEqual([[], 'aligned'])
  })

  test('but a group of several identities tells none of them', () => {
    const group = (id: string, name: string) =>
      `  - { id: ${id}, group: reports, serviceAccount: ${name}, owners: [billing], calls: ${toLedger} }\n`
    const declaration = declared(group('billing.nightly', 'nightly'), group('billing.queue', 'queue'))
    expect(strangersIn(declaration, shop + cronJob('reports', 'nightly'))).toEqual([['cronjob/reports'], 'not aligned'])
  })
})

describe('the identity of a gateway, whose pods Istio makes', () => {
  const gateway = `${shop}
apiVersion: v1
kind: Namespace
metadata: { name: edge, labels: { istio-injection: enabled } }
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: front, namespace: edge }
spec: { gatewayClassName: istio, listeners: [{ name: http, port: 80, protocol: HTTP }] }
`
  const entry = declared(caller('people.in', 'front-istio', toLedger, 'namespace: edge, '))
  const inEdge = (name: string) => cronJob(name, 'front-istio').replace('namespace: shop', 'namespace: edge')

  test('is taken by whoever else runs as it', () => {
    expect(strangersIn(entry, gateway + inEdge('shell'))).toEqual([['cronjob/shell'], 'not aligned'])
  })

  test('is its own otherwise', () => {
    expect(strangersIn(entry, gateway)).toEqual([[], 'aligned'])
    expect(strangersIn(entry, gateway + cronJob('shell', 'front-istio'))).toEqual([[], 'aligned'])
  })
})

test('a thousand callers with a workload each are told apart without asking each about all others', () => {
  const names = Array.from({ length: 1_000 }, (_, at) => `team-${at % 50}-job-${at}`)
  const objects = names.map((name) => ({
    key: { group: 'batch', kind: 'CronJob', namespace: 'shop', name },
    labels: {},
  }))
  const workloads = objects.map(
    (object) => ({ object, labels: object.labels, namespace: 'shop' }) as unknown as Workload,
  )
  const index = indexNames(names.map((name) => ({ id: `etl.${name}`, serviceAccount: name })))
  const asked = jest.spyOn(String.prototype, 'split')
  for (const [at, name] of names.entries()) {
    const running = workloads.slice(at, at + 1)
    expect(strangersAmong({ objects: [], reads: [] }, { account: name, running, names: [name] }, index)).toEqual([])
  }
  expect(asked.mock.calls.length).toBeLessThan(100_000)
  asked.mockRestore()
})

test.each([['"*"'], ['Nightly'], ['"a*b"'], ['a/b']])('%s is no name of a workload', (name) => {
  const text = declared(caller('a', 'nightly', '[]', `workloads: [${name}], `))
  const { problems } = readCalls([{ path: 'calls.yaml', text }], 'shop')
  expect(problems.map(({ code }) => code)).toEqual(['CONFIG_VALUE'])
})

describe('pods that a ConfigMap describes for a program that makes them', () => {
  const spec = (name: string): string =>
    `spec: { serviceAccountName: ${name}, containers: [{ name: base, image: example.com/base:1 }] }`
  const told = (labels: string, podSpec: string, more = ''): string => `
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data:
  notes.txt: "containers: [ serviceAccountName: nobody"
  other.json: '{"containers": [], "serviceAccountName": "nightly"}'
  pods.yaml: |
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: placeholder, labels: { ${labels} }${more} }
    ${podSpec}
---`

  test.each(['component: worker', 'app: ledger', 'tier: batch'])('are strangers as %s', (labels) => {
    expect(strangersIn(calls, shop + told(labels, spec('nightly')))).toEqual([
      ['configmap/settings pods.yaml'],
      'not aligned',
    ])
  })

  test('are strangers though they share a label with the workload that is called so', () => {
    const mesh = shop.replace(
      'metadata: { labels: { app: nightly } }',
      'metadata: { labels: { app: nightly, name: etl } }',
    )
    expect(strangersIn(calls, mesh + told('name: etl', spec('nightly')))[1]).toBe('not aligned')
  })

  test('need a proxy as all pods do', () => {
    for (const world of [
      told('app: nightly, sidecar.istio.io/inject: "false"', spec('nightly')),
      told('app: nightly', spec('nightly'), ', annotations: { sidecar.istio.io/inject: "false" }'),
      told('app: nightly', spec('nightly').replace('spec: {', 'spec: { hostNetwork: true,')),
    ]) {
      const { verdict, findings } = align({ calls, mesh: shop + world })
      expect([verdict, findings.map(({ kind }) => kind)]).toEqual(['not aligned', ['NOT-INJECTED']])
    }
  })

  test('may not lead calls past their proxy', () => {
    const past = ', annotations: { traffic.sidecar.istio.io/excludeOutboundPorts: "80" }'
    const { verdict, findings } = align({ calls, mesh: shop + told('app: nightly', spec('nightly'), past) })
    expect([verdict, findings.map(({ kind }) => kind)]).toEqual(['cannot prove', ['UNPROVEN']])
  })

  test.each([
    ['the caller’s own', told('app: nightly', spec('nightly'))],
    ['of an account that no caller has', told('component: worker', spec('other'))],
    [
      'of an account that the program chooses',
      told('component: worker', spec('').replace('serviceAccountName: , ', '')),
    ],
    ['of another namespace', told('component: worker', spec('nightly')).replace('namespace: shop', 'namespace: other')],
    ['of a template that no YAML is', told('component: worker', spec('nightly').replace('base:1', '{{ .image }}:1 }'))],
  ])('are nothing new where they are %s', (_, more) => {
    expect([align({ calls, mesh: shop + more }).verdict, align({ calls, mesh: shop + more }).findings]).toEqual([
      'aligned',
      [],
    ])
  })
})

describe('a caller whose own workload runs as somebody else is stale', () => {
  const nightlyAs = (name: string): string => shop.replace('serviceAccountName: nightly', `serviceAccountName: ${name}`)
  const staleIn = (mesh: string, declaration = calls) =>
    align({ calls: declaration, mesh }).findings.flatMap(({ kind, text, object }) =>
      kind === 'STALE' ? [[object.key.name, text]] : [],
    )
  const listed = calls.replace('owners:', 'workloads: [ledg*]\n    owners:')

  test('by its name, and by the list', () => {
    const text =
      '"deployment/nightly" is called as "billing.nightly" is and runs as "shop/other", and nobody runs as "shop/nightly": what is declared for "billing.nightly" is refused to it'
    expect(staleIn(nightlyAs('other'))).toEqual([['nightly', text]])
    expect(
      staleIn(
        nightlyAs('other').replace(
          'name: nightly, namespace: shop }\nspec',
          'name: billing-nightly, namespace: shop }\nspec',
        ),
      ),
    ).toHaveLength(1)
    expect(staleIn(nightlyAs('other'), listed).map(([name]) => name)).toEqual(['ledger'])
  })

  test('and not where somebody runs as it, where it is called otherwise, or runs as another caller', () => {
    expect(staleIn(shop)).toEqual([])
    expect(staleIn(nightlyAs('other') + cronJob('again', 'nightly'))).toEqual([])
    expect(
      staleIn(
        nightlyAs('other').replace(
          'name: nightly, namespace: shop }\nspec',
          'name: nightly-web, namespace: shop }\nspec',
        ),
      ),
    ).toEqual([])
    const both = declared(caller('billing.nightly', 'nightly', toLedger), caller('x', 'other', toLedger))
    expect(staleIn(`${nightlyAs('other')}---${account('other')}`, both)).toEqual([])
  })
})
