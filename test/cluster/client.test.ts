import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openCluster } from '../../src/cluster/api.js'
import { readServer } from '../../src/cluster/endpoint.js'
import type { Endpoint } from '../../src/cluster/endpoint.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startKubernetes } from '../../src/demo/kubernetes.js'
import type { KubernetesServer } from '../../src/demo/kubernetes.js'
import { Faults } from '../doubles/faults.js'
import { Refusal } from '../../src/errors/problem.js'
import type { Problem } from '../../src/errors/problem.js'
import type { Cluster, ResourceKind } from '../../src/ports/cluster.js'
import type { JsonObject } from '../../src/ports/json.js'

const authority = makeCertificateAuthority('cluster')
const configMaps: ResourceKind = {
  group: '',
  version: 'v1',
  kind: 'ConfigMap',
  resource: 'configmaps',
  namespaced: true,
}
const configMap = (name: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'default' },
  data: { k: 'v' },
})
const absent = { kind: 'absent' } as const

let server: KubernetesServer
const faults = new Faults()
let slept: number[] = []
const opened: Cluster[] = []

const open = (change: Partial<Endpoint> = {}): Cluster => {
  const cluster = openCluster(
    {
      server: readServer(server.url, { kind: 'input', name: 'test' }),
      certificateAuthority: authority.certificate,
      login: { bearer: () => Promise.resolve(server.adminToken) },
      ...change,
    },
    {
      clock: {
        now: () => Date.now(),
        sleep: async (time) => {
          slept.push(time)
        },
      },
      random: () => 0.5,
    },
  )
  opened.push(cluster)
  return cluster
}
const problemOf = async (work: Promise<unknown>): Promise<Problem> => {
  try {
    await work
  } catch (error) {
    if (error instanceof Refusal) return error.problems[0]
    throw error
  }
  throw new Error('no refusal')
}
const asked = (): readonly string[] =>
  server.server.requests.map((request) => `${request.method} ${request.path.split('?')[0] ?? ''}`)

beforeAll(async () => {
  server = await startKubernetes(authority, { around: faults.around })
})
beforeEach(() => {
  slept = []
})
afterAll(async () => {
  for (const cluster of opened) cluster.close()
  await server.close()
})

describe('what goes away by itself', () => {
  test('429 waits as long as the server says', async () => {
    faults.add({ method: 'GET', path: '/version', times: 2, status: 429, headers: { 'retry-after': '3' } })
    expect((await open().identify()).version).toBe('v1.36.2')
    expect(slept).toEqual([3000, 3000])
  })
  test.each([502, 503, 504])('%i is tried again, five times at most', async (status) => {
    faults.add({ method: 'GET', path: '/version', times: 4, status })
    expect((await open().identify()).version).toBe('v1.36.2')
    faults.add({ method: 'GET', path: '/version', times: 5, status })
    expect((await problemOf(open().identify())).code).toBe('CLUSTER_BUSY')
  })
  test('a connection that is reset', async () => {
    faults.add({ method: 'GET', path: '/version', times: 2, status: 0 })
    expect((await open().identify()).version).toBe('v1.36.2')
    faults.add({ method: 'GET', path: '/version', times: 5, status: 0 })
    const problem = await problemOf(open().identify())
    expect(problem.code).toBe('CLUSTER_UNREACHABLE')
    expect(problem.received).toBe('ECONNRESET')
  })
  test('a write whose answer was lost is ours, and is not taken for somebody else’s', async () => {
    const cluster = open()
    faults.add({ method: 'PATCH', path: '/configmaps/lost', times: 1, status: 0, afterwards: true })
    expect((await cluster.apply(configMap('lost'), absent, { dryRun: false })).kind).toBe('created')
    server.seed([{ ...configMap('theirs'), data: { k: 'v' } }])
    faults.add({ method: 'PATCH', path: '/configmaps/theirs', times: 1, status: 0, afterwards: true })
    expect((await cluster.apply(configMap('theirs'), absent, { dryRun: false })).kind).toBe('moved on')
  })
  test('a failure of etcd and of a webhook, the latter three times', async () => {
    const status = (message: string): JsonObject => ({
      kind: 'Status',
      status: 'Failure',
      message,
      reason: 'InternalError',
      code: 500,
    })
    const fault = { method: 'PATCH', path: '/configmaps/w', status: 500 }
    faults.add({ ...fault, times: 1, body: status('etcdserver: leader changed') })
    expect((await open().apply(configMap('w'), absent, { dryRun: true })).kind).toBe('created')
    faults.add({
      ...fault,
      times: 3,
      body: status('Internal error occurred: failed calling webhook "x": connection refused'),
    })
    expect((await problemOf(open().apply(configMap('w'), absent, { dryRun: true }))).code).toBe('CLUSTER_WEBHOOK')
    expect((await open().apply(configMap('w'), absent, { dryRun: true })).kind).toBe('created')
  })
  test('a list that expires between two pages starts again', async () => {
    server.seed(Array.from({ length: 501 }, (_, index) => configMap(`page-${index}`)))
    faults.add({
      method: 'GET',
      path: '&continue=',
      times: 1,
      status: 410,
      body: { kind: 'Status', reason: 'Expired', code: 410 },
    })
    const state = await open().read([configMaps], [])
    expect(state.objects.filter((object) => object.key.name.startsWith('page-'))).toHaveLength(501)
    faults.add({
      method: 'GET',
      path: '&continue=',
      times: 3,
      status: 410,
      body: { kind: 'Status', reason: 'Expired', code: 410 },
    })
    expect((await problemOf(open().read([configMaps], []))).code).toBe('CLUSTER_ANSWER')
  })
})

describe('what stays', () => {
  test.each([
    [
      'a schema error',
      500,
      'failed to create typed patch object (default/x; /v1, Kind=ConfigMap): .x: field not declared in schema',
      'CLUSTER_INVALID',
    ],
    ['a denial', 403, 'admission webhook "v.example.com" denied the request: no', 'CLUSTER_DENIED'],
    ['something else', 418, 'teapot', 'CLUSTER_ANSWER'],
  ])('%s is sent once', async (_, status, message, code) => {
    const before = server.server.requests.length
    faults.add({
      method: 'PATCH',
      path: '/configmaps/x',
      times: 1,
      status,
      body: { kind: 'Status', message, code: status },
    })
    expect((await problemOf(open().apply(configMap('x'), absent, { dryRun: true }))).code).toBe(code)
    expect(server.server.requests.length - before).toBe(1)
  })
  test.each([
    [
      'admission webhook "v.example.com" denied the request: no',
      /^An admission policy of the cluster refuses ConfigMap default\/x/,
    ],
    [
      "ValidatingAdmissionPolicy 'meshgate-owned-shop.staging' with binding 'meshgate-owned-shop.staging' denied request: owned",
      /^meshgate's own admission policy refuses this login the write of ConfigMap default\/x/,
    ],
  ])('a denial says whose policy it is, and what it says: %s', async (message, said) => {
    const body = { kind: 'Status', message, code: 403 }
    faults.add({ method: 'PATCH', path: '/configmaps/x', times: 1, status: 403, body })
    const problem = await problemOf(open().apply(configMap('x'), absent, { dryRun: true }))
    expect(problem).toMatchObject({ code: 'CLUSTER_DENIED', message: expect.stringMatching(said) })
    expect(problem.received).toContain(message)
  })
  test('a webhook with side effects takes the dry run away, not the comparison', async () => {
    const message = 'admission webhook "v.example.com" does not support dry run'
    faults.add({
      method: 'PATCH',
      path: '/configmaps/x',
      times: 1,
      status: 400,
      body: { kind: 'Status', message, code: 400 },
    })
    expect(await open().apply(configMap('x'), absent, { dryRun: true })).toEqual({ kind: 'forbidden', message })
  })
  test('a 200 for an add says what was merged into', async () => {
    const body = {
      ...configMap('m'),
      metadata: { name: 'm', namespace: 'default', managedFields: [{ manager: 'alice' }, { manager: 'meshgate' }] },
    }
    faults.add({ method: 'PATCH', path: '/configmaps/m', times: 1, status: 200, body })
    const problem = await problemOf(open().apply(configMap('m'), absent, { dryRun: false }))
    expect(problem.code).toBe('CLUSTER_MERGED')
    expect(problem.received).toContain('alice')
  })
  test('a page of a proxy is no cluster, and no empty one', async () => {
    faults.add({ method: 'GET', path: '/configmaps', times: 1, status: 200, body: { hello: 'world' } })
    expect((await problemOf(open().read([configMaps], []))).code).toBe('CLUSTER_ANSWER')
  })
  test('a redirect is not followed', async () => {
    faults.add({
      method: 'GET',
      path: '/version',
      times: 1,
      status: 302,
      headers: { location: 'https://127.0.0.1:1/' },
    })
    expect((await problemOf(open().identify())).code).toBe('CLUSTER_ANSWER')
  })
})

describe('the connection', () => {
  test('a CA that did not sign the certificate: nothing is sent', async () => {
    const before = server.server.requests.length
    const strange = open({ certificateAuthority: makeCertificateAuthority('other').certificate })
    expect((await problemOf(strange.identify())).code).toBe('CLUSTER_CERTIFICATE')
    expect(server.server.requests.length).toBe(before)
  })
  test('NODE_TLS_REJECT_UNAUTHORIZED=0 changes nothing', async () => {
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
    try {
      const strange = open({ certificateAuthority: makeCertificateAuthority('other').certificate })
      expect((await problemOf(strange.identify())).code).toBe('CLUSTER_CERTIFICATE')
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
    }
  })
  test('another name in the certificate', async () => {
    expect((await open({ tlsServerName: 'localhost' }).identify()).version).toBe('v1.36.2')
    expect((await problemOf(open({ tlsServerName: 'other.example.com' }).identify())).code).toBe('CLUSTER_CERTIFICATE')
  })
  test('nobody listens', async () => {
    const closed = open({ server: readServer('https://127.0.0.1:1', { kind: 'input', name: 'test' }) })
    expect((await problemOf(closed.whoAmI())).received).toBe('ECONNREFUSED')
  })
  test('a client certificate logs in', async () => {
    const { certificate, key } = authority.issueClient({ commonName: 'alice', organizations: ['ci'] })
    const cluster = openCluster(
      {
        server: readServer(server.url, { kind: 'input', name: 'test' }),
        certificateAuthority: authority.certificate,
        clientCertificate: { certificate, key },
      },
      { clock: { now: () => Date.now(), sleep: async () => undefined }, random: () => 0 },
    )
    opened.push(cluster)
    expect(await cluster.whoAmI()).toEqual({ username: 'alice', groups: ['ci', 'system:authenticated'] })
  })
  test('a client certificate that is cut, and one with the key of another, are told before anything is sent', () => {
    const { certificate, key } = authority.issueClient({ commonName: 'alice', organizations: [] })
    const other = authority.issueClient({ commonName: 'bob', organizations: [] })
    const before = server.server.requests.length
    for (const wrong of [
      { certificate: certificate.slice(0, 200), key },
      { certificate, key: key.slice(0, 200) },
      { certificate, key: other.key },
    ]) {
      const openIt = (): Cluster => open({ clientCertificate: wrong })
      expect(openIt).toThrow(Refusal)
      expect(openIt).toThrow('A certificate or key for https://127.0.0.1')
      expect(openIt).not.toThrow(wrong.key.slice(40, 80))
    }
    expect(server.server.requests.length).toBe(before)
  })
  test('a token that would end the header is refused without its text', async () => {
    const before = server.server.requests.length
    const problem = await problemOf(open({ login: { bearer: () => Promise.resolve('a\r\nx: secret') } }).whoAmI())
    expect(problem.code).toBe('CLUSTER_CONNECTION')
    expect(JSON.stringify(problem)).not.toContain('secret')
    expect(server.server.requests.length).toBe(before)
  })
  test('no token in any refusal', async () => {
    const token = 'very-secret-token'
    const problem = await problemOf(open({ login: { bearer: () => Promise.resolve(token) } }).whoAmI())
    expect(problem.code).toBe('CLUSTER_UNAUTHORIZED')
    expect(JSON.stringify(problem)).not.toContain(token)
  })
  test('reads are one LIST per kind, and never a GET of one object', async () => {
    const before = server.server.requests.length
    await open().read(
      [
        configMaps,
        {
          group: 'security.istio.io',
          version: '',
          kind: 'AuthorizationPolicy',
          resource: 'authorizationpolicies',
          namespaced: true,
        },
      ],
      [],
    )
    const requests = asked().slice(before)
    expect([...requests].sort()).toEqual([
      'GET /api/v1/configmaps',
      'GET /api/v1/configmaps',
      'GET /apis',
      'GET /apis/security.istio.io/v1/authorizationpolicies',
    ])
  })
  test('the id of the cluster comes with the namespaces, where they are read anyway', async () => {
    const before = server.server.requests.length
    const cluster = open()
    const namespaces: ResourceKind = {
      group: '',
      version: 'v1',
      kind: 'Namespace',
      resource: 'namespaces',
      namespaced: false,
    }
    const [identity] = await Promise.all([cluster.identify(), cluster.read([namespaces], [])])
    expect(identity.uid).toMatch(/^[0-9a-f-]{36}$/)
    expect([...asked().slice(before)].sort()).toEqual(['GET /api/v1/namespaces', 'GET /version'])
  })
})
