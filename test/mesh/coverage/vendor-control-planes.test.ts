import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const guarded = [
  namespace('quay', { 'istio-injection': 'enabled' }),
  service('crane', { app: 'crane' }, [{ name: 'http', port: 80, targetPort: 8080 }], {}, 'quay'),
  policy('crane', { action: 'ALLOW', rules: [{}] }, 'quay'),
]

const verdict = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf([...guarded, ...before]), stateOf([...guarded, ...after]), { overrides: {}, evaluate }).verdict

const of = (apiVersion: string, kind: string, spec: JsonObject): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name: 'a', namespace: 'istio-system' },
  spec,
})
const openShift = (spec: JsonObject) => of('maistra.io/v2', 'ServiceMeshControlPlane', spec)
const roll = (...members: readonly string[]) => of('maistra.io/v1', 'ServiceMeshMemberRoll', { members })
const memberOf = of('maistra.io/v1', 'ServiceMeshMember', { controlPlaneRef: { name: 'a' } })
const kyma = (spec: JsonObject) => of('operator.kyma-project.io/v1alpha2', 'Istio', spec)
const google = (channel: string) => of('mesh.cloud.google.com/v1beta1', 'ControlPlaneRevision', { channel })
const unknown = (spec: JsonObject) => of('mesh.example.com/v1', 'Mesh', spec)

type Case = readonly [what: string, before: readonly JsonObject[], after: readonly JsonObject[]]

describe('control planes of vendors', () => {
  test.each<Case>([
    [
      'domains that are trusted',
      [openShift({ security: { trust: { domain: 'a' } } })],
      [openShift({ security: { trust: { domain: 'a', additionalDomains: ['b'] } } })],
    ],
    ['the release', [openShift({ version: 'v2.4' })], [openShift({ version: 'v2.5' })]],
    ['a control plane that goes', [openShift({ version: 'v2.4' })], []],
    ['a namespace that leaves', [roll('quay', 'web')], [roll('web')]],
    ['a roll that goes', [roll('quay')], []],
    ['a member that goes', [memberOf], []],
    ['trusted proxies', [kyma({ config: { numTrustedProxies: 0 } })], [kyma({ config: { numTrustedProxies: 2 } })]],
    ['a channel of releases', [google('regular')], [google('rapid')]],
    [
      'the domain of a kind that nobody knows',
      [unknown({ identity: { trustDomain: 'a' } })],
      [unknown({ identity: { trustDomain: 'b' } })],
    ],
  ])('are not proven: %s', (_, before, after) => {
    expect(verdict(before, after)).toBe('cannot prove')
    expect(verdict(after, [...after, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }])).toBe(
      'equivalent',
    )
  })

  test.each<Case>([
    [
      'a log',
      [openShift({ proxy: { accessLogging: { file: { name: '/dev/stdout' } } } })],
      [openShift({ proxy: { accessLogging: { file: { name: '' } } } })],
    ],
    [
      'memory',
      [openShift({ runtime: { components: { pilot: { container: { resources: { limits: { cpu: '1' } } } } } } })],
      [openShift({ runtime: { components: { pilot: { container: { resources: { limits: { cpu: '2' } } } } } } })],
    ],
    ['traces', [openShift({ tracing: { type: 'None' } })], [openShift({ tracing: { type: 'Jaeger' } })]],
    [
      'what shows traffic',
      [openShift({ addons: { kiali: { enabled: true } } })],
      [openShift({ addons: { kiali: { enabled: false } } })],
    ],
    [
      'pods of a gateway',
      [kyma({ components: { ingressGateway: { k8s: { hpaSpec: { minReplicas: 1 } } } } })],
      [kyma({ components: { ingressGateway: { k8s: { hpaSpec: { minReplicas: 2 } } } } })],
    ],
    ['another field of a kind that nobody knows', [unknown({ size: 'a' })], [unknown({ size: 'b' })]],
  ])('decide nothing by %s', (_, before, after) => {
    expect(verdict(before, after)).toBe('equivalent')
  })
})
