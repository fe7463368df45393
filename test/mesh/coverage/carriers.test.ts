import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { Json, JsonObject } from '../../../src/ports/json.js'
import { namespace, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const guarded = [
  namespace('quay', { 'istio-injection': 'enabled' }),
  service('crane', { app: 'crane' }, [{ name: 'http', port: 80, targetPort: 8080 }], {}, 'quay'),
  policy('crane', { action: 'ALLOW', rules: [{}] }, 'quay'),
]

const verdict = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf([...guarded, ...before]), stateOf([...guarded, ...after]), { overrides: {}, evaluate }).verdict

const at = (apiVersion: string, kind: string, rest: JsonObject, metadata: JsonObject = {}): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name: 'a', namespace: 'quay', ...metadata },
  ...rest,
})

const deny = policy('closed', { action: 'DENY', rules: [{ to: [{ operation: { paths: ['/admin*'] } }] }] }, 'quay')
const settings = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'b', namespace: 'quay' }, data: { a: 'b' } }
const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'b', namespace: 'quay' },
  spec: { template: { metadata: { labels: { app: 'b' } }, spec: { containers: [{ name: 'b', image: 'b' }] } } },
}

const ensured = (spec: JsonObject, carried: Json = deny, metadata: JsonObject = {}) =>
  at(
    'policy.open-cluster-management.io/v1',
    'ConfigurationPolicy',
    {
      spec: {
        remediationAction: 'enforce',
        ...spec,
        'object-templates': [{ complianceType: spec['complianceType'] ?? 'musthave', objectDefinition: carried }],
      },
    },
    metadata,
  )
const step = (resource: JsonObject, carried: Json = JSON.stringify(deny)) =>
  at('argoproj.io/v1alpha1', 'WorkflowTemplate', {
    spec: { templates: [{ name: 'a', resource: { manifest: carried, ...resource } }] },
  })
const profile = (names: readonly string[], rest: JsonObject = {}) =>
  at('lib.projectsveltos.io/v1beta1', 'ClusterProfile', {
    spec: { ...rest, policyRefs: names.map((name) => ({ kind: 'ConfigMap', name, namespace: 'quay' })) },
  })
const resourceSet = (name: string) =>
  at('addons.cluster.x-k8s.io/v1beta1', 'ClusterResourceSet', { spec: { resources: [{ kind: 'ConfigMap', name }] } })
const holding = (name: string, carried: JsonObject) =>
  at('v1', 'ConfigMap', { data: { 'a.yaml': JSON.stringify(carried) } }, { name })
const secret = (field: 'data' | 'stringData', text: string) =>
  at('v1', 'Secret', {
    type: 'addons.cluster.x-k8s.io/resource-set',
    [field]: { 'a.yaml': field === 'data' ? Buffer.from(text).toString('base64') : text },
  })
const open = policy('closed', { action: 'DENY', rules: [{ to: [{ operation: { paths: ['/none'] } }] }] }, 'quay')
const subscribed = (path: string) =>
  at(
    'apps.open-cluster-management.io/v1',
    'Subscription',
    { spec: { channel: 'a/b' } },
    { annotations: { 'apps.open-cluster-management.io/git-path': path } },
  )

const stores = [holding('kept', deny), holding('other', open), holding('plain', settings), holding('plain2', settings)]

const batch = policy(
  'crane-batch',
  { rules: [{ from: [{ source: { principals: ['cluster.local/ns/quay/sa/batch'] } }] }] },
  'quay',
)
const template = (account: string, rest: JsonObject = {}): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'x' },
  spec: { serviceAccountName: account, containers: [{ name: 'base', image: 'x' }] },
  ...rest,
})
const stored = (pod: JsonObject | undefined) =>
  at('v1', 'ConfigMap', {
    data: { a: 'b', ...(pod === undefined ? {} : { 'pod.yaml': JSON.stringify(pod, null, 1) }) },
  })
const bare = ({ metadata, spec }: Readonly<Record<string, Json>>): JsonObject => ({
  metadata: metadata ?? null,
  spec: spec ?? null,
})

const cluster = (value: string) => ({ matchLabels: { environment: value } })
const chosen = (value: string, name = 'a') =>
  at('cluster.open-cluster-management.io/v1beta1', 'Placement', { spec: { predicates: [cluster(value)] } }, { name })
const ruled = (value: string) =>
  at('apps.open-cluster-management.io/v1', 'PlacementRule', { spec: { clusterSelector: cluster(value) } })
const bound = (to: string) =>
  at('policy.open-cluster-management.io/v1', 'PlacementBinding', {
    placementRef: { kind: 'Placement', name: 'a' },
    subjects: [{ kind: 'ConfigurationPolicy', name: to }],
  })
const work = (carried: JsonObject) =>
  at('work.open-cluster-management.io/v1alpha1', 'ManifestWorkReplicaSet', {
    spec: { placementRefs: [{ name: 'a' }], manifestWorkTemplate: { workload: { manifests: [carried] } } },
  })
const setBound = at('cluster.open-cluster-management.io/v1beta2', 'ManagedClusterSetBinding', {
  spec: { clusterSet: 'a' },
})

const steering: readonly (readonly [string, readonly JsonObject[], readonly JsonObject[]])[] = [
  ['the verb of what is carried', [ensured({})], [ensured({ complianceType: 'mustnothave' })]],
  ['whether it is enforced', [ensured({})], [ensured({ remediationAction: 'inform' })]],
  ['the namespaces it goes to', [ensured({ namespaceSelector: { include: ['quay'] } })], [ensured({})]],
  [
    'a mark by which its controller rests',
    [ensured({})],
    [ensured({}, deny, { annotations: { 'a.b/paused': 'true' } })],
  ],
  ['the verb beside a text of it', [step({ action: 'apply' })], [step({ action: 'delete' })]],
  [
    'the verb beside a text that is a template',
    [step({ action: 'apply' }, 'apiVersion: security.istio.io/v1\nkind: {{a}}\n  x: y\n z: [')],
    [step({ action: 'delete' }, 'apiVersion: security.istio.io/v1\nkind: {{a}}\n  x: y\n z: [')],
  ],
  ['which ConfigMap with a policy is applied', [...stores, profile(['kept'])], [...stores, profile(['other'])]],
  ['which of them a set takes', [...stores, resourceSet('kept')], [...stores, resourceSet('plain')]],
  ['that no ConfigMap with a policy is', [...stores, profile(['kept', 'plain'])], [...stores, profile(['plain'])]],
  ['who applies such a ConfigMap', [...stores, profile(['kept'])], stores],
  ['how it is applied', [...stores, profile(['kept'])], [...stores, profile(['kept'], { syncMode: 'DryRun' })]],
  ['the folder that is applied', [subscribed('k8s')], [subscribed('other')]],
  ['a policy in a Secret', [secret('stringData', JSON.stringify(deny))], [secret('stringData', JSON.stringify(open))]],
  ['a policy in data of a Secret', [secret('data', JSON.stringify(deny))], [secret('data', JSON.stringify(open))]],
  ['whose account stored pods have', [batch, stored(template('web'))], [batch, stored(template('batch'))]],
  ['that they have it no more', [batch, stored(template('batch'))], [batch, stored(template('web'))]],
  ['the same of a template alone', [batch, stored(bare(template('web')))], [batch, stored(bare(template('batch')))]],
  ['that pods with it are stored', [batch, stored(undefined)], [batch, stored(template('batch'))]],
  ['a Secret with a policy that goes', [secret('data', JSON.stringify(deny))], []],
  ['to which clusters it goes', [ensured({}), bound('a'), chosen('a')], [ensured({}), bound('a'), chosen('b')]],
  ['to which by a rule', [ensured({}), bound('a'), ruled('a')], [ensured({}), bound('a'), ruled('b')]],
  ['that it goes to none any more', [ensured({}), bound('a'), chosen('a')], [ensured({}), bound('a')]],
  ['to which clusters work with it goes', [work(deny), chosen('a')], [work(deny), chosen('b')]],
  ['which clusters may be chosen for it', [work(deny), chosen('a'), setBound], [work(deny), chosen('a')]],
]

const neutral: typeof steering = [
  ['clusters of what nobody places', [ensured({}), chosen('a')], [ensured({}), chosen('b')]],
  ['clusters of another placement', [work(deny), chosen('a', 'b')], [work(deny), chosen('b', 'b')]],
  ['clusters for a workload', [work(deployment), chosen('a')], [work(deployment), chosen('b')]],
  ['which may be chosen for it', [work(deployment), chosen('a'), setBound], [work(deployment), chosen('a')]],
  ['clusters bound to something else', [ensured({}), bound('x'), chosen('a')], [ensured({}), bound('x'), chosen('b')]],
  ['prose', [ensured({ description: 'a' })], [ensured({ description: 'b' })]],
  ['a label for people', [ensured({})], [ensured({}, deny, { labels: { team: 'b' } })]],
  ['the verb of a ConfigMap', [ensured({}, settings)], [ensured({ complianceType: 'mustnothave' }, settings)]],
  ['whether a workload is enforced', [ensured({}, deployment)], [ensured({ remediationAction: 'inform' }, deployment)]],
  ['the verb beside a ConfigMap', [step({ action: 'apply' }, settings)], [step({ action: 'delete' }, settings)]],
  ['the image of the step', [step({ image: 'a:1' })], [step({ image: 'a:2' })]],
  ['which ConfigMap without a policy is applied', [...stores, profile(['plain'])], [...stores, profile(['plain2'])]],
  ['an account that no rule names', [batch, stored(template('web'))], [batch, stored(template('other'))]],
  [
    'the image of stored pods',
    [batch, stored(template('batch'))],
    [
      batch,
      stored(template('batch', { spec: { serviceAccountName: 'batch', containers: [{ name: 'base', image: 'y' }] } })),
    ],
  ],
  ['a password', [secret('data', 'a')], [secret('data', 'b')]],
  [
    'a file of settings in a Secret',
    [secret('stringData', 'host: istio.io/a\nport: 1\n')],
    [secret('stringData', 'host: istio.io/a\nport: 2\n')],
  ],
]

describe('what brings objects that decide into a cluster', () => {
  test.each(steering)('is not proven where it changes: %s', (_, before, after) => {
    expect(verdict(before, after)).toBe('cannot prove')
  })

  test.each(neutral)('says nothing by itself: %s', (_, before, after) => {
    expect(verdict(before, after)).toBe('equivalent')
  })
})

describe('a group of a project of Kubernetes is none of the API server', () => {
  const carrying = (apiVersion: string, carried: JsonObject) =>
    at(apiVersion, 'Composed', { spec: { objects: [carried] } })
  test.each(['composed.example.k8s.io/v1', 'metacontroller.k8s.io/v1'])('%s applies what it carries', (apiVersion) => {
    expect(verdict([carrying(apiVersion, deny)], [carrying(apiVersion, { ...deny, spec: {} })])).toBe('cannot prove')
    expect(verdict([carrying(apiVersion, deny)], [])).toBe('cannot prove')
    expect(verdict([carrying(apiVersion, settings)], [])).toBe('equivalent')
  })
})
