import { describe, expect, test } from '@jest/globals'
import { compareMeshes } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { stateOf } from '../states.js'

const complete = ['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'].map((kind) => ({
  group: 'security.istio.io',
  kind,
  namespace: '*',
  status: 'complete' as const,
}))
const workload = (labels: JsonObject, kind = 'Deployment', name = 'ledger'): JsonObject => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name, namespace: 'shop' },
  spec: {
    selector: { matchLabels: labels },
    template: {
      metadata: { labels: { ...labels, 'sidecar.istio.io/inject': 'true' } },
      spec: { containers: [{ name: 'main', image: 'a', ports: [{ containerPort: 8080 }] }] },
    },
  },
})
const service = (name: string, selector: JsonObject, portName: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace: 'shop' },
  spec: { selector, ports: [{ name: portName, port: 80, targetPort: 8080 }] },
})
const istio = (apiVersion: string, kind: string, namespace: string, spec: JsonObject): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name: 'one', namespace },
  spec,
})
const allow = istio('security.istio.io/v1', 'AuthorizationPolicy', 'shop', {
  rules: [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/web'] } }] }],
})
const base = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { 'istio-injection': 'enabled' } } },
  service('ledger', { app: 'ledger' }, 'http'),
  { ...allow, metadata: { name: 'web', namespace: 'shop' } },
]

const judge = (before: readonly JsonObject[], after: readonly JsonObject[]) => {
  const [old, now] = [before, after].map((objects) => resolveMesh(stateOf([...base, ...objects], complete), {}))
  if (old === undefined || now === undefined) throw new Error('two states')
  const { verdict, reasons } = compareMeshes(old, now, { evaluate })
  return { verdict, codes: [...new Set(reasons.map(({ code }) => code))] }
}
const unproven = { verdict: 'cannot prove', codes: expect.arrayContaining(['LABEL_OF_RUNNING_PODS']) }
const unchanged = { verdict: 'equivalent', codes: [] }

const removesFilters = { configPatches: [{ applyTo: 'HTTP_FILTER', patch: { operation: 'REMOVE' } }] }
const plugin = { url: 'oci://registry.example.com/plugin:1' }
const ledger = workload({ app: 'ledger' })

const podName = 'statefulset.kubernetes.io/pod-name'
const byLabels = (matchLabels: JsonObject): JsonObject =>
  istio('security.istio.io/v1', 'AuthorizationPolicy', 'shop', {
    selector: { matchLabels },
    action: 'DENY',
    rules: [{ to: [{ operation: { paths: ['/admin'] } }] }],
  })

/** What runs the same pods, of whichever kind and name. */
const run = (kind: string, name: string, more: JsonObject = {}): JsonObject => {
  const made = workload({ app: 'ledger' }, kind, name)
  const spec = { ...(made['spec'] as JsonObject), ...more }
  if (kind === 'Job') return { ...made, apiVersion: 'batch/v1', spec }
  return kind === 'CronJob' ? { ...made, apiVersion: 'batch/v1', spec: { jobTemplate: { spec } } } : { ...made, spec }
}
const startingAt = (start: number): JsonObject => run('StatefulSet', 'ledger', { ordinals: { start } })
const onNode = (zone: string): JsonObject => {
  const made = run('Deployment', 'ledger')
  const { template, ...spec } = made['spec'] as { readonly template: JsonObject }
  const pods = { ...(template['spec'] as JsonObject), nodeSelector: { 'topology.kubernetes.io/zone': zone } }
  return { ...made, spec: { ...spec, template: { ...template, spec: pods } } }
}
const podOfItsOwn: JsonObject = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'm', namespace: 'shop', labels: { app: 'ledger', 'sidecar.istio.io/inject': 'true' } },
  spec: { containers: [{ name: 'main', image: 'a', ports: [{ containerPort: 8080 }] }] },
}
const generated = (note: string): JsonObject => ({
  ...run('Job', ''),
  metadata: { generateName: 'migrate-', namespace: 'shop', annotations: { note } },
})

describe('pods of the same labels, and what gives them others when they start', () => {
  test.each<[string, JsonObject, JsonObject, JsonObject]>([
    ['a Job takes another name', run('Job', 'migrate'), run('Job', 'import'), { 'job-name': 'migrate' }],
    ['a Job becomes a CronJob', run('Job', 'm'), run('CronJob', 'm'), { 'batch.kubernetes.io/job-name': 'm' }],
    ['a Job becomes a Deployment', run('Job', 'm'), run('Deployment', 'm'), { 'job-name': 'm' }],
    ['a Job becomes a pod of its own', run('Job', 'm'), podOfItsOwn, { 'job-name': 'm' }],
    ['a StatefulSet takes another name', run('StatefulSet', 'db'), run('StatefulSet', 'dbx'), { [podName]: 'db-0' }],
    ['a StatefulSet becomes a Deployment', run('StatefulSet', 'db'), run('Deployment', 'db'), { [podName]: 'db-0' }],
    [
      'a StatefulSet loses its index',
      run('StatefulSet', 'db'),
      run('Deployment', 'db'),
      { 'apps.kubernetes.io/pod-index': '0' },
    ],
    ['pods are counted from another', startingAt(0), startingAt(1), { [podName]: 'ledger-0' }],
    [
      'a pod more',
      run('StatefulSet', 'db', { replicas: 1 }),
      run('StatefulSet', 'db', { replicas: 3 }),
      { [podName]: 'db-2' },
    ],
    [
      'a workload without app takes another name',
      workload({ tier: 'back' }, 'Deployment', 'ledger'),
      workload({ tier: 'back' }, 'Deployment', 'orders'),
      { 'service.istio.io/canonical-name': 'ledger' },
    ],
    ['a Rollout takes another name', run('Rollout', 'one'), run('Rollout', 'two'), { 'pod-template-hash': 'abc' }],
    ['another template', run('Deployment', 'one'), onNode('north'), { 'pod-template-hash': 'abc' }],
    ['other nodes', onNode('north'), onNode('south'), { 'topology.kubernetes.io/zone': 'north' }],
  ])('%s: nothing is proven', (_, before, after, labels) => {
    expect(judge([before, byLabels(labels)], [after, byLabels(labels)])).toMatchObject(unproven)
    expect(judge([after, byLabels(labels)], [before, byLabels(labels)])).toMatchObject(unproven)
  })

  test('a Job more beside the one that is refused', () => {
    const deny = byLabels({ 'job-name': 'migrate' })
    const [migrate, other] = [run('Job', 'migrate'), run('Job', 'other')]
    expect(judge([migrate, deny], [migrate, other, deny])).toMatchObject(unproven)
    expect(judge([migrate, other, deny], [migrate, run('Job', 'third'), deny])).toEqual(unchanged)
  })

  test.each<[string, JsonObject, JsonObject, JsonObject]>([
    ['a Job that no policy asks for takes another name', run('Job', 'a'), run('Job', 'b'), { 'job-name': 'migrate' }],
    [
      'a StatefulSet takes another name, and its first is asked for',
      run('StatefulSet', 'db'),
      run('StatefulSet', 'dbx'),
      { 'apps.kubernetes.io/pod-index': '0' },
    ],
    [
      'pods more than the one that is asked for',
      run('StatefulSet', 'db', { replicas: 3 }),
      run('StatefulSet', 'db', { replicas: 5 }),
      { [podName]: 'db-2' },
    ],
    [
      'a Deployment takes another name with the same template',
      run('Deployment', 'one'),
      run('Deployment', 'two'),
      { 'pod-template-hash': 'abc' },
    ],
    ['a Deployment of the same nodes', onNode('north'), onNode('north'), { 'topology.kubernetes.io/zone': 'north' }],
    [
      'a Job, of whose name the API server chooses the end, takes another annotation',
      generated('a'),
      generated('b'),
      { 'job-name': 'migrate-x1' },
    ],
  ])('%s: unchanged', (_, before, after, labels) => {
    expect(judge([before, byLabels(labels)], [after, byLabels(labels)])).toEqual(unchanged)
  })
})

describe('an object that selects by a label which pods get when they start', () => {
  test.each<[string, JsonObject]>([
    [
      'an EnvoyFilter by the canonical name',
      istio('networking.istio.io/v1alpha3', 'EnvoyFilter', 'shop', {
        workloadSelector: { labels: { 'service.istio.io/canonical-name': 'ledger' } },
        ...removesFilters,
      }),
    ],
    [
      'an EnvoyFilter of the root namespace by tlsMode',
      istio('networking.istio.io/v1alpha3', 'EnvoyFilter', 'istio-system', {
        workloadSelector: { labels: { 'security.istio.io/tlsMode': 'istio' } },
        ...removesFilters,
      }),
    ],
    [
      'a WasmPlugin by a label of the template and one that is not',
      istio('extensions.istio.io/v1alpha1', 'WasmPlugin', 'shop', {
        selector: { matchLabels: { app: 'ledger', 'topology.kubernetes.io/zone': 'north-1' } },
        ...plugin,
      }),
    ],
    [
      'a Sidecar with listeners',
      istio('networking.istio.io/v1', 'Sidecar', 'shop', {
        workloadSelector: { labels: { 'service.istio.io/canonical-revision': 'latest' } },
        ingress: [{ port: { number: 8080, protocol: 'TCP', name: 'tcp' }, defaultEndpoint: '127.0.0.1:8080' }],
      }),
    ],
    [
      'a PeerAuthentication by hash',
      istio('security.istio.io/v1', 'PeerAuthentication', 'shop', {
        selector: { matchLabels: { 'pod-template-hash': 'abc' } },
        mtls: { mode: 'DISABLE' },
      }),
    ],
    [
      'an ALLOW',
      istio('security.istio.io/v1', 'AuthorizationPolicy', 'shop', {
        selector: { matchLabels: { 'service.istio.io/canonical-name': 'ledger' } },
        rules: [{}],
      }),
    ],
    [
      'a RequestAuthentication',
      istio('security.istio.io/v1', 'RequestAuthentication', 'shop', {
        selector: { matchLabels: { 'service.istio.io/canonical-name': 'ledger' } },
        jwtRules: [{ issuer: 'https://issuer.example.com', jwksUri: 'https://issuer.example.com/keys' }],
      }),
    ],
    ['a Service that gives the port another protocol', service('other', { 'pod-template-hash': 'abc' }, 'tcp')],
    ['a Service with ports of its own', service('other', { app: 'ledger', 'pod-template-hash': 'abc' }, 'tcp')],
  ])('%s: nothing is proven where it comes or goes', (_, object) => {
    expect(judge([ledger], [ledger, object])).toMatchObject(unproven)
    expect(judge([ledger, object], [ledger])).toMatchObject(unproven)
    expect(judge([ledger, object], [ledger, object])).toEqual(unchanged)
  })

  test('a DENY that goes may have refused what is now let in', () => {
    const deny = istio('security.istio.io/v1', 'AuthorizationPolicy', 'shop', {
      selector: { matchLabels: { 'statefulset.kubernetes.io/pod-name': 'ledger-0' } },
      action: 'DENY',
      rules: [{}],
    })
    const set = workload({ app: 'ledger' }, 'StatefulSet')
    expect(judge([set, deny], [set])).toMatchObject(unproven)
    expect(judge([set], [set, deny]).verdict).not.toBe('equivalent')
  })

  test.each<[string, JsonObject, JsonObject]>([
    ['a label that its controller does not give', ledger, byLabels({ 'apps.kubernetes.io/pod-index': '0' })],
    ['the name of another Job', run('Job', 'migrate'), byLabels({ 'job-name': 'import' })],
    ['a pod of another StatefulSet', run('StatefulSet', 'ledger'), byLabels({ [podName]: 'orders-0' })],
    ['a pod before the first', startingAt(1), byLabels({ [podName]: 'ledger-0' })],
    [
      'the canonical name of another, where the name of the workload is taken',
      workload({ tier: 'back' }),
      byLabels({ 'service.istio.io/canonical-name': 'orders' }),
    ],
    [
      'the canonical name of another',
      ledger,
      istio('extensions.istio.io/v1alpha1', 'WasmPlugin', 'shop', {
        selector: { matchLabels: { 'service.istio.io/canonical-name': 'orders' } },
        ...plugin,
      }),
    ],
    [
      'a mode that the injector does not set',
      ledger,
      istio('extensions.istio.io/v1alpha1', 'WasmPlugin', 'shop', {
        selector: { matchLabels: { 'security.istio.io/tlsMode': 'disabled' } },
        ...plugin,
      }),
    ],
    [
      'a template of another label beside it',
      ledger,
      istio('extensions.istio.io/v1alpha1', 'WasmPlugin', 'shop', {
        selector: { matchLabels: { app: 'orders', 'pod-template-hash': 'abc' } },
        ...plugin,
      }),
    ],
    [
      'another namespace',
      ledger,
      istio('extensions.istio.io/v1alpha1', 'WasmPlugin', 'finance', {
        selector: { matchLabels: { 'pod-template-hash': 'abc' } },
        ...plugin,
      }),
    ],
    [
      'an own value of the template',
      workload({ app: 'ledger', 'service.istio.io/canonical-name': 'books' }),
      istio('extensions.istio.io/v1alpha1', 'WasmPlugin', 'shop', {
        selector: { matchLabels: { 'service.istio.io/canonical-name': 'ledger' } },
        ...plugin,
      }),
    ],
    [
      'a Service for one pod of a StatefulSet with the protocol that the other has',
      workload({ app: 'ledger' }, 'StatefulSet'),
      service('ledger-0', { 'statefulset.kubernetes.io/pod-name': 'ledger-0' }, 'http'),
    ],
    [
      'an AuthorizationPolicy that is about logs',
      ledger,
      istio('security.istio.io/v1', 'AuthorizationPolicy', 'shop', {
        selector: { matchLabels: { 'pod-template-hash': 'abc' } },
        action: 'AUDIT',
        rules: [{}],
      }),
    ],
  ])('%s is no reason', (_, own, object) => {
    expect(judge([own], [own, object]).codes).not.toContain('LABEL_OF_RUNNING_PODS')
    expect(judge([own, object], [own]).codes).not.toContain('LABEL_OF_RUNNING_PODS')
  })
})
