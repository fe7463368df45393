import { expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { summarize } from '../../src/plan/summarize.js'
import type { JsonObject } from '../../src/ports/json.js'
import { groundOnDouble } from '../cuts/double.js'
import { before, othersOf, runJob, stateOf, type Ground } from '../cuts/trial.js'

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

/** What each cluster has beside it, and what somebody did in two of them. */
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
]

test('fifty recorded clusters of one branch: each is compared with it by drift, and the two that were edited are apart', async () => {
  const recorded = await recordOnce()
  const files: { name: string; text: string }[] = []
  for (let cluster = 1; cluster <= 50; cluster += 1) {
    const ground = await open()
    try {
      await ground.make([...recorded, ...ownOf(ground, cluster)])
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
  expect(parity.map(({ environments }) => environments.length)).toEqual([48, 1, 1])
  const [most] = parity
  const apart = rows.filter(({ difference }) => difference !== most?.difference)
  expect(apart.map(({ file }) => file).sort()).toEqual(['edge-17/plan.json', 'edge-33/plan.json'])
  expect(summarize([...files].reverse()).rows).toEqual(rows)
})
