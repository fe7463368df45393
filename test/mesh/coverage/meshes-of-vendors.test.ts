import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, object, policy } from '../objects.js'
import { stateOf } from '../states.js'

const world = [namespace('shop', { 'istio-injection': 'enabled' }), policy('p', { rules: [{}] })]
const verdict = (before: readonly JsonObject[], after: readonly JsonObject[]): string =>
  compareAccess(stateOf([...world, ...before]), stateOf([...world, ...after]), { evaluate, overrides: {} }).verdict

const plane = (spec: JsonObject): JsonObject =>
  object('maistra.io/v2', 'ServiceMeshControlPlane', 'basic', spec, 'mesh')
const roll = (...members: readonly string[]): JsonObject =>
  object('maistra.io/v1', 'ServiceMeshMemberRoll', 'default', { members: [...members] }, 'mesh')
const member = object('maistra.io/v1', 'ServiceMeshMember', 'default', { controlPlaneRef: { name: 'basic' } })
const kyma = (spec: JsonObject): JsonObject =>
  object('operator.kyma-project.io/v1alpha2', 'Istio', 'default', spec, 'kyma-system')
const channel = (name: string): JsonObject =>
  object('mesh.cloud.google.com/v1beta1', 'ControlPlaneRevision', 'asm-managed', { channel: name }, 'istio-system')

describe('a mesh that another vendor’s operator sets up', () => {
  test.each<[string, JsonObject[], JsonObject[]]>([
    [
      'trusts another domain',
      [plane({ security: { trust: { domain: 'cluster.local' } } })],
      [plane({ security: { trust: { domain: 'cluster.local', additionalDomains: ['old.example'] } } })],
    ],
    ['loses a namespace', [roll('shop', 'web')], [roll('web')]],
    ['loses a namespace’s own word', [member], []],
    [
      'trusts proxies before it',
      [kyma({ config: { numTrustedProxies: 0 } })],
      [kyma({ config: { numTrustedProxies: 2 } })],
    ],
    ['takes other releases', [channel('regular')], [channel('rapid')]],
  ])('%s', (_, before, after) => {
    expect(verdict(before, after)).toBe('cannot prove')
    expect(verdict(after, [...after, object('v1', 'ConfigMap', 'a', {})])).toBe('equivalent')
  })

  test.each<[string, JsonObject, JsonObject]>([
    ['tracing', plane({ tracing: { type: 'None' } }), plane({ tracing: { type: 'Jaeger' } })],
    ['addons', plane({ addons: { kiali: { enabled: false } } }), plane({ addons: { kiali: { enabled: true } } })],
    [
      'memory',
      kyma({ components: { pilot: { k8s: {} } } }),
      kyma({ components: { pilot: { k8s: { resources: {} } } } }),
    ],
  ])('says nothing of access by %s', (_, before, after) => {
    expect(verdict([before], [after])).toBe('equivalent')
  })
})
