import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { provesNoOp } from '../../src/manifests/no-op.js'
import type { Json, JsonObject } from '../../src/ports/json.js'
import type { KubernetesObject } from '../../src/ports/object.js'

const source = { kind: 'cluster', uid: 'u', resourceVersion: '1' } as const

const liveObject = (content: JsonObject, fields: JsonObject, entry: JsonObject = {}): KubernetesObject => {
  const metadata = content['metadata'] as JsonObject
  const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
  const apiVersion = text(content['apiVersion'])
  return {
    key: {
      group: apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '',
      kind: text(content['kind']),
      namespace: text(metadata['namespace']),
      name: text(metadata['name']),
    },
    apiVersion,
    labels: {},
    annotations: {},
    content,
    managedFields: [
      { manager: 'meshgate', operation: 'Apply', apiVersion, fieldsType: 'FieldsV1', fieldsV1: fields, ...entry },
    ],
    source,
    locate: () => source,
  }
}

/** What a real server wrote for this policy (kube-apiserver 1.36.2, Istio 1.30 CRDs). */
const policy: JsonObject = {
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name: 'orders', namespace: 'shop', labels: { team: 'a' } },
  spec: {
    action: 'ALLOW',
    selector: { matchLabels: { app: 'orders' } },
    rules: [{ from: [{ source: { namespaces: ['jobs', 'web'] } }], to: [{ operation: { methods: ['GET'] } }] }],
  },
}
const policyFields: JsonObject = {
  'f:metadata': { 'f:labels': { 'f:team': {} } },
  'f:spec': { 'f:action': {}, 'f:rules': {}, 'f:selector': { 'f:matchLabels': { 'f:app': {} } } },
}
const account: JsonObject = {
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name: 'ci', namespace: 'shop', finalizers: ['a.io/x', 'b.io/y'] },
  secrets: [{ name: 'one' }, { name: 'two' }],
  imagePullSecrets: [{ name: 'p' }, { name: 'q' }],
  automountServiceAccountToken: false,
}
const accountFields: JsonObject = {
  'f:automountServiceAccountToken': {},
  'f:imagePullSecrets': {},
  'f:metadata': { 'f:finalizers': { 'v:"a.io/x"': {}, 'v:"b.io/y"': {} } },
  'f:secrets': { 'k:{"name":"one"}': { '.': {}, 'f:name': {} }, 'k:{"name":"two"}': { '.': {}, 'f:name': {} } },
}
const edit = (
  object: JsonObject,
  change: (copy: Record<string, Json> & { metadata: Record<string, Json>; spec: Record<string, Json> }) => void,
): JsonObject => {
  const copy = structuredClone(object) as never
  change(copy)
  return copy
}
const served = (object: JsonObject): JsonObject =>
  edit(object, (copy) => {
    Object.assign(copy.metadata, {
      uid: 'u',
      resourceVersion: '7',
      creationTimestamp: '2026-01-01T00:00:00Z',
      generation: 1,
    })
  })

describe('an object that we applied and nobody touched', () => {
  test('an AuthorizationPolicy is proven', () =>
    expect(provesNoOp(liveObject(served(policy), policyFields), policy)).toBe(true))
  test('a ServiceAccount with keyed list and set is proven', () =>
    expect(provesNoOp(liveObject(served(account), accountFields), account)).toBe(true))
  test('fields of others beside ours do not matter', () => {
    const live = edit(served(account), (copy) => {
      copy['secrets'] = [{ name: 'foreign' }, { name: 'one', namespace: 'n' }, { name: 'foreign-2' }, { name: 'two' }]
      copy.metadata['finalizers'] = ['z.io/z', 'a.io/x', 'c.io/c', 'b.io/y']
      copy.metadata['labels'] = { theirs: 'x' }
    })
    expect(provesNoOp(liveObject(live, accountFields), account)).toBe(true)
  })
  test('an empty spec stays proven when others filled it', () => {
    const empty = edit(policy, (copy) => {
      copy.spec = {}
    })
    const live = edit(served(policy), () => undefined)
    expect(provesNoOp(liveObject(live, { 'f:metadata': { 'f:labels': { 'f:team': {} } }, 'f:spec': {} }), empty)).toBe(
      true,
    )
  })
})

describe('what changes content', () => {
  const cases: readonly [string, JsonObject][] = [
    ['label value', edit(policy, (c) => (c.metadata['labels'] = { team: 'b' }))],
    ['label removed', edit(policy, (c) => delete c.metadata['labels'])],
    ['label added', edit(policy, (c) => (c.metadata['labels'] = { team: 'a', more: 'x' }))],
    [
      'order in an atomic list',
      edit(
        policy,
        (c) =>
          (c.spec['rules'] = [
            { from: [{ source: { namespaces: ['web', 'jobs'] } }], to: [{ operation: { methods: ['GET'] } }] },
          ]),
      ),
    ],
    ['action removed', edit(policy, (c) => delete c.spec['action'])],
    ['action null', edit(policy, (c) => (c.spec['action'] = null))],
    ['matchLabels emptied', edit(policy, (c) => (c.spec['selector'] = { matchLabels: {} }))],
    ['rules emptied', edit(policy, (c) => (c.spec['rules'] = []))],
    ['another apiVersion', edit(policy, (c) => (c['apiVersion'] = 'security.istio.io/v1beta1'))],
    ['a precondition in the body', edit(policy, (c) => (c.metadata['uid'] = 'u'))],
    ['another name', edit(policy, (c) => (c.metadata['name'] = 'other'))],
    ['another namespace', edit(policy, (c) => (c.metadata['namespace'] = 'other'))],
    ['another kind', edit(policy, (c) => (c['kind'] = 'RequestAuthentication'))],
  ]
  test.each(cases)('%s', (_, desired) =>
    expect(provesNoOp(liveObject(served(policy), policyFields), desired)).toBe(false),
  )

  const accounts: readonly [string, JsonObject][] = [
    ['keyed list reordered', edit(account, (c) => (c['secrets'] = [{ name: 'two' }, { name: 'one' }]))],
    ['keyed element removed', edit(account, (c) => (c['secrets'] = [{ name: 'one' }]))],
    ['keyed element replaced', edit(account, (c) => (c['secrets'] = [{ name: 'one' }, { name: 'three' }]))],
    ['keyed element twice', edit(account, (c) => (c['secrets'] = [{ name: 'one' }, { name: 'one' }]))],
    [
      'a field more in an element',
      edit(account, (c) => (c['secrets'] = [{ name: 'one', namespace: 'n' }, { name: 'two' }])),
    ],
    ['set reordered', edit(account, (c) => (c.metadata['finalizers'] = ['b.io/y', 'a.io/x']))],
    ['set value twice', edit(account, (c) => (c.metadata['finalizers'] = ['a.io/x', 'a.io/x']))],
    ['atomic list reordered', edit(account, (c) => (c['imagePullSecrets'] = [{ name: 'q' }, { name: 'p' }]))],
    ['boolean flipped', edit(account, (c) => (c['automountServiceAccountToken'] = true))],
    ['boolean as text', edit(account, (c) => (c['automountServiceAccountToken'] = 'false'))],
  ]
  test.each(accounts)('%s', (_, desired) =>
    expect(provesNoOp(liveObject(served(account), accountFields), desired)).toBe(false),
  )
  test('reordered with a foreign element between', () => {
    const live = edit(served(account), (c) => (c['secrets'] = [{ name: 'two' }, { name: 'foreign' }, { name: 'one' }]))
    expect(provesNoOp(liveObject(live, accountFields), account)).toBe(false)
  })
  test('an integer that was rounded when it was read', () => {
    const big = edit(account, (c) => (c['automountServiceAccountToken'] = 9007199254740993))
    expect(provesNoOp(liveObject(served(big), accountFields), big)).toBe(false)
  })
})

describe('what changes ownership', () => {
  const live = served(policy)
  test('no managedFields', () => {
    expect(provesNoOp({ ...liveObject(live, policyFields), managedFields: [] }, policy)).toBe(false)
  })
  test.each([
    ['only updated by us', { operation: 'Update' }],
    ['applied by another', { manager: 'kubectl' }],
    ['applied to a subresource', { subresource: 'status' }],
    ['applied through another version', { apiVersion: 'security.istio.io/v1beta1' }],
  ])('%s', (_, entry) => expect(provesNoOp(liveObject(live, policyFields, entry), policy)).toBe(false))
  test('two entries of ours', () => {
    const once = liveObject(live, policyFields)
    expect(
      provesNoOp({ ...once, managedFields: [...(once.managedFields ?? []), ...(once.managedFields ?? [])] }, policy),
    ).toBe(false)
  })
  test('another manager took a field over', () => {
    const taken = { ...policyFields, 'f:spec': { 'f:rules': {}, 'f:selector': { 'f:matchLabels': { 'f:app': {} } } } }
    expect(provesNoOp(liveObject(live, taken), policy)).toBe(false)
  })
  test.each(['i:0', 'x:name'])('an unknown kind of key %s', (key) =>
    expect(provesNoOp(liveObject(live, { ...policyFields, 'f:spec': { [key]: {} } }), policy)).toBe(false),
  )
  test('mixed kinds of keys', () =>
    expect(provesNoOp(liveObject(live, { ...policyFields, 'f:spec': { 'f:action': {}, 'v:"x"': {} } }), policy)).toBe(
      false,
    ))
})

/** Ownership of a map whose lists are all atomic, as Istio's schemas are; written apart from the proof. */
const owns = (value: Json): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, below]) => [`f:${name}`, owns(below)]))
    : {}

const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }))
const member = fc.oneof(
  fc.constantFrom('a', 'b', 'c', '.', 'f:a', '__proto__', 'constructor'),
  fc.string({ maxLength: 4 }),
)
const tree: fc.Arbitrary<Json> = fc.letrec<{ node: Json }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    leaf as fc.Arbitrary<Json>,
    fc.dictionary(member, tie('node'), { maxKeys: 3, noNullPrototype: false }),
  ),
})).node
const spec = fc.dictionary(member, tree, { maxKeys: 4, noNullPrototype: false })
const asPolicy = (body: JsonObject): JsonObject => ({
  ...policy,
  metadata: { name: 'orders', namespace: 'shop' },
  spec: body,
})
const jsonText = (value: Json): string =>
  JSON.stringify(value, (_, inner: Json) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

describe('properties', () => {
  test('what was applied and is unchanged is proven', () => {
    fc.assert(
      fc.property(spec, (body) => {
        const live = JSON.parse(JSON.stringify(asPolicy(body))) as JsonObject
        return provesNoOp(liveObject(served(live), { 'f:spec': owns(body) }), asPolicy(body))
      }),
    )
  })
  test('two different wishes are never both proven against what one of them left, unless the other is a container of it', () => {
    fc.assert(
      fc.property(spec, spec, (applied, wanted) => {
        const proven = provesNoOp(liveObject(served(asPolicy(applied)), { 'f:spec': owns(applied) }), asPolicy(wanted))
        return !proven || jsonText(applied) === jsonText(wanted)
      }),
      { numRuns: 2000 },
    )
  })
  test('junk in managedFields and in the wish proves nothing and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (fields, wanted) => {
        const live = liveObject(served(policy), fields as JsonObject)
        return !provesNoOp(live, { ...policy, spec: wanted as Json })
      }),
    )
  })
})
