import { describe, expect, test } from '@jest/globals'
import { renderBindings, type RenderedBindings } from '../../src/bindings/render-bindings.js'
import { generatedName, applySetId } from '../../src/bindings/names.js'
import type { Access, Binding, Environment, PermissionRule } from '../../src/config/config.js'
import type { Json, JsonObject } from '../../src/ports/json.js'
import type { ReadRecord } from '../../src/ports/object.js'
import { clusterRole, rbacReads, role, stateOf } from '../rbac/states.js'

const environment = (more: Partial<Environment> = {}): Environment => ({
  name: 'production',
  pointer: '/environments/production',
  namespace: 'shop',
  audience: 'https://mesh.example.com',
  trust: {
    apply: [
      {
        platform: 'github',
        issuer: 'https://token.actions.githubusercontent.com',
        claims: new Map([
          ['repository_id', ['77']],
          ['environment', ['production']],
        ]),
        pointer: '/environments/production/trust/apply',
      },
    ],
  },
  gate: { newAccess: 'error', lostAccess: 'warn', findings: 'error' },
  mesh: {},
  firstAllow: true,
  clusterRoles: [],
  wildcards: false,
  calls: [],
  segments: [],
  ...more,
})
const rule = (
  resources: string[],
  verbs: string[],
  apiGroups = ['apps'],
  resourceNames: string[] = [],
): PermissionRule => ({ apiGroups, resources, verbs, resourceNames })
const access = (more: Partial<Access> = {}): Access => ({
  service: 'orders',
  ports: [80],
  methods: [],
  paths: [],
  hosts: [],
  by: 'service account',
  pointer: '/bindings/0/access/0',
  ...more,
})
const binding = (more: Partial<Binding> = {}): Binding => ({
  name: 'deployer',
  pointer: '/bindings/0',
  serviceAccount: 'ci',
  permissions: [],
  access: [],
  ...more,
})

const service = (spec: JsonObject, name = 'orders'): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace: 'shop' },
  spec,
})
const orders = service({
  selector: { app: 'orders' },
  ports: [
    { name: 'http', port: 80, targetPort: 8080 },
    { name: 'tcp-raw', port: 9000 },
    { name: 'http-admin', port: 81, targetPort: 'admin' },
  ],
})
const read = (namespace: string): ReadRecord => ({
  group: 'security.istio.io',
  kind: 'AuthorizationPolicy',
  namespace,
  status: 'complete',
})
const services: ReadRecord = { group: '', kind: 'Service', namespace: '*', status: 'complete' }
const allRead = [...rbacReads, services, read('*')]

const render = (
  bindings: readonly Binding[],
  target = environment(),
  objects: readonly JsonObject[] = [orders],
  reads = allRead,
): RenderedBindings =>
  renderBindings(bindings, target, stateOf(objects, reads), {
    toolVersion: '1.2.3',
    source: 'acme/shop meshgate.yaml',
    locate: () => ({ kind: 'file', path: 'meshgate.yaml', line: 1, column: 1 }),
    settings: {
      rootNamespace: 'istio-system',
      trustDomain: 'cluster.local',
      istioVersion: { major: 1, minor: 30, patch: 0 },
    },
    defaultIssuers: {},
  })
const codes = (result: RenderedBindings): readonly string[] => result.problems.map(({ code }) => code)
const specs = (result: RenderedBindings): readonly (Json | undefined)[] =>
  result.objects.filter(({ key }) => key.kind === 'AuthorizationPolicy').map(({ object }) => object['spec'])

describe('what a binding becomes', () => {
  test('ServiceAccount, Role, RoleBinding and the ApplySet parent, in order of key', () => {
    const result = render([binding({ permissions: [rule(['deployments'], ['get', 'patch'])] })])
    expect(codes(result)).toEqual([])
    const part = applySetId('meshgate-production', 'shop')
    expect(part).toMatch(/^applyset-[A-Za-z0-9_-]{43}-v1$/)
    const metadata = (name: string): JsonObject => ({
      name,
      namespace: 'shop',
      labels: { 'app.kubernetes.io/managed-by': 'meshgate', 'applyset.kubernetes.io/part-of': part },
      annotations: {
        'meshgate.dev/binding': 'deployer',
        'meshgate.dev/environment': 'production',
        'meshgate.dev/source': 'acme/shop meshgate.yaml',
      },
    })
    const bindingName = result.objects.find(({ key }) => key.kind === 'RoleBinding')?.key.name ?? ''
    expect(bindingName).toMatch(/^meshgate-deployer-[0-9a-f]{8}$/)
    expect(result.objects.map(({ object }) => object)).toEqual([
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: {
          name: 'meshgate-production',
          namespace: 'shop',
          labels: { 'applyset.kubernetes.io/id': part, 'app.kubernetes.io/managed-by': 'meshgate' },
          annotations: {
            'applyset.kubernetes.io/additional-namespaces': '',
            'applyset.kubernetes.io/contains-group-kinds':
              'Role.rbac.authorization.k8s.io,RoleBinding.rbac.authorization.k8s.io,ServiceAccount',
            'applyset.kubernetes.io/tooling': 'meshgate/1.2.3',
            'meshgate.dev/environment': 'production',
            'meshgate.dev/source': 'acme/shop meshgate.yaml',
          },
        },
      },
      { apiVersion: 'v1', kind: 'ServiceAccount', metadata: metadata('ci'), automountServiceAccountToken: false },
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata: metadata('meshgate-deployer'),
        rules: [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'patch'] }],
      },
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata: metadata(bindingName),
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'meshgate-deployer' },
        subjects: [{ kind: 'ServiceAccount', name: 'ci', namespace: 'shop' }],
      },
    ])
  })

  test('access by the service account: its principal, the workloads and their port', () => {
    expect(specs(render([binding({ access: [access({ methods: ['GET'], paths: ['/healthz'] })] })]))).toEqual([
      {
        selector: { matchLabels: { app: 'orders' } },
        action: 'ALLOW',
        rules: [
          {
            from: [{ source: { principals: ['cluster.local/ns/shop/sa/ci'] } }],
            to: [{ operation: { ports: ['8080'], methods: ['GET'], paths: ['/healthz'] } }],
          },
        ],
      },
    ])
  })

  test('access by the token: claims, issuer and audience, never requestPrincipals', () => {
    const [spec] = specs(render([binding({ access: [access({ by: 'token' })] })]))
    expect(spec).toMatchObject({
      rules: [
        {
          when: [
            { key: 'request.auth.claims[iss]', values: ['https://token.actions.githubusercontent.com'] },
            { key: 'request.auth.audiences', values: ['https://mesh.example.com'] },
            { key: 'request.auth.claims[environment]', values: ['production'] },
            { key: 'request.auth.claims[repository_id]', values: ['77'] },
          ],
        },
      ],
    })
    expect(JSON.stringify(spec)).not.toMatch(/equestPrincipals|"from"/)
    expect(JSON.stringify(specs(render([binding({ access: [access({ by: 'both' })] })])))).toMatch(/"from".*"when"/)
  })

  test('a named target port is looked up in the workloads', () => {
    const deployment: JsonObject = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'orders', namespace: 'shop' },
      spec: {
        template: {
          metadata: { labels: { app: 'orders' } },
          spec: { containers: [{ name: 'c', ports: [{ name: 'admin', containerPort: 9901 }] }] },
        },
      },
    }
    const asked = [binding({ access: [access({ ports: [81] })] })]
    expect(JSON.stringify(specs(render(asked, environment(), [orders, deployment])))).toContain('"ports":["9901"]')
    expect(codes(render(asked))).toEqual(['BINDING_PORT'])
  })

  test('another role is another RoleBinding, another set of workloads another policy', () => {
    const nameOf = (kind: string, result: RenderedBindings): string | undefined =>
      result.objects.find(({ key }) => key.kind === kind)?.key.name
    const to = (name: string): RenderedBindings =>
      render([binding({ roleRef: { kind: 'Role', name } })], environment(), [role('a', []), role('b', [])])
    expect(nameOf('RoleBinding', to('a'))).not.toBe(nameOf('RoleBinding', to('b')))
    const asked = [binding({ access: [access()] })]
    const moved = service({ selector: { app: 'orders', v: '2' }, ports: [{ port: 80 }] })
    expect(nameOf('AuthorizationPolicy', render(asked))).not.toBe(
      nameOf('AuthorizationPolicy', render(asked, environment(), [moved])),
    )
  })

  test('names stay names: bounded, and different for different input', () => {
    const long = generatedName(['meshgate', 'x'.repeat(80)])
    expect(long).toHaveLength(63)
    expect(long).not.toBe(generatedName(['meshgate', 'x'.repeat(81)]))
    expect(generatedName(['meshgate', 'a.b'])).not.toBe(generatedName(['meshgate', 'a_b']))
    expect(generatedName(['Ünï', '..'])).toMatch(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/)
  })

  test('the order of bindings does not show', () => {
    const two = [
      binding({ permissions: [rule(['deployments'], ['get'])] }),
      binding({ name: 'other', access: [access()] }),
    ]
    expect(render([...two].reverse()).objects.map(({ object }) => object)).toEqual(
      render(two).objects.map(({ object }) => object),
    )
  })
})

describe('the first ALLOW of a destination', () => {
  const asked = [binding({ access: [access()] })]
  const careful = environment({ firstAllow: false })
  const allow = (spec: JsonObject, namespace = 'shop', annotations: JsonObject = {}): JsonObject => ({
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name: 'theirs', namespace, annotations },
    spec,
  })
  test('denies everybody else, so it stops the run', () => {
    expect(codes(render(asked, careful))).toEqual(['FIRST_ALLOW'])
    expect(codes(render(asked))).toEqual([])
  })
  test.each<[string, JsonObject, readonly string[]]>([
    ['the same workloads', allow({ selector: { matchLabels: { app: 'orders' } }, rules: [{}] }), []],
    ['the whole namespace', allow({ rules: [{}] }), []],
    ['the whole mesh', allow({ rules: [{}] }, 'istio-system'), []],
    [
      'only some of the workloads',
      allow({ selector: { matchLabels: { app: 'orders', v: '2' } }, rules: [{}] }),
      ['FIRST_ALLOW'],
    ],
    ['another namespace', allow({ rules: [{}] }, 'other'), ['FIRST_ALLOW']],
    ['a dry run', allow({ rules: [{}] }, 'shop', { 'istio.io/dry-run': 'true' }), ['FIRST_ALLOW']],
    ['a DENY', allow({ action: 'DENY', rules: [{}] }), ['FIRST_ALLOW']],
    ['a waypoint', allow({ targetRefs: [{ kind: 'Gateway', name: 'w' }], rules: [{}] }), ['FIRST_ALLOW']],
  ])('beside one at %s', (_, policy, expected) => {
    expect(codes(render(asked, careful, [orders, policy]))).toEqual(expected)
  })
  test('is assumed where policies were not all read', () => {
    const [problem] = render(asked, careful, [orders], [...rbacReads, services, read('shop')]).problems
    expect(problem?.code).toBe('FIRST_ALLOW')
    expect(problem?.message).toContain('istio-system')
  })
})

describe('what is refused', () => {
  test.each<[string, PermissionRule, readonly string[]]>([
    ['reading secrets', rule(['secrets'], ['get'], ['']), ['ESCALATION']],
    ['reading one secret', rule(['secrets'], ['get'], [''], ['one']), ['ESCALATION']],
    ['minting tokens', rule(['serviceaccounts/token'], ['create'], ['']), ['ESCALATION']],
    ['commands in pods', rule(['pods/exec'], ['create'], ['']), ['ESCALATION']],
    ['binding roles', rule(['roles'], ['bind'], ['rbac.authorization.k8s.io']), ['ESCALATION']],
    ['escalating roles', rule(['roles'], ['escalate'], ['rbac.authorization.k8s.io']), ['ESCALATION']],
    ['impersonating', rule(['serviceaccounts'], ['impersonate'], ['']), ['ESCALATION']],
    ['rewriting the mesh', rule(['authorizationpolicies'], ['patch'], ['security.istio.io']), ['ESCALATION']],
    ['a harmless wildcard', rule(['deployments'], ['*']), ['WILDCARD']],
    ['reading deployments', rule(['deployments'], ['get']), []],
  ])('%s', (_, permission, expected) => {
    expect(codes(render([binding({ permissions: [permission] })]))).toEqual(expected)
  })

  test('a wildcard stays what it stands for, even when the configuration allows wildcards', () => {
    const free = environment({ wildcards: true })
    expect(codes(render([binding({ permissions: [rule(['deployments'], ['*'])] })], free))).toEqual([])
    expect(new Set(codes(render([binding({ permissions: [rule(['*'], ['get'], ['*'])] })], free)))).toEqual(
      new Set(['ESCALATION']),
    )
  })

  test.each(['cluster-admin', 'admin', 'edit', 'system:node'])('ClusterRole %s, even where it is listed', (name) => {
    const listed = environment({ clusterRoles: [name] })
    expect(
      codes(render([binding({ roleRef: { kind: 'ClusterRole', name } })], listed, [clusterRole(name, [])])),
    ).toEqual(['ESCALATION'])
  })

  test('a role is judged by what it grants, parts of an aggregation included', () => {
    const listed = environment({ clusterRoles: ['whole'] })
    const whole = clusterRole('whole', [], { aggregationRule: { clusterRoleSelectors: [{ matchLabels: { a: 'b' } }] } })
    const part = clusterRole('part', [{ apiGroups: [''], resources: ['secrets'], verbs: ['list'] }], {
      labels: { a: 'b' },
    })
    const asked = [binding({ roleRef: { kind: 'ClusterRole', name: 'whole' } })]
    expect(codes(render(asked, listed, [whole]))).toEqual([])
    expect(codes(render(asked, listed, [whole, part]))).toEqual(['ESCALATION'])
    expect(codes(render(asked, environment(), [whole]))).toEqual(['ESCALATION'])
    expect(codes(render(asked, listed, []))).toEqual(['BINDING_ROLE'])
    expect(codes(render(asked, listed, [whole], [services, read('*')]))).toEqual(['BINDING_ROLE'])
  })

  test.each<[string, Partial<Binding>, Partial<Environment>, readonly string[]]>([
    ['the default ServiceAccount', { serviceAccount: 'default' }, {}, ['FOREIGN_SUBJECT']],
    ['a name that is none', { serviceAccount: 'Ci' }, {}, ['BINDING_NAME']],
    [
      'a Service of another namespace',
      { access: [access({ service: 'other/orders' })] },
      {},
      ['FOREIGN_SCOPE', 'BINDING_SERVICE'],
    ],
    ['the root namespace', {}, { namespace: 'istio-system' }, ['FOREIGN_SCOPE']],
    ['a Service that is not there', { access: [access({ service: 'none' })] }, {}, ['BINDING_SERVICE']],
    ['a port that is not there', { access: [access({ ports: [1] })] }, {}, ['BINDING_PORT']],
    ['methods on a TCP port', { access: [access({ ports: [9000], methods: ['GET'] })] }, {}, ['BINDING_PORT']],
    ['a token without a trust rule', { access: [access({ by: 'token' })] }, { trust: {} }, ['BINDING_TOKEN']],
    [
      'a claim that Istio reads as a pattern',
      { access: [access({ by: 'token' })] },
      {
        trust: {
          apply: [
            {
              platform: 'gitlab',
              issuer: 'https://gitlab.com',
              claims: new Map([['project_path', ['acme/*']]]),
              pointer: '',
            },
          ],
        },
      },
      ['BINDING_TOKEN'],
    ],
    [
      'an issuer that nobody named',
      { access: [access({ by: 'token' })] },
      { trust: { apply: [{ platform: 'gitlab', claims: new Map([['project_id', ['77']]]), pointer: '' }] } },
      ['BINDING_TOKEN'],
    ],
  ])('%s', (_, asked, target, expected) => {
    expect(codes(render([binding(asked)], environment(target)))).toEqual(expected)
  })

  test('a Service without a selector', () => {
    expect(
      codes(render([binding({ access: [access()] })], environment(), [service({ ports: [{ port: 80 }] })])),
    ).toEqual(['BINDING_SERVICE'])
  })
})

test('policies of the repository become members, and those of other namespaces are refused', () => {
  const policy = (namespace: string): JsonObject => ({
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name: 'theirs', namespace, labels: { team: 'a' }, uid: 'u', resourceVersion: '5' },
    spec: { rules: [{}] },
    status: {},
  })
  const withPolicy = (namespace: string): RenderedBindings =>
    renderBindings([], environment(), stateOf([], allRead), {
      toolVersion: '1.2.3',
      source: 'acme/shop',
      locate: () => ({ kind: 'file', path: 'meshgate.yaml', line: 1, column: 1 }),
      settings: {
        rootNamespace: 'istio-system',
        trustDomain: 'cluster.local',
        istioVersion: { major: 1, minor: 30, patch: 0 },
      },
      defaultIssuers: {},
      policies: stateOf([policy(namespace), orders]).objects,
    })
  const { objects, problems } = withPolicy('shop')
  expect(problems).toEqual([])
  expect(objects.map(({ key }) => key.kind)).toEqual(['ConfigMap', 'AuthorizationPolicy'])
  expect(objects[1]?.object).toMatchObject({
    metadata: { labels: { team: 'a', 'app.kubernetes.io/managed-by': 'meshgate' } },
    spec: { rules: [{}] },
  })
  expect(JSON.stringify(objects[1])).not.toMatch(/resourceVersion|status/)
  expect(codes(withPolicy('istio-system'))).toEqual(['FOREIGN_SCOPE'])
})
