import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import type { DriftedObject } from '../../src/plan/drift/drifted-object.js'
import type { JsonObject } from '../../src/ports/json.js'
import { groundOnDouble } from '../cuts/double.js'
import { before, binding, configurationOf, othersOf, runJob, type Ground } from '../cuts/trial.js'
import type { Files } from './support.js'

const authority = makeCertificateAuthority('drift')
let ground: Ground
beforeEach(async () => {
  ground = await groundOnDouble(authority)()
  await ground.make(othersOf('shop'))
  const applied = await runJob('apply', before('shop'), 1, ground)
  expect(applied.outcome.errors).toEqual([])
})
afterEach(() => ground.close())

/** Who gains, and what of permissions, as drift tells it. */
const drifted = async (files: Files) => {
  const { outcome } = await runJob('drift', files, 2, ground)
  const [plan] = outcome.plans
  expect(outcome.errors).toEqual([])
  return {
    gains: (plan?.reviewed.access.destinations ?? []).flatMap(({ gained }) =>
      gained.map(({ who, what }) => `${who}: ${what}`),
    ),
    permissions: (plan?.reviewed.permissions ?? []).map(({ kind, subject, rule }) => `${kind} ${subject}: ${rule}`),
  }
}
/** What stands in the namespace of the double, and no file knows, before anybody does anything. */
const standing = /sa\/web|`web`/

const policyFor = (account: string, action: string): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name: 'somebody', namespace: 'shop' },
  spec: {
    selector: { matchLabels: { app: 'orders' } },
    action,
    rules: [{ from: [{ source: { principals: [`cluster.local/ns/shop/sa/${account}`] } }] }],
  },
})

test('a policy that no file knows: who gains by it stands among the access', async () => {
  const gainsBefore = (await drifted(before('shop'))).gains
  expect(gainsBefore.filter((row) => !standing.test(row))).toEqual([])
  await ground.make([policyFor('intruder', 'ALLOW')])
  const { gains } = await drifted(before('shop'))
  expect(gains.filter((row) => row.includes('intruder'))).toHaveLength(1)
})

test('a DENY that no file knows takes access away', async () => {
  await ground.make([policyFor('kept', 'DENY')])
  const { outcome } = await runJob('drift', before('shop'), 2, ground)
  const lost = outcome.plans[0]?.reviewed.access.destinations.flatMap((one) => one.lost.map(({ who }) => who)) ?? []
  expect(lost.some((who) => who.includes('kept'))).toBe(true)
})

test('what is left over of a binding that is gone still gives: access and permissions', async () => {
  const { gains, permissions } = await drifted(configurationOf('shop', [binding('kept', 'get', '/kept')]))
  expect(gains.filter((row) => row.includes('`old`'))).toHaveLength(1)
  expect(permissions).toEqual(['gained ServiceAccount shop/old: get deployments of apps'])
})

test('a CronJob of the branch that runs as somebody else now: its fields, with who wrote them', async () => {
  const nightly = (account: string): JsonObject => ({
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'nightly', namespace: 'shop' },
    spec: {
      schedule: '5 1 * * *',
      jobTemplate: {
        spec: {
          template: {
            metadata: { labels: { app: 'nightly' } },
            spec: { serviceAccountName: account, restartPolicy: 'Never', containers: [{ name: 'main', image: 'x' }] },
          },
        },
      },
    },
  })
  const files: Files = {
    'meshgate.yaml': (before('shop')['meshgate.yaml'] ?? '').replace(
      '    audience:',
      '    policies: [mesh/*.yaml]\n    audience:',
    ),
    'mesh/nightly.yaml': JSON.stringify(nightly('batch')),
  }
  const told = async (): Promise<unknown> => {
    const { outcome } = await runJob('drift', files, 2, ground)
    const objects = (outcome.details?.['drift'] ?? []) as readonly DriftedObject[]
    return objects.filter(({ object }) => object.startsWith('CronJob')).map(({ kind, details }) => [kind, ...details])
  }
  expect(await told()).toEqual([['missing']])
  await ground.make([nightly('batch')])
  expect(await told()).toEqual([])
  await ground.make([nightly('admin')])
  const account = '/spec/jobTemplate/spec/template/spec/serviceAccountName'
  expect(await told()).toEqual([['changed', expect.objectContaining({ what: account })]])
})

describe('whose change makes the difference', () => {
  const allow = (name: string, paths: readonly string[]): JsonObject => ({
    ...policyFor('batch', 'ALLOW'),
    metadata: { name, namespace: 'shop' },
    spec: {
      selector: { matchLabels: { app: 'orders' } },
      rules: [
        {
          from: [{ source: { principals: ['cluster.local/ns/shop/sa/batch'] } }],
          to: [{ operation: { ports: ['8080'], paths: [...paths] } }],
        },
      ],
    },
  })
  const filesOf = (...objects: readonly JsonObject[]): Files => ({
    'meshgate.yaml': (before('shop')['meshgate.yaml'] ?? '').replace(
      '    audience:',
      '    policies: [mesh/*.yaml]\n    audience:',
    ),
    'mesh/all.yaml': [...othersOf('shop'), ...objects].map((object) => JSON.stringify(object)).join('\n---\n'),
  })
  const say = async (files: Files) => {
    const { outcome, lines, sections } = await runJob('drift', files, 2, ground)
    expect(outcome.errors).toEqual([])
    const section = (title: string): readonly string[] =>
      (sections.find((text) => text.includes(title)) ?? '').split('\n').filter((line) => line.startsWith('- '))
    return {
      headline: lines.find((line) => line.startsWith('Drift of')) ?? '',
      since: section('Whose change').map((line) => line.replace(/: .*/, '')),
      rights: section('Roles and bindings').map((line) => line.replace(/ \([^()]* \([A-Z].*/, '')),
    }
  }
  const twice = [allow('a', ['/a', '/admin']), allow('b', ['/b'])]

  test('of two policies that were changed, the one whose change lets the request in', async () => {
    await ground.make([...twice, allow('c', ['/c'])])
    // `a` lets the request in before and after; the changes of `b` and `c` are two more ways.
    await ground.make([allow('b', ['/b', '/admin']), allow('c', ['/c', '/more'])])
    expect(await say(filesOf(...twice, allow('c', ['/c'])))).toMatchObject({
      headline: 'Drift of staging: opens access; 2 objects not as the branch says.',
      since: ['- AuthorizationPolicy shop/c'],
    })
  })

  test('two changes that bring the same are both named, and so is a third one behind the same row', async () => {
    await ground.make([allow('a', ['/a', '/admin']), allow('b', ['/b', '/admin']), allow('c', ['/c', '/more'])])
    const { since } = await say(filesOf(allow('a', ['/a']), allow('b', ['/b']), allow('c', ['/c'])))
    expect(since).toEqual([
      '- AuthorizationPolicy shop/a',
      '- AuthorizationPolicy shop/b',
      '- AuthorizationPolicy shop/c',
    ])
  })

  test('a policy that is missing, which let in: nobody knows who removed it, if anybody did', async () => {
    const { outcome, sections } = await runJob('drift', filesOf(allow('gone', ['/gone'])), 2, ground)
    expect(outcome.errors).toEqual([])
    expect(sections.find((text) => text.includes('Whose change'))).toContain(
      '- AuthorizationPolicy shop/gone: it is missing: removed, and the cluster does not know by whom, or never applied',
    )
  })

  test('a role and a binding are one row each, and the headline says of rights what they do beside access', async () => {
    const user = (name: string): JsonObject => ({ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name })
    const rbac = (kind: string, name: string, rest: JsonObject): JsonObject => ({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind,
      metadata: { name, namespace: 'shop' },
      ...rest,
    })
    const role = (name: string, ...resources: readonly string[]): JsonObject =>
      rbac('Role', name, { rules: resources.map((one) => ({ apiGroups: [''], resources: [one], verbs: ['get'] })) })
    const bound = (name: string, to: string, ...names: readonly string[]): JsonObject =>
      rbac('RoleBinding', name, {
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: to },
        subjects: names.map(user),
      })
    const branch = [
      role('team', 'pods', 'services', 'configmaps'),
      bound('team', 'team', 'ann', 'bob'),
      role('on-call', 'pods'),
      bound('on-call', 'on-call', 'zoe'),
      allow('a', ['/a']),
    ]
    await ground.make([
      ...branch,
      bound('team', 'team', 'ann', 'eve'),
      role('on-call', 'pods', 'secrets'),
      allow('a', ['/a', '/admin']),
    ])
    expect(await say(filesOf(...branch))).toEqual({
      headline:
        'Drift of staging: opens access; gives some Kubernetes permissions and takes some (2 roles and bindings); 3 objects not as the branch says.',
      since: ['- AuthorizationPolicy shop/a'],
      rights: [
        '- Role shop/on-call: User zoe gained get secrets',
        '- RoleBinding shop/team: User eve got Role team; User bob lost Role team',
      ],
    })
    // Every place says it so: a binding is one row, whatever it gives, and the rights themselves are folded.
    const { sections, reports } = await runJob('drift', filesOf(...branch), 3, ground)
    const review = sections.find((text) => text.includes('Kubernetes permissions')) ?? ''
    expect(review).toContain('2 roles and bindings that change who may do what, each told below')
    expect(review).not.toContain('get configmaps')
    expect(sections.find((text) => text.includes('each right that moves, 3'))).toContain(
      'User eve: get configmaps, pods, services',
    )
    const summary = reports.get('comment.md') ?? ''
    expect(summary).toMatch(/\| `RoleBinding shop\/team` \| `User eve got Role team`; `User bob lost Role team` \|/)
    expect(summary).toContain('Each right of these, 3 rows')
    expect(reports.get('report.html')).toContain('Each right of these, 3 rows')
  })

  test('a role that goes with its binding is told by the binding', async () => {
    const branch = configurationOf('shop', [binding('kept', 'get', '/kept'), binding('new', 'get', '/new')])
    const { rights } = await say({ ...filesOf(), 'meshgate.yaml': branch['meshgate.yaml'] ?? '' })
    expect(rights).toContainEqual(
      expect.stringMatching(/^- RoleBinding shop\/meshgate-new-\S+: ServiceAccount shop\/new lost Role meshgate-new/),
    )
    expect(rights.filter((line) => line.startsWith('- Role '))).toEqual([])
  })
})
