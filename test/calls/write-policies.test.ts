import { describe, expect, test } from '@jest/globals'
import { readObject } from '../../src/manifests/live-object.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { KubernetesObject } from '../../src/ports/object.js'
import { renderCalls } from '../../src/bindings/render-calls.js'
import { readCalls } from '../../src/calls/read-calls.js'
import { allowRules } from '../../src/calls/write-rules.js'
import { caller, declared, toLedger } from './call-cases.js'
import { align, calls, environment, listed, objectsOf, service, shop, stateOf, workload, written } from './shop.js'

const specs = (objects: readonly JsonObject[]): readonly string[] =>
  objects.map((object) => {
    const { name } = object['metadata'] as { name: string }
    return `${JSON.stringify(object['kind']).slice(1, -1)} ${name.replace(/-[0-9a-f]{8}$/, '')} ${JSON.stringify(object['spec'])}`
  })

test('default deny, STRICT and one ALLOW for each destination, by its own labels and ports', () => {
  const { objects, problems } = written(calls, shop)
  expect(problems).toEqual([])
  expect(specs(objects)).toEqual([
    'AuthorizationPolicy meshgate-calls-default-deny {}',
    'PeerAuthentication meshgate-calls-strict {"mtls":{"mode":"STRICT"}}',
    'AuthorizationPolicy meshgate-calls-ledger {"selector":{"matchLabels":{"app":"ledger"}},"action":"ALLOW","rules":[{"from":[{"source":{"serviceAccounts":["shop/nightly"]}}],"to":[{"operation":{"ports":["8080"],"methods":["POST"],"paths":["/v1/entries"]}}]}]}',
    'AuthorizationPolicy meshgate-calls-queue {"selector":{"matchLabels":{"app":"queue"}},"action":"ALLOW","rules":[{"from":[{"source":{"serviceAccounts":["shop/nightly"]}}],"to":[{"operation":{"ports":["6379"]}}]}]}',
  ])
})

test.each([
  ['1.24.0', 'cluster.local/ns/shop/sa/nightly'],
  ['1.25.0', '"serviceAccounts":["shop/nightly"]'],
])('identities in the form of Istio %s', (istioVersion, expected) => {
  const mesh = { istioVersion, trustDomain: 'cluster.local' }
  expect(JSON.stringify(written(calls, shop, { mesh }).objects)).toContain(expected)
  expect(align({ calls, mesh: shop, mesh_: mesh }).verdict).toBe('aligned')
})

test('a version that nobody says gets principals of the mesh’s own trust domain', () => {
  const text = JSON.stringify(written(calls, shop, { mesh: { trustDomain: 'acme.example' } }).objects)
  expect(text).toContain('acme.example/ns/shop/sa/nightly')
})

test('one file gives three environments the same objects, but for the words of each', () => {
  const texts = ['dev', 'staging', 'production'].map((name) => {
    const namespace = `shop-${name}`
    const { declaration } = readCalls([{ path: 'calls.yaml', text: calls }], namespace)
    const own = environment({ name, namespace })
    const state = stateOf(
      objectsOf(
        shop.replace('name: shop,', `name: ${namespace},`).replaceAll('namespace: shop', `namespace: ${namespace}`),
      ),
    )
    const { objects, problems } = renderCalls(declaration, own, state, 'calls.yaml', listed)
    expect(problems).toEqual([])
    expect(objects).toHaveLength(4)
    expect(JSON.stringify(objects.map(({ object }) => object))).toContain(`${namespace}/nightly`)
    return JSON.stringify(objects.map(({ object }) => object))
      .replaceAll(namespace, 'NAMESPACE')
      .replaceAll(`"${name}"`, '"NAME"')
      .replace(/applyset-[\w-]+-v1/g, 'APPLYSET')
      .replace(/-[0-9a-f]{8}"/g, '-DIGEST"')
  })
  expect(new Set(texts).size).toBe(1)
})

const callers = (list: string): string =>
  `version: 1\ncallers:\n  - { id: a, serviceAccount: nightly, owners: [o], calls: ${list} }\n`

describe('what no rule can say is refused', () => {
  test('methods at a port of plain TCP', () => {
    const { problems, objects } = written(callers('[{ service: queue, port: 6379, methods: [GET], kind: read }]'), shop)
    expect(problems.map(({ code, where }) => [code, where?.kind === 'file' ? where.line : 0])).toEqual([
      ['CALL_PORT', 3],
    ])
    expect(objects).toEqual([])
  })

  test('all paths but some, where the mesh does not decode and merge slashes', () => {
    const list = callers('[{ service: ledger, port: 80, exceptPaths: [/admin], kind: read }]')
    const normalising = (normalization: string): string => `${shop}---
apiVersion: v1
kind: ConfigMap
metadata: { name: istio, namespace: istio-system }
data: { mesh: "pathNormalization: { normalization: ${normalization} }" }
`
    const strong = normalising('DECODE_AND_MERGE_SLASHES')
    for (const mesh of [shop, normalising('NONE'), normalising('BASE'), normalising('MERGE_SLASHES')])
      expect(written(list, mesh).problems.map(({ code }) => code)).toEqual(['CALL_PORT'])
    expect(written(list, strong).problems).toEqual([])
    expect(align({ calls: list, mesh: strong }).verdict).toBe('aligned')
  })

  test('and where such a policy stands all the same, another spelling is allowed and not declared', () => {
    const list = callers('[{ service: ledger, port: 80, exceptPaths: [/admin, "/admin/*"], kind: read }]')
    const normalising = (normalization: string): string =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: istio, namespace: istio-system }\ndata: { mesh: "pathNormalization: { normalization: ${normalization} }" }\n`
    const { objects } = written(list, `${shop}---\n${normalising('DECODE_AND_MERGE_SLASHES')}`)
    const standing = objects.map((object) => JSON.stringify(object)).join('\n---\n')
    const under = (normalization: string) =>
      align({ calls: list, mesh: `${shop}---\n${normalising(normalization)}`, policies: standing, bare: true })
    expect(under('DECODE_AND_MERGE_SLASHES').findings).toEqual([])
    const { verdict, findings } = under('MERGE_SLASHES')
    expect([verdict, findings.map(({ kind }) => kind)]).toEqual(['not aligned', ['EXCESS']])
    expect(findings[0]?.text).toContain('/x%2Fy would pass as another path than /x/y')
    expect(under('BASE').findings[0]?.text).toContain('/x%2Fy and //x/y would pass')
  })

  test('a named port with two numbers', () => {
    const mesh = `${shop}---${workload('web-a', 'web', 8080, 'app: web, part: a')}${workload('web-b', 'web-b', 9090, 'app: web, part: b')}${service('web', 'name: http, port: 80, targetPort: main')}`
    expect(written(callers('[{ service: web, port: 80, kind: read }]'), mesh).problems.map(({ code }) => code)).toEqual(
      ['CALL_PORT'],
    )
  })

  test('HTTP at a ztunnel without a waypoint', () => {
    const ambient = shop.replace('istio-injection: enabled', 'istio.io/dataplane-mode: ambient')
    expect(written(calls, ambient).problems.map(({ code }) => code)).toEqual(['CALL_PORT'])
    const plain = callers('[{ service: queue, port: 6379, kind: read }, { service: ledger, port: 80, kind: read }]')
    expect(written(plain, ambient).problems).toEqual([])
    expect(align({ calls: plain, mesh: ambient }).verdict).toBe('aligned')
  })
})

test('behind a waypoint the Service is the destination, and the workload lets the waypoint in alone', () => {
  const ambient = `${shop.replace('istio-injection: enabled', 'istio.io/dataplane-mode: ambient, istio.io/use-waypoint: waypoint')}---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: waypoint, namespace: shop, labels: { istio.io/waypoint-for: service } }
spec: { gatewayClassName: istio-waypoint, listeners: [{ name: mesh, port: 15008, protocol: HBONE }] }
`
  const { objects, problems } = written(calls, ambient)
  expect(problems).toEqual([])
  expect(specs(objects)).toEqual(
    expect.arrayContaining([
      'AuthorizationPolicy meshgate-calls-default-deny-waypoint-waypoint {"targetRefs":[{"group":"gateway.networking.k8s.io","kind":"Gateway","name":"waypoint"}]}',
      'AuthorizationPolicy meshgate-calls-ledger-waypoint {"targetRefs":[{"group":"","kind":"Service","name":"ledger"}],"action":"ALLOW","rules":[{"from":[{"source":{"serviceAccounts":["shop/nightly"]}}],"to":[{"operation":{"ports":["80"],"methods":["POST"],"paths":["/v1/entries"]}}]}]}',
      'AuthorizationPolicy meshgate-calls-ledger-passed-on {"selector":{"matchLabels":{"app":"ledger"}},"action":"ALLOW","rules":[{"from":[{"source":{"serviceAccounts":["shop/waypoint"]}}],"to":[{"operation":{"ports":["8080"]}}]}]}',
    ]),
  )
  expect(align({ calls, mesh: ambient }).findings).toEqual([])
})

test('lists are split at the limits of the CRD', () => {
  const many = Array.from(
    { length: 40 },
    (_, index) =>
      `  - { id: c${index}, serviceAccount: c${index}, owners: [o], createServiceAccount: true, calls: [{ service: queue, port: 6379, kind: read }] }\n`,
  )
  const text = `version: 1\ncallers:\n${many.join('')}`
  const { objects } = written(text, shop)
  const lists = [...JSON.stringify(objects).matchAll(/"serviceAccounts":\[([^\]]*)\]/g)].map(
    ([, list = '']) => list.split(',').length,
  )
  expect(lists).toEqual([16, 16, 8])
  expect(objects.filter(({ kind }) => kind === 'ServiceAccount')).toHaveLength(40)
  expect(align({ calls: text, mesh: shop }).verdict).toBe('aligned')
})

test('rules beyond 512 go into a further policy, and both together are what is declared', () => {
  const list = Array.from(
    { length: 520 },
    (_, index) => `{ service: ledger, port: 80, methods: [GET], paths: [/v1/${index}], kind: read }`,
  )
  const text = callers(`[${list.join(', ')}]`)
  const rules = written(text, shop).objects.flatMap(({ metadata, spec }) =>
    (metadata as { name: string }).name.includes('-ledger') ? [(spec as { rules: unknown[] }).rules.length] : [],
  )
  expect(rules).toEqual([512, 8])
  expect(align({ calls: text, mesh: shop }).verdict).toBe('aligned')
})

test('entries of `from` beyond 512 go into a further rule', () => {
  const operation = { methods: [], paths: [], exceptPaths: [] }
  const grants = Array.from({ length: 512 * 16 + 1 }, (_, index) => ({
    identity: `shop/c${index}`,
    port: 80,
    operation,
  }))
  const settings = {
    trustDomain: 'cluster.local',
    otherTrustDomains: [],
    istioVersion: { major: 1, minor: 30, patch: 3 },
  }
  expect(allowRules(grants, settings).map(({ from }) => (from as unknown[]).length)).toEqual([512, 1])
})

describe('a segment whose workloads a broader Service selects, too', () => {
  const sets = `${shop}---${workload('worker', 'worker', 8793, 'part: worker')}${workload('worker-pii', 'worker-pii', 8793, 'part: worker, set: pii')}${service('worker', 'name: tcp-logs, port: 8793', 'part: worker')}${service('worker-pii', 'name: tcp-logs, port: 8793', 'part: worker, set: pii')}`
  const both = `version: 1
callers:
  - { id: logs, serviceAccount: nightly, owners: [o], calls: [{ service: worker, port: 8793, kind: read }] }
  - { id: pii-logs, serviceAccount: ledger, owners: [o], calls: [{ service: worker-pii, port: 8793, kind: read }] }
`
  const segments = [{ name: 'pii', callers: ['pii-logs'], services: ['worker-pii'], pointer: '' }]

  test('gets a DENY with its port for everybody else, and is then exactly what is declared', () => {
    const deny = specs(written(both, sets, { segments }).objects).filter((text) => text.includes('DENY'))
    expect(deny).toEqual([
      'AuthorizationPolicy meshgate-calls-segment-pii-worker-pii {"selector":{"matchLabels":{"part":"worker","set":"pii"}},"action":"DENY","rules":[{"from":[{"source":{"notPrincipals":["cluster.local/ns/shop/sa/ledger"]}}],"to":[{"operation":{"ports":["8793"]}}]}]}',
    ])
    expect(align({ calls: both, mesh: sets, segments }).verdict).toBe('aligned')
  })

  test('without the segment both Services reach its workloads, and that is what is declared', () => {
    expect(align({ calls: both, mesh: sets }).verdict).toBe('aligned')
  })
})

test('a ServiceAccount is written where no other file has it, and in the environment’s namespace alone', () => {
  const asked = (name: string): string => caller(name, name, toLedger, 'createServiceAccount: true, ')
  const elsewhere = caller('other', 'elsewhere', toLedger, 'createServiceAccount: true, namespace: finance, ')
  const mesh = `${shop}---
apiVersion: v1
kind: ServiceAccount
metadata: { name: new, namespace: finance }
`
  const { objects, problems } = written(declared(asked('nightly'), asked('new'), elsewhere), mesh)
  expect(problems).toEqual([])
  const accounts = objects.filter(({ kind }) => kind === 'ServiceAccount')
  expect(accounts.map(({ metadata }) => metadata)).toMatchObject([{ name: 'new', namespace: 'shop' }])
})

test('a ServiceAccount that the cluster alone has is written all the same: apply refuses, or adopts, what is somebody else’s', () => {
  const live = readObject({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'fresh', namespace: 'shop' },
  })
  const { declaration } = readCalls(
    [{ path: 'calls.yaml', text: declared(caller('fresh', 'fresh', toLedger, 'createServiceAccount: true, ')) }],
    'shop',
  )
  const namesOf = (objects: readonly KubernetesObject[]) =>
    renderCalls(declaration, environment(), stateOf([...objectsOf(shop), ...objects]), 'here', listed).objects.flatMap(
      ({ key }) => (key.kind === 'ServiceAccount' ? [key.name] : []),
    )
  expect(namesOf([live])).toEqual(['fresh'])
  expect(namesOf([{ ...live, source: { kind: 'file', path: 'accounts.yaml', line: 1, column: 1 } }])).toEqual([])
})
