import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, object, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const gaveUp = (mode = 'STRICT'): JsonObject =>
  object('authentication.istio.io/v1alpha1', 'Policy', 'egress', { peers: [{ mtls: { mode } }] }, 'istio-system')
const guarded = policy('vault', {
  selector: { matchLabels: { app: 'vault' } },
  rules: [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/teller'] } }] }],
})
const world = [deployment('vault', { app: 'vault' }), guarded]

const compare = (before: readonly JsonObject[], after: readonly JsonObject[]) => {
  const { verdict, reasons } = compareAccess(stateOf([...world, ...before]), stateOf([...world, ...after]), {
    overrides: {},
    evaluate,
  })
  return [verdict, reasons.map(({ code }) => code)] as const
}

/** A workload that comes, with a proxy and without one, and its Service. */
const comers: readonly (readonly [string, readonly JsonObject[]])[] = [
  ['a workload', [deployment('box', { app: 'box' })]],
  ['one without a proxy', [deployment('box', { app: 'box' }, { annotations: { 'sidecar.istio.io/inject': 'false' } })]],
  [
    'one with a Service',
    [deployment('box', { app: 'box' }), service('box', { app: 'box' }, [{ name: 'http', port: 80, targetPort: 8080 }])],
  ],
]

describe('an object of a kind that Istio gave up', () => {
  test.each(comers)('stays as it is beside %s that comes: it gives no reason', (_, box) => {
    expect(compare([gaveUp()], [gaveUp(), ...box])).toEqual(compare([], box))
    expect(compare([gaveUp()], [gaveUp(), ...box])[1]).not.toContain('KIND_NOT_SERVED')
  })

  test.each(comers)('comes with %s, goes or changes: it is told', (_, box) => {
    for (const [before, after] of [
      [[], [gaveUp(), ...box]],
      [[gaveUp()], box],
      [[gaveUp()], [gaveUp('PERMISSIVE'), ...box]],
    ] as const)
      expect(compare(before, after)).toEqual(['cannot prove', expect.arrayContaining(['KIND_NOT_SERVED'])])
  })

  test('one of a kind that Istio has, in a version that none serves, is told beside a workload that comes', () => {
    const later = { ...policy('later', { rules: [{}] }, 'istio-system'), apiVersion: 'security.istio.io/v9' }
    const bare = deployment('box', { app: 'box' }, { annotations: { 'sidecar.istio.io/inject': 'false' } })
    expect(compare([later], [later, bare])[1]).toContain('KIND_NOT_SERVED')
  })
})
