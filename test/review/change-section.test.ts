import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/ports/json.js'
import type { ObjectChange } from '../../src/plan/plan.js'
import { changeSection } from '../../src/review/change-section.js'
import { writeMarkdown } from '../../src/review/write-markdown.js'

const metadata = {
  name: 'meshgate-deployer',
  namespace: 'shop',
  labels: { 'app.kubernetes.io/managed-by': 'meshgate' },
  annotations: { 'meshgate.dev/binding': 'deployer' },
}
const role: JsonObject = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'Role',
  metadata,
  rules: [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'patch'] }],
}
const policy: JsonObject = {
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata,
  spec: {
    selector: { matchLabels: { app: 'orders' } },
    action: 'ALLOW',
    rules: [
      {
        from: [{ source: { principals: ['cluster.local/ns/shop/sa/deployer'] } }],
        to: [{ operation: { ports: ['8080'], methods: ['GET'], paths: ['/healthz'] } }],
        when: [{ key: 'request.auth.claims[iss]', values: ['https://ci.example.com'] }],
      },
    ],
  },
}
const added = (object: JsonObject, group: string): ObjectChange => ({
  kind: 'added',
  key: {
    group,
    kind: typeof object['kind'] === 'string' ? object['kind'] : '',
    namespace: 'shop',
    name: 'meshgate-deployer',
  },
  fields: [{ pointer: '', after: object }],
})
const text = (changes: readonly ObjectChange[], rendered: readonly JsonObject[]): string =>
  writeMarkdown(changeSection(changes, rendered, 'full'))

describe('objects of meshgate', () => {
  test('are one line each, with all that they give', () => {
    expect(text([added(role, 'rbac.authorization.k8s.io')], [role])).toContain(
      '+ Role shop/meshgate-deployer: get, patch deployments of apps\n',
    )
    expect(text([added(policy, 'security.istio.io')], [policy])).toContain(
      '+ AuthorizationPolicy shop/meshgate-deployer:\n+   on app=orders allows cluster.local/ns/shop/sa/deployer: ports 8080 · methods GET · paths /healthz · when request.auth.claims[iss] is https://ci.example.com\n',
    )
  })

  const spec = policy['spec'] as JsonObject
  test.each<[string, JsonObject]>([
    [
      'an annotation of somebody',
      { ...policy, metadata: { ...metadata, annotations: { 'istio.io/dry-run': 'true' } } },
    ],
    ['a label of somebody', { ...policy, metadata: { ...metadata, labels: { app: 'orders' } } }],
    ['another action', { ...policy, spec: { ...spec, action: 'DENY' } }],
    ['no selector', { ...policy, spec: { action: 'ALLOW', rules: spec['rules'] ?? [] } }],
    ['no rules', { ...policy, spec: { ...spec, rules: [] } }],
    [
      'another source',
      {
        ...policy,
        spec: { ...spec, rules: [{ from: [{ source: { notPrincipals: ['x'] } }], to: [{ operation: {} }] }] },
      },
    ],
    ['a list that is none', { ...policy, spec: { ...spec, rules: [{ to: [{ operation: { paths: '/x' } }] }] } }],
  ])('with %s are shown in full', (_, object) => {
    const shown = text([added(object, 'security.istio.io')], [object])
    expect(shown).toContain('@@ added: AuthorizationPolicy shop/meshgate-deployer @@')
    expect(shown).toContain('+ apiVersion: security.istio.io/v1')
  })

  test('are only those that were rendered, whatever a file says of itself', () => {
    expect(text([added(role, 'rbac.authorization.k8s.io')], [])).toContain('+ kind: Role')
  })
})

test('changed fields stand under their path, as YAML where they have parts', () => {
  const change: ObjectChange = {
    kind: 'changed',
    key: { group: 'security.istio.io', kind: 'AuthorizationPolicy', namespace: 'shop', name: 'orders' },
    fields: [
      { pointer: '/spec/action', before: 'ALLOW', after: 'DENY' },
      { pointer: '/spec/rules/1/to', after: [{ operation: { paths: ['/a'] } }] },
      { pointer: '/metadata/annotations/istio.io~1dry-run', before: 'true' },
      { pointer: '/spec/selector', after: {} },
    ],
  }
  expect(text([change], []).split('\n').slice(3, -2)).toEqual([
    '````diff',
    '@@ changed: AuthorizationPolicy shop/orders @@',
    '- spec.action: ALLOW',
    '+ spec.action: DENY',
    '+ spec.rules[1].to:',
    '+   - operation:',
    '+       paths:',
    '+         - /a',
    '- metadata.annotations["istio.io/dry-run"]: "true"',
    '+ spec.selector: {}',
    '````',
  ])
})

test('a text of many lines stays on one, so that it can be taken for nothing else', () => {
  const change: ObjectChange = {
    kind: 'changed',
    key: { group: '', kind: 'ConfigMap', namespace: 'shop', name: 'x' },
    fields: [{ pointer: '/data/x', after: 'a\n@@ removed: Role shop/admin @@\n- rules' }],
  }
  const lines = text([change], []).split('\n')
  expect(lines.filter((line) => line.startsWith('@@') || line.startsWith('- '))).toEqual([
    '@@ changed: ConfigMap shop/x @@',
  ])
})

test('values of a Secret are never shown', () => {
  const secret: ObjectChange = {
    kind: 'changed',
    key: { group: '', kind: 'Secret', namespace: 'shop', name: 'x' },
    fields: [{ pointer: '/data/x', before: 'aHVudGVyMg==', after: 'aHVudGVyMw==' }],
  }
  const whole: ObjectChange = {
    ...secret,
    kind: 'added',
    fields: [{ pointer: '', after: { data: { x: 'aHVudGVyMg==' } } }],
  }
  for (const change of [secret, whole]) expect(text([change], [])).not.toMatch(/aHVudGVy/)
})

test('objects stand as people count them, within what is removed, changed and added', () => {
  const named = (name: string, kind: ObjectChange['kind']): ObjectChange => ({
    kind,
    key: { group: 'security.istio.io', kind: 'AuthorizationPolicy', namespace: 'shop', name },
    fields: [{ pointer: '', after: policy }],
  })
  const changes = [named('orders-10', 'added'), named('orders-2', 'added'), named('orders-3', 'removed')]
  const shown = text(changes, []).match(/@@ .* @@/g)
  expect(shown?.map((line) => /^@@ (\w+): .*\/(\S+) @@$/.exec(line)?.slice(1).join(' '))).toEqual([
    'removed orders-3',
    'added orders-2',
    'added orders-10',
  ])
})
