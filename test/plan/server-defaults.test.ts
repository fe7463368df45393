import { expect, test } from '@jest/globals'
import { isServerDefault } from '../../src/plan/drift/server-defaults.js'

const key = (group: string, kind: string) => ({ group, kind, namespace: 'shop', name: 'orders' })

test.each([
  ['', 'Service', '/spec/ipFamilyPolicy', 'SingleStack', true],
  ['', 'Service', '/spec/clusterIP', '10.0.0.7', true],
  ['', 'Service', '/spec/clusterIP', 'None', false],
  ['', 'Service', '/spec/type', 'LoadBalancer', false],
  ['', 'Service', '/spec/ports/1/protocol', 'TCP', true],
  ['', 'Service', '/spec/ports/1', { port: 22, protocol: 'TCP' }, false],
  ['', 'Namespace', '/spec', { finalizers: ['kubernetes'] }, true],
  ['', 'Namespace', '/spec', { finalizers: ['other'] }, false],
  ['apps', 'Deployment', '/spec/template/spec/containers/0/terminationMessagePath', '/dev/termination-log', true],
  ['apps', 'Deployment', '/spec/template/spec/hostNetwork', true, false],
  ['security.istio.io', 'AuthorizationPolicy', '/spec/type', 'ClusterIP', false],
] as const)('%s %s %s: %j: %s', (group, kind, pointer, after, isDefault) => {
  expect(isServerDefault(key(group, kind), { pointer, after })).toBe(isDefault)
  // What the file says is never a default.
  expect(isServerDefault(key(group, kind), { pointer, before: 'x', after })).toBe(false)
})
