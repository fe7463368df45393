import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { policy } from '../objects.js'
import { stateOf } from '../states.js'

const deny = policy('deny', { action: 'DENY', selector: { matchLabels: { tier: 'front' } }, rules: [{}] }, 'edge')

const object = (apiVersion: string, kind: string, name: string, rest: JsonObject): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name, namespace: 'edge' },
  ...rest,
})
const gateway = (infrastructure: JsonObject): JsonObject =>
  object('gateway.networking.k8s.io/v1', 'Gateway', 'public', {
    spec: {
      gatewayClassName: 'istio',
      listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }],
      infrastructure,
    },
  })
const named = gateway({ parametersRef: { group: '', kind: 'ConfigMap', name: 'options' } })
const byClass: JsonObject = {
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'GatewayClass',
  metadata: { name: 'istio' },
  spec: {
    controllerName: 'istio.io/gateway-controller',
    parametersRef: { group: '', kind: 'ConfigMap', name: 'options', namespace: 'edge' },
  },
}
const options = (deployment: string, labels: JsonObject = {}): JsonObject => ({
  ...object('v1', 'ConfigMap', 'options', { data: { deployment } }),
  metadata: { name: 'options', namespace: 'edge', labels },
})
const labelled = (name: string, replicas = 1): string =>
  `spec:\n  replicas: ${String(replicas)}\n  template:\n    metadata:\n      labels: { tier: ${name} }\n`
const runningAs = (name: string): string => `spec:\n  template:\n    spec:\n      serviceAccountName: ${name}\n`

const reasons = (beside: readonly JsonObject[], before: readonly JsonObject[], after: readonly JsonObject[]) => {
  const [old, now] = [before, after].map((objects) => stateOf([deny, ...beside, ...objects]))
  if (old === undefined || now === undefined) throw new Error('two states')
  return compareAccess(old, now, { overrides: {}, evaluate }).reasons.map(({ text }) => text)
}
const told = expect.arrayContaining([expect.stringMatching(/^ConfigMap edge\/options .*the pods of a Gateway/)])

describe('a ConfigMap with settings for the pods of a Gateway', () => {
  test.each<[string, JsonObject, readonly JsonObject[], readonly JsonObject[]]>([
    ['labels that change', named, [options(labelled('front'))], [options(labelled('back'))]],
    ['labels that go with it', named, [options(labelled('front'))], []],
    ['labels that come with it', named, [], [options(labelled('front'))]],
    ['another account', named, [options(runningAs('one'))], [options(runningAs('two'))]],
    ['a text that is no YAML', named, [options('{{ a }}: {{ b')], [options('{{ a }}: {{ c')]],
    ['of a class', byClass, [options(labelled('front'))], [options(labelled('back'))]],
    [
      'for all of a class',
      gateway({}),
      [options(labelled('front'), { 'gateway.istio.io/defaults-for-class': 'istio' })],
      [options(labelled('back'), { 'gateway.istio.io/defaults-for-class': 'istio' })],
    ],
  ])('%s: nothing is proven', (_, beside, before, after) => {
    expect(reasons([beside], before, after)).toEqual(told)
  })

  test.each<[string, JsonObject, readonly JsonObject[], readonly JsonObject[]]>([
    ['more of the same pods', named, [options(labelled('front', 1))], [options(labelled('front', 3))]],
    ['one that no Gateway names', gateway({}), [options(labelled('front'))], [options(labelled('back'))]],
  ])('%s: no reason', (_, beside, before, after) => {
    expect(reasons([beside], before, after)).toEqual([])
  })
})

describe('labels of a Gateway are those of its pods until it says others for them', () => {
  const labelled = (labels: JsonObject, infrastructure: JsonObject): JsonObject => ({
    ...gateway(infrastructure),
    metadata: { name: 'public', namespace: 'edge', labels },
  })
  const verdictOf = (before: JsonObject, after: JsonObject): string =>
    compareAccess(stateOf([deny, before]), stateOf([deny, after]), { overrides: {}, evaluate }).verdict
  const front = { tier: 'front' }

  test.each<[string, JsonObject, JsonObject]>([
    ['others come', labelled(front, {}), labelled(front, { labels: { z: '1' } })],
    ['none come', labelled(front, {}), labelled(front, { labels: {} })],
    ['theirs become others', labelled({}, { labels: front }), labelled({}, { labels: { z: '1' } })],
    ['its own come, for others', labelled({}, { labels: front }), labelled(front, { labels: {} })],
  ])('%s: the pods are denied no longer', (_, before, after) => {
    expect(verdictOf(before, after)).toBe('more permissive')
  })

  test.each<[string, JsonObject, JsonObject]>([
    ['the same ones come', labelled(front, {}), labelled(front, { labels: front })],
    [
      'its own go, where others are said',
      labelled(front, { labels: { z: '1' } }),
      labelled({}, { labels: { z: '1' } }),
    ],
    ['annotations come alone', labelled(front, {}), labelled(front, { annotations: { team: 'books' } })],
  ])('%s: nothing changes', (_, before, after) => {
    expect(verdictOf(before, after)).toBe('equivalent')
  })
})
