import { describe, expect, test } from '@jest/globals'
import { answerRequest, type Answer } from '../../src/mesh/answer.js'
import { compareMeshes } from '../../src/mesh/difference/difference.js'
import { evaluate } from '../../src/mesh/evaluate/evaluate.js'
import { targetOfService } from '../../src/mesh/destination-of-request.js'
import { readRequest, writeRequest } from '../../src/mesh/request-form.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import type { JsonObject } from '../../src/ports/json.js'
import { deployment, namespace, object, peerAuthentication, policy, service } from './objects.js'
import { stateOf } from './states.js'

const http = { method: 'GET', authority: 'orders.shop', path: '/', headers: {} }

const explain = (objects: readonly JsonObject[], destination: JsonObject, rest: JsonObject = {}): Answer =>
  answerRequest(
    resolveMesh(stateOf(objects), {}),
    readRequest({
      protocol: 'http',
      destination: { namespace: 'shop', port: 8080, ...destination },
      source: { principal: 'cluster.local/ns/jobs/sa/batch' },
      mtls: true,
      http,
      ...rest,
    }),
    { now: 0 },
  )

const v1 = { app: 'orders', version: 'v1' }
const v2 = { app: 'orders', version: 'v2' }
const orders = service('orders', { app: 'orders' }, [{ name: 'http', port: 80, targetPort: 'web' }])
const withPort = (name: string, labels: JsonObject): JsonObject => ({
  ...deployment(name, labels),
  spec: {
    template: {
      metadata: { labels },
      spec: { containers: [{ name: 'app', ports: [{ name: 'web', containerPort: 8080 }] }] },
    },
  },
})
const denyV1 = policy('v1', { selector: { matchLabels: { version: 'v1' } }, action: 'DENY', rules: [{}] })

describe('a request that names a Service', () => {
  test('meets the policies of the workload behind it, not of labels that only its selector has', () => {
    const objects = [orders, withPort('orders', v1), denyV1]
    expect(explain(objects, { service: 'orders', labels: { app: 'orders' } }).verdict).toBe('deny')
    expect(explain(objects, { service: 'orders' }).verdict).toBe('deny')
  })

  test('is unknown where two workloads behind it answer differently, and says which', () => {
    const objects = [orders, withPort('one', v1), withPort('two', v2), denyV1]
    const answer = explain(objects, { service: 'orders' })
    expect(answer).toMatchObject({ verdict: 'unknown', kind: 'unknown', policy: null })
    expect(answer.reason).toContain('app=orders,version=v1: deny; app=orders,version=v2: allow')
    expect(explain(objects, { service: 'orders', labels: v2 }).verdict).toBe('allow')
  })

  test('asks every workload behind it, though one has the labels of its selector and no other', () => {
    const denyBare = policy('bare', { selector: { matchLabels: { version: 'v2' } }, action: 'DENY', rules: [{}] })
    const objects = [orders, withPort('bare', { app: 'orders' }), withPort('two', v2), denyBare]
    const asked = { service: 'orders', labels: { app: 'orders' } }
    expect(explain(objects, asked)).toMatchObject({ verdict: 'unknown', kind: 'unknown' })
    expect(explain(objects, { service: 'orders', labels: v2 }).verdict).toBe('deny')
    // Whoever names labels alone means that workload.
    expect(explain(objects, { labels: { app: 'orders' } }).verdict).toBe('allow')
    expect(explain(objects.slice(0, -1), asked).verdict).toBe('allow')
  })

  test('leads to the port that its workload gives the name of', () => {
    const mesh = resolveMesh(stateOf([orders, withPort('orders', v1)]), {})
    expect(targetOfService(mesh, 'shop', 'orders', 80)).toMatchObject({ port: 8080, labels: { app: 'orders' } })
    expect(targetOfService(mesh, 'shop', 'orders', 81)).toBe('not its port')
    expect(targetOfService(mesh, 'shop', 'bills', 80)).toBe('no such service')
    expect(targetOfService(resolveMesh(stateOf([orders]), {}), 'shop', 'orders', 80)).toBe('unnamed port')
  })

  test('keeps the Service’s own port where a waypoint decides', () => {
    const waypoint = object(
      'gateway.networking.k8s.io/v1',
      'Gateway',
      'wp',
      { gatewayClassName: 'istio-waypoint', listeners: [] },
      'shop',
    )
    const served = {
      ...orders,
      metadata: { name: 'orders', namespace: 'shop', labels: { 'istio.io/use-waypoint': 'wp' } },
    }
    const mesh = resolveMesh(
      stateOf([namespace('shop', { 'istio.io/dataplane-mode': 'ambient' }), waypoint, served, withPort('orders', v1)]),
      {},
    )
    expect(targetOfService(mesh, 'shop', 'orders', 80)).toMatchObject({ port: 80 })
  })

  test('meets its waypoint at a port of its own, and the pods themselves at another one', () => {
    const waypoint = object(
      'gateway.networking.k8s.io/v1',
      'Gateway',
      'wp',
      { gatewayClassName: 'istio-waypoint', listeners: [] },
      'shop',
    )
    const served = {
      ...orders,
      metadata: { name: 'orders', namespace: 'shop', labels: { 'istio.io/use-waypoint': 'wp' } },
    }
    const atPods = policy('pods', { selector: { matchLabels: { app: 'orders' } }, action: 'DENY', rules: [{}] })
    const atWaypoint = policy('service', {
      targetRefs: [{ group: '', kind: 'Service', name: 'orders' }],
      action: 'DENY',
      rules: [{}],
    })
    const ambient = namespace('shop', { 'istio.io/dataplane-mode': 'ambient' })
    const objects = [ambient, waypoint, served, withPort('orders', v1)]
    const asked = { service: 'orders', labels: { app: 'orders' } }
    expect(explain([...objects, atPods], { ...asked, port: 9000 })).toMatchObject({
      verdict: 'deny',
      policy: 'AuthorizationPolicy shop/pods',
    })
    expect(explain([...objects, atWaypoint], { ...asked, port: 9000 }).verdict).toBe('allow')
    expect(explain([...objects, atWaypoint], { ...asked, port: 80 }).verdict).toBe('deny')
  })
})

describe('a destination that the state does not have', () => {
  test('has detected ports, so that TLS bytes under mode DISABLE are plain bytes', () => {
    const off = peerAuthentication('off', { mtls: { mode: 'DISABLE' } })
    expect(explain([off], { labels: { app: 'new' } })).toMatchObject({ verdict: 'allow', status: 0 })
  })

  test('is judged by what its labels select', () => {
    const deny = policy('all', { selector: { matchLabels: { app: 'new' } }, action: 'DENY', rules: [{}] })
    expect(explain([deny], { labels: { app: 'new' } }).verdict).toBe('deny')
    expect(explain([deny], { labels: { app: 'other' } }).verdict).toBe('allow')
  })
})

describe('mutual TLS that names nobody', () => {
  const allow = (source: JsonObject): readonly JsonObject[] => [policy('p', { rules: [{ from: [{ source }] }] })]
  const nobody = { source: null, mtls: true }
  test.each<[string, JsonObject, string]>([
    ['is of the mesh', { principals: ['*'] }, 'allow'],
    ['is nobody in particular', { principals: ['cluster.local/ns/jobs/sa/batch'] }, 'deny'],
    ['is outside of every exception', { notPrincipals: ['cluster.local/ns/jobs/sa/batch'] }, 'allow'],
    ['is not the plain connection', { notPrincipals: ['*'] }, 'deny'],
  ])('%s', (_, source, verdict) => {
    expect(explain([...allow(source), peerAuthentication('p', { mtls: { mode: 'STRICT' } })], {}, nobody).verdict).toBe(
      verdict,
    )
  })

  test('keeps the namespace that it says', () => {
    const from = { source: { namespace: 'jobs' }, mtls: true }
    expect(explain(allow({ namespaces: ['jobs'] }), {}, from).verdict).toBe('allow')
    expect(explain(allow({ namespaces: ['shop'] }), {}, from).verdict).toBe('deny')
  })
})

describe('a witness put to explain', () => {
  const answers = (before: readonly JsonObject[], after: readonly JsonObject[]) => {
    const [old, now] = [resolveMesh(stateOf(before), {}), resolveMesh(stateOf(after), {})]
    const rows = compareMeshes(old, now, { evaluate }).destinations.flatMap(({ gained }) => gained)
    return rows.map(({ witness }) => {
      const read = readRequest(writeRequest(witness))
      return [old, now].map((mesh) => answerRequest(mesh, read, { now: 0 }).verdict)
    })
  }

  test('finds a workload whose labels change, under the old ones and under the new', () => {
    const guarded = policy('guarded', { selector: { matchLabels: { version: 'v1' } }, action: 'DENY', rules: [{}] })
    const found = answers([orders, withPort('orders', v1), guarded], [orders, withPort('orders', v2), guarded])
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(found.map(() => ['deny', 'allow']))
  })

  test('finds the workload past a waypoint that its Service has', () => {
    const target = policy('target', {
      targetRefs: [{ group: '', kind: 'Service', name: 'orders' }],
      action: 'DENY',
      rules: [{}],
    })
    const deny = policy('deny', { selector: { matchLabels: { app: 'orders' } }, action: 'DENY', rules: [{}] })
    const found = answers([orders, withPort('orders', v1), target, deny], [orders, withPort('orders', v1), target])
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(found.map(() => ['deny', 'allow']))
  })
})

describe('a port of a Service that nothing listens on is noted', () => {
  const numbered = service('orders', { app: 'orders' }, [{ name: 'http', port: 80, targetPort: 8080 }])
  const notes = (port: number, of = numbered): readonly string[] =>
    explain([of, withPort('orders', v1)], { service: 'orders', labels: v1, port }).notes

  test('by its number', () => {
    expect(notes(808)).toEqual(['Service shop/orders has no port 808: nothing listens there'])
  })

  test.each([
    ['its port', 80, numbered],
    ['the port of its pods', 8080, numbered],
    ['any, where a name stands for the port of its pods', 808, orders],
  ])('but not %s', (_, port, of) => {
    expect(notes(port, of)).toEqual([])
  })
})
