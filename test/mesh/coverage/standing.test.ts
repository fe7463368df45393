import { expect, test } from '@jest/globals'
import { deliveredChanges } from '../../../src/mesh/coverage/installers.js'
import { standingUncovered } from '../../../src/mesh/coverage/standing.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { meshConfig, object, policy } from '../objects.js'
import { stateOf } from '../states.js'

const objects = (...contents: readonly JsonObject[]) => stateOf(contents).objects
const operator = (values: JsonObject) =>
  object('install.istio.io/v1alpha1', 'IstioOperator', 'mesh', { values }, 'istio-system')

test('what is opaque and unchanged is named, and what changes, or is known, is not', () => {
  const [flags, other] = [operator({ pilot: { env: { A: 'b' } } }), operator({ pilot: { env: { A: 'c' } } })]
  const networks = { ...meshConfig({}), data: { mesh: '{}', meshNetworks: 'networks: {a: {}}' } }
  expect(standingUncovered(objects(flags, networks), objects(flags, networks))).toEqual([
    'ConfigMap istio-system/istio',
    'IstioOperator istio-system/mesh',
  ])
  expect(standingUncovered(objects(flags), objects(other))).toEqual([])
  expect(standingUncovered(objects(), objects(flags))).toEqual([])
  const known = [meshConfig({ trustDomain: 'a' }), policy('p', {}), operator({})]
  expect(standingUncovered(objects(...known), objects(...known))).toEqual([])
})

test('what brings charts or folders into a cluster is named where it comes or changes', () => {
  const release = (version: string, labels: JsonObject = {}) =>
    object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'cranes', { chart: { spec: { version } } }, 'quay', labels)
  const folder = object('argoproj.io/v1alpha1', 'Application', 'shop', { source: { path: 'a' } }, 'argocd')
  expect(deliveredChanges(objects(release('1')), objects(release('2'), folder))).toEqual([
    'Application argocd/shop',
    'HelmRelease quay/cranes',
  ])
  expect(deliveredChanges(objects(release('1'), folder), objects(release('1', { a: 'b' })))).toEqual([])
})

test('from where the network leads to a gateway of the operator decides nothing, and what else is said of it may', () => {
  const gateway = (name: string, more: JsonObject) => operator({ gateways: { [name]: more } })
  const named = (name: string, more: JsonObject) =>
    standingUncovered(objects(gateway(name, more)), objects(gateway(name, more)))
  expect(named('istio-ingressgateway', { type: 'NodePort', autoscaleEnabled: false, replicaCount: 2 })).toEqual([])
  expect(named('istio-egressgateway', { type: 'ClusterIP', serviceAnnotations: { a: 'b' } })).toEqual([])
  for (const [name, more] of [
    ['istio-ingressgateway', { env: { A: 'b' } }],
    ['istio-ingressgateway', { ports: [{ port: 80 }] }],
    ['istio-ingressgateway', { externalTrafficPolicy: 'Local' }],
    ['istio-ingressgateway', { podAnnotations: { 'proxy.istio.io/config': 'a' } }],
    ['istio-othergateway', { type: 'NodePort' }],
  ] as const)
    expect(named(name, more)).toEqual(['IstioOperator istio-system/mesh'])
})
