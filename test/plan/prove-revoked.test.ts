import { describe, expect, test } from '@jest/globals'
import { outlives } from '../../src/plan/revoke/outlives.js'
import { proveRevoked } from '../../src/plan/revoke/prove-revoked.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { ReadRecord } from '../../src/ports/object.js'
import { rbacReads, stateOf } from '../rbac/states.js'

const account = { namespace: 'shop', name: 'deployer' }
const path = '/ns/shop/sa/deployer'
const complete = (group: string, kind: string): ReadRecord => ({ group, kind, namespace: '*', status: 'complete' })
const reads: readonly ReadRecord[] = [
  ...rbacReads,
  ...['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'].map((kind) =>
    complete('security.istio.io', kind),
  ),
  ...['ServiceEntry', 'Gateway', 'EnvoyFilter', 'Sidecar'].map((kind) => complete('networking.istio.io', kind)),
  { group: 'extensions.istio.io', kind: 'WasmPlugin', namespace: '*', status: 'not installed' },
  { group: 'gateway.networking.k8s.io', kind: 'Gateway', namespace: '*', status: 'not installed' },
  ...['Service', 'Namespace', 'Pod', 'ServiceAccount'].map((kind) => complete('', kind)),
  ...['Deployment', 'StatefulSet', 'DaemonSet'].map((kind) => complete('apps', kind)),
]
const around: readonly JsonObject[] = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { 'istio-injection': 'enabled' } } },
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-system' } },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'orders', namespace: 'shop' },
    spec: { selector: { app: 'orders' }, ports: [{ name: 'http', port: 8080 }] },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'orders', namespace: 'shop' },
    spec: {
      selector: { matchLabels: { app: 'orders' } },
      template: {
        metadata: { labels: { app: 'orders' } },
        spec: { containers: [{ name: 'orders', ports: [{ containerPort: 8080 }] }] },
      },
    },
  },
  {
    apiVersion: 'security.istio.io/v1',
    kind: 'PeerAuthentication',
    metadata: { name: 'default', namespace: 'shop' },
    spec: { mtls: { mode: 'STRICT' } },
  },
]
const policy = (rule: JsonObject, namespace = 'shop'): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name: 'orders', namespace },
  spec: { ...(namespace === 'shop' ? { selector: { matchLabels: { app: 'orders' } } } : {}), rules: [rule] },
})
const from = (source: JsonObject): JsonObject => ({ from: [{ source }] })
const prove = (objects: readonly JsonObject[], read = reads) =>
  proveRevoked(stateOf([...around, ...objects], read), {}, account)

describe('what an identity holds by its name', () => {
  test.each<readonly [string, JsonObject]>([
    ['its principal', from({ principals: [`cluster.local${path}`] })],
    ['its principal in any trust domain', from({ principals: [`*${path}`] })],
    ['a pattern that ends with its name', from({ principals: ['*/sa/deployer'] })],
    ['a pattern that begins its name', from({ principals: ['cluster.local/ns/shop/sa/deploy*'] })],
    ['its ServiceAccount', from({ serviceAccounts: ['shop/deployer'] })],
    ['its ServiceAccount in its own namespace', from({ serviceAccounts: ['deployer'] })],
    ['a condition', { when: [{ key: 'source.principal', values: [`cluster.local${path}`] }] }],
  ])('%s is left', (_, rule) => {
    const proof = prove([policy(rule)])
    expect(proof).toMatchObject({ verdict: 'left' })
    expect(proof.lines.join('\n')).toContain('AuthorizationPolicy shop/orders')
  })

  test.each<readonly [string, JsonObject]>([
    ['another one of the namespace', from({ principals: ['cluster.local/ns/shop/sa/web'] })],
    ['one whose name goes on', from({ principals: [`cluster.local${path}-2`] })],
    ['a header with its name', { when: [{ key: 'request.headers[x]', values: [`cluster.local${path}`] }] }],
    ['everybody of its namespace', from({ principals: ['cluster.local/ns/shop/*'] })],
    ['everybody', from({ principals: ['*'] })],
  ])('%s is no right of its own', (_, rule) => {
    expect(prove([policy(rule)])).toEqual({ account, verdict: 'nothing left', lines: [], holders: [] })
  })

  test('a RoleBinding to the user of its name counts as its own', () => {
    const group = 'rbac.authorization.k8s.io'
    const role = {
      apiVersion: `${group}/v1`,
      kind: 'Role',
      metadata: { name: 'r', namespace: 'shop' },
      rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }],
    }
    const bound = {
      apiVersion: `${group}/v1`,
      kind: 'RoleBinding',
      metadata: { name: 'b', namespace: 'shop' },
      roleRef: { apiGroup: group, kind: 'Role', name: 'r' },
      subjects: [{ apiGroup: group, kind: 'User', name: 'system:serviceaccount:shop:deployer' }],
    }
    expect(prove([role, bound])).toMatchObject({
      verdict: 'left',
      lines: [expect.stringContaining('RoleBinding shop/b')],
      holders: ['RoleBinding shop/b'],
    })
  })

  test('what was not read, and a filter that names it, prove nothing', () => {
    const denied = reads.map((read) =>
      read.kind === 'AuthorizationPolicy' ? { ...read, status: 'forbidden' as const } : read,
    )
    expect(prove([], denied)).toMatchObject({ verdict: 'cannot prove' })
    const filter = {
      apiVersion: 'networking.istio.io/v1alpha3',
      kind: 'EnvoyFilter',
      metadata: { name: 'f', namespace: 'shop' },
      spec: { configPatches: [{ patch: { value: { principal: `spiffe://cluster.local${path}` } } }] },
    }
    const proof = prove([filter])
    expect(proof.verdict).toBe('cannot prove')
    expect(proof.lines.join('\n')).toContain('EnvoyFilter shop/f names it')
  })
})

describe('what outlives a revocation', () => {
  const taken = stateOf([
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'deployer', namespace: 'shop' } },
  ])
  const revocation = { objects: taken.objects, accounts: [account], shared: [] }
  const now = Date.parse('2026-12-01T00:00:00Z')
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', namespace: 'shop' } }

  test('a run that takes nothing names no times: they count from the run that did, and would move with each', () => {
    const told = outlives(stateOf([], reads), { ...revocation, objects: [] }, now)
    expect(told.map(({ what, until }) => [what, until])).toEqual([[expect.stringContaining('tokens of'), undefined]])
  })

  test('TCP connections of its pods, with the command that ends them, and its tokens, with a time', () => {
    const state = stateOf([{ ...pod, spec: { serviceAccountName: 'deployer' } }], reads)
    expect(outlives(state, revocation, now)).toMatchObject([
      { what: expect.stringContaining('Pod shop/p'), remedy: expect.stringContaining('kubectl delete pod -n shop p') },
      { what: expect.stringContaining('tokens of ServiceAccount shop/deployer'), until: '2026-12-01T00:10:00Z' },
    ])
  })

  test('pods of others are none of it, and pods that were not read are told', () => {
    const others = stateOf([{ ...pod, spec: { serviceAccountName: 'web' } }], reads)
    expect(outlives(others, revocation, now)).toHaveLength(1)
    const unread = stateOf(
      [],
      reads.filter(({ kind }) => kind !== 'Pod'),
    )
    expect(outlives(unread, revocation, now)[0]?.what).toContain('were not read')
  })

  const byToken = (name: string, claims: Readonly<Record<string, string>>, more: JsonObject = {}): JsonObject => ({
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name, namespace: 'shop' },
    spec: {
      rules: [
        {
          when: Object.entries(claims).map(([claim, value]) => ({
            key: `request.auth.claims[${claim}]`,
            values: [value],
          })),
        },
      ],
      ...more,
    },
  })
  const job = { iss: 'https://issuer.example.com', repository_id: '7', ref: 'refs/heads/main' }
  const principal = (value: string): JsonObject => ({
    ...byToken('by-principal', {}),
    spec: { rules: [{ from: [{ source: { requestPrincipals: [value] } }] }] },
  })

  test.each<readonly [string, JsonObject, boolean]>([
    ['the same claims', byToken('x', job), true],
    ['fewer of them', byToken('x', { repository_id: '7' }), true],
    ['a pattern', byToken('x', { repository_id: '*' }), true],
    ['their issuer’s subjects', principal(`${job.iss}/deployer`), true],
    ['another repository', byToken('x', { iss: job.iss, repository_id: '8' }), false],
    ['another issuer', principal('https://other.example.com/sub'), false],
    ['a claim that was not asked for', byToken('x', { groups: 'admins' }), false],
    ['a DENY', byToken('x', job, { action: 'DENY' }), false],
  ])('ID tokens: a policy that stands and is about %s', (_, policy, told) => {
    const taken = { objects: stateOf([byToken('ours', job)]).objects, accounts: [], shared: [] }
    const [only, ...others] = outlives(stateOf([policy], reads), taken, now)
    expect(others).toEqual([])
    expect(only?.what.includes('may still let them in')).toBe(told)
  })

  test('a revocation without any token says nothing of tokens', () => {
    const taken = { objects: stateOf([byToken('ours', {})]).objects, accounts: [], shared: [] }
    expect(outlives(stateOf([byToken('x', job)], reads), taken, now)).toEqual([])
  })
})
