import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openGeneratedFolder } from '../../src/ci/generated-folder.js'
import { check } from '../../src/commands/check.js'
import { importAirflow } from '../../src/imports/airflow.js'
import { importDataflow } from '../../src/imports/dataflow.js'
import { importLuigi } from '../../src/imports/luigi.js'
import { render } from '../../src/commands/render.js'
import { openWorkshop, type Ran, type Workshop } from '../commands/local-job.js'
import { mesh as ledger } from './dataflow-mesh.js'
import { ownChart } from './own-chart.js'

let workshop: Workshop
beforeEach(async () => {
  workshop = await openWorkshop()
})
afterEach(() => workshop.close())

const configuration = (namespace: string, calls: string): string => `version: 1
policies: ['mesh/**/*.yaml']
environments:
  production:
    namespace: ${namespace}
    mesh: { istioVersion: "1.30.3", trustDomain: cluster.local }
    apply: { by: argocd }
    ${calls}
    gate: { newAccess: warn, lostAccess: warn, findings: error, calls: error }
`
const declared = 'calls: [calls.yaml]'
const commit = (message: string): void => {
  workshop.git('add', '-A')
  workshop.git('commit', '-qm', message)
}

/** What the gate of our own check says of a change that adds an importer's file, and what is written for it. */
const checkedWith = async (
  mesh: Readonly<Record<string, string>>,
  configured: string,
  path: string,
  read: (ports: {
    readonly readText: (path: string) => Promise<string>
    readonly readFolder: () => Promise<{ revision: string; files: { path: string; text: string; digest: string }[] }>
    readonly print: (text: string) => Promise<void>
  }) => Promise<unknown>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Ran> => {
  await workshop.write({ 'meshgate.yaml': configured.replace(/\n *calls: \[calls.yaml\]/, ''), ...mesh, ...inputs })
  commit('first')
  workshop.git('checkout', '-qb', 'change')
  const said: string[] = []
  const files = Object.entries(mesh).map(([name, text]) => ({ path: name, text, digest: name }))
  await read({
    readText: (name) => workshop.read(name),
    readFolder: () => Promise.resolve({ revision: 'folder:mesh', files }),
    print: (text) => Promise.resolve(void said.push(text)),
  })
  await workshop.write({ 'meshgate.yaml': configured, [path]: said.join('') })
  if (configured.includes(declared))
    expect(
      await workshop.run((ports) =>
        render(ports, {
          folder: openGeneratedFolder(workshop.folder, 'mesh/generated'),
          check: false,
          state: undefined,
        }),
      ),
    ).toMatchObject({ exitCode: 0 })
  commit('imported')
  return workshop.run((ports) => check(ports), { inputs: { environment: 'production' } })
}

const expectPassed = ({ exitCode, plans }: Ran): void => {
  const [plan] = plans
  const introduced = plan?.reviewed.findings.filter((finding) => finding.introduced)
  expect({ failures: plan?.reviewed.gate.failures, introduced, exitCode }).toEqual({
    failures: [],
    introduced: [],
    exitCode: 0,
  })
  // The import says something at all.
  expect(plan?.reviewed.change.length).toBeGreaterThan(0)
}

const counts = [1, 2, 3] as const

const job = (at: number, host: string): string => `
  - name: job-${at}
    worker: { email: job-${at}@demo-prod.iam.gserviceaccount.com, uniqueId: '11700000000000000000${at}' }
    launcher: starter@demo-prod.iam.gserviceaccount.com
    owners: [orders]
    calls:
      - { host: ${host}, service: ledger.finance, port: 80, methods: [GET], paths: [/v1/${at}/*], kind: read }
      - { host: ${host}, service: ledger.finance, port: 80, methods: [POST], paths: [/v1/${at}], kind: write }`
const jobs = (count: number, host: string): string =>
  `version: 1
audience: https://mesh.example.com/dataflow
gateway: { namespace: edge, name: data, serviceAccount: data-istio }
jobs:${counts
    .slice(0, count)
    .map((at) => job(at, host))
    .join('')}\n`

test.each(
  counts.flatMap((count) => ['ledger.example.com', 'ledger.example.com:8443'].map((host) => [count, host] as const)),
)('what import dataflow writes for %d jobs at %s passes our own check', async (count, host) => {
  const found = await checkedWith(
    { 'mesh/a.yaml': ledger },
    configuration('finance', ''),
    'mesh/dataflow.yaml',
    (ports) =>
      importDataflow(ports, { jobs: 'jobs.yaml', manifests: 'mesh', trustDomain: 'cluster.local', twins: false }),
    { 'jobs.yaml': jobs(count, host) },
  )
  expectPassed(found)
})

const stock = (name: string): string => `
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: ${name}, namespace: luigi }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: luigi }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { serviceAccountName: ${name}, containers: [{ name: main, image: example.com/a:1 }] }
---
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: luigi }
spec: { selector: { app: ${name} }, ports: [{ name: http, port: ${name === 'luigid' ? 8082 : 80} }] }`
const pipelines = `apiVersion: v1
kind: Namespace
metadata: { name: luigi, labels: { istio-injection: enabled } }${['luigid', 'shelves', ...counts.map((at) => `family-${at}`)].map(stock).join('')}
`
const family = (at: number) => ({
  family: `stock.Family${at}`,
  module: 'stock',
  serviceAccount: `family-${at}`,
  calls: [{ service: 'shelves', port: 80, methods: ['POST'], paths: [`/v1/${at}`] }],
  owners: ['stock@example.com'],
  deps: [],
})

test.each(counts)(
  'what import luigi writes for %d families, and what is rendered of it, passes our own check',
  async (count) => {
    const found = await checkedWith(
      { 'mesh/a.yaml': pipelines },
      configuration('luigi', declared),
      'calls.yaml',
      (ports) =>
        importLuigi(
          { ...ports, http: () => Promise.reject(new Error('no network')) },
          {
            graph: undefined,
            tasks: ['tasks.json'],
            settings: [],
            shared: [],
            calls: { service: 'luigid', port: 8082, owners: ['data'], gateway: 'istio-ingress/internal-gateway-istio' },
          },
        ),
      { 'tasks.json': JSON.stringify(counts.slice(0, count).map(family)) },
    )
    expectPassed(found)
    expect(found.plans[0]?.reviewed.calls?.verdict).toBe('aligned')
  },
)

const task = (at: number) => ({
  dag: 'etl',
  task: `task${at}`,
  queue: 'default',
  serviceAccount: `task-${at}`,
  calls: [{ service: 'shelves', port: 80, methods: ['POST'], paths: [`/v1/${at}`], kind: 'write' }],
  runs: 'pod',
  owners: ['etl'],
  deps: [],
})
const shelves = stock('shelves').replaceAll('luigi', 'etl')
const accounts = counts
  .map((at) => `\n---\napiVersion: v1\nkind: ServiceAccount\nmetadata: { name: task-${at}, namespace: etl }`)
  .join('')

test.each(counts)(
  'what import airflow writes for a chart and %d tasks, and what is rendered of it, passes our own check',
  async (count) => {
    const around = `apiVersion: v1
kind: Namespace
metadata: { name: etl, labels: { istio-injection: enabled } }${shelves}${accounts}
---
apiVersion: v1
kind: ConfigMap
metadata: { name: istio, namespace: istio-system }
data: { mesh: "pathNormalization: { normalization: DECODE_AND_MERGE_SLASHES }" }
`
    const found = await checkedWith(
      { 'mesh/a.yaml': around, 'mesh/chart.yaml': ownChart('KubernetesExecutor') },
      configuration('etl', declared),
      'calls.yaml',
      (ports) =>
        importAirflow(ports, {
          manifests: 'mesh',
          tasks: ['tasks.json'],
          gateway: 'istio-ingress/airflow-gateway-istio',
          prometheus: undefined,
          owners: ['etl'],
          shared: [],
        }),
      { 'tasks.json': JSON.stringify(counts.slice(0, count).map(task)) },
    )
    expectPassed(found)
    expect(found.plans[0]?.reviewed.calls?.verdict).toBe('aligned')
  },
)
