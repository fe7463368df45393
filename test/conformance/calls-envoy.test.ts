import { expect, test } from '@jest/globals'
import { placeOf } from '../../src/calls/targets.js'
import { answerRequest } from '../../src/mesh/answer.js'
import type { Mesh } from '../../src/mesh/resolve.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { Request } from '../../src/ports/request.js'
import {
  chart,
  chartOf,
  cleanup,
  hasCharts,
  identitiesOf,
  installed,
  labelsOf,
  matrixOf,
  probes,
  requestOf,
  wanted,
  type Probe,
} from '../importers/airflow-mesh.js'
import { executors, ownChart, type Executor } from '../importers/own-chart.js'
import { envoyRequest, findOracle, runOracle, type EnvoyCase, type EnvoyVerdict } from './envoy-oracle.js'

const oracle = findOracle()
if (oracle === undefined) console.log('skipped: istio-oracle is not at hand in ../shared/tools')

const kinds = new Set(['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'])

/** Requests close to what is allowed, whose answers nobody wrote down: both judges have to agree on them. */
const near: readonly Probe[] = [
  ...['/execution', '/execution/', '/executions/1', '//execution/x', '/%65xecution/x', '/api/../execution/x', '/']
    .flatMap((path) => ['GET', 'POST'].map((method) => ({ method, path })))
    .map((http) => ({ title: '', component: 'api-server', port: 8080, http })),
  { title: '', component: 'api-server', port: 8080 },
  { title: '', component: 'worker', port: 8793, http: { method: 'GET', path: '/log/1' } },
  { title: '', component: 'redis', port: 5555 },
  { title: '', component: 'pgbouncer', port: 22 },
]

interface Chart {
  readonly title: string
  readonly text: string
  readonly release: string
  readonly namespace: string
  /** Missing: no matrix is written down for it. */
  readonly executor?: Executor
}

const charts: readonly Chart[] = [
  ...executors.map((executor) => ({
    title: `own ${executor}`,
    text: ownChart(executor),
    release: 'etl',
    namespace: 'etl-prod',
    executor,
  })),
  ...(hasCharts ? executors : []).map((executor) => ({
    title: `published ${executor}`,
    text: chart(chartOf[executor]) + cleanup('airflow'),
    release: 'airflow',
    namespace: 'airflow',
    executor,
  })),
  ...(hasCharts ? ['2.11.2-celery', '3.2.2-celery-worker-sets', '3.2.2-celery-and-kubernetes'] : []).map((name) => ({
    title: name,
    text: chart(`official-1.22.0-airflow-${name}`),
    release: 'airflow',
    namespace: 'airflow',
  })),
]

/** One component of a chart with every policy of its mesh. */
const caseOf = (
  { title, release, namespace }: Chart,
  component: string,
  mesh: Mesh,
  requests: readonly JsonObject[],
): EnvoyCase => {
  const labels = labelsOf(component, release)
  const declared = mesh
    .destinations()
    .filter(
      (one) => one.namespace === namespace && Object.entries(labels).every(([key, value]) => one.labels[key] === value),
    )
    .map(({ port }) => port)
    .filter((port) => port > 0)
  return {
    id: `${title} ${component}`,
    mesh: { trustDomain: 'cluster.local', pathNormalization: mesh.settings.pathNormalization },
    objects: mesh.state.objects.filter(({ key }) => kinds.has(key.kind)).map(({ content }) => content),
    workload: {
      namespace,
      labels,
      kind: 'sidecar',
      ports: [...new Set(declared)].map((port) => ({
        port,
        protocol: mesh.enforcementOf(placeOf(namespace, labels, port)).destination.protocol,
      })),
    },
    jwks: {},
    authorizers: {},
    requests,
  }
}

const nameOf = (request: Request): string =>
  JSON.stringify([request.source.principal ?? 'plaintext', request.destination.port, request.http ?? null])

;(oracle === undefined ? test.skip : test)(
  'a real Envoy lets in exactly whom the matrices name, by the policies that were written for the charts',
  () => {
    const meshes = charts.map((one) => ({ one, mesh: installed(one.text, one.namespace).mesh }))
    const asked: { readonly id: string; readonly request: Request; readonly mesh: Mesh }[] = []
    const cases = meshes.flatMap(({ one, mesh }) =>
      [...new Set(probes.map(({ component }) => component))].map((component) => {
        const requests = [...probes, ...near]
          .filter((probe) => probe.component === component)
          .flatMap((probe) =>
            [...identitiesOf(one.release, one.namespace), undefined].map((identity) =>
              requestOf(identity, probe, one.release, one.namespace),
            ),
          )
        for (const request of requests) asked.push({ id: `${one.title} ${component}`, request, mesh })
        return caseOf(
          one,
          component,
          mesh,
          requests.map((request) => envoyRequest(nameOf(request), request)).filter((one) => one !== undefined),
        )
      }),
    )
    const verdicts = runOracle(oracle ?? '', cases)
    const verdictOf = (id: string, request: Request): EnvoyVerdict['verdict'] | undefined =>
      verdicts.get(`${id} ${nameOf(request)}`)?.verdict
    const disagreements = asked.flatMap(({ id, request, mesh }) => {
      const [envoy, own] = [verdictOf(id, request), answerRequest(mesh, request, { now: 0 }).verdict]
      // Plaintext meets no filter chain at all; the answer's word for that is `deny`, too.
      return (request.mtls ? envoy === own : envoy === 'refused' && own === 'deny')
        ? []
        : [`${id} ${nameOf(request)}: envoy ${envoy ?? 'nothing'}, evaluator ${own}`]
    })
    console.log(`${asked.length} verdicts at ${cases.length} workloads; ${disagreements.length} disagreements`)
    expect(disagreements.slice(0, 20)).toEqual([])
    expect([...verdicts.values()].filter(({ verdict }) => verdict === 'error')).toEqual([])
    for (const { one } of meshes) {
      if (one.executor === undefined) continue
      const found = matrixOf(one.release, one.namespace, (request) => {
        const component = request.destination.labels['component'] ?? 'postgresql'
        return verdictOf(`${one.title} ${component}`, request) === 'allow'
      })
      expect({ chart: one.title, found }).toEqual({ chart: one.title, found: wanted[one.executor].matrix })
      expect(Object.values(found).flat()).toHaveLength(wanted[one.executor].allowed)
    }
  },
)
