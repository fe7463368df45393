import { existsSync, readFileSync } from 'node:fs'
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
import type { Executor } from './own-chart.js'

const vectors = '../shared/vectors/airflow'
/** The charts of others stand beside the repository, and are not always there. */
export const hasCharts = existsSync(vectors)
export const chart = (name: string): string => readFileSync(`${vectors}/${name}.yaml`, 'utf8')
export const chartOf: Readonly<Record<Executor, string>> = {
  CeleryExecutor: 'official-1.22.0-airflow-3.2.2-celery',
  KubernetesExecutor: 'official-1.22.0-airflow-3.2.2-kubernetes',
  LocalExecutor: 'official-1.22.0-airflow-3.2.2-local',
}

export const options = {
  gateway: 'istio-ingress/airflow-gateway-istio',
  prometheus: 'monitoring/prometheus',
  owners: ['data-platform'],
}

const around = (namespace: string): string => `
---
apiVersion: v1
kind: Namespace
metadata: { name: ${namespace}, labels: { istio-injection: enabled } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: istio, namespace: istio-system }
data: { mesh: "pathNormalization: { normalization: DECODE_AND_MERGE_SLASHES }" }
`
/** The job that the chart makes only where it is switched on. */
export const cleanup = (release: string): string => `
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: ${release}-database-cleanup }
spec:
  jobTemplate:
    spec:
      template:
        metadata: { labels: { tier: airflow, component: database-cleanup, release: ${release} } }
        spec: { serviceAccountName: ${release}-database-cleanup, containers: [{ name: main, image: example.com/a:1 }] }
`

export const imported = (text: string) => {
  const inventory = takeInventory(documentsOf(text))
  if (inventory === undefined) throw new Error('no Airflow')
  return { inventory, file: callsFileOf(componentCalls(inventory, options)) }
}

/** A chart in a mesh with the policies that its imported calls ask for. */
export const installed = (
  text: string,
  namespace: string,
  segments: readonly Segment[] = [],
  edit = (file: string): string => file,
) => {
  const environment = shopEnvironment({ namespace, segments })
  const read = readObjects([{ path: 'chart.yaml', text: text + around(namespace), digest: 'x' }], {
    selection: 'folder',
    namespace,
  })
  const calls = readCalls([{ path: 'calls.yaml', text: edit(imported(text).file) }], namespace)
  const rendered = renderCalls(calls.declaration, environment, stateOf(read.objects), 'calls.yaml', {
    kind: 'file',
    path: 'meshgate.yaml',
    line: 1,
    column: 1,
  })
  const [problem] = [...read.problems, ...calls.problems, ...rendered.problems]
  if (problem !== undefined) throw new Error(JSON.stringify(problem))
  const state = stateOf([...read.objects, ...rendered.objects.map(asKubernetesObject)])
  const mesh = resolveMesh(state, environment.mesh)
  const access = layOnMesh(calls.declaration, mesh, namespace, segments)
  return { mesh, objects: rendered.objects, alignment: alignCalls(access, { otherNamespaces: [] }) }
}

/** The eighteen identities of the matrices. */
export const identitiesOf = (release: string, namespace: string): readonly string[] => [
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
  ].map((name) => `${namespace}/${release}-${name}`),
  `${namespace}/default`,
  'stranger/app',
  options.gateway,
  options.prometheus,
]

export interface Probe {
  readonly title: string
  readonly component: string
  readonly port: number
  readonly http?: { readonly method: string; readonly path: string }
}
/** The thirteen places that somebody may be let in at. */
export const probes: readonly Probe[] = [
  { title: 'ui', component: 'api-server', port: 8080, http: { method: 'GET', path: '/api/v2/dags' } },
  {
    title: 'execution',
    component: 'api-server',
    port: 8080,
    http: { method: 'POST', path: '/execution/task-instances/1/run' },
  },
  { title: 'worker logs', component: 'worker', port: 8793 },
  { title: 'triggerer logs', component: 'triggerer', port: 8794 },
  { title: 'redis', component: 'redis', port: 6379 },
  { title: 'pgbouncer', component: 'pgbouncer', port: 6543 },
  { title: 'pgbouncer metrics', component: 'pgbouncer', port: 9127 },
  { title: 'postgresql', component: 'postgresql', port: 5432 },
  { title: 'statsd', component: 'statsd', port: 9102 },
  { title: 'flower', component: 'flower', port: 5555 },
  { title: 'scheduler logs', component: 'scheduler', port: 8793 },
  { title: 'scheduler health', component: 'scheduler', port: 8974 },
  { title: 'dag-processor', component: 'dag-processor', port: 8793 },
]

const postgresql: Readonly<Record<string, string>> = {
  'app.kubernetes.io/name': 'postgresql',
  'app.kubernetes.io/component': 'primary',
  'app.kubernetes.io/managed-by': 'Helm',
  'app.kubernetes.io/version': '16.1.0',
  'helm.sh/chart': 'postgresql-13.2.24',
}

export const labelsOf = (component: string, release: string): Readonly<Record<string, string>> =>
  component === 'postgresql'
    ? { ...postgresql, 'app.kubernetes.io/instance': release }
    : { tier: 'airflow', component, release }

/** A probe as somebody's request; without an identity it is plaintext. */
export const requestOf = (
  identity: string | undefined,
  { component, port, http }: Probe,
  release: string,
  namespace: string,
): Request => {
  const [space = '', account = ''] = identity?.split('/') ?? []
  const base = {
    destination: { namespace, labels: labelsOf(component, release), port },
    source: identity === undefined ? {} : { principal: `cluster.local/ns/${space}/sa/${account}` },
    mtls: identity !== undefined,
  }
  return http === undefined
    ? { ...base, protocol: 'tcp' }
    : { ...base, protocol: 'http', http: { ...http, authority: 'airflow', headers: {} } }
}

export type Matrix = Readonly<Record<string, readonly string[]>>

/** Who is let in at each probe, by who is asked. */
export const matrixOf = (release: string, namespace: string, isLetIn: (request: Request) => boolean): Matrix =>
  Object.fromEntries(
    probes.map((probe) => [
      probe.title,
      identitiesOf(release, namespace)
        .filter((identity) => isLetIn(requestOf(identity, probe, release, namespace)))
        .map((identity) => identity.replace(`${namespace}/${release}-`, '')),
    ]),
  )

export const evaluated =
  (mesh: Mesh) =>
  (request: Request): boolean =>
    answerRequest(mesh, request, { now: 0 }).verdict === 'allow'

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
const withoutCelery = {
  ...common,
  'worker logs': [],
  redis: [],
  pgbouncer: ['api-server', 'scheduler', 'dag-processor', 'triggerer', ...jobs],
  flower: [],
}

/** What each executor needs, and how many of the 234 that is. */
export const wanted: Readonly<Record<Executor, { readonly matrix: Matrix; readonly allowed: number }>> = {
  CeleryExecutor: {
    matrix: {
      ...common,
      execution: ['worker'],
      'worker logs': ['api-server'],
      redis: ['scheduler', 'worker', 'flower'],
      pgbouncer: ['api-server', 'scheduler', 'dag-processor', 'triggerer', 'worker', ...jobs],
      flower: [options.gateway],
      'scheduler logs': [],
    },
    allowed: 19,
  },
  // Pods of tasks run as the worker: they reach the Execution API and nothing else.
  KubernetesExecutor: { matrix: { ...withoutCelery, execution: ['worker'], 'scheduler logs': [] }, allowed: 13 },
  // The scheduler runs the tasks and serves their logs. pgbouncer's metrics are there for every executor.
  LocalExecutor: {
    matrix: { ...withoutCelery, execution: ['scheduler'], 'scheduler logs': ['api-server'] },
    allowed: 14,
  },
}
