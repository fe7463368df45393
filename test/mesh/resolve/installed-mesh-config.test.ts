import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { meshConfig, namespace, object, policy } from '../objects.js'
import { stateOf } from '../states.js'

const guarded = [
  namespace('quay', { 'istio-injection': 'enabled' }),
  policy('crane', { rules: [{ from: [{ source: { principals: ['cluster.local/ns/quay/sa/tug'] } }] }] }, 'quay'),
]
type Side = readonly JsonObject[]
const compare = (before: Side, after: Side) =>
  compareAccess(stateOf([...guarded, ...before]), stateOf([...guarded, ...after]), { overrides: {}, evaluate })
const verdict = (before: Side, after: Side) => compare(before, after).verdict

const operator = (spec: JsonObject, name = 'mesh') =>
  object('install.istio.io/v1alpha1', 'IstioOperator', name, spec, 'istio-system')
const release = (values: JsonObject, more: JsonObject = {}) =>
  object(
    'helm.toolkit.fluxcd.io/v2',
    'HelmRelease',
    'istiod',
    { chart: { spec: { chart: 'istiod', version: '1.30.0' } }, values, ...more },
    'istio-system',
  )
const sail = (values: JsonObject, more: JsonObject = {}) => ({
  ...object('sailoperator.io/v1', 'Istio', 'default', { namespace: 'istio-system', values, ...more }),
  metadata: { name: 'default' },
})

const plain = { trustDomain: 'cluster.local' }
const alias = { ...plain, trustDomainAliases: ['partner.example.com'] }

describe.each<[string, (config: JsonObject) => JsonObject]>([
  ['IstioOperator', (config) => operator({ meshConfig: config })],
  ['IstioOperator, in values', (config) => operator({ values: { meshConfig: config } })],
  ['Sail', (config) => sail({ meshConfig: config })],
  ['the chart of istiod', (config) => release({ meshConfig: config })],
])('the MeshConfig in %s is that of a ConfigMap', (_, make) => {
  test.each<[string, JsonObject, JsonObject]>([
    ['an alias that comes', plain, alias],
    ['an alias that goes', alias, plain],
    ['logs', plain, { ...plain, accessLogFile: '/dev/stdout' }],
    ['a setting that is opaque', plain, { ...plain, caCertificates: [{ pem: 'a' }] }],
    ['a setting that no version has', plain, { ...plain, madeUp: true }],
    ['connections', plain, { ...plain, defaultConfig: { connectionSettings: { a: 1 } } }],
    ['paths', { ...plain, pathNormalization: { normalization: 'NONE' } }, plain],
  ])('%s', (__, old, now) => {
    const [here, there] = [compare([make(old)], [make(now)]), compare([meshConfig(old)], [meshConfig(now)])]
    expect([here.verdict, here.reasons.map(({ code }) => code)]).toEqual([
      there.verdict,
      there.reasons.map(({ code }) => code),
    ])
    const rowsOf = ({ destinations }: typeof here) =>
      destinations.filter((one) => one.namespace === 'quay').map(({ gained, lost }) => [gained, lost])
    expect(rowsOf(here)).toEqual(rowsOf(there))
  })
})

test('what comes is a gain as it is with a ConfigMap', () => {
  expect(verdict([operator({ meshConfig: plain })], [operator({ meshConfig: alias })])).toBe('more permissive')
})

test.each<[string, Side, Side]>([
  [
    'beside a ConfigMap that was read',
    [meshConfig(plain), operator({ meshConfig: plain })],
    [meshConfig(plain), operator({ meshConfig: alias })],
  ],
  [
    'of two installations',
    [operator({ meshConfig: plain }), operator({ meshConfig: plain }, 'two')],
    [operator({ meshConfig: alias }), operator({ meshConfig: plain }, 'two')],
  ],
  [
    'under values from elsewhere',
    [release({ meshConfig: plain }, { valuesFrom: [{ kind: 'ConfigMap', name: 'a' }] })],
    [release({ meshConfig: alias }, { valuesFrom: [{ kind: 'ConfigMap', name: 'a' }] })],
  ],
  [
    'of a namespace that is not the root of this mesh',
    [operator({ namespace: 'mesh-two', meshConfig: plain })],
    [operator({ namespace: 'mesh-two', meshConfig: alias })],
  ],
  [
    'with names of revisions that the operator makes',
    [sail({ meshConfig: plain }, { updateStrategy: { type: 'RevisionBased' } })],
    [sail({ meshConfig: alias }, { updateStrategy: { type: 'RevisionBased' } })],
  ],
])('%s nobody knows which one counts', (_, before, after) => {
  expect(verdict(before, after)).toBe('cannot prove')
})

test('what lies over the values is merged member by member', () => {
  const over = (config: JsonObject) => operator({ meshConfig: config, values: { meshConfig: alias } })
  expect(verdict([over({})], [over({ trustDomainAliases: [] })])).toBe('less permissive')
})

describe('what an operator says in two places', () => {
  const both = (spec: JsonObject, values: JsonObject, more: JsonObject = {}) =>
    operator({ meshConfig: spec, values: { meshConfig: values }, ...more })
  const none = { ...plain, trustDomainAliases: [] }

  test.each<[string, JsonObject, JsonObject, string]>([
    ['no release is known', operator({ meshConfig: none }), both(none, alias), 'cannot prove'],
    [
      'the values go over the rest before 1.24',
      both(none, none, { tag: '1.23.2' }),
      both(none, alias, { tag: '1.23.2' }),
      'more permissive',
    ],
    ['and below it since', both(none, none, { tag: '1.24.0' }), both(none, alias, { tag: '1.24.0' }), 'equivalent'],
    ['where both say the same, nothing is in doubt', operator({ meshConfig: alias }), both(alias, alias), 'equivalent'],
    [
      'where each says its own, both hold',
      operator({ meshConfig: plain }),
      both(plain, { trustDomainAliases: ['partner.example.com'] }),
      'more permissive',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(verdict([before], [after])).toBe(expected)
  })
})
