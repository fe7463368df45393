import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readRevisionConfigs } from '../../src/open/revision-configs.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startKubernetes, type KubernetesServer } from '../../src/demo/kubernetes.js'
import { configMap, meshKinds } from '../../src/mesh/kinds.js'
import { resolveSettings } from '../../src/mesh/resolve/settings.js'
import type { Cluster } from '../../src/ports/cluster.js'
import type { JsonObject } from '../../src/ports/json.js'
import { cluster } from './support.js'

const root = 'istio-system'
let server: KubernetesServer
let client: Cluster

beforeEach(async () => {
  server = await startKubernetes(makeCertificateAuthority('revisions'))
  server.seed([space(root, {})])
  client = cluster(server.url, server.certificateAuthority, server.addToken({ username: 'ci', groups: [] }))
})
afterEach(async () => {
  client.close()
  await server.close()
})

const space = (name: string, labels: Record<string, string>): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
})
const config = (name: string, trustDomain: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: root },
  data: { mesh: JSON.stringify({ trustDomain }) },
})
const tag = (name: string, revision: string): JsonObject => ({
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'MutatingWebhookConfiguration',
  metadata: { name: `istio-revision-tag-${name}`, labels: { 'istio.io/tag': name, 'istio.io/rev': revision } },
})

const read = async () => {
  const first = await client.read([...meshKinds, configMap(root, 'istio')], [])
  const before = server.server.requests.length
  const state = await readRevisionConfigs(client, first, root)
  const asked = server.server.requests
    .slice(before)
    .map(({ path }) => decodeURIComponent(/name%3D([^&]*)/.exec(path)?.[1] ?? path))
  const trustDomainOf = (revision: string) => resolveSettings(state, {}, revision).settings.trustDomain
  return { state, asked: asked.sort(), trustDomainOf }
}

test('a mesh without revisions costs no request', async () => {
  server.seed([config('istio', 'one.example'), space('shop', { 'istio-injection': 'enabled' })])
  expect((await read()).asked).toEqual([])
})

test('revisions by label, tags by their webhooks, and what the tags lead to', async () => {
  server.seed([
    config('istio', 'old.example'),
    config('istio-canary', 'canary.example'),
    config('istio-next', 'next.example'),
    space('shop', { 'istio.io/rev': 'canary' }),
    space('web', { 'istio.io/rev': 'prod' }),
    tag('prod', 'next'),
  ])
  const { asked, trustDomainOf } = await read()
  expect(asked).toEqual(['istio-canary', 'istio-next', 'istio-prod', 'istio-revision-tag-prod'])
  expect(['default', 'canary', 'prod'].map(trustDomainOf)).toEqual(['old.example', 'canary.example', 'next.example'])
})

test('an installation without the default revision: the tag default says which one counts', async () => {
  server.seed([
    config('istio-one', 'one.example'),
    config('istio-two', 'two.example'),
    space('shop', { 'istio-injection': 'enabled' }),
    space('web', { 'istio.io/rev': 'one' }),
    tag('default', 'two'),
  ])
  expect((await read()).trustDomainOf('default')).toBe('two.example')
})

test('what may not be read is said, with the right that is missing', async () => {
  server.seed([config('istio', 'old.example'), space('shop', { 'istio.io/rev': 'canary' })])
  server.setForbid(({ name, resource }) => name === 'istio-canary' || resource === 'mutatingwebhookconfigurations')
  const { state } = await read()
  expect(state.denied.map(({ resource, name }) => [resource, name])).toEqual([
    ['configmaps', 'istio-canary'],
    ['mutatingwebhookconfigurations', 'istio-revision-tag-canary'],
  ])
  expect(resolveSettings(state, {}, 'canary').unknowns.map(({ code }) => code)).toEqual(['REVISION_UNKNOWN'])
})
