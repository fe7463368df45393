import { describe, expect, test } from '@jest/globals'
import { loadConfig } from '../../src/config/load.js'
import { compareMeshes } from '../../src/mesh/difference/difference.js'
import { plainPhrase } from '../../src/mesh/difference/phrase.js'
import { evaluate } from '../../src/mesh/evaluate/evaluate.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { MeshState } from '../../src/ports/object.js'
import type { Chain, ChainLinks } from '../../src/plan/chain.js'
import { makeChains } from '../../src/plan/make-chains.js'
import { deployment, peerAuthentication, policy, service } from '../mesh/objects.js'
import { stateOf } from '../mesh/states.js'
import { account, rbacReads, role, roleBinding } from '../rbac/states.js'

const orders = { app: 'orders' }
const base: readonly JsonObject[] = [
  deployment('orders', orders),
  service('orders', orders, [{ name: 'http', port: 80, targetPort: 8080 }]),
  deployment('other', { app: 'other' }),
  service('other', { app: 'other' }, [{ name: 'http', port: 80, targetPort: 9090 }]),
  peerAuthentication('default', { mtls: { mode: 'STRICT' } }),
  role('deployer', [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['patch'] }]),
  roleBinding('deployer', { kind: 'Role', name: 'deployer' }, [account('ci-deployer')]),
  policy('none', {}),
]

const allow = (name: string, labels: JsonObject, principals: readonly string[], operation: JsonObject): JsonObject =>
  policy(name, {
    selector: { matchLabels: labels },
    action: 'ALLOW',
    rules: [{ from: [{ source: { principals } }], to: [{ operation }] }],
  })

const ci = ['cluster.local/ns/shop/sa/ci-deployer']
const health = allow('health', orders, ci, { methods: ['GET'], paths: ['/healthz'] })

const configOf = (bindings: string, project = '77'): ReturnType<typeof loadConfig> =>
  loadConfig(
    `version: 1
environments:
  production:
    namespace: shop
    audience: https://mesh.example.com/production
    trust:
      apply:
        gitlab:
          issuer: https://gitlab.example.com
          project_id: "${project}"
          environment: production
          environment_protected: "true"
          ref_path: refs/heads/main
          ref_protected: "true"
bindings:
${bindings}
`,
    'meshgate.yaml',
  )

const binding = `  - name: deployer
    serviceAccount: ci-deployer
    permissions: [{ apiGroups: [apps], resources: [deployments], verbs: [patch] }]
    access: [{ service: orders, ports: [80], methods: [GET], paths: [/healthz] }]`
const deployer = configOf(binding)

const stateWith = (objects: readonly JsonObject[]): MeshState => {
  const state = stateOf([...base, ...objects])
  return { ...state, reads: [...state.reads.filter(({ group }) => !group.startsWith('rbac')), ...rbacReads] }
}

const chainsOf = (
  before: readonly JsonObject[] | MeshState,
  after: readonly JsonObject[] | MeshState,
  configs: readonly [ReturnType<typeof loadConfig>, ReturnType<typeof loadConfig>] = [deployer, deployer],
): readonly Chain[] => {
  const [old, now] = [before, after].map((one) => resolveMesh('objects' in one ? one : stateWith(one), {}))
  const environment = configs[1].protected.environments[0]
  if (old === undefined || now === undefined || environment === undefined) throw new Error('incomplete')
  return makeChains({
    environment,
    before: { config: configs[0], bindings: configs[0].proposed.bindings, mesh: old },
    after: { config: configs[1], bindings: configs[1].proposed.bindings, mesh: now },
    access: compareMeshes(old, now, { evaluate }),
    evaluate,
  })
}

const told = (links: ChainLinks | undefined): readonly string[] =>
  (links?.shown ?? []).map(({ change, text }) => `${change}: ${plainPhrase(text)}`)

describe('chains', () => {
  test('nothing that joins the job to the mesh changes: no chain', () => {
    expect(chainsOf([health], [health])).toEqual([])
    const elsewhere = allow('elsewhere', { app: 'other' }, ['cluster.local/ns/shop/sa/someone'], {})
    expect(chainsOf([health], [health, elsewhere])).toEqual([])
  })

  test('access that is gained stands beside all that stays, exactly', () => {
    const [chain, ...rest] = chainsOf([], [health])
    expect(rest).toEqual([])
    expect(chain?.account).toEqual({ change: 'kept', namespace: 'shop', name: 'ci-deployer', bindings: ['deployer'] })
    expect(told(chain?.jobs)).toEqual(['kept: GitLab project 77 in production'])
    expect(told(chain?.permissions)).toEqual(['kept: patch deployments of apps in shop'])
    expect(told(chain?.access)).toEqual(['gained: GET · /healthz on service orders in shop port 8080'])
  })

  test('what is gained, lost and kept at one destination is told apart, whatever the rules look like', () => {
    const before = allow('health', orders, ci, { methods: ['GET'], paths: ['/healthz', '/old'] })
    const after = allow('wider', orders, ['cluster.local/ns/shop/*'], { methods: ['GET'], paths: ['/healthz', '/new'] })
    const [chain] = chainsOf([before], [after])
    expect(told(chain?.access)).toEqual([
      'gained: GET · /new on service orders in shop port 8080',
      'lost: GET · /old on service orders in shop port 8080',
      'kept: GET · /healthz on service orders in shop port 8080',
    ])
  })

  test('a changed destination that no binding names counts where it alters something for this identity', () => {
    const anybody = allow('anybody', { app: 'other' }, ['*'], { methods: ['POST'] })
    const [chain] = chainsOf([health], [health, anybody])
    expect(told(chain?.access)).toContain('gained: POST on service other in shop port 9090')
    expect(told(chain?.access)).toContain('kept: GET · /healthz on service orders in shop port 8080')
  })

  test('what a rule asks of the caller beside its identity is said', () => {
    const when: JsonObject = {
      selector: { matchLabels: orders },
      action: 'ALLOW',
      rules: [
        { from: [{ source: { principals: ci, ipBlocks: ['10.0.0.0/8'] } }], to: [{ operation: { methods: ['GET'] } }] },
      ],
    }
    const [chain] = chainsOf([], [policy('narrow', when)])
    expect(told(chain?.access)).toEqual(['gained: GET · from 10.0.0.0/8 on service orders in shop port 8080'])
  })

  test('a rule that denies this identity takes away what an ALLOW still names', () => {
    const denied = policy('no', {
      selector: { matchLabels: orders },
      action: 'DENY',
      rules: [{ from: [{ source: { principals: ci } }] }],
    })
    const [chain] = chainsOf([health], [health, denied])
    expect(told(chain?.access)).toEqual(['lost: GET · /healthz on service orders in shop port 8080'])
  })

  test('another job, and every claim that differs', () => {
    const [chain] = chainsOf([health], [health], [deployer, configOf(binding, '78')])
    const claims =
      'with issuer https://gitlab.example.com, environment_protected true, ref_path refs/heads/main, ref_protected true'
    expect(told(chain?.jobs)).toEqual([
      `gained: GitLab project 78 in production, ${claims}`,
      `lost: GitLab project 77 in production, ${claims}`,
    ])
  })

  test('permissions that change, by another binding too', () => {
    const more = [
      role('more', [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }]),
      roleBinding('more', { kind: 'Role', name: 'more' }, [{ kind: 'Group', name: 'system:serviceaccounts:shop' }]),
    ]
    const [chain] = chainsOf([health], [health, ...more])
    expect(told(chain?.permissions)).toEqual([
      'gained: get configmaps in shop',
      'kept: patch deployments of apps in shop',
    ])
  })

  test('a binding that comes or goes is a link too', () => {
    const none = configOf('  []')
    expect(chainsOf([health], [health], [none, deployer])[0]?.account.change).toBe('gained')
    expect(chainsOf([health], [health], [deployer, none])[0]?.account.change).toBe('lost')
  })

  test('what was not read is unknown, and a filter that nothing models', () => {
    const read = stateWith([health])
    const unread = {
      ...read,
      reads: read.reads.map((one) =>
        one.kind === 'ClusterRoleBinding' ? { ...one, status: 'forbidden' as const } : one,
      ),
    }
    const after = { ...stateWith([]), reads: unread.reads }
    const [chain] = chainsOf(unread, after)
    expect(told(chain?.permissions)).toContain(
      'unknown: more, by objects that were not all read: ClusterRoleBinding in all namespaces and the cluster',
    )
    const filter: JsonObject = {
      apiVersion: 'networking.istio.io/v1alpha3',
      kind: 'EnvoyFilter',
      metadata: { name: 'lua', namespace: 'shop' },
      spec: {
        configPatches: [{ applyTo: 'HTTP_FILTER', patch: { operation: 'INSERT_BEFORE', value: { name: 'x' } } }],
      },
    }
    const [doubtful] = chainsOf([health], [health, filter])
    expect(told(doubtful?.access).some((text) => text.startsWith('unknown: ENVOY_FILTER'))).toBe(true)
    expect(told(doubtful?.access).some((text) => text.startsWith('kept: GET'))).toBe(false)
  })

  test('many links are counted, the changed ones first', () => {
    const paths = (from: number, to: number): readonly string[] =>
      Array.from({ length: to - from }, (_, index) => `/p${from + index}`)
    const many = (from: number, to: number): readonly JsonObject[] =>
      paths(from, to).map((path, index) =>
        allow(`p${index}`, orders, ci, { methods: [`M${path.slice(2)}`], paths: [path] }),
      )
    const [chain] = chainsOf(many(0, 12), many(2, 14))
    expect(chain?.access.shown).toHaveLength(8)
    expect(chain?.access.shown.map(({ change }) => change)).toEqual([
      ...Array<string>(2).fill('gained'),
      ...Array<string>(2).fill('lost'),
      ...Array<string>(4).fill('kept'),
    ])
    expect(chain?.access.further).toEqual({ gained: 0, lost: 0, unknown: 0, kept: 6 })
  })
})
