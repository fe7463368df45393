import { describe, expect, test } from '@jest/globals'
import { compareObjects } from '../../src/plan/object-changes.js'
import type { JsonObject } from '../../src/ports/json.js'
import { objectOf, role } from '../rbac/states.js'

const policy = (rules: readonly JsonObject[], more: JsonObject = {}): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name: 'p', namespace: 'shop', ...more },
  spec: { rules },
})
const compare = (before: JsonObject, after: JsonObject): ReturnType<typeof compareObjects>[number]['fields'] =>
  compareObjects([objectOf(before)], [objectOf(after)])[0]?.fields ?? []

describe('compareObjects', () => {
  test('added and removed objects, in order of key', () => {
    const [a, b] = [role('a', []), role('b', [])].map(objectOf)
    if (a === undefined || b === undefined) throw new Error('no objects')
    expect(compareObjects([b], [a]).map(({ kind, key }) => [kind, key.name])).toEqual([
      ['added', 'a'],
      ['removed', 'b'],
    ])
  })

  test('the order of lists that are sets is no change', () => {
    const one = {
      from: [{ source: { principals: ['a', 'b'] } }, { source: { namespaces: ['n'] } }],
      to: [{ operation: { ports: ['1', '2'] } }],
    }
    const other = {
      to: [{ operation: { ports: ['2', '1'] } }],
      from: [{ source: { namespaces: ['n'] } }, { source: { principals: ['b', 'a'] } }],
    }
    expect(compare(policy([one, {}]), policy([{}, other]))).toEqual([])
    expect(
      compare(
        role('r', [{ apiGroups: ['', 'apps'], resources: ['x'], verbs: ['get', 'list'] }]),
        role('r', [{ apiGroups: ['apps', ''], resources: ['x'], verbs: ['list', 'get'] }]),
      ),
    ).toEqual([])
  })

  test('what really changes is one row at its own place', () => {
    const rule = (paths: readonly string[]): JsonObject => ({ to: [{ operation: { paths } }] })
    expect(compare(policy([rule(['/a']), rule(['/b'])]), policy([rule(['/b']), rule(['/a', '/admin'])]))).toEqual([
      { pointer: '/spec/rules/1/to/0/operation/paths', before: ['/a'], after: ['/a', '/admin'] },
    ])
    expect(compare(policy([{}], { labels: { 'a/b': '1' } }), policy([{}], { labels: { 'a/b': '2' } }))).toEqual([
      { pointer: '/metadata/labels/a~1b', before: '1', after: '2' },
    ])
  })

  test('the order of JWT rules is a change', () => {
    const requests = (issuers: readonly string[]): JsonObject => ({
      apiVersion: 'security.istio.io/v1',
      kind: 'RequestAuthentication',
      metadata: { name: 'r', namespace: 'shop' },
      spec: { jwtRules: issuers.map((issuer) => ({ issuer })) },
    })
    expect(compare(requests(['a', 'b']), requests(['b', 'a']))).toHaveLength(2)
  })

  test('what only a server knows is no change', () => {
    const known = {
      uid: 'u',
      resourceVersion: '5',
      generation: 3,
      creationTimestamp: '2026-01-01T00:00:00Z',
      managedFields: [],
    }
    expect(compare(policy([{}]), { ...policy([{}], known), status: { conditions: [] } })).toEqual([])
  })

  test.each<[string, JsonObject, string]>([
    [
      'a Secret',
      { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, stringData: { password: 'hunter2' } },
      'hunter2',
    ],
    [
      'a token',
      policy([{}], { annotations: { a: 'see eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0abc.c2lnbmF0dXJl' } }),
      'eyJzdWIiOiJ4In0abc',
    ],
    ['a private key', policy([{}], { annotations: { a: '-----BEGIN PRIVATE KEY-----\nMIIE\n' } }), 'MIIE'],
    [
      'a random key',
      policy([{}], { annotations: { a: 'key=AbC9xQ2mZp7Lk4Tn8Rw1Vy6Bd3' } }),
      'AbC9xQ2mZp7Lk4Tn8Rw1Vy6Bd3',
    ],
    [
      'a hex key',
      policy([{}], { annotations: { a: '9f86d081884c7d659a2feaa0c55ad015' } }),
      '9f86d081884c7d659a2feaa0c55ad015',
    ],
    [
      'a copy of everything',
      policy([{}], { annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{"password":"hunter2"}' } }),
      'hunter2',
    ],
    [
      'private members of a key set',
      {
        apiVersion: 'security.istio.io/v1',
        kind: 'RequestAuthentication',
        metadata: { name: 'r' },
        spec: { jwtRules: [{ jwks: '{"keys":[{"kty":"oct","k":"hunter2"}]}' }] },
      },
      'hunter2',
    ],
  ])('%s is masked', (_, object, secret) => {
    const changes = compareObjects([], [objectOf(object)])
    expect(changes).toHaveLength(1)
    expect(JSON.stringify(changes)).not.toContain(secret)
  })

  test('a changed secret is a change, and names are no secrets', () => {
    const secret = (password: string): JsonObject => ({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 's' },
      stringData: { password },
    })
    const [field] = compare(secret('one'), secret('two'))
    expect(field?.before).toMatch(/^\(masked sha256:[0-9a-f]{12}\)$/)
    expect(field?.before).not.toBe(field?.after)
    const name = 'cluster.local/ns/shop-staging-europe-west1/sa/ci-deployer-production-2'
    expect(
      JSON.stringify(compareObjects([], [objectOf(policy([{ from: [{ source: { principals: [name] } }] }]))])),
    ).toContain(name)
  })

  test('the id of an ApplySet and a digest that says what it is are no secrets; the same text elsewhere is one', () => {
    const id = 'applyset-Zm9vYmFyMTIzNDU2Nzg5MEFCQ0RFRkdISUpLTE1OT1A-v1'
    const digest = `sha256:${'9f86d081884c7d65'.repeat(4)}`
    const shown = (metadata: JsonObject): string =>
      JSON.stringify(compareObjects([], [objectOf(policy([{}], metadata))]))
    expect(shown({ labels: { 'applyset.kubernetes.io/part-of': id } })).toContain(id)
    expect(shown({ labels: { 'applyset.kubernetes.io/id': id } })).toContain(id)
    expect(shown({ labels: { other: id } })).not.toContain(id)
    expect(shown({ labels: { 'applyset.kubernetes.io/id': id.slice(0, -3) } })).not.toContain(id.slice(9, -3))
    expect(shown({ annotations: { image: `registry.example.com/orders@${digest}` } })).toContain(digest)
    expect(shown({ annotations: { image: `${digest}9f` } })).not.toContain(digest)
    expect(shown({ annotations: { key: digest.slice(7) } })).not.toContain(digest.slice(7))
  })
})
