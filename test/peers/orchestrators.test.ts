import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { importLuigi } from '../../src/imports/luigi.js'
import { readDagTasks } from '../../src/importers/airflow/exported-tasks.js'
import { describeWith, findProgram, runTool } from './support/tools.js'

// Virtual environments beside each other, which .ci/run makes of orchestrators.txt and airflow-2.txt.
const bin = dirname(findProgram('luigid') ?? 'missing/luigid')
const python = join(bin, 'python')
const airflows: readonly (readonly [series: string, bin: string])[] = [
  ['3', bin],
  ['2.11', join(bin, '../../airflow-2/bin')],
]
const folder = mkdtempSync(join(tmpdir(), 'meshgate-orchestrators-'))
// What a program still writes while it ends is removed too: the retries of rm itself do not look into a folder again.
afterAll(() => until(() => rm(folder, { recursive: true, force: true }).then(() => true)), 60_000)

for (const [series, own] of airflows)
  describeWith([join(own, 'airflow')], `DAGs of a real Airflow ${series}`, () => {
    test('its exporter names the identity of every task, and runs none', () => {
      const script = 'exporters/airflow/export_dags.py'
      const environment = `AIRFLOW_HOME=${join(folder, series)}`
      expect(runTool('env', [environment, join(own, 'airflow'), 'version'], '.').output).toMatch(
        new RegExp(`^${series}\\.`, 'm'),
      )
      const { exitCode, output } = runTool('env', [environment, join(own, 'python'), script, 'test/fixtures/dags'], '.')
      // The list begins a line of its own, after what Airflow logs of the broken file.
      const list = /^\[$[\s\S]*?^\]$/m.exec(output)?.[0] ?? ''
      expect(exitCode).toBe(1)
      expect(output).toMatch(/broken\.py: cannot be imported/)
      const tasks = readDagTasks('tasks.json', list).map(
        ({ id, runs = '', serviceAccount = '', namespace = '', queue = '', calls }) =>
          `${id} ${runs} ${serviceAccount} ${namespace} ${queue} ${calls.length}`,
      )
      expect(tasks).toEqual([
        'ledger.mapped pod etl-mapped  default 0',
        'ledger.override override etl-ledger reports default 1',
        'ledger.plain    default 1',
        'ledger.pod pod etl-pod reports default 1',
        'ledger.queued    pii 1',
        'ledger.templated pod {{ var.value.account }}  default 0',
      ])
    }, 120_000)
  })

describeWith(['luigid'], 'a pipeline of a real luigi', () => {
  let scheduler: ChildProcess
  let address = ''
  beforeAll(async () => {
    const port = await freePort()
    address = `http://127.0.0.1:${port}`
    const state = join(folder, 'state')
    const options = ['--address', '127.0.0.1', '--port', String(port), '--state-path', state]
    scheduler = spawn(join(bin, 'luigid'), options, { stdio: 'ignore' })
    await until(async () => (await fetch(`${address}/api/graph`)).ok)
  }, 60_000)
  // It writes its state when it is told to end.
  afterAll(async () => {
    const ended = once(scheduler, 'exit')
    if (scheduler.exitCode === null && scheduler.kill()) await ended
  })

  test('its running scheduler and its exporter give the same calls', async () => {
    const path = `PYTHONPATH=test/fixtures/luigi`
    const options = [path, join(bin, 'luigi'), '--module', 'stock', 'stock.Count', '--scheduler-url', address]
    expect(runTool('env', options, '.').output).toContain('This progress looks :)')
    const graph = await (await fetch(`${address}/api/graph`)).text()
    const exported = runTool('env', [path, python, 'exporters/luigi/export_tasks.py', 'stock'], '.')
    expect(exported.exitCode).toBe(0)
    const script = resolve('exporters/luigi/export_tasks.py')
    // From a pipeline's own folder, with nothing set.
    expect(runTool(python, [script, 'stock'], 'test/fixtures/luigi').output).toBe(exported.output)
    const gone = runTool(python, [script, 'stock', 'gone'], 'test/fixtures/luigi')
    expect(gone.exitCode).toBe(1)
    expect(gone.output).toMatch(/^gone: ModuleNotFoundError gone: run this in the folder that holds it[^[]*$/)
    const callers = async (files: Readonly<Record<string, string>>, asked: string | undefined) => {
      const said: string[] = []
      await importLuigi(
        {
          readText: (name) => Promise.resolve(files[name]),
          print: (text) => Promise.resolve(void said.push(text)),
          http: () => Promise.reject(new Error('nothing is fetched')),
        },
        {
          graph: asked,
          tasks: ['tasks.json'],
          settings: [],
          shared: [],
          calls: { service: 'luigid', port: 8082, owners: ['luigi'] },
        },
      )
      return (parse(said.join('')) as { readonly callers: readonly { readonly id: string }[] }).callers
    }
    // One process ran both: it has one identity, unless pods of their own do the work.
    const together = { 'graph.json': graph, 'tasks.json': exported.output }
    await expect(callers(together, 'graph.json')).rejects.toThrow('One process ran task families')
    const inPods = (JSON.parse(exported.output) as readonly object[]).map((task) => ({ ...task, runs: 'pod' }))
    const files = { 'graph.json': graph, 'tasks.json': JSON.stringify(inPods) }
    const found = await callers(files, 'graph.json')
    expect(found).toEqual(await callers(files, undefined))
    expect(found.map(({ id }) => id)).toEqual(['stock.Count', 'stock.Fetch'])
    expect(found[0]).toMatchObject({ dependsOn: ['stock.Fetch'], owners: ['sales@example.com', 'stock@example.com'] })
  }, 60_000)
})

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const found = server.address()
      server.close(() => resolve(typeof found === 'object' && found !== null ? found.port : 0))
    })
  })

const until = async (isReady: () => Promise<boolean>): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await isReady().catch(() => false)) return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error('not so after 30 s')
}
