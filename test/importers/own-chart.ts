/** A small chart of Airflow of our own, as Helm renders it for one executor. */
export type Executor = 'CeleryExecutor' | 'KubernetesExecutor' | 'LocalExecutor'
export const executors: readonly Executor[] = ['CeleryExecutor', 'KubernetesExecutor', 'LocalExecutor']

const release = 'etl'

interface Port {
  readonly name: string
  readonly number: number
  readonly udp?: true
}

interface Part {
  readonly component: string
  readonly kind: 'Deployment' | 'StatefulSet' | 'Job' | 'CronJob'
  /** Missing: `etl-COMPONENT`. */
  readonly account?: string
  readonly ports?: readonly Port[]
  readonly headless?: true
}

const port = (name: string, number: number): Port => ({ name, number })

const parts = (executor: Executor): readonly Part[] => [
  { component: 'api-server', kind: 'Deployment', ports: [port('api-server', 8080)] },
  {
    component: 'scheduler',
    kind: executor === 'LocalExecutor' ? 'StatefulSet' : 'Deployment',
    ...(executor === 'LocalExecutor' ? { ports: [port('task-logs', 8793)], headless: true } : {}),
  },
  { component: 'dag-processor', kind: 'Deployment' },
  { component: 'triggerer', kind: 'StatefulSet', ports: [port('triggerer-logs', 8794)], headless: true },
  { component: 'pgbouncer', kind: 'Deployment', ports: [port('pgbouncer', 6543), port('pgb-metrics', 9127)] },
  {
    component: 'statsd',
    kind: 'Deployment',
    ports: [{ ...port('statsd-ingest', 9125), udp: true }, port('statsd-scrape', 9102)],
  },
  { component: 'run-airflow-migrations', kind: 'Job', account: 'etl-migrate-database-job' },
  { component: 'create-user-job', kind: 'Job' },
  { component: 'database-cleanup', kind: 'CronJob' },
  ...(executor === 'CeleryExecutor' ? celery : []),
]

const celery: readonly Part[] = [
  { component: 'worker', kind: 'StatefulSet', ports: [port('worker-logs', 8793)], headless: true },
  { component: 'redis', kind: 'StatefulSet', ports: [port('redis-db', 6379)] },
  { component: 'flower', kind: 'Deployment', ports: [port('flower-ui', 5555)] },
]

const template = (labels: string, account: string, ports: readonly Port[], indent: string): string =>
  `template:
  metadata: { labels: { ${labels} } }
  spec:
    serviceAccountName: ${account}
    containers:
      - name: main
        image: example.com/etl:3
        ports: [${ports.map(({ name, number, udp }) => `{ name: ${name}, containerPort: ${number}${udp === true ? ', protocol: UDP' : ''} }`).join(', ')}]
`.replaceAll('\n', `\n${indent}`)

const account = (name: string): string => `apiVersion: v1
kind: ServiceAccount
metadata: { name: ${name} }
---
`

const service = (name: string, selector: string, ports: readonly Port[], headless = false): string => `apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec:
  selector: { ${selector} }
${headless ? '  clusterIP: None\n' : ''}  ports: [${ports.map(({ name: title, number, udp }) => `{ name: ${title}, port: ${number}${udp === true ? ', protocol: UDP' : ''} }`).join(', ')}]
---
`

const written = ({ component, kind, account: named, ports = [], headless }: Part): string => {
  const name = `${release}-${component}`
  const runsAs = named ?? name
  const labels = `tier: airflow, component: ${component}, release: ${release}`
  const pods =
    kind === 'CronJob'
      ? `  jobTemplate:\n    spec:\n      ${template(labels, runsAs, ports, '      ')}`
      : `${kind === 'Job' ? '' : `  selector: { matchLabels: { ${labels} } }\n`}  ${template(labels, runsAs, ports, '  ')}`
  const group = kind === 'Job' || kind === 'CronJob' ? 'batch' : 'apps'
  return `${account(runsAs)}apiVersion: ${group}/v1
kind: ${kind}
metadata: { name: ${name} }
spec:
${pods}
---
${ports.length === 0 ? '' : service(name, labels, ports, headless)}`
}

/** The database is a chart of its own, and runs as `default`. */
const database = (): string => {
  const labels = `app.kubernetes.io/name: postgresql, app.kubernetes.io/instance: ${release}, app.kubernetes.io/component: primary`
  const own = [port('tcp-postgresql', 5432)]
  return `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: ${release}-postgresql }
spec:
  selector: { matchLabels: { ${labels} } }
  ${template(labels, 'default', own, '  ')}
---
${service(`${release}-postgresql`, labels, own, false)}`
}

/** The template of the pods that the scheduler makes, as text inside of the chart's settings. */
const settings = (executor: Executor): string => {
  const labels = `tier: airflow, component: worker, release: ${release}`
  const pod = `apiVersion: v1
kind: Pod
metadata: { name: placeholder, labels: { ${labels} } }
spec:
  serviceAccountName: ${release}-worker
  containers: [{ name: base, image: example.com/etl:3 }]
`
  const pods =
    executor === 'KubernetesExecutor' ? `  pod_template_file.yaml: |\n    ${pod.replaceAll('\n', '\n    ')}` : ''
  return `apiVersion: v1
kind: ConfigMap
metadata: { name: ${release}-config }
data:
  airflow.cfg: |
    [core]
    executor = ${executor}
${pods}
---
${executor === 'KubernetesExecutor' ? account(`${release}-worker`) : ''}`
}

export const ownChart = (executor: Executor): string =>
  [...parts(executor).map(written), database(), settings(executor)].join('').replace(/---\n$/, '')
