import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { renderCalls } from '../../src/bindings/render-calls.js'
import { asKubernetesObject } from '../../src/bindings/rendered-object.js'
import { alignCalls } from '../../src/calls/align-calls.js'
import { layOnMesh } from '../../src/calls/grants.js'
import { readCalls } from '../../src/calls/read-calls.js'
import { command } from '../../src/commands/import.js'
import { importLuigi, type LuigiQuestion } from '../../src/imports/luigi.js'
import { Refusal } from '../../src/errors/problem.js'
import { answerRequest } from '../../src/mesh/answer.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import type { HttpRequest, HttpResponse } from '../../src/ports/http.js'
import { environment, objectsOf, stateOf } from '../calls/shop.js'
import { inputs } from '../commands/support.js'

const node = (name: string, deps: readonly string[], resources: Readonly<Record<string, number>> = {}) => ({
  name,
  status: 'DONE',
  params: {},
  resources,
  deps,
})
const graphOf = (tasks: Readonly<Record<string, unknown>>): string => JSON.stringify({ response: tasks })
const graph = graphOf({
  all_1: node('stock.All', ['count_1', 'count_2']),
  count_1: node('stock.Count', ['fetch_1'], { 'mesh:shelves:80': 0, gpu: 1 }),
  count_2: node('stock.Count', ['fetch_1']),
  fetch_1: node('stock.Fetch', [], { 'mesh:orders.sales:8080': 0 }),
})
const tasks = JSON.stringify([
  { family: 'stock.All', module: 'stock', serviceAccount: null, calls: [], owners: [], deps: ['stock.Count'] },
  {
    family: 'stock.Count',
    module: 'stock',
    serviceAccount: 'stock-count',
    calls: [{ service: 'shelves', port: 80, methods: ['POST'], paths: ['/v1/counts'] }],
    owners: ['stock@example.com'],
    deps: null,
  },
  {
    family: 'stock.Fetch',
    module: 'stock',
    serviceAccount: 'stock-fetch',
    calls: [{ service: 'orders.sales', port: 8080, methods: ['GET'], paths: ['/v1/orders*'] }],
    owners: ['stock@example.com', 'sales@example.com'],
    deps: [],
  },
])

const question = (more: Partial<LuigiQuestion> = {}): LuigiQuestion => ({
  graph: 'graph.json',
  tasks: ['tasks.json'],
  settings: [],
  shared: [],
  calls: {
    service: 'luigid',
    port: 8082,
    worker: 'luigi-worker',
    gateway: 'istio-ingress/internal-gateway-istio',
    reader: 'ci/reader',
    prometheus: 'monitoring/prometheus',
    owners: ['data'],
  },
  ...more,
})

const withoutWorker = ({ calls }: LuigiQuestion): LuigiQuestion['calls'] => {
  const { service, port, owners } = calls
  return { service, port, owners }
}

const imported = async (
  files: Readonly<Record<string, string>>,
  asked: LuigiQuestion,
  answer: (request: HttpRequest) => HttpResponse = () => ({ status: 500, headers: {}, body: '' }),
): Promise<string> => {
  const said: string[] = []
  await importLuigi(
    {
      readText: (path) => Promise.resolve(files[path]),
      print: (text) => Promise.resolve(void said.push(text)),
      http: () => Promise.resolve((request) => Promise.resolve(answer(request))),
    },
    asked,
  )
  return said.join('')
}

const refusalOf = async (work: Promise<unknown>): Promise<Refusal> => {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (thrown instanceof Refusal) return thrown
  throw new Error('it was not refused')
}

describe('a task graph as declared calls', () => {
  test('joins what the scheduler knows with what the code says', async () => {
    const text = await imported({ 'graph.json': graph, 'tasks.json': tasks }, question())
    const { callers } = parse(text) as { callers: { id: string; calls: { service: string }[] }[] }
    expect(callers.map(({ id }) => id)).toEqual([
      'luigid.gateway',
      'luigid.prometheus',
      'luigid.reader',
      'stock.All',
      'stock.Count',
      'stock.Fetch',
    ])
    expect(callers.find(({ id }) => id === 'stock.Count')).toMatchObject({
      serviceAccount: 'stock-count',
      owners: ['stock@example.com'],
      dependsOn: ['stock.Fetch'],
      calls: [
        { service: 'shelves', port: 80, methods: ['POST'], paths: ['/v1/counts'], kind: 'write' },
        { service: 'luigid', port: 8082, methods: ['POST'] },
      ],
    })
    expect(callers.find(({ id }) => id === 'stock.All')).toMatchObject({
      serviceAccount: 'luigi-worker',
      owners: ['data'],
      dependsOn: ['stock.Count'],
    })
    expect(readCalls([{ path: 'calls.yaml', text }], 'luigi').problems).toEqual([])
  })

  describe('families that luigid saw in one process', () => {
    const process = (pid: number): string => `Worker(salt=1, workers=1, host=vm, username=root, pid=${pid})`
    const ran = (count: number | undefined, fetch: number | undefined, all?: number): string =>
      graphOf({
        all_1: { ...node('stock.All', ['count_1']), ...(all === undefined ? {} : { worker_running: process(all) }) },
        count_1: {
          ...node('stock.Count', ['fetch_1']),
          workers: [process(1), process(2)],
          worker_running: count === undefined ? null : process(count),
        },
        fetch_1: {
          ...node('stock.Fetch', []),
          workers: [process(1), process(2)],
          ...(fetch === undefined ? {} : { worker_running: process(fetch) }),
        },
      })
    const given = (graphText: string, tasksText = tasks): Readonly<Record<string, string>> => ({
      'graph.json': graphText,
      'tasks.json': tasksText,
    })
    const sameAccount = tasks.replace('stock-count', 'stock-fetch')
    const inPods = tasks.replace('"serviceAccount":"stock-count"', '"serviceAccount":"stock-count","runs":"pod"')

    test.each([
      ['two accounts of their own', ran(1, 1), tasks, '["stock.Count as stock-count","stock.Fetch as stock-fetch"]'],
      [
        'one of its own and the worker’s',
        ran(2, 1, 2),
        tasks,
        '["stock.All as luigi-worker","stock.Count as stock-count"]',
      ],
    ])('are refused: %s', async (_, graphText, tasksText, received) => {
      const { problems } = await refusalOf(imported(given(graphText, tasksText), question()))
      expect(problems).toEqual([expect.objectContaining({ code: 'IMPORT_IDENTITY', received })])
    })

    test.each([
      ['processes of their own', ran(1, 2, 3), tasks],
      ['one account', ran(1, 1), sameAccount],
      ['work that pods of their own do', ran(1, 1), inPods],
      ['none that ran', ran(undefined, undefined), tasks],
    ])('and others are not: %s', async (_, graphText, tasksText) => {
      expect(await imported(given(graphText, tasksText), question())).toContain('stock.Count')
    })

    test('nor families without calls and account, where nobody names the worker', async () => {
      const calls = withoutWorker(question())
      expect(await imported(given(ran(2, 1, 2)), question({ calls }))).toContain('no calls: stock.All')
    })
  })

  test('is the same for a file, an address, and any order of tasks', async () => {
    const wanted = await imported({ 'graph.json': graph, 'tasks.json': tasks }, question())
    const shuffled = graphOf(
      Object.fromEntries(Object.entries((JSON.parse(graph) as { response: object }).response).reverse()),
    )
    expect(await imported({ 'graph.json': shuffled, 'tasks.json': tasks }, question())).toBe(wanted)
    const asked: HttpRequest[] = []
    const url = 'https://luigid.example.com/api/graph'
    const fetched = await imported({ 'tasks.json': tasks }, question({ graph: url }), (request) => {
      asked.push(request)
      return { status: 200, headers: {}, body: graph }
    })
    expect(fetched).toBe(wanted)
    expect(asked).toMatchObject([{ method: 'GET', url, addresses: { kind: 'trusted', host: 'luigid.example.com' } }])
  })

  test('is refused where no family has a ServiceAccount: the file would say that nobody calls', async () => {
    const bare = withoutWorker(question())
    const plain = graphOf({ b_1: node('B', []) })
    const asked = (text: string, calls: LuigiQuestion['calls']) =>
      refusalOf(imported({ 'graph.json': text }, question({ tasks: [], calls })))
    for (const calls of [bare, { ...bare, gateway: 'istio-ingress/gateway' }])
      expect((await asked(plain, calls)).problems).toMatchObject([
        {
          code: 'IMPORT_NOTHING',
          received: 'families without one: ["B"]',
          remedy: expect.stringContaining('--worker'),
        },
      ])
    const nobody = imported({ 'tasks.json': '[]' }, { ...question({ calls: bare }), graph: undefined })
    expect((await refusalOf(nobody)).problems).toMatchObject([{ code: 'IMPORT_NOTHING', received: 'no family' }])
    const calls = { ...bare, worker: 'workers' }
    const text = await imported({ 'graph.json': plain }, question({ tasks: [], calls }))
    expect(text).toContain('serviceAccount: workers')
  })

  test('knows calls from resources alone, and leaves nothing out that has no identity', async () => {
    const alone = question({ tasks: [] })
    const text = await imported({ 'graph.json': graph }, alone)
    const { callers } = parse(text) as { callers: readonly { id: string; shared?: boolean; calls: unknown[] }[] }
    expect(callers.find(({ id }) => id === 'stock.Fetch')).toMatchObject({
      serviceAccount: 'luigi-worker',
      shared: true,
      calls: [{ service: 'orders.sales', port: 8080, kind: 'write' }, {}],
    })
    const calls = withoutWorker(alone)
    const refused = await refusalOf(imported({ 'graph.json': graph }, { ...alone, calls }))
    expect(refused.problems).toMatchObject([{ code: 'IMPORT_IDENTITY', received: '["stock.Count","stock.Fetch"]' }])
  })

  test('a family of a process of another is left out, and what it waits for is not', async () => {
    const calls = withoutWorker(question())
    const nested = graphOf({
      last_1: node('stock.Last', ['all_1']),
      ...(JSON.parse(graph) as { response: object }).response,
    })
    const exported = JSON.stringify([
      ...(JSON.parse(tasks) as object[]),
      { family: 'stock.Last', serviceAccount: 'stock-last', calls: [], owners: [] },
    ])
    const text = await imported({ 'graph.json': nested, 'tasks.json': exported }, question({ calls }))
    expect(text).toContain('# No ServiceAccount of their own, and no calls: stock.All.\n')
    const { callers } = parse(text) as { callers: readonly { id: string; dependsOn?: readonly string[] }[] }
    expect(callers.find(({ id }) => id === 'stock.Last')?.dependsOn).toEqual(['stock.Count'])
    expect(callers.some(({ id }) => id === 'stock.All')).toBe(false)
  })

  test('answers of a real luigid 3.8.1 and of an exporter are read', async () => {
    const read = (name: string): string => readFileSync(`../shared/vectors/luigi/${name}.json`, 'utf8')
    const files = { g: read('graph'), e: read('export'), t: read('task_list'), cut: read('task_list.truncated') }
    // One process ran them all.
    const together = await refusalOf(imported(files, question({ graph: 'g', tasks: ['e', 't'] })))
    expect(together.problems[0].received).toContain('billing.FetchOrders as luigi-fetch-orders')
    files.e = JSON.stringify((JSON.parse(files.e) as object[]).map((task) => ({ ...task, runs: 'pod' })))
    const text = await imported(files, question({ graph: 'g', tasks: ['e', 't'] }))
    const { callers } = parse(text) as { callers: readonly { id: string }[] }
    expect(callers.map(({ id }) => id).filter((id) => id.startsWith('billing.'))).toEqual([
      'billing.Broken',
      'billing.FetchOrders',
      'billing.Nightly',
      'billing.PostLedger',
    ])
    expect(callers.find(({ id }) => id === 'billing.FetchOrders')).toMatchObject({
      serviceAccount: 'luigi-fetch-orders',
      calls: [{ service: 'orders.shop', port: 8080, methods: ['GET'], paths: ['/v1/orders*'], kind: 'read' }, {}],
    })
    const refused = await refusalOf(imported(files, question({ graph: 'g', tasks: ['cut'] })))
    expect(refused.problems).toMatchObject([{ code: 'IMPORT_CUT', where: { path: 'cut' } }])
  })
})

describe('refused', () => {
  test.each([
    ['IMPORT_CUT', '{"response":{"num_tasks":12}}'],
    ['IMPORT_CUT', graphOf({ a: node('A', ['b']) })],
    ['IMPORT_FORM', '{"response":[]}'],
    ['IMPORT_FORM', '<html>'],
    ['IMPORT_FORM', '{"response":{}}'],
    ['IMPORT_FORM', graphOf({ a: { name: 'A' } })],
    ['IMPORT_FORM', graphOf({ a: { deps: [] } })],
    ['IMPORT_FORM', graphOf({ a: node('A', [], { 'mesh:No_Service:80': 0 }) })],
    ['IMPORT_FORM', graphOf({ a: node('A', [], { 'mesh:shelves': 0 }) })],
    ['IMPORT_FORM', graphOf({ a: node('A.b', []), c: node('A.b_', []) })],
  ])('%s: %s', async (code, text) => {
    const refused = await refusalOf(imported({ 'graph.json': text }, question({ tasks: [] })))
    expect(refused.problems).toMatchObject([{ code }])
  })

  test('a cut graph names the task that is missing, and what knows all', async () => {
    const cut = graphOf({ 'a\n<b>': node('A', ['gone_1']) })
    const { problems } = await refusalOf(imported({ 'graph.json': cut }, question({ tasks: [] })))
    expect(problems).toMatchObject([
      { code: 'IMPORT_CUT', message: 'Task "a\\n<b>" depends on a task that is not there', received: 'no "gone_1"' },
    ])
    expect(problems[0]?.remedy).toContain('`--tasks`')
  })

  test.each([
    ['in one file', ['twice.json'], (one: string, other: string) => ({ 'twice.json': `[${one},\n${other}]` })],
    [
      'in two',
      ['a.json', 'b.json'],
      (one: string, other: string) => ({ 'a.json': `[${one}]`, 'b.json': `[\n${other}]` }),
    ],
  ])('a family twice with other calls %s, and the same again is not', async (_, names, filesOf) => {
    const task = (port: number) =>
      `{"family":"stock.Count","serviceAccount":"stock-count","owners":["o"],"calls":[{"service":"shelves","port":${port},"kind":"read"}]}`
    const asked = question({ tasks: names })
    const { problems } = await refusalOf(imported({ 'graph.json': graph, ...filesOf(task(80), task(81)) }, asked))
    expect(problems).toMatchObject([
      { code: 'IMPORT_FORM', where: { path: names.at(-1), line: 2 }, received: '"stock.Count"' },
    ])
    const files = { 'graph.json': graph, ...filesOf(task(80), task(80)) }
    await expect(imported(files, asked)).resolves.toContain('stock-count')
  })

  test('a mistake of the exporter’s file has its line and column', async () => {
    const wrong = tasks.replace('"port":80,', '\n"prot":80,')
    const refused = await refusalOf(imported({ 'graph.json': graph, 'tasks.json': wrong }, question()))
    expect(refused.problems[0]).toMatchObject({ code: 'CONFIG_KEY', where: { path: 'tasks.json', line: 2, column: 1 } })
  })

  test('a policy of the mesh is told apart from another answer', async () => {
    const url = 'https://luigid.example.com/api/graph'
    const answers = [
      { status: 403, headers: {}, body: 'RBAC: access denied' },
      { status: 404, headers: {}, body: '' },
    ]
    const messages = await Promise.all(
      answers.map(async (answer) => (await refusalOf(imported({}, question({ graph: url }), () => answer))).message),
    )
    expect(messages).toEqual([
      'IMPORT_FORM: A policy of the mesh refuses the graph',
      'IMPORT_FORM: luigid does not give its graph',
    ])
  })
})

describe('credentials in a scheduler’s URL', () => {
  const secret = 'tr0ub4dor'
  test.each([
    ['luigi.cfg', `[core]\ndefault-scheduler-url=http://bot:${secret}@luigid:8082/\n`, 2],
    ['luigi.toml', `[core]\nscheduler_url = "https://${secret}@luigid"\n`, 2],
    ['job.yaml', `args:\n  - --scheduler-url\n  - http://bot:${secret}@luigid:8082\n`, 2],
    ['job.yaml', `env:\n  - name: LUIGI_SCHEDULER_URL\n    value: "http://bot:${secret}@luigid"\n`, 2],
    ['job.yaml', `args: ["--scheduler-url", "http://bot:${secret}@luigid"]\n`, 1],
    ['job.yaml', `args: [--scheduler-url=http://bot:${secret}@luigid]\n`, 1],
  ])('%s: found in %j', async (path, text, line) => {
    const files = { 'graph.json': graph, 'tasks.json': tasks, [path]: text }
    const { problems } = await refusalOf(imported(files, question({ settings: [path] })))
    expect(problems).toMatchObject([{ code: 'IMPORT_CREDENTIAL', where: { path, line } }])
    expect(JSON.stringify(problems)).not.toContain(secret)
  })

  test('are found in the address of the graph before it is asked', async () => {
    const url = `https://bot:${secret}@luigid.example.com/api/graph`
    const asked: unknown[] = []
    const work = imported({ 'tasks.json': tasks }, question({ graph: url }), (request) => {
      asked.push(request)
      return { status: 200, headers: {}, body: graph }
    })
    const { problems } = await refusalOf(work)
    expect(problems).toMatchObject([{ code: 'IMPORT_CREDENTIAL', where: { name: '--graph' } }])
    expect(JSON.stringify(problems)).not.toContain(secret)
    expect(asked).toEqual([])
  })

  test('a URL without them is fine, and an address of mail is none', async () => {
    const files = {
      'graph.json': graph,
      'tasks.json': tasks,
      'luigi.cfg': '[core]\ndefault-scheduler-url=http://luigid:8082/\n[email]\nreceiver=data@example.com\n',
    }
    await expect(imported(files, question({ settings: ['luigi.cfg'] }))).resolves.toContain('stock.Count')
  })
})

test('policies written for the calls let each caller use its methods of luigid, and nobody any other', async () => {
  const namespace = 'luigi'
  const manifests = `
apiVersion: v1
kind: Namespace
metadata: { name: luigi, labels: { istio-injection: enabled } }
${[
  ['luigid', 8082],
  ['shelves', 80],
]
  .map(
    ([name, port]) => `---
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: luigi }
spec: { selector: { app: ${name} }, ports: [{ name: http, port: ${port}, targetPort: ${port} }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: luigi }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { serviceAccountName: ${name}, containers: [{ name: main, image: example.com/a:1 }] }
`,
  )
  .join('')}`
  const local = tasks.replace('orders.sales', 'shelves').replace('8080', '80')
  const text = await imported({ 'tasks.json': local }, question({ graph: undefined }))
  const { declaration } = readCalls([{ path: 'calls.yaml', text }], namespace)
  const production = environment({ namespace })
  const objects = objectsOf(manifests)
  const rendered = renderCalls(declaration, production, stateOf(objects), 'calls.yaml', {
    kind: 'file',
    path: 'meshgate.yaml',
    line: 1,
    column: 1,
  })
  expect(rendered.problems).toEqual([])
  const mesh = resolveMesh(stateOf([...objects, ...rendered.objects.map(asKubernetesObject)]), production.mesh)
  const { findings } = alignCalls(layOnMesh(declaration, mesh, namespace, []), { otherNamespaces: [] })
  expect(findings.filter(({ kind }) => kind === 'MISSING' || kind === 'EXCESS')).toEqual([])
  const may = (identity: string, method: string, path: string): boolean =>
    answerRequest(
      mesh,
      {
        protocol: 'http',
        destination: { namespace, labels: { app: 'luigid' }, port: 8082 },
        source: { principal: `cluster.local/ns/${identity.replace('/', '/sa/')}` },
        mtls: true,
        http: { method, path, authority: 'luigid', headers: {} },
      },
      { now: 0 },
    ).verdict === 'allow'
  const workers = ['luigi/stock-count', 'luigi/stock-fetch', 'luigi/luigi-worker']
  const gateway = 'istio-ingress/internal-gateway-istio'
  const everybody = [...workers, gateway, 'ci/reader', 'monitoring/prometheus', 'luigi/default', 'shop/app']
  const who = (method: string, path: string) => everybody.filter((identity) => may(identity, method, path))
  expect({
    work: who('POST', '/api/get_work'),
    byGet: who('GET', '/api/get_work'),
    pause: [...who('GET', '/api/pause'), ...who('POST', '/api/pause')],
    encoded: [...who('GET', '/api/%70ause'), ...who('POST', '/api/%70ause')],
    disable: who('GET', '/api/disable_worker'),
    visualiser: who('GET', '/api/task_list'),
    page: who('GET', '/static/visualiser/index.html'),
    graph: who('GET', '/api/graph'),
    metrics: who('GET', '/metrics'),
  }).toEqual({
    work: workers,
    byGet: [],
    pause: [],
    encoded: [],
    disable: [],
    visualiser: [gateway],
    page: [gateway],
    graph: ['ci/reader'],
    metrics: ['monitoring/prometheus'],
  })
})

test('flags of another system are refused, and so is nothing to read', () => {
  const open = (...words: readonly string[]): unknown => command.open('import', words, inputs)
  expect(() => open('luigi', '--graph', 'g', '--manifests', 'rendered')).toThrow('no flag `--manifests`')
  expect(() => open('airflow', '--manifests', 'm', '--graph', 'g')).toThrow('no flag `--graph`')
  expect(() => open('luigi')).toThrow('`import` needs `--graph`')
  expect(() => open('luigi', '--tasks', 't', '--luigid', 'luigid:0')).toThrow('`--luigid` is the Service')
  expect(() => open('luigi', '--tasks', 't', '--worker', 'ns/sa')).toThrow('`--worker` is a ServiceAccount')
  expect(() => open('luigi', '--tasks', 't')).not.toThrow()
})

describe('a value with a password', () => {
  const secret = 'tr0ub4dor'
  const open = (...words: readonly string[]): unknown => command.open('import', words, inputs)
  const flags = ['luigid', 'worker', 'shared', 'gateway', 'reader', 'prometheus']
  const values = [`http://bot:${secret}@luigid:8082`, `bot:${secret}@luigid`, `${secret}@luigid/a`, `bot:${secret}`]

  test.each(flags.flatMap((flag) => values.map((value) => [flag, value] as const)))(
    'is not shown: --%s %s',
    (flag, value) => {
      expect(() => open('luigi', '--tasks', 't', `--${flag}`, value)).toThrow(`\`--${flag}\` is`)
      try {
        open('luigi', '--tasks', 't', `--${flag}`, value)
      } catch (error) {
        expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(secret)
      }
    },
  )

  test.each([
    ['luigid', 'luigid:0'],
    ['worker', 'ns/sa'],
    ['gateway', 'edge'],
  ])('and a name is: --%s %s', (flag, value) => {
    expect(() => open('luigi', '--tasks', 't', `--${flag}`, value)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ received: value })] }),
    )
  })
})
