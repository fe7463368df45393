import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, policy } from '../objects.js'
import { stateOf } from '../states.js'

/** Of every release that is supported, to the letter (I manifests/charts/istio-control/istio-discovery/files/grpc-simple.yaml). */
const released = readFileSync('test/fixtures/istio-api/grpc-simple.txt', 'utf8')

interface Injector {
  readonly config?: JsonObject
  readonly templates?: JsonObject
  readonly values?: JsonObject
}

const istiod = (tag: string): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'istiod', namespace: 'istio-system' },
  spec: { template: { spec: { containers: [{ name: 'discovery', image: `registry.example.com/pilot:${tag}` }] } } },
})

const map = ({ config = {}, templates = {}, values = {} }: Injector): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'istio-sidecar-injector', namespace: 'istio-system' },
  data: {
    config: JSON.stringify({ policy: 'enabled', templates: { simple: released, ...templates }, ...config }),
    values: JSON.stringify({ global: { tag: '1.29.0' }, ...values }),
  },
})

const guarded = [namespace('quay', { 'istio-injection': 'enabled' }), policy('crane', { rules: [{}] }, 'quay')]
const verdict = (before: Injector, after: Injector, more: readonly JsonObject[] = [istiod('1.30.0')]) =>
  compareAccess(stateOf([...guarded, ...more, map(before)]), stateOf([...guarded, ...more, map(after)]), {
    overrides: {},
    evaluate,
  }).verdict

test.each<[string, Injector, Injector]>([
  ['a template as Istio released it', {}, { templates: { sidecar: released } }],
  ['the same with other blanks at the end', {}, { templates: { simple: `${released}\n\n` } }],
  ['the release, beside the istiod that runs it', {}, { values: { global: { tag: '1.30.0' } } }],
  ['memory of proxies', {}, { values: { global: { tag: '1.29.0', proxy: { resources: { limits: { cpu: '1' } } } } } }],
  ['what is off where it was missing', {}, { values: { global: { tag: '1.29.0', nativeNftables: false } } }],
])('an injector with %s', (_, before, after) => {
  expect(verdict(before, after)).toBe('equivalent')
})

test.each<[string, Injector, Injector]>([
  ['a template of its own', {}, { templates: { simple: `${released}# mine` } }],
  ['a released one in place of its own', { templates: { simple: 'mine' } }, {}],
  ['a template less', { templates: { sidecar: released } }, {}],
  ['another policy', {}, { config: { policy: 'disabled' } }],
  ['pods that are never injected', {}, { config: { neverInjectSelector: [{ matchLabels: { a: 'b' } }] } }],
  ['another image of proxies', {}, { values: { global: { tag: '1.29.0', hub: 'registry.example.net' } } }],
  ['the CNI', {}, { values: { pilot: { cni: { enabled: true } } } }],
  ['a setting that is turned on', {}, { values: { global: { tag: '1.29.0', nativeNftables: true } } }],
])('an injector with %s proves nothing', (_, before, after) => {
  expect(verdict(before, after)).toBe('cannot prove')
  expect(verdict(after, after)).toBe('equivalent')
})

test('another release proves nothing where nothing says which one istiod runs', () => {
  expect(verdict({}, { values: { global: { tag: '1.30.0' } } }, [])).toBe('cannot prove')
})

const gateway = (image: string): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'edge', namespace: 'quay' },
  spec: { template: { metadata: { labels: { app: 'edge' } }, spec: { containers: [{ name: 'istio-proxy', image }] } } },
})
const proxy = 'registry.example.com/proxyv2:'

test.each<[string, string, string]>([
  ['a patch release', `${proxy}1.29.1`, 'equivalent'],
  ['another minor release', `${proxy}1.28.0`, 'cannot prove'],
  ['no release', `${proxy}latest`, 'cannot prove'],
  ['one from elsewhere', 'registry.example.net/proxyv2:1.29.1', 'cannot prove'],
])('a proxy that is written out takes %s', (_, image, expected) => {
  const [old, now] = [stateOf([...guarded, gateway(`${proxy}1.29.0`)]), stateOf([...guarded, gateway(image)])]
  expect(compareAccess(old, now, { overrides: {}, evaluate }).verdict).toBe(expected)
})
