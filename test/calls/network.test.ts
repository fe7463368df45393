import { describe, expect, test } from '@jest/globals'
import { align, calls, shop, type World } from './shop.js'

const network = (spec: string, space = 'shop'): string => `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: net, namespace: ${space} }
spec: { ${spec} }
---`
const held = (...policies: readonly string[]): World => ({ calls, mesh: shop, policies: policies.join('') })
const other = (apiVersion: string, kind: string, spec: string, space = 'shop'): string => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: net${space === '' ? '' : `, namespace: ${space}`} }
spec: { ${spec} }
---`
const cilium = (spec: string, space = 'shop'): string => other('cilium.io/v2', 'CiliumNetworkPolicy', spec, space)
const calico = (spec: string, space = 'shop'): string =>
  other('crd.projectcalico.org/v1', space === '' ? 'GlobalNetworkPolicy' : 'NetworkPolicy', spec, space)
/** The caller runs where nobody reads. */
const withoutPods = (world: World): World => ({
  ...world,
  mesh: world.mesh
    .replace('name: nightly, namespace: shop }\nspec', 'name: other, namespace: shop }\nspec')
    .replace('serviceAccountName: nightly', 'serviceAccountName: other'),
})
const ambient = (world: World): World => ({
  ...world,
  mesh: world.mesh.replace('istio-injection: enabled', 'istio.io/dataplane-mode: ambient'),
  calls: calls.replace(', methods: [POST], paths: [/v1/entries]', ''),
})
const elsewhere = (world: World): World => ({
  ...world,
  calls: calls.replace('serviceAccount: nightly', 'serviceAccount: nightly\n    namespace: night'),
  mesh: `${world.mesh.replace('namespace: shop }\nspec:\n  selector: { matchLabels: { app: nightly }', 'namespace: night }\nspec:\n  selector: { matchLabels: { app: nightly }').replace('name: nightly, namespace: shop', 'name: nightly, namespace: night')}---
apiVersion: v1
kind: Namespace
metadata: { name: night, labels: { istio-injection: enabled, team: billing } }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: default-deny, namespace: night }
spec: {}
`,
})

const nobody = 'podSelector: {}, policyTypes: [Ingress]'
const ledger = 'podSelector: { matchLabels: { app: ledger } }'
const nightly = 'podSelector: { matchLabels: { app: nightly } }'

describe('a network that refuses what the mesh allows is never aligned', () => {
  test.each<[what: string, says: string, world: World]>([
    [
      'nothing is let in',
      'does not let connections of "deployment/nightly" to ledger.shop port 80',
      held(network(nobody)),
    ],
    ['of a policy without types', 'does not let', held(network('podSelector: {}'))],
    [
      'only others are let in',
      'does not let',
      held(network(`${ledger}, ingress: [{ from: [{ podSelector: { matchLabels: { app: queue } } }] }]`)),
    ],
    [
      'the port of the Service is let in, and not that of the pods',
      '(port 8080 of its pods)',
      held(network(`${ledger}, ingress: [{ ports: [{ port: 80 }] }]`)),
    ],
    [
      'another range',
      'does not let',
      held(network(`${ledger}, ingress: [{ ports: [{ port: 8000, endPort: 8079 }] }]`)),
    ],
    ['UDP alone', 'does not let', held(network(`${ledger}, ingress: [{ ports: [{ port: 8080, protocol: UDP }] }]`))],
    ['a port of another name', 'does not let', held(network(`${ledger}, ingress: [{ ports: [{ port: metrics }] }]`))],
    [
      'another namespace by its name',
      'does not let',
      held(
        network(
          `${ledger}, ingress: [{ from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: night } } }] }]`,
        ),
      ),
    ],
    ['the caller may not leave', 'does not let', held(network(`${nightly}, policyTypes: [Egress]`))],
    [
      'the caller may leave elsewhere',
      'does not let',
      held(network(`${nightly}, egress: [{ to: [{ podSelector: { matchLabels: { app: queue } } }] }]`)),
    ],
    [
      'pods of the policy’s own namespace, and the caller is of another',
      'does not let',
      elsewhere(held(network(`podSelector: {}, ingress: [{ from: [{ podSelector: {} }] }]`))),
    ],
    ['an address', 'may not let', held(network(`${ledger}, ingress: [{ from: [{ ipBlock: { cidr: 10.0.0.0/8 } }] }]`))],
    [
      'everybody but an address',
      'may not let',
      held(network(`${ledger}, ingress: [{ from: [{ ipBlock: { cidr: 0.0.0.0/0, except: [10.0.0.0/8] } }] }]`)),
    ],
    [
      'labels of a caller whose pods nobody reads',
      'may not let',
      withoutPods(held(network(`${ledger}, ingress: [{ from: [{ ${nightly} }] }]`))),
    ],
    [
      'a port that ambient mode does not come to',
      '(port 15008 of its pods)',
      ambient(held(network(`${ledger}, ingress: [{ ports: [{ port: 8080 }] }]`))),
    ],
    ['Cilium lets nobody in', 'does not let', held(cilium('endpointSelector: {}, ingress: [{}]'))],
    [
      'Cilium lets others in',
      'does not let',
      held(
        cilium(
          'endpointSelector: { matchLabels: { "k8s:app": ledger } }, ingress: [{ fromEndpoints: [{ matchLabels: { app: queue } }] }]',
        ),
      ),
    ],
    [
      'Cilium lets another port in',
      'does not let',
      held(cilium('endpointSelector: {}, ingress: [{ toPorts: [{ ports: [{ port: "9090" }] }] }]')),
    ],
    [
      'Cilium lets the world in alone',
      'does not let',
      held(cilium('endpointSelector: {}, ingress: [{ fromEntities: [world] }]')),
    ],
    [
      'the caller may not leave by Cilium',
      'does not let',
      held(
        cilium(
          'endpointSelector: { matchLabels: { app: nightly } }, egress: [{ toEndpoints: [{ matchLabels: { app: queue } }] }]',
        ),
      ),
    ],
    [
      'Cilium refuses, beside what lets everybody in',
      'may not let',
      held(cilium('endpointSelector: {}, ingress: [{ fromEntities: [all] }], ingressDeny: [{ fromEndpoints: [{}] }]')),
    ],
    [
      'Cilium asks for more than addresses',
      'may not let',
      held(
        cilium(
          'endpointSelector: { matchLabels: { app: ledger } }, ingress: [{ toPorts: [{ ports: [{ port: "8080" }], rules: { http: [{ method: GET }] } }] }]',
        ),
      ),
    ],
    ['Calico lets nobody in', 'does not let', held(calico('selector: all(), types: [Ingress]'))],
    [
      'Calico lets others in',
      'does not let',
      held(calico(`selector: app == 'ledger', ingress: [{ action: Allow, source: { selector: app == 'queue' } }]`)),
    ],
    [
      'Calico refuses by a rule',
      'may not let',
      held(
        calico(
          `selector: app == 'ledger', ingress: [{ action: Deny, source: { selector: app == 'nightly' } }, { action: Allow }]`,
        ),
      ),
    ],
    ['Calico selects in its own words', 'may not let', held(calico(`selector: "app starts with 'led'"`))],
    ['Calico for all namespaces', 'does not let', held(calico('selector: all()', ''))],
    [
      'an administrator refuses',
      'may not let',
      held(
        other(
          'policy.networking.k8s.io/v1alpha1',
          'AdminNetworkPolicy',
          'priority: 1, subject: { namespaces: {} }, ingress: [{ action: Deny, from: [{ namespaces: {} }] }]',
          '',
        ),
      ),
    ],
    ['a kind that nobody knows', 'may not let', held(other('net.example.com/v1', 'TeamNetworkPolicy', 'a: b'))],
  ])('%s', (_, says, world) => {
    const { verdict, findings } = align(world)
    const told = findings.filter(({ text }) => text.includes('NetworkPolicy'))
    expect([verdict, told.length, new Set(findings.map(({ kind }) => kind))]).toEqual([
      'cannot prove',
      1,
      new Set(['UNPROVEN']),
    ])
    expect(told[0]?.text).toContain(says)
    expect(told[0]?.patch).toBe('let them in there')
  })
})

describe('and one that lets them through is no doubt', () => {
  test.each<[what: string, world: World]>([
    ['everybody', held(network('podSelector: {}, ingress: [{}]'))],
    [
      'of two policies one lets in',
      held(
        network(nobody),
        network(`podSelector: {}, ingress: [{ from: [{ ${nightly} }] }]`).replace('name: net', 'name: more'),
      ),
    ],
    ['a port by its name', held(network(`${ledger}, ingress: [{ ports: [{ port: main }] }]`))],
    ['a range of ports', held(network(`${ledger}, ingress: [{ ports: [{ port: 8000, endPort: 9000 }] }]`))],
    ['every address', held(network(`${ledger}, ingress: [{ from: [{ ipBlock: { cidr: 0.0.0.0/0 } }] }]`))],
    ['other pods are held', held(network(`${nightly}, policyTypes: [Ingress]`))],
    ['pods of another namespace are held', held(network(nobody, 'finance'))],
    [
      'the namespace of a caller whose pods nobody reads',
      withoutPods(held(network('podSelector: {}, ingress: [{ from: [{ podSelector: {} }] }]'))),
    ],
    [
      'a namespace by its labels',
      elsewhere(
        held(
          network('podSelector: {}, ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: billing } } }] }]'),
        ),
      ),
    ],
    ['a caller that may leave to what it calls', held(network(`${nightly}, egress: [{ to: [{ podSelector: {} }] }]`))],
    ['everybody by Cilium', held(cilium('endpointSelector: {}, ingress: [{ fromEntities: [cluster] }]'))],
    [
      'the caller by Cilium',
      held(
        cilium(
          'endpointSelector: { matchLabels: { app: ledger } }, ingress: [{ fromEndpoints: [{ matchLabels: { "k8s:app": nightly } }], toPorts: [{ ports: [{ port: "8080", protocol: TCP }] }] }]',
        ),
      ),
    ],
    ['Cilium holds other pods', held(cilium('endpointSelector: { matchLabels: { app: nightly } }, ingress: [{}]'))],
    ['Cilium holds another namespace', held(cilium('endpointSelector: {}, ingress: [{}]', 'night'))],
    [
      'the caller by Calico',
      held(
        calico(
          `selector: "app == 'ledger' && has(app)", ingress: [{ action: Log }, { action: Allow, protocol: TCP, source: { selector: "app == 'nightly'" }, destination: { ports: ["8000:9000"] } }]`,
        ),
      ),
    ],
    ['everybody by Calico', held(calico('selector: all(), ingress: [{ action: Allow }]'))],
    ['Calico holds other pods', held(calico(`selector: app == 'nightly', types: [Ingress]`))],
    ['Calico holds what leaves', held(calico(`selector: app == 'ledger', types: [Egress]`))],
    [
      'Calico only tries',
      held(other('projectcalico.org/v3', 'StagedNetworkPolicy', 'selector: all(), types: [Ingress]')),
    ],
    [
      'an administrator that lets in',
      held(
        other(
          'policy.networking.k8s.io/v1alpha1',
          'AdminNetworkPolicy',
          'priority: 1, subject: { namespaces: {} }, ingress: [{ action: Allow, from: [{ namespaces: {} }] }]',
          '',
        ),
      ),
    ],
    ['the port of ambient mode', ambient(held(network(`${ledger}, ingress: [{ ports: [{ port: 15008 }] }]`)))],
  ])('%s', (_, world) => {
    expect([align(world).verdict, align(world).findings]).toEqual(['aligned', []])
  })
})
