import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import type { DriftedObject } from '../../src/plan/drift/drifted-object.js'
import { verdictOf } from '../../src/plan/verdict.js'
import type { JsonObject } from '../../src/ports/json.js'
import { groundOnDouble } from '../cuts/double.js'
import { before, binding, configurationOf, othersOf, runJob, stateOf, type Ground } from '../cuts/trial.js'
import type { Files } from './support.js'

const authority = makeCertificateAuthority('beside')
let ground: Ground
beforeEach(async () => {
  ground = await groundOnDouble(authority)()
  await ground.make(othersOf('shop'))
})
afterEach(() => ground.close())

/** The branch holds what stands there, too. */
const failing = (files: Files): Files => ({
  'meshgate.yaml': (files['meshgate.yaml'] ?? '').replace(
    'findings: warn }',
    'findings: warn, drift: error }\n    policies: [mesh/*.yaml]',
  ),
  'mesh/others.yaml': othersOf('shop')
    .map((object) => JSON.stringify(object))
    .join('\n---\n'),
})
const drifts = async (files: Files) => {
  const { outcome, lines } = await runJob('drift', failing(files), 9, ground)
  const objects = (outcome.details?.['drift'] ?? []) as readonly DriftedObject[]
  const [plan] = outcome.plans
  return {
    exit: outcome.exitCode,
    objects: objects.map(({ kind, object, details }) => `${kind} ${object}: ${details[0]?.what ?? ''}`),
    verdict: plan === undefined ? undefined : verdictOf(plan),
    permissions: (plan?.reviewed.permissions ?? []).map(({ kind, subject, rule }) => `${kind} ${subject}: ${rule}`),
    headline: lines.find((line) => /drift/i.test(line)) ?? '',
    errors: outcome.errors.map(({ code }) => code),
  }
}
const bound = (kind: string, name: string, role: readonly string[], subject: JsonObject): JsonObject => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind,
  metadata: kind === 'RoleBinding' ? { name, namespace: 'shop' } : { name },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: role[0] ?? '', name: role[1] ?? '' },
  subjects: [subject],
})
const deployer = { kind: 'ServiceAccount', namespace: 'shop', name: 'kept' }
const user = (name: string): JsonObject => ({ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name })
const group = (name: string): JsonObject => ({ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name })
const role = (name: string): JsonObject => ({ ...clusterRole(name, ['pods']), kind: 'Role' })
const clusterRole = (name: string, resources: readonly string[]): JsonObject => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: { name },
  rules: [{ apiGroups: [''], resources, verbs: ['get'] }],
})
const noDrift = 'No drift: the cluster of staging is as the branch says.'

describe('bindings of RBAC that no file knows', () => {
  beforeEach(async () => {
    await ground.make([
      { ...clusterRole('cluster-admin', []), rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }] },
    ])
    await runJob('apply', before('shop'), 1, ground)
    expect(await drifts(before('shop'))).toMatchObject({ exit: 0, objects: [], headline: noDrift })
  })

  test.each([
    ['ClusterRoleBinding', deployer],
    ['RoleBinding', deployer],
    ['ClusterRoleBinding', user('system:serviceaccount:shop:kept')],
  ])('a %s makes the identity of a binding everything: %j', async (kind, subject) => {
    await ground.make([bound(kind, 'evil', ['ClusterRole', 'cluster-admin'], subject)])
    const told = await drifts(before('shop'))
    expect(told).toMatchObject({
      exit: 1,
      verdict: 'more permissive',
      headline: expect.stringMatching(
        /^Drift of staging: gives Kubernetes permissions \(1 role or binding\); 1 object not as the branch says\. It blocks, since .+\.$/,
      ),
    })
    expect(told.objects).toEqual([
      `foreign ${kind} ${kind === 'RoleBinding' ? 'shop/' : ''}evil: gives ClusterRole cluster-admin to ServiceAccount shop/kept`,
    ])
    expect(told.permissions).toEqual(
      expect.arrayContaining([expect.stringMatching(/^gained ServiceAccount shop\/kept: /)]),
    )
  })

  test('a role of a binding is given to somebody', async () => {
    await ground.make([bound('RoleBinding', 'evil', ['Role', 'meshgate-kept'], user('eve'))])
    const told = await drifts(before('shop'))
    expect(told).toMatchObject({ exit: 1, verdict: 'more permissive' })
    expect(told.objects).toEqual(['foreign RoleBinding shop/evil: gives Role meshgate-kept to User eve'])
    expect(told.permissions).toEqual([expect.stringMatching(/^gained User eve: /)])
  })

  test('what others were given in the namespace, and its accounts anywhere, is told by name and is no drift', async () => {
    await ground.make([
      bound('RoleBinding', 'people', ['ClusterRole', 'cluster-admin'], user('jane')),
      bound('RoleBinding', 'by-hand', ['Role', 'by-hand'], user('jane')),
      { ...role('by-hand'), metadata: { name: 'by-hand', namespace: 'shop' } },
      bound('ClusterRoleBinding', 'orders', ['ClusterRole', 'cluster-admin'], { ...deployer, name: 'orders' }),
    ])
    const told = await drifts(before('shop'))
    expect(told).toMatchObject({ exit: 0, verdict: 'equivalent' })
    expect(told.objects).toEqual([
      'beside ClusterRoleBinding orders: gives ClusterRole cluster-admin to ServiceAccount shop/orders',
      'beside RoleBinding shop/by-hand: gives Role by-hand to User jane',
      'beside RoleBinding shop/people: gives ClusterRole cluster-admin to User jane',
    ])
    expect(told.headline).toBe(
      'No drift of what the branch of staging says; besides, of others: 3 bindings that give rights.',
    )
  })

  test('what the whole cluster gives to others is not told', async () => {
    await ground.make([
      bound('ClusterRoleBinding', 'people', ['ClusterRole', 'cluster-admin'], user('jane')),
      bound('ClusterRoleBinding', 'elsewhere', ['ClusterRole', 'cluster-admin'], { ...deployer, namespace: 'other' }),
      bound(
        'ClusterRoleBinding',
        'puller',
        ['ClusterRole', 'system:image-puller'],
        group('system:serviceaccounts:shop'),
      ),
    ])
    expect(await drifts(before('shop'))).toMatchObject({ exit: 0, objects: [], headline: noDrift })
  })

  test('what every identity is given stands in the headline, and is no drift of this environment', async () => {
    await ground.make([
      bound('ClusterRoleBinding', 'all', ['ClusterRole', 'cluster-admin'], group('system:serviceaccounts')),
    ])
    const told = await drifts(before('shop'))
    expect(told).toMatchObject({
      exit: 0,
      objects: ['cluster-wide ClusterRoleBinding all: gives ClusterRole cluster-admin to Group system:serviceaccounts'],
      headline: expect.stringMatching(/^No drift of what the branch of staging says; besides, of others: 1 binding /),
    })
  })
})

test('an ALLOW for the whole mesh is no drift, and no green headline', async () => {
  await runJob('apply', before('shop'), 1, ground)
  await ground.make([
    {
      apiVersion: 'security.istio.io/v1',
      kind: 'AuthorizationPolicy',
      metadata: { name: 'all', namespace: 'istio-system' },
      spec: { rules: [{}] },
    },
  ])
  expect(await drifts(before('shop'))).toMatchObject({
    exit: 0,
    objects: ['mesh-wide AuthorizationPolicy istio-system/all: ALLOW'],
    headline:
      'No drift of what the branch of staging says; besides, of others: 1 mesh-wide object, with which it opens access.',
  })
})

test('a ClusterRole that has grown is told, with everything else that drifts', async () => {
  await ground.make([clusterRole('pod-reader', ['pods'])])
  const files: Files = {
    'meshgate.yaml': (
      configurationOf('shop', [
        '  - name: viewer\n    roleRef: { kind: ClusterRole, name: pod-reader }\n',
        binding('kept', 'get', '/kept'),
      ])['meshgate.yaml'] ?? ''
    ).replace('    audience:', '    clusterRoles: [pod-reader]\n    audience:'),
  }
  const first = await runJob('apply', files, 1, ground)
  expect({ exit: first.outcome.exitCode, errors: first.outcome.errors }).toEqual({ exit: 0, errors: [] })
  expect(await drifts(files)).toMatchObject({ exit: 0, objects: [] })
  await ground.make([
    clusterRole('pod-reader', ['pods', 'secrets']),
    bound('RoleBinding', 'evil', ['Role', 'meshgate-kept'], user('eve')),
  ])
  const told = await drifts(files)
  expect(told).toMatchObject({
    exit: 1,
    errors: [],
    headline: expect.stringContaining('1 binding that apply would refuse'),
  })
  expect(told.objects).toEqual([
    expect.stringMatching(/^refused meshgate\.yaml:\d+:\d+: ESCALATION: .*pod-reader.*Secrets/),
    'foreign RoleBinding shop/evil: gives Role meshgate-kept to User eve',
  ])
})

test('the mark of the run that applied last is missed where somebody took it away', async () => {
  await runJob('apply', before('shop'), 7, ground)
  const parent = (await stateOf(ground)).objects.find(({ key }) => key.name === 'meshgate-staging')
  const { annotations, ...metadata } = parent?.content['metadata'] as JsonObject & { readonly annotations: JsonObject }
  const { 'meshgate.dev/applied': mark, ...others } = annotations
  expect(mark).toMatch(/\/7\.1\//)
  await ground.make([{ ...parent?.content, metadata: { ...metadata, annotations: others } }])
  const told = await drifts(before('shop'))
  expect(told.exit).toBe(1)
  expect(told.objects).toEqual([expect.stringMatching(/^changed ConfigMap shop\/meshgate-staging: .*applied last/)])
})

test('every form of drift says that it blocks, who wrote what, and both ways forward', async () => {
  await runJob('apply', before('shop'), 1, ground)
  await ground.make([
    {
      apiVersion: 'security.istio.io/v1',
      kind: 'AuthorizationPolicy',
      metadata: { name: 'hotfix', namespace: 'shop' },
      spec: { rules: [{ to: [{ operation: { paths: ['/hot'] } }] }] },
    },
    bound('RoleBinding', 'people', ['ClusterRole', 'admin'], user('jane')),
  ])
  const { outcome, lines, sections, reports } = await runJob('drift', failing(before('shop')), 9, ground)
  expect(outcome.exitCode).toBe(1)
  expect(outcome.plans[0]?.reviewed.gate).toMatchObject({ active: true, passed: false, warnings: [] })
  expect(lines.find((line) => line.startsWith('Drift of'))).toMatch(
    /; 1 object not as the branch says; besides, of others: 1 binding that gives rights\. It blocks, since /,
  )
  expect(lines[0]).toMatch(/^Gate blocks: .*1 object is not as the protected branch says\.$/)
  const comment = reports.get('comment.md') ?? ''
  for (const text of [comment, reports.get('report.html') ?? '']) {
    for (const said of ['blocked: drift', 'Gate blocks', 'shop/hotfix', 'shop/people', 'kubectl delete ', '-o yaml'])
      expect(text).toContain(said)
    // Of a change that is to be merged.
    for (const wrong of [
      'drift never gates',
      'before this change',
      'check that each gain',
      'Compared base',
      'Gate warns',
    ])
      expect(text).not.toContain(wrong)
  }
  expect(comment).toMatch(/\| foreign \| `AuthorizationPolicy shop\/hotfix` \| .+ by .+ \|/)
  expect(comment).toMatch(/Compared what `head` says with the cluster\./)
  // Of the report's policies, the one that stands in the cluster alone is on the side of what stands.
  expect(reports.get('report.html')).toMatch(
    /"title":"AuthorizationPolicy shop\/hotfix","beforeAt":"","afterAt":"the cluster"/,
  )
  // Nothing of it is what apply writes.
  expect([...sections, comment].join('\n')).not.toContain('meshgate apply')
})
