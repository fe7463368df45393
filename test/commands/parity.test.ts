import { expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { listAt, objectAt, objectsAt, textAt } from '../../src/mesh/fields.js'
import { summarize } from '../../src/plan/summarize.js'
import type { JsonObject } from '../../src/ports/json.js'
import { groundOnDouble } from '../cuts/double.js'
import { before, binding, configurationOf, othersOf, runJob, stateOf, type Ground } from '../cuts/trial.js'

const open = groundOnDouble(makeCertificateAuthority('parity'))

/** What stands in a cluster that was brought to the branch once; every cluster counts its own uids and versions. */
const recordOnce = async (): Promise<readonly JsonObject[]> => {
  const ground = await open()
  try {
    await ground.make(othersOf(ground.namespace))
    const applied = await runJob('apply', before(ground.namespace), 1, ground)
    expect(applied.outcome.errors).toEqual([])
    return (await stateOf(ground)).objects
      .filter(({ key }) => key.namespace === ground.namespace)
      .map(({ content, apiVersion, key: { kind } }) => ({ ...content, apiVersion, kind }))
  } finally {
    await ground.close()
  }
}

type Edit = (object: JsonObject) => JsonObject

const edited =
  (kind: string, edit: Edit): Edit =>
  (object) =>
    object['kind'] === kind && textAt(object, 'metadata', 'name').startsWith('meshgate-kept') ? edit(object) : object

const withLabel =
  (name: string, value: string): Edit =>
  (object) => ({
    ...object,
    metadata: {
      ...objectAt(object, 'metadata'),
      labels: { ...objectAt(object, 'metadata', 'labels'), [name]: value },
    },
  })

/** What somebody did in single clusters: access is another one in 17 and 33, and the same everywhere else. */
const edits: Readonly<Record<number, Edit>> = {
  5: edited('RoleBinding', withLabel('team', 'night')),
  8: (object) =>
    object['kind'] === 'ServiceAccount' && textAt(object, 'metadata', 'name') === 'kept'
      ? { ...object, metadata: { ...objectAt(object, 'metadata'), annotations: {} } }
      : object,
  // The order of verbs says nothing.
  11: edited('Role', (object) => ({
    ...object,
    rules: [...objectsAt(object, 'rules')]
      .reverse()
      .map((rule) => ({ ...rule, verbs: [...listAt(rule, 'verbs')].reverse() })),
  })),
  // A cluster of its own allots its own addresses.
  23: (object) =>
    object['kind'] === 'Service'
      ? { ...object, spec: { ...objectAt(object, 'spec'), clusterIP: '10.96.0.23', clusterIPs: ['10.96.0.23'] } }
      : object,
}

/** What each cluster has beside it. */
const ownOf = ({ namespace }: Ground, cluster: number): readonly JsonObject[] => [
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: `local-${cluster}`, namespace: 'default' },
    spec: { selector: { app: 'local' }, ports: [{ port: 9000 + cluster }] },
  },
  ...(cluster === 17 || cluster === 33
    ? [
        {
          apiVersion: 'security.istio.io/v1',
          kind: 'AuthorizationPolicy',
          metadata: { name: 'meshgate-kept-orders-by-hand', namespace },
          spec: {
            selector: { matchLabels: { app: 'orders' } },
            rules: [{ from: [{ source: { principals: [`cluster.local/ns/${namespace}/sa/cluster-${cluster}`] } }] }],
          },
        },
      ]
    : []),
  ...(cluster === 40
    ? [
        {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'RoleBinding',
          metadata: { name: 'old-night-shift', namespace },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'night-shift' },
          subjects: [{ kind: 'ServiceAccount', name: 'night', namespace }],
        },
      ]
    : []),
]

test('fifty recorded clusters of one branch: each is compared with it by drift, and those that were edited are apart', async () => {
  const recorded = await recordOnce()
  const files: { name: string; text: string }[] = []
  for (let cluster = 1; cluster <= 50; cluster += 1) {
    const ground = await open()
    try {
      await ground.make([...recorded.map(edits[cluster] ?? ((object) => object)), ...ownOf(ground, cluster)])
      const { outcome, plan } = await runJob('drift', before(ground.namespace), 2, ground)
      expect(outcome.errors).toEqual([])
      files.push({ name: `edge-${cluster}/plan.json`, text: plan })
    } finally {
      await ground.close()
    }
  }
  const { rows, parity, unreadable } = summarize(files)
  expect([rows.length, unreadable]).toEqual([50, []])
  expect(new Set(rows.map(({ cluster }) => cluster)).size).toBe(50)
  expect(parity.map(({ environments }) => environments.length)).toEqual([45, 1, 1, 1, 1, 1])
  const fileOf = new Map(rows.map(({ difference, file }) => [difference, file]))
  const apart = new Map(parity.slice(1).map((group) => [fileOf.get(group.difference), group.apart]))
  const namespace = textAt(recorded[0], 'metadata', 'namespace')
  expect(apart.get('edge-5/plan.json')).toEqual([
    {
      part: 'object',
      side: 'here',
      text: expect.stringMatching(`^RoleBinding ${namespace}/meshgate-kept`),
      fields: ['/metadata/labels/team'],
    },
  ])
  expect(apart.get('edge-8/plan.json')).toEqual([
    {
      part: 'object',
      side: 'here',
      text: `ServiceAccount ${namespace}/kept`,
      fields: ['/metadata/annotations'],
    },
  ])
  expect(apart.get('edge-40/plan.json')).toEqual([
    { part: 'object', side: 'here', text: expect.stringMatching('old-night-shift: orphan, Role night-shift is gone') },
  ])
  for (const cluster of [17, 33])
    expect(apart.get(`edge-${cluster}/plan.json`)).toContainEqual({
      part: 'access',
      side: 'here',
      text: expect.stringContaining(`cluster-${cluster}`),
    })
  expect(summarize([...files].reverse())).toEqual({ rows, parity, unreadable })
})

test('environments whose namespaces have other names are compared by what each says of its own', async () => {
  const planOf = async (namespace: string, paths: string) => {
    const ground = await open()
    try {
      await ground.make([
        {
          apiVersion: 'v1',
          kind: 'Namespace',
          metadata: { name: namespace, labels: { 'istio-injection': 'enabled' } },
        },
        ...othersOf(namespace),
      ])
      const base = configurationOf(namespace, [binding('kept', 'get', '/first')])
      const head = configurationOf(namespace, [binding('kept', 'get', paths)])
      expect((await runJob('apply', base, 1, ground)).outcome.errors).toEqual([])
      const { outcome, plan } = await runJob('plan', head, 2, ground, 1, { base })
      expect(outcome.errors).toEqual([])
      return { name: `${namespace}/plan.json`, text: plan }
    } finally {
      await ground.close()
    }
  }
  const alike = [await planOf('shop', '/kept'), await planOf('web', '/kept')]
  const { rows, parity } = summarize(alike)
  expect(rows.map(({ gained, clusterName }) => [gained, clusterName])).toEqual([
    [1, 'one'],
    [1, 'one'],
  ])
  expect(parity).toEqual([])
  const other = summarize([...alike, await planOf('shop-eu', '/more')]).parity
  expect(other.map(({ environments }) => environments.length)).toEqual([2, 1])
  expect(other[1]?.apart).toContainEqual(
    expect.objectContaining({ part: 'access', side: 'here', text: expect.stringContaining('/more') }),
  )
})

/** A `drift` of one environment that `init` set up, with what stands beside its branch. */
const driftedPlan = (environment: string, namespace: string, more: JsonObject = {}, group = environment) => ({
  name: `${environment}/plan.json`,
  text: JSON.stringify({
    plans: [
      {
        digest: `sha256:${environment}`,
        reviewed: { environment, access: { verdict: 'equivalent', destinations: [] } },
        observed: { place: { namespace }, ...more },
      },
    ],
    drift: [
      {
        kind: 'beside',
        object: `RoleBinding ${namespace}/meshgate-applier-${environment}`,
        details: [{ what: `gives Role meshgate-applier to Group meshgate:apply:${namespace}:${group}` }],
      },
    ],
  }),
})

test('the applier that init names after the environment is no difference, and one of another environment is', () => {
  const staging = driftedPlan('staging', 'pay-stage')
  for (const namespace of ['pay', 'pay-stage'])
    expect(summarize([staging, driftedPlan('production', namespace)]).parity).toEqual([])
  expect(summarize([staging, driftedPlan('production', 'pay', {}, 'staging')]).parity).toHaveLength(2)
})

test('what a public repository does not show is never taken for the same', () => {
  const hidden = { hidden: { gained: 1, lost: 0 } }
  const plans = [driftedPlan('staging', 'pay', hidden), driftedPlan('production', 'pay', hidden)] as const
  expect(summarize(plans).parity).toHaveLength(2)
  const nothing = { hidden: { gained: 0, lost: 0 } }
  expect(summarize([driftedPlan('staging', 'pay', nothing), driftedPlan('production', 'pay', nothing)]).parity).toEqual(
    [],
  )
})
