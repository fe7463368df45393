import { afterEach, beforeEach, expect, test } from '@jest/globals'
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
