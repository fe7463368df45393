import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readCalls } from '../../src/calls/read-calls.js'
import { componentCalls } from '../../src/importers/airflow/component-calls.js'
import { documentsOf, takeInventory } from '../../src/importers/airflow/inventory.js'
import { callsFileOf } from '../../src/importers/imported-calls.js'
import { answerRequest } from '../../src/mesh/answer.js'
import {
  chart,
  chartOf,
  cleanup,
  evaluated,
  hasCharts,
  imported,
  installed,
  matrixOf,
  options,
  wanted,
} from './airflow-mesh.js'
import { executors, ownChart } from './own-chart.js'

const namespace = 'airflow'
const airflow = (name: string): string => `airflow/airflow-${name}`

describe('who reaches what with the policies that are written', () => {
  test.each(executors)('a chart of our own with %s: what it needs, and the algebra says that it is all', (executor) => {
    const { mesh, alignment } = installed(ownChart(executor), 'etl-prod')
    const found = matrixOf('etl', 'etl-prod', evaluated(mesh))
    expect(found).toEqual(wanted[executor].matrix)
    expect(Object.values(found).flat()).toHaveLength(wanted[executor].allowed)
    expect(alignment).toMatchObject({ verdict: 'aligned', findings: [] })
  })

  const charts = hasCharts ? test : test.skip
  charts.each(executors)(
    'the published chart with %s: what it needs, and the algebra says that it is all',
    (executor) => {
      const { mesh, alignment } = installed(chart(chartOf[executor]) + cleanup('airflow'), namespace)
      const found = matrixOf('airflow', namespace, evaluated(mesh))
      expect(found).toEqual(wanted[executor].matrix)
      expect(Object.values(found).flat()).toHaveLength(wanted[executor].allowed)
      expect(alignment).toMatchObject({ verdict: 'aligned' })
    },
  )
})

const charts = hasCharts ? test : test.skip
charts.each([
  ['official-1.22.0-airflow-3.2.2-celery', 3, 'CeleryExecutor'],
  ['official-1.22.0-airflow-3.2.2-celery-worker-sets', 3, 'CeleryExecutor'],
  ['official-1.22.0-airflow-3.2.2-kubernetes', 3, 'KubernetesExecutor'],
  ['official-1.22.0-airflow-3.2.2-local', 3, 'LocalExecutor'],
  ['official-1.22.0-airflow-3.2.2-celery-and-kubernetes', 3, 'CeleryExecutor,KubernetesExecutor'],
  ['official-1.22.0-airflow-2.11.2-celery', 2, 'CeleryExecutor'],
  ['community-8.9.0-airflow-2.8.4-celery', 2, 'CeleryExecutor'],
])('%s is taken apart', (name, major, executors) => {
  const { inventory, file } = imported(chart(name))
  expect([inventory.major, inventory.executors.join(','), inventory.release]).toEqual([major, executors, 'airflow'])
  expect(readCalls([{ path: 'calls.yaml', text: file }], namespace).problems).toEqual([])
  const again = takeInventory([...documentsOf(chart(name))].reverse())
  expect(again === undefined ? '' : callsFileOf(componentCalls(again, options))).toBe(file)
})

const meant = (text: string, account: string): string => {
  const inventory = takeInventory(documentsOf(text))
  if (inventory === undefined) throw new Error('no Airflow')
  return callsFileOf({ ...componentCalls(inventory, options), shared: [account] })
}

charts(
  'the official chart of 2.x is aligned, and with both executors at once as soon as the shared worker is meant',
  () => {
    expect(installed(chart('official-1.22.0-airflow-2.11.2-celery'), namespace).alignment).toMatchObject({
      verdict: 'aligned',
      findings: [],
    })
    const both = chart('official-1.22.0-airflow-3.2.2-celery-and-kubernetes')
    const { alignment } = installed(both, namespace)
    expect([alignment.verdict, ...alignment.findings.map(({ kind }) => kind)]).toEqual([
      'not aligned',
      'SHARED-IDENTITY',
    ])
    expect(installed(both, namespace, [], () => meant(both, 'airflow-worker')).alignment).toMatchObject({
      verdict: 'aligned',
      findings: [],
    })
  },
)

charts('whatever waits for the database before it starts may call it, in every chart', () => {
  const waiting = (name: string): readonly string[] => {
    const { inventory, file } = imported(chart(name))
    const { callers } = parse(file) as { callers: { group: string; calls: { service: string }[] }[] }
    const database = /pgbouncer|postgresql/
    const may = callers.filter(({ calls }) => calls.some(({ service }) => database.test(service)))
    const waits = inventory.components.filter(({ podSpec }) => JSON.stringify(podSpec).includes('check-migrations'))
    expect(waits.length).toBeGreaterThan(3)
    expect(waits.filter((one) => !may.some(({ group }) => group === one.name)).map(({ from }) => from)).toEqual([])
    return may.map(({ group }) => group)
  }
  const official = ['official-1.22.0-airflow-2.11.2-celery', ...Object.values(chartOf)]
  for (const name of official) expect(waiting(name)).not.toContain('flower')
  expect(waiting('community-8.9.0-airflow-2.8.4-celery')).toContain('flower')
})

charts('the community chart goes through as it is published, its unquoted modes included', () => {
  const text = chart('community-8.9.0-airflow-2.8.4-celery')
  const { alignment } = installed(text, namespace)
  expect(alignment.verdict).toBe('not aligned')
  // One ServiceAccount for all: each may do what every other may, until somebody says that it is meant.
  expect(alignment.findings.map(({ kind, identity }) => [kind, ...identity.slice(1)])).toEqual([
    ['SHARED-IDENTITY', `${namespace}/airflow`],
  ])
  expect(alignment.findings[0]?.text).toContain('"airflow.scheduler", "airflow.sync-users"')
  expect(imported(text).file).toContain(
    '# ServiceAccount airflow is shared: each of its callers may do what the others',
  )
  const shared = meant(text, 'airflow')
  expect(shared).not.toContain('is shared:')
  expect(installed(text, namespace, [], () => shared).alignment).toMatchObject({ verdict: 'aligned', findings: [] })
})

charts('a worker set in a segment lets nobody in by the Service that selects every set', () => {
  const segments = [{ name: 'pii', callers: ['auditor'], services: ['airflow-worker-pii'], pointer: '' }]
  const text = chart('official-1.22.0-airflow-3.2.2-celery-worker-sets')
  const edit = (file: string): string => {
    const value = parse(file) as { callers: { id: string; calls: { service: string }[] }[] }
    for (const caller of value.callers)
      caller.calls = caller.calls.filter(({ service }) => service !== 'airflow-worker-pii')
    value.callers.push({
      id: 'auditor',
      serviceAccount: 'auditor',
      owners: ['audit'],
      calls: [{ service: 'airflow-worker-pii', port: 8793, kind: 'read' }],
    } as never)
    return JSON.stringify(value)
  }
  const { mesh, objects, alignment } = installed(text, namespace, segments, edit)
  const at = (identity: string, set: string | undefined): boolean => {
    const [space = '', account = ''] = identity.split('/')
    return (
      answerRequest(
        mesh,
        {
          protocol: 'tcp',
          destination: {
            namespace,
            labels: {
              tier: 'airflow',
              component: 'worker',
              release: 'airflow',
              ...(set === undefined ? {} : { 'worker-set': set }),
            },
            port: 8793,
          },
          source: { principal: `cluster.local/ns/${space}/sa/${account}` },
          mtls: true,
        },
        { now: 0 },
      ).verdict === 'allow'
    )
  }
  expect([
    at(airflow('api-server'), undefined),
    at(airflow('api-server'), 'bulk'),
    at(airflow('api-server'), 'pii'),
    at('airflow/auditor', 'pii'),
    at('airflow/auditor', undefined),
  ]).toEqual([true, true, false, true, false])
  expect(objects.filter(({ object }) => JSON.stringify(object).includes('"DENY"'))).toHaveLength(1)
  expect(alignment.findings.filter(({ kind }) => kind !== 'STALE')).toEqual([])
})
