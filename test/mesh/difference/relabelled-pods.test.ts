import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { object, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const strict = object('security.istio.io/v1', 'PeerAuthentication', 'default', { mtls: { mode: 'STRICT' } })
const injected: JsonObject = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'shop', labels: { 'istio-injection': 'enabled' } },
}

interface Pods {
  readonly labels?: JsonObject
  readonly annotations?: JsonObject
  readonly spec?: JsonObject
}
const daemons = (version: string, { labels = {}, annotations = {}, spec = {} }: Pods): JsonObject =>
  object('apps/v1', 'DaemonSet', 'node', {
    template: {
      metadata: { labels: { app: 'node', version, ...labels }, annotations },
      spec: { containers: [{ name: 'main' }], ...spec },
    },
  })
const verdictOf = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf(before), stateOf(after), { evaluate, overrides: {} }).verdict

const off = { 'sidecar.istio.io/inject': 'false' }
const byHand = { containers: [{ name: 'main' }, { name: 'istio-proxy' }] }
const ofNode = { hostNetwork: true }

describe('pods of which no label says which proxy they have get another version', () => {
  test.each<[string, Pods]>([
    ['pods of the node’s network', { spec: ofNode }],
    ['pods that an annotation leaves out', { annotations: off }],
    ['a proxy that is written by hand, where a label leaves the injector out', { labels: off, spec: byHand }],
    [
      'a proxy of a node',
      { labels: { ...off, 'istio.io/dataplane-mode': 'none' }, spec: { containers: [{ name: 'istio-proxy' }] } },
    ],
  ])('%s: nothing opens and nothing closes', (_, pods) => {
    const rest = [strict, injected, service('node', { app: 'node' }, [{ name: 'http', port: 80, targetPort: 8080 }])]
    expect(verdictOf([...rest, daemons('1', pods)], [...rest, daemons('2', pods)])).toBe('equivalent')
  })

  test.each<[string, Pods, Pods, string]>([
    ['they leave the mesh by it', {}, { spec: ofNode }, 'more permissive'],
    ['an annotation leaves them out', {}, { annotations: off }, 'more permissive'],
    ['they come back into it, and have an identity to call with', { spec: ofNode }, {}, 'incomparable'],
    ['they lose the proxy that was written by hand', { labels: off, spec: byHand }, { labels: off }, 'more permissive'],
  ])('%s: that is told', (_, before, after, verdict) => {
    const rest = [strict, injected]
    expect(verdictOf([...rest, daemons('1', before)], [...rest, daemons('2', after)])).toBe(verdict)
  })

  test('a policy that selects by it lets go of them', () => {
    const closed = policy('closed', { selector: { matchLabels: { version: '1' } } })
    const pods: Pods = { labels: off, spec: byHand }
    expect(verdictOf([closed, daemons('1', pods)], [closed, daemons('2', pods)])).toBe('more permissive')
    expect(verdictOf([closed, daemons('2', pods)], [closed, daemons('1', pods)])).toBe('less permissive')
  })

  test('a policy goes beside it, and of pods that run on nothing else is known', () => {
    const closed = policy('closed', { selector: { matchLabels: { app: 'node' } } })
    const pods: Pods = { labels: off, spec: byHand }
    expect(verdictOf([closed, daemons('1', pods)], [daemons('2', pods)])).toBe('more permissive')
    expect(verdictOf([daemons('1', pods)], [closed, daemons('2', pods)])).toBe('less permissive')
  })
})
