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
    [
      'a Service with ports of its own',
      service('other', { app: 'ledger', 'apps.kubernetes.io/pod-index': '0' }, 'tcp'),
    ],
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
