import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadConfig } from '../../src/config/load.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startKubernetes, type KubernetesServer } from '../../src/demo/kubernetes.js'
import type { Finding } from '../../src/doctor/examination.js'
import { rolesText } from '../../src/init/texts.js'
import { groupsOf } from '../../src/plan/server-side/groups.js'
import { admissionPolicy, policyRights } from '../../src/plan/server-side/server-side.js'
import { isJsonObject, type Json, type JsonObject } from '../../src/ports/json.js'
import { parseAllDocuments } from 'yaml'
import { configurationOf, examine, openShop } from './doctor-cases.js'
import { kubeconfigOf } from './local-job.js'

const namespace = 'shop'
const groups = groupsOf({ name: 'staging', namespace: 'shop' })
let folder: string
let kubernetes: KubernetesServer
let printed: readonly JsonObject[]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meshgate-doctor-'))
  kubernetes = await startKubernetes(makeCertificateAuthority('doctor'))
  for (const name of ['istio-system', namespace])
    kubernetes.seed([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }])
  const token = kubernetes.addToken({ username: 'meshgate:job', groups: [groups.applier] })
  await writeFile(join(folder, 'job'), kubeconfigOf({ ...kubernetes, adminToken: token }))
  const [environment] = loadConfig(configurationOf(namespace), 'meshgate.yaml').protected.environments
  if (environment === undefined) throw new Error('no environment')
  const input = {
    environment,
    server: { platform: 'github', serverUrl: 'https://github.com' },
    breakGlass: 'oncall',
  } as const
  const roles = parseAllDocuments(rolesText([{ name: 'staging', namespace }]))
    .map((document) => document.toJS() as Json)
    .filter(isJsonObject)
  printed = [...roles, ...policyRights(input.environment), ...admissionPolicy(input)]
})
afterAll(async () => {
  await kubernetes.close()
  await rm(folder, { recursive: true, force: true })
})

/** What doctor says of the server side, by name. */
const serverSide = async (
  of: (name: string) => boolean = (name) => name.startsWith('server '),
  login = 'job',
): Promise<Readonly<Record<string, string>>> => {
  const shop = await openShop(namespace)
  try {
    const { details } = await examine(shop, join(folder, login))
    const checks = details?.['checks'] as readonly Finding[]
    return Object.fromEntries(
      checks.filter(({ name }) => of(name)).map(({ name, state, says }) => [name, `${state}: ${says}`]),
    )
  } finally {
    await shop.close()
  }
}
const seedPrinted = (change: (object: JsonObject) => JsonObject = (object) => object): void =>
  kubernetes.seed(printed.map(change))
const withSpec =
  (kind: string, more: JsonObject) =>
  (object: JsonObject): JsonObject =>
    object['kind'] === kind ? { ...object, spec: { ...(object['spec'] as JsonObject), ...more } } : object

test('a job that logs in by the trust rules, on a cluster with nothing else', async () => {
  expect(await serverSide()).toEqual({
    'server login': expect.stringMatching(/^ok: .*meshgate:apply:shop:staging/),
    'server rights': expect.stringMatching(/^absent: nothing is bound/),
    'server edits': expect.stringMatching(/^absent: .*no ValidatingAdmissionPolicy meshgate-owned-shop.staging/),
  })
})

test('with what init --server-side prints there, all three are', async () => {
  seedPrinted()
  const said = await serverSide()
  expect(Object.values(said).map((text) => text.split(':')[0])).toEqual(['ok', 'ok', 'ok'])
})

test.each<readonly [string, (object: JsonObject) => JsonObject, RegExp]>([
  [
    'one that only warns',
    withSpec('ValidatingAdmissionPolicyBinding', { validationActions: ['Warn'] }),
    /denies nothing/,
  ],
  [
    'one for another namespace',
    withSpec('ValidatingAdmissionPolicyBinding', {
      matchResources: { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'other' } } },
    }),
    /does not select/,
  ],
  ['one that fails open', withSpec('ValidatingAdmissionPolicy', { failurePolicy: 'Ignore' }), /lets through/],
  [
    'one that lets all through',
    withSpec('ValidatingAdmissionPolicy', { validations: [{ expression: 'true' }] }),
    /does not speak/,
  ],
  [
    'one that names the applier and lets all through',
    withSpec('ValidatingAdmissionPolicy', {
      validations: [{ expression: `"${groups.applier}" in request.userInfo.groups || true` }],
    }),
    /spec\.validations differs/,
  ],
  [
    'one that takes no object for owned',
    withSpec('ValidatingAdmissionPolicy', { matchConditions: [{ name: 'owned', expression: 'false' }] }),
    /spec\.matchConditions differs/,
  ],
  [
    'one that takes everybody for a controller',
    withSpec('ValidatingAdmissionPolicy', {
      variables: [
        { name: 'breakGlass', expression: '"oncall" in request.userInfo.groups' },
        { name: 'controller', expression: 'true' },
      ],
    }),
    /spec\.variables differs/,
  ],
  [
    'one for creations alone',
    withSpec('ValidatingAdmissionPolicy', {
      matchConstraints: {
        resourceRules: [{ apiGroups: ['*'], apiVersions: ['*'], operations: ['CREATE'], resources: ['*'] }],
      },
    }),
    /spec\.matchConstraints\.resourceRules differs/,
  ],
  [
    'one bound to labelled objects alone',
    withSpec('ValidatingAdmissionPolicyBinding', {
      matchResources: { objectSelector: { matchLabels: { guarded: 'true' } } },
    }),
    /for some objects alone/,
  ],
  [
    'one bound away from the namespace by an expression',
    withSpec('ValidatingAdmissionPolicyBinding', {
      matchResources: {
        namespaceSelector: {
          matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: [namespace] }],
        },
      },
    }),
    /does not select/,
  ],
])('an admission policy in name alone, %s, is told as absent', async (_, change, says) => {
  seedPrinted(change)
  expect((await serverSide())['server edits']).toMatch(says)
  seedPrinted()
})

test('the break-glass group is the administrator’s choice', async () => {
  seedPrinted((object) => JSON.parse(JSON.stringify(object).replaceAll('oncall', 'sre:people')) as JsonObject)
  expect((await serverSide())['server edits']).toMatch(/^ok/)
  seedPrinted()
})

test('groups that may more than they need', async () => {
  const group = 'rbac.authorization.k8s.io'
  kubernetes.seed([
    {
      apiVersion: `${group}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name: 'too-much' },
      roleRef: { apiGroup: group, kind: 'ClusterRole', name: 'everything' },
      subjects: [{ apiGroup: group, kind: 'Group', name: groups.reader }],
    },
    {
      apiVersion: `${group}/v1`,
      kind: 'ClusterRole',
      metadata: { name: 'everything' },
      rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }],
    },
  ])
  expect((await serverSide())['server rights']).toMatch(/^absent: .*too-much/)
})

describe('the API server tries what apply would write', () => {
  const tried = async (login: string): Promise<string> =>
    (await serverSide((name) => name === 'dry run', login))['dry run'] ?? ''

  test('it takes the writes of the apply job, and refuses them to an administrator: that is the policy, and nothing is missing', async () => {
    seedPrinted()
    await writeFile(join(folder, 'admin'), kubeconfigOf(kubernetes))
    expect(await tried('job')).toMatch(/^ok: the API server takes the \d+ writes/)
    expect(await tried('admin')).toMatch(/^not seen: meshgate-owned-shop.staging refuses this login the \d+ writes/)
  })

  test('the policy of somebody else that refuses is missing for apply, in the words of the server', async () => {
    const [policy = {}, binding = {}] = printed.slice(-2)
    const named = (object: JsonObject, more: JsonObject): JsonObject => ({
      ...object,
      metadata: { name: 'no-roles' },
      spec: { ...(object['spec'] as JsonObject), ...more },
    })
    kubernetes.seed([
      named(policy, {
        validations: [{ expression: 'false', message: 'roles are made by the platform team', reason: 'Forbidden' }],
      }),
      named(binding, { policyName: 'no-roles' }),
    ])
    expect(await tried('job')).toMatch(/^missing: An admission policy of the cluster refuses .*platform team/)
    kubernetes.seed([named(binding, { policyName: 'none' })])
  })
})

test('what the identity may not read is not seen', async () => {
  kubernetes.setForbid(({ resource }) => resource.startsWith('validatingadmission'))
  expect((await serverSide())['server edits']).toMatch(/^not seen: .*kubectl get/)
  kubernetes.setForbid(() => false)
})
