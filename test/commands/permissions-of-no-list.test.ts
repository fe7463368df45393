import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { openWorkshop, type Workshop } from './local-job.js'

type Texts = Readonly<Record<string, string>>

const binding = (role: string, subject: string, namespace = ''): string => `apiVersion: rbac.authorization.k8s.io/v1
kind: ${namespace === '' ? 'ClusterRoleBinding' : 'RoleBinding'}
metadata: { name: extra${namespace === '' ? '' : `, namespace: ${namespace}`} }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${role} }
subjects: [${subject}]
`
const role = (name: string, verbs: string, labels = '{}'): string => `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: ${name}, labels: ${labels} }
rules: [{ apiGroups: [""], resources: [secrets], verbs: [${verbs}] }]
`
const account = (name: string, namespace: string): string =>
  `{ kind: ServiceAccount, name: ${name}, namespace: ${namespace} }`
const group = (name: string): string => `{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: "${name}" }`
const crane = `apiVersion: apps/v1
kind: Deployment
metadata: { name: crane, namespace: harbour }
spec:
  selector: { matchLabels: { app: crane } }
  template:
    metadata: { labels: { app: crane } }
    spec: { serviceAccountName: crane, containers: [{ name: crane, image: "a:1" }] }
`
const secret = (namespace: string, type = 'kubernetes.io/service-account-token'): string => `apiVersion: v1
kind: Secret
metadata: { name: token, namespace: ${namespace}, annotations: { kubernetes.io/service-account.name: crane } }
type: ${type}
`
const serviceAccount = (annotations: string): string =>
  `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: crane, namespace: harbour, annotations: ${annotations} }\n`
const cloud = '{ eks.amazonaws.com/role-arn: "arn:aws:iam::1:role/a" }'
const webhook = (resource: string): string => `apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: writes }
webhooks: [{ name: a.b.c, clientConfig: { url: "https://example.com" }, sideEffects: None, admissionReviewVersions: [v1], rules: [{ operations: [CREATE], apiGroups: [""], apiVersions: [v1], resources: [${resource}] }] }]
`
const base: Texts = {
  'meshgate.yaml': `version: 1
environments:
  quay: { namespace: harbour, policies: ["quay/*"] }
  pier: { namespace: beach, policies: ["pier/*"] }
`,
  'quay/crane.yaml': crane,
  'pier/map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: map, namespace: beach }\n',
}

let harbour: Workshop
beforeEach(async () => {
  harbour = await openWorkshop()
})
afterEach(() => harbour.close())

/** What `check` says of an environment: rows that give something, reasons, and lines of what was not judged. */
const judge = async (before: Texts, after: Texts, name = 'quay') => {
  await harbour.write({ ...base, ...before })
  harbour.git('add', '-A')
  harbour.git('commit', '-q', '-m', 'first')
  await harbour.write(after)
  const { plans } = await harbour.run((run) => check(run))
  const [plan] = plans.filter(({ reviewed }) => reviewed.environment === name)
  return {
    rows: (plan?.reviewed.permissions ?? []).map(({ kind, subject }) => `${kind} ${subject}`),
    reasons: (plan?.reviewed.access.reasons ?? []).map(({ text }) => text),
    unjudged: (plan?.observed.assumptions ?? []).filter((text) => text.includes('not judged')),
  }
}

describe('permissions and what holds in the cluster, in a file that no list has', () => {
  const own = account('crane', 'harbour')
  test.each<[string, Texts, Texts, RegExp]>([
    [
      'a role for an account of the namespace',
      {},
      { 'extra/b.yaml': binding('cluster-admin', own) },
      /^gained .*harbour\/crane/,
    ],
    [
      'its group',
      {},
      { 'extra/b.yaml': binding('view', group('system:serviceaccounts:harbour')) },
      /^gained .*serviceaccounts:harbour/,
    ],
    [
      'everybody',
      {},
      { 'extra/b.yaml': binding('view', group('system:unauthenticated')) },
      /^gained .*unauthenticated/,
    ],
    [
      'a person, in the whole cluster',
      {},
      { 'extra/b.yaml': binding('view', '{ kind: User, name: mallory }') },
      /^gained .*mallory/,
    ],
    ['elsewhere', {}, { 'extra/b.yaml': binding('admin', own, 'kube-system') }, /^gained .*harbour\/crane/],
    [
      'the role that a binding of the list names',
      { 'quay/b.yaml': binding('reader', own, 'harbour'), 'extra/r.yaml': role('reader', 'list') },
      { 'extra/r.yaml': role('reader', 'list, get') },
      /^gained .*harbour\/crane/,
    ],
    [
      'the role that a binding of another file names',
      { 'more/b.yaml': binding('reader', own), 'extra/r.yaml': role('reader', 'list') },
      { 'extra/r.yaml': role('reader', 'list, get') },
      /^gained .*harbour\/crane/,
    ],
    [
      'a role of another file',
      { 'more/r.yaml': role('reader', 'list') },
      { 'extra/b.yaml': binding('reader', own) },
      /^gained .*harbour\/crane/,
    ],
    [
      'a part of a role that every cluster has',
      {},
      { 'extra/r.yaml': role('more', 'get', '{ rbac.authorization.k8s.io/aggregate-to-view: "true" }') },
      /^unknown .*ClusterRole view/,
    ],
    [
      'a token of an account',
      {},
      { 'extra/s.yaml': secret('harbour') },
      /^unknown whoever may read Secret harbour\/token/,
    ],
    [
      'an identity of a cloud for pods that run',
      {},
      { 'extra/a.yaml': serviceAccount(cloud) },
      /^unknown .*harbour\/crane/,
    ],
  ])('%s is a row', async (_, before, after, row) => {
    const { rows } = await judge(before, after)
    expect(rows).toContainEqual(expect.stringMatching(row))
  })

  test('a webhook of the cluster that writes into pods proves nothing', async () => {
    expect((await judge({}, { 'extra/w.yaml': webhook('pods') })).reasons).toContainEqual(
      expect.stringMatching(/MutatingWebhookConfiguration writes/),
    )
  })

  test('what stands below the name of a stage without an environment proves nothing, by name', async () => {
    const { rows, reasons } = await judge({}, { 'dev/s.yaml': secret('harbour'), 'qa/b.yaml': binding('admin', own) })
    expect(rows).toEqual([])
    expect(reasons).toEqual([
      expect.stringMatching(/`dev\/s\.yaml`.*nothing says whether `dev` is of the same cluster/),
      expect.stringMatching(/`qa\/b\.yaml`.*nothing says whether `qa` is of the same cluster/),
    ])
  })

  test.each<[string, Texts, Texts]>([
    ['an account of another environment', {}, { 'extra/b.yaml': binding('view', account('tug', 'beach')) }],
    [
      'an account and a namespace of nobody here',
      {},
      { 'extra/b.yaml': binding('view', account('tug', 'sea'), 'sea') },
    ],
    [
      'a role that nobody is bound to',
      { 'extra/r.yaml': role('reader', 'list') },
      { 'extra/r.yaml': role('reader', 'get') },
    ],
    [
      'a role of accounts of another environment',
      { 'more/b.yaml': binding('reader', account('tug', 'beach')), 'extra/r.yaml': role('reader', 'list') },
      { 'extra/r.yaml': role('reader', 'list, get') },
    ],
    ['a token of another namespace', {}, { 'extra/s.yaml': secret('beach') }],
  ])('negative: %s is told, and gives this one nothing', async (_, before, after) => {
    const { rows, reasons, unjudged } = await judge(before, after)
    expect([rows, reasons]).toEqual([[], []])
    expect(unjudged).toEqual([expect.stringMatching(/^`extra\/[a-z]\.yaml` changed and belongs to no environment/)])
  })

  test('negative: what an account of another environment is given is a row there', async () => {
    const { rows } = await judge({}, { 'extra/b.yaml': binding('view', account('tug', 'beach')) }, 'pier')
    expect(rows).toContainEqual(expect.stringMatching(/^gained .*beach\/tug/))
  })

  test('negative: a Secret of another type, and an account with no identity, say nothing', async () => {
    const { rows, reasons } = await judge(
      {},
      { 'extra/s.yaml': secret('harbour', 'Opaque'), 'extra/a.yaml': serviceAccount('{ owner: quay }') },
    )
    expect([rows, reasons]).toEqual([[], []])
  })
})
