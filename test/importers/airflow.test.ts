import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { renderCalls } from '../../src/bindings/render-calls.js'
import { asKubernetesObject } from '../../src/bindings/rendered-object.js'
import { alignCalls } from '../../src/calls/align-calls.js'
import { layOnMesh } from '../../src/calls/grants.js'
import { readCalls } from '../../src/calls/read-calls.js'
import type { Segment } from '../../src/config/config.js'
import { componentCalls } from '../../src/importers/airflow/component-calls.js'
import { documentsOf, takeInventory } from '../../src/importers/airflow/inventory.js'
import { callsFileOf } from '../../src/importers/imported-calls.js'
import { readObjects } from '../../src/manifests/read-objects.js'
import { answerRequest } from '../../src/mesh/answer.js'
import { resolveMesh, type Mesh } from '../../src/mesh/resolve.js'
import type { Request } from '../../src/ports/request.js'
import { environment as shopEnvironment, stateOf } from '../calls/shop.js'

const namespace = 'airflow'
const vectors = '../shared/vectors/airflow'
const chart = (name: string): string => readFileSync(`${vectors}/${name}.yaml`, 'utf8')
const options = {
  gateway: 'istio-ingress/airflow-gateway-istio',
  prometheus: 'monitoring/prometheus',
  owners: ['data-platform'],
}
const around = `
---
apiVersion: v1
kind: Namespace
metadata: { name: airflow, labels: { istio-injection: enabled } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: istio, namespace: istio-system }
data: { mesh: "pathNormalization: { normalization: MERGE_SLASHES }" }
`
/** The job that the chart makes only where it is switched on. */
const cleanup = `
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: airflow-database-cleanup }
spec:
  jobTemplate:
    spec:
      template:
        metadata: { labels: { tier: airflow, component: database-cleanup, release: airflow } }
        spec: { serviceAccountName: airflow-database-cleanup, containers: [{ name: main, image: example.com/a:1 }] }
`

const imported = (text: string) => {
  const inventory = takeInventory(documentsOf(text))
  if (inventory === undefined) throw new Error('no Airflow')
  return { inventory, file: callsFileOf(componentCalls(inventory, options)) }
}

/** A chart in a mesh with the policies that its imported calls ask for. */
const installed = (text: string, segments: readonly Segment[] = [], edit = (file: string): string => file) => {
  const environment = shopEnvironment({ namespace, segments })
  const read = readObjects([{ path: 'chart.yaml', text: text + around, digest: 'x' }], {
    selection: 'folder',
    namespace,
  })
  const calls = readCalls([{ path: 'calls.yaml', text: edit(imported(text).file) }], namespace)
  expect([...read.problems, ...calls.problems]).toEqual([])
  const rendered = renderCalls(calls.declaration, environment, stateOf(read.objects), 'calls.yaml')
  expect(rendered.problems).toEqual([])
  const state = stateOf([...read.objects, ...rendered.objects.map(asKubernetesObject)])
  const mesh = resolveMesh(state, environment.mesh)
  const access = layOnMesh(calls.declaration, mesh, namespace, segments)
  return { mesh, objects: rendered.objects, alignment: alignCalls(access, { otherNamespaces: [] }) }
}

const airflow = (name: string): string => `airflow/airflow-${name}`
/** The eighteen identities of the reference's matrices. */
const identities = [
  ...[
    'api-server',
    'scheduler',
    'dag-processor',
    'triggerer',
    'worker',
    'worker-kubernetes',
    'redis',
    'pgbouncer',
    'statsd',
    'flower',
    'migrate-database-job',
    'create-user-job',
    'cleanup',
    'database-cleanup',
  ].map(airflow),
  'airflow/default',
  'stranger/app',
  options.gateway,
  options.prometheus,
]
const probes: readonly (readonly [
  title: string,
  component: string,
  port: number,
  http?: { readonly method: string; readonly path: string },
])[] = [
  ['ui', 'api-server', 8080, { method: 'GET', path: '/api/v2/dags' }],
  ['execution', 'api-server', 8080, { method: 'POST', path: '/execution/task-instances/1/run' }],
  ['worker logs', 'worker', 8793],
  ['triggerer logs', 'triggerer', 8794],
  ['redis', 'redis', 6379],
  ['pgbouncer', 'pgbouncer', 6543],
  ['pgbouncer metrics', 'pgbouncer', 9127],
  ['postgresql', 'postgresql', 5432],
  ['statsd', 'statsd', 9102],
  ['flower', 'flower', 5555],
  ['scheduler logs', 'scheduler', 8793],
  ['scheduler health', 'scheduler', 8974],
  ['dag-processor', 'dag-processor', 8793],
]

const ask = (mesh: Mesh, identity: string, [, component, port, http]: (typeof probes)[number]): boolean => {
  const [space = '', account = ''] = identity.split('/')
  const labels =
    component === 'postgresql'
      ? {
          'app.kubernetes.io/name': 'postgresql',
          'app.kubernetes.io/instance': 'airflow',
          'app.kubernetes.io/component': 'primary',
          'app.kubernetes.io/managed-by': 'Helm',
          'app.kubernetes.io/version': '16.1.0',
          'helm.sh/chart': 'postgresql-13.2.24',
        }
      : { tier: 'airflow', component, release: 'airflow' }
  const base = {
    destination: { namespace, labels, port },
    source: { principal: `cluster.local/ns/${space}/sa/${account}` },
    mtls: true,
  }
  const request: Request =
    http === undefined
      ? { ...base, protocol: 'tcp' }
      : { ...base, protocol: 'http', http: { ...http, authority: 'airflow', headers: {} } }
  return answerRequest(mesh, request, { now: 0 }).verdict === 'allow'
}

const matrix = (mesh: Mesh): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    probes.map((probe) => [
      probe[0],
      identities
        .filter((identity) => ask(mesh, identity, probe))
        .map((identity) => identity.replace('airflow/airflow-', '')),
    ]),
  )

const common = {
  ui: [options.gateway],
  'triggerer logs': ['api-server'],
  'pgbouncer metrics': [options.prometheus],
  postgresql: ['pgbouncer'],
  statsd: [options.prometheus],
  'scheduler health': [],
  'dag-processor': [],
}
const jobs = ['migrate-database-job', 'create-user-job', 'database-cleanup']

describe('who reaches what with the policies of a real chart', () => {
  test('Celery: the reference’s 19 of 234, and the algebra says that nothing else is allowed', () => {
    const { mesh, alignment } = installed(chart('official-1.22.0-airflow-3.2.2-celery') + cleanup)
    expect(matrix(mesh)).toEqual({
      ...common,
      execution: ['worker'],
      'worker logs': ['api-server'],
      redis: ['scheduler', 'worker', 'flower'],
      pgbouncer: ['api-server', 'scheduler', 'dag-processor', 'triggerer', 'worker', ...jobs],
      flower: [options.gateway],
      'scheduler logs': [],
    })
    expect(Object.values(matrix(mesh)).flat()).toHaveLength(19)
    expect(alignment).toMatchObject({ verdict: 'aligned' })
  })

  test('Kubernetes: workers reach the Execution API and nothing else', () => {
    const { mesh, alignment } = installed(chart('official-1.22.0-airflow-3.2.2-kubernetes') + cleanup)
    expect(matrix(mesh)).toEqual({
      ...common,
      execution: ['worker'],
      'worker logs': [],
      redis: [],
      pgbouncer: ['api-server', 'scheduler', 'dag-processor', 'triggerer', ...jobs],
      flower: [],
      'scheduler logs': [],
    })
    // Task pods run as the worker here; with an account of their own the reference counts both, and no scrape of pgbouncer.
    expect(Object.values(matrix(mesh)).flat()).toHaveLength(13)
    expect(alignment).toMatchObject({ verdict: 'aligned' })
  })

  test('Local: the scheduler runs the tasks and serves their logs', () => {
    const { mesh, alignment } = installed(chart('official-1.22.0-airflow-3.2.2-local') + cleanup)
    expect(matrix(mesh)).toEqual({
      ...common,
      execution: ['scheduler'],
      'worker logs': [],
      redis: [],
      pgbouncer: ['api-server', 'scheduler', 'dag-processor', 'triggerer', ...jobs],
      flower: [],
      'scheduler logs': ['api-server'],
    })
    // The reference counts 13: it lets Prometheus read pgbouncer's metrics with Celery alone, and the chart opens that port always.
    expect(Object.values(matrix(mesh)).flat()).toHaveLength(14)
    expect(alignment).toMatchObject({ verdict: 'aligned' })
  })
})

test.each([
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

test('the official chart of 2.x and both executors at once are aligned, too', () => {
  for (const name of ['official-1.22.0-airflow-2.11.2-celery', 'official-1.22.0-airflow-3.2.2-celery-and-kubernetes'])
    expect(installed(chart(name)).alignment).toMatchObject({ verdict: 'aligned' })
})

test('a worker set in a segment lets nobody in by the Service that selects every set', () => {
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
  const { mesh, objects, alignment } = installed(text, segments, edit)
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
