import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readCalls } from '../../src/calls/read-calls.js'
import { importAirflow } from '../../src/imports/airflow.js'
import { Refusal } from '../../src/errors/problem.js'
import { leads, pods } from '../rules/airflow-cases.js'

const config = (executor: string): string => `apiVersion: v1
kind: ConfigMap
metadata: { name: etl-config }
data:
  airflow.cfg: |
    [core]
    executor = ${executor}
  pod_template_file.yaml: |
    apiVersion: v1
    kind: Pod
    metadata: { name: placeholder, labels: { tier: airflow, component: worker, release: etl } }
    spec: { serviceAccountName: etl-pods, containers: [{ name: base, image: example.com/etl:1 }] }
---
`
const account = (name: string): string => `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: ${name} }\n---\n`
const pii = pods('worker', {
  account: 'etl-worker-pii',
  labels: ', worker-set: pii',
  container: ', args: [bash, -c, "exec airflow celery worker -q pii,audit"]',
}).replace('name: etl-worker }', 'name: etl-worker-pii }')
const chart = (executor: string): string =>
  [
    config(executor),
    pods('scheduler'),
    pods('api-server'),
    leads('api-server', '{ name: api-server, port: 8080 }'),
    pods('worker', { container: ', args: [bash, -c, exec airflow celery worker]' }),
    pii,
    account('etl-worker-pii'),
    account('etl-pods'),
    account('etl-ledger'),
  ].join('')

const call = { service: 'ledger.finance', port: 80, methods: ['POST'], paths: ['/v1/entries'], kind: 'write' }
const task = (name: string, more: Readonly<Record<string, unknown>> = {}) => ({
  dag: 'ledger',
  task: name,
  operator: 'Post',
  owners: ['billing'],
  queue: 'default',
  pool: 'default_pool',
  executor: null,
  runs: null,
  serviceAccount: null,
  namespace: null,
  calls: [call],
  deps: [],
  file: 'ledger.py',
  ...more,
})

const imported = async (
  tasks: unknown,
  executor = 'CeleryExecutor,KubernetesExecutor',
  { shared = [], more = '' }: { readonly shared?: readonly string[]; readonly more?: string } = {},
) => {
  const said: string[] = []
  const files = [{ path: 'chart.yaml', text: chart(executor) + more, digest: 'c' }]
  await importAirflow(
    {
      readFolder: () => Promise.resolve({ revision: 'folder:rendered', files }),
      readText: () => Promise.resolve(JSON.stringify(tasks)),
      print: (text) => Promise.resolve(void said.push(text)),
    },
    { manifests: 'rendered', tasks: ['tasks.json'], gateway: undefined, prometheus: undefined, owners: [], shared },
  )
  const text = said.join('')
  expect(readCalls([{ path: 'calls.yaml', text }], 'airflow').problems).toEqual([])
  const { callers } = parse(text) as {
    callers: { id: string; serviceAccount: string; namespace?: string; shared?: true; calls: { service: string }[] }[]
  }
  return { text, of: (name: string) => callers.find(({ id }) => id === `ledger.${name}`) }
}

const several = [
  task('plain'),
  task('queued', { queue: 'pii' }),
  task('second', { queue: 'audit' }),
  task('override', { runs: 'override', serviceAccount: 'etl-ledger', deps: ['plain'] }),
  task('pod', { runs: 'pod', serviceAccount: 'reports-pod', namespace: 'reports' }),
  task('bare', { runs: 'pod' }),
  task('kubernetes', { executor: 'KubernetesExecutor' }),
  task('silent', { calls: [], runs: 'pod', serviceAccount: '{{ var.value.account }}' }),
]

test('each task has the identity that it really runs as', async () => {
  const { text, of } = await imported(several)
  const identities = ['plain', 'queued', 'second', 'override', 'bare', 'kubernetes'].map(
    (name) => of(name)?.serviceAccount,
  )
  expect(identities).toEqual(['etl-worker', 'etl-worker-pii', 'etl-worker-pii', 'etl-ledger', 'default', 'etl-pods'])
  expect(of('pod')).toMatchObject({ serviceAccount: 'reports-pod', namespace: 'reports', calls: [call] })
  expect(of('silent')).toBeUndefined()
  expect(of('override')).toMatchObject({ dependsOn: ['ledger.plain'] })
  // A worker's pod under another identity still asks the Execution API, now as itself.
  expect(of('override')?.calls.map(({ service }) => service)).toEqual(['ledger.finance', 'etl-api-server'])
  // A person says that an identity is shared on purpose, never the importer.
  expect(text).not.toContain('shared: true')
  expect(text).toContain(
    '# ServiceAccount etl-worker is shared: each of its callers may do what the others may (CALL-006).',
  )
  expect(text).toContain(
    "# The identity is the worker's, not the task's: each task there may do it. ledger.plain, ledger.queued, ledger.second, ledger.kubernetes.",
  )
})

test('an identity that somebody says is shared is marked at its callers alone, and a wrong name refused', async () => {
  const { text, of } = await imported(several, undefined, { shared: ['etl-worker'] })
  expect([of('plain')?.shared, of('queued')?.shared, of('bare')?.shared]).toEqual([true, undefined, undefined])
  expect(text).not.toContain('ServiceAccount etl-worker is shared')
  await expect(imported(several, undefined, { shared: ['etl-wroker'] })).rejects.toMatchObject({
    problems: [{ code: 'IMPORT_IDENTITY', received: '"etl-wroker"' }],
  })
})

test('what could hold a call and cannot be read is refused, never left out', async () => {
  const codeOf = async (ran: Promise<unknown>) => {
    const error = await ran.catch((caught: unknown) => caught)
    return error instanceof Refusal ? [error.problems[0]?.code, error.problems[0]?.where] : error
  }
  expect(await codeOf(imported({ tasks: [] }))).toEqual([
    'IMPORT_FORM',
    { kind: 'file', path: 'tasks.json', line: 1, column: 1 },
  ])
  // Both would be the caller `ledger.a-b`.
  expect((await codeOf(imported([task('a b'), task('a/b')])))?.toString()).toContain('IMPORT_FORM')
  expect(await codeOf(imported([], undefined, { more: '\n---\nkind: [Deployment\n' }))).toMatchObject([
    'IMPORT_FORM',
    { path: 'chart.yaml' },
  ])
  const long = await imported([task(`a${'-'.repeat(300)}`)])
  expect(long.text).toMatch(/id: ledger\.a\n/)
})

test('with the local executor a task runs as the scheduler', async () => {
  const { of } = await imported([task('plain')], 'LocalExecutor')
  expect(of('plain')?.serviceAccount).toBe('etl-scheduler')
})

test('a ServiceAccount that the manifests do not hold is refused, and a wrong form with its line', async () => {
  await expect(imported([task('pod', { runs: 'pod', serviceAccount: 'nobody' })])).rejects.toMatchObject({
    problems: [{ code: 'IMPORT_IDENTITY', received: '"nobody"' }],
  })
  await expect(
    imported([task('pod', { runs: 'pod', serviceAccount: '{{ var.value.account }}' })]),
  ).rejects.toMatchObject({
    problems: [{ code: 'IMPORT_IDENTITY', expected: 'names of a ServiceAccount and a namespace' }],
  })
  const wrong = await imported([task('a', { calls: [{ service: 'ledger' }] })]).catch((error: unknown) => error)
  expect(wrong).toBeInstanceOf(Refusal)
  expect((wrong as Refusal).problems[0]?.where).toMatchObject({ path: 'tasks.json', line: 1 })
  await expect(imported([{ ...task('a'), password: 'x' }])).rejects.toBeInstanceOf(Refusal)
})
