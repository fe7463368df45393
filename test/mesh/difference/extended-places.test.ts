import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, namespace, object, policy } from '../objects.js'
import { stateOf } from '../states.js'

const hidden = { app: 'hidden' }
const injected = namespace('shop', { 'istio-injection': 'enabled' })
const removal = { applyTo: 'HTTP_FILTER', match: { context: 'ANY' }, patch: { operation: 'REMOVE' } }
const filter = (spec: JsonObject, where = 'shop'): JsonObject =>
  object('networking.istio.io/v1alpha3', 'EnvoyFilter', 'odd', { ...spec, configPatches: [removal] }, where)
const plugin = object('extensions.istio.io/v1alpha1', 'WasmPlugin', 'odd', {
  selector: { matchLabels: hidden },
  url: 'oci://registry.example.com/odd',
})
const selecting = filter({ workloadSelector: { labels: hidden } })
const web = [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/web'] } }] }]
const everywhere = policy('web', { rules: web })

const reasons = (both: readonly JsonObject[], before: readonly JsonObject[], after: readonly JsonObject[]) => {
  const state = (some: readonly JsonObject[]) => stateOf([injected, ...both, ...some])
  return [
    ...new Set(
      compareAccess(state(before), state(after), { overrides: { trustDomain: 'cluster.local' }, evaluate }).reasons.map(
        ({ code }) => code,
      ),
    ),
  ]
}

describe('an extension for pods that were not read', () => {
  test.each<[string, JsonObject, string]>([
    ['by labels', selecting, 'ENVOY_FILTER'],
    ['of the root namespace', filter({ workloadSelector: { labels: hidden } }, 'istio-system'), 'ENVOY_FILTER'],
    [
      'of a Gateway',
      filter({ targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'edge' }] }),
      'ENVOY_FILTER',
    ],
    ['by code', plugin, 'WASM_PLUGIN'],
  ])('%s may take the policies of all workloads from them', (_, changed, code) => {
    expect(reasons([everywhere], [], [changed])).toEqual([code])
    expect(reasons([everywhere], [changed], [])).toEqual([code])
    expect(reasons([everywhere, deployment('orders', { app: 'orders' })], [], [changed])).toEqual([code])
  })

  test('that moves to others leaves those', () => {
    const moved = filter({ workloadSelector: { labels: { app: 'other' } } })
    expect(reasons([everywhere], [selecting], [moved])).toEqual(['ENVOY_FILTER'])
  })

  test.each<[string, JsonObject[], JsonObject[], JsonObject[]]>([
    ['where it does not change', [everywhere, selecting], [], [deployment('orders', { app: 'orders' })]],
    [
      'where no policy is for them',
      [policy('web', { selector: { matchLabels: { app: 'orders' } }, rules: web })],
      [],
      [selecting],
    ],
    ['of another namespace', [everywhere], [], [filter({ workloadSelector: { labels: hidden } }, 'other')]],
  ])('takes nothing %s', (_, both, before, after) => {
    expect(reasons(both, before, after)).toEqual([])
  })

  const lua = (code: string, where = 'shop'): JsonObject =>
    object(
      'networking.istio.io/v1alpha3',
      'EnvoyFilter',
      'odd',
      {
        workloadSelector: { labels: hidden },
        configPatches: [
          {
            applyTo: 'HTTP_FILTER',
            match: { context: 'ANY' },
            patch: {
              operation: 'INSERT_BEFORE',
              value: {
                name: 'odd',
                typed_config: { '@type': `type.googleapis.com/envoy.extensions.filters.http.${code}` },
              },
            },
          },
        ],
      },
      where,
    )
  const [refuses, compresses] = ['lua.v3.Lua', 'compressor.v3.Compressor']

  test('may refuse by itself: one that goes or changes proves nothing, also where no policy is', () => {
    expect(reasons([], [lua(refuses)], [])).toEqual(['ENVOY_FILTER'])
    expect(reasons([], [lua(refuses)], [lua('ext_authz.v3.ExtAuthz')])).toEqual(['ENVOY_FILTER'])
    expect(reasons([], [lua(refuses, 'istio-system')], [])).toEqual(['ENVOY_FILTER'])
    expect(reasons([], [plugin], [])).toEqual(['WASM_PLUGIN'])
    expect(
      reasons([], [plugin], [{ ...plugin, spec: { ...(plugin['spec'] as JsonObject), url: 'oci://a/b' } }]),
    ).toEqual(['WASM_PLUGIN'])
  })

  test('refuses nothing where it comes to what nothing refuses, or is known to be harmless', () => {
    expect(reasons([], [], [lua(refuses)])).toEqual([])
    expect(reasons([], [], [plugin])).toEqual([])
    expect(reasons([], [lua(compresses)], [])).toEqual([])
    expect(reasons([lua(refuses), plugin], [], [deployment('orders', { app: 'orders' })])).toEqual([])
  })

  test('listeners of a Sidecar count where a policy is for their pods', () => {
    const sidecar = (ingress: JsonObject[]): JsonObject =>
      object('networking.istio.io/v1', 'Sidecar', 'odd', { workloadSelector: { labels: hidden }, ingress })
    const own = sidecar([{ port: { number: 8080, protocol: 'HTTP', name: 'http' }, defaultEndpoint: '127.0.0.1:80' }])
    expect(reasons([everywhere], [own], [])).toHaveLength(1)
    expect(reasons([everywhere], [], [own])).toHaveLength(1)
    expect(reasons([], [own], [])).toEqual([])
    expect(reasons([everywhere], [sidecar([])], [])).toEqual([])
  })
})
