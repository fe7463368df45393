import { Refusal } from '../../errors/problem.js'
import { byCodePoint } from '../../ports/order.js'
import { callerIdOf, type ImportedCall, type ImportedCaller, type ImportedCalls } from '../imported-calls.js'
import type { ExportedTask } from './exported-tasks.js'
import type { Family } from './task-graph.js'

export interface LuigiOptions {
  /** luigid's Service and port. */
  readonly service: string
  readonly port: number
  /** ServiceAccount of the pods that run `luigi --module …`: tasks without one of their own run as it. */
  readonly worker?: string
  /** `NAMESPACE/SERVICEACCOUNT`: who comes for the visualiser, for the graph alone, for the metrics. */
  readonly gateway?: string
  readonly reader?: string
  readonly prometheus?: string
  /** Of families that name none. */
  readonly owners: readonly string[]
}

/** RPC methods that luigi.worker calls (luigi 3.8.1); all others change or stop what others run. */
const workerMethods = [
  'add_scheduler_message_response',
  'add_task',
  'add_task_batcher',
  'add_worker',
  'announce_scheduling_failure',
  'count_pending',
  'decrease_running_task_resources',
  'get_work',
  'ping',
  'report_task_statistics',
  'set_task_progress_percentage',
  'set_task_status_message',
] as const

/** What the visualiser reads. Its buttons write by GET too, so the method alone would not do. */
const visualiserMethods = [
  'dep_graph',
  'fetch_error',
  'get_task_progress_percentage',
  'get_task_status_message',
  'has_task_history',
  'inverse_dep_graph',
  'is_pause_enabled',
  'is_paused',
  'resource_list',
  'task_list',
  'task_search',
  'worker_list',
] as const

const rpc = (methods: readonly string[]): readonly string[] => methods.map((method) => `/api/${method}`)

/** What each kind of caller may do at luigid. A list of what is allowed: luigid decodes `/api/%70ause`. */
const schedulerCalls = {
  worker: { methods: ['POST'], paths: rpc(workerMethods), kind: 'write' },
  gateway: {
    methods: ['GET', 'HEAD'],
    paths: ['/', '/history', '/history/*', '/static/*', '/tasklist', '/tasklist/*', ...rpc(visualiserMethods)],
    kind: 'read',
  },
  reader: { methods: ['GET'], paths: rpc(['graph', 'resource_list', 'worker_list']), kind: 'read' },
  prometheus: { methods: ['GET'], paths: ['/metrics'], kind: 'read' },
} as const satisfies Record<string, Pick<ImportedCall, 'methods' | 'paths' | 'kind'>>

/** One family, from the graph and from the code. */
interface Task {
  readonly family: string
  readonly serviceAccount: string | undefined
  readonly owners: readonly string[]
  readonly dependsOn: readonly string[]
  readonly calls: readonly ImportedCall[]
  /** The processes that ran it, where they call for it. */
  readonly processes: readonly string[]
}

const target = ({ service, port }: ImportedCall): string => `${service}:${port}`

/** The code says more than the scheduler: what it says of a target stands for the scheduler's word. */
const mergeTask = (family: string, seen: Family | undefined, exported: ExportedTask | undefined): Task => {
  const calls = exported?.calls ?? []
  const known = new Set(calls.map(target))
  return {
    family,
    serviceAccount: exported?.serviceAccount,
    owners: exported?.owners ?? [],
    dependsOn: [...new Set([...(seen?.dependsOn ?? []), ...(exported?.dependsOn ?? [])])].sort(byCodePoint),
    calls: [...calls, ...(seen?.calls ?? []).filter((call) => !known.has(target(call)))],
    processes: exported?.runs === 'pod' ? [] : (seen?.processes ?? []),
  }
}

/** Families that a task waits for, through those that run in another's process. */
const waitsFor = (
  task: Task,
  tasks: ReadonlyMap<string, Task>,
  isCaller: (task: Task) => boolean,
): readonly string[] => {
  const found = new Set<string>()
  const passed = new Set<string>()
  const follow = ({ dependsOn }: Task): void => {
    for (const name of dependsOn) {
      const other = tasks.get(name)
      if (other === undefined || passed.has(name)) continue
      passed.add(name)
      if (isCaller(other)) found.add(callerIdOf(name))
      else follow(other)
    }
  }
  follow(task)
  found.delete(callerIdOf(task.family))
  return [...found].sort(byCodePoint)
}

/** The declared calls of a task graph: each family's own, and what each caller may do at luigid. */
export const luigiCalls = (
  graph: readonly Family[],
  listed: readonly string[],
  exported: readonly ExportedTask[],
  options: LuigiOptions,
): ImportedCalls => {
  const seen = new Map(graph.map((family) => [family.name, family]))
  const code = new Map(exported.map((task) => [task.family, task]))
  const names = [...new Set([...seen.keys(), ...listed, ...code.keys()])].sort(byCodePoint)
  const tasks = new Map(names.map((name) => [name, mergeTask(name, seen.get(name), code.get(name))]))
  const accountOf = ({ serviceAccount }: Task): string | undefined => serviceAccount ?? options.worker
  const isCaller = (task: Task): boolean => accountOf(task) !== undefined
  const { service, port } = options
  const at = (who: keyof typeof schedulerCalls): ImportedCall => ({ service, port, ...schedulerCalls[who] })
  refuseNameless([...tasks.values()].filter((task) => !isCaller(task) && task.calls.length > 0))
  refuseOneProcess([...tasks.values()].flatMap((task) => ({ task, account: accountOf(task) ?? '' })))
  const callers = [...tasks.values()].flatMap((task): readonly ImportedCaller[] => {
    const serviceAccount = accountOf(task)
    if (serviceAccount === undefined) return []
    const dependsOn = waitsFor(task, tasks, isCaller)
    return [
      {
        id: callerIdOf(task.family),
        group: 'luigi',
        serviceAccount,
        owners: task.owners.length > 0 ? task.owners : options.owners,
        ...(dependsOn.length === 0 ? {} : { dependsOn }),
        calls: [...task.calls, at('worker')],
      },
    ]
  })
  refuseNobody(callers.length, [...tasks.values()], options)
  const outside = (['gateway', 'reader', 'prometheus'] as const).flatMap((who): readonly ImportedCaller[] => {
    const [namespace, serviceAccount] = options[who]?.split('/') ?? []
    if (namespace === undefined || serviceAccount === undefined) return []
    return [
      { id: `luigid.${who}`, group: 'outside', serviceAccount, namespace, owners: options.owners, calls: [at(who)] },
    ]
  })
  const inProcess = [...tasks.values()].filter((task) => !isCaller(task)).map(({ family }) => family)
  // Whoever names the worker says that families share it.
  const shared = callers.some(({ serviceAccount }) => serviceAccount === options.worker) ? options.worker : undefined
  return {
    callers: [...callers, ...outside],
    ...(shared === undefined ? {} : { shared: [shared] }),
    notes: notesOf(inProcess, exported.length > 0, options),
  }
}

const refuseNameless = (tasks: readonly Task[]): void => {
  if (tasks.length === 0) return
  throw new Refusal({
    code: 'IMPORT_IDENTITY',
    message: `${tasks.length} task families call services and name no ServiceAccount`,
    where: { kind: 'input', name: '--tasks' },
    expected: 'mesh_service_account of each family, or --worker',
    received: JSON.stringify(tasks.slice(0, 10).map(({ family }) => family.slice(0, 100))),
    remedy: 'Give the exporter’s file with `--tasks`, or name the ServiceAccount of the worker pods with `--worker`.',
  })
}

/** A list in which no family calls would have policies written that refuse every worker at luigid. */
const refuseNobody = (callers: number, tasks: readonly Task[], { gateway, reader, prometheus }: LuigiOptions): void => {
  const named = [gateway, reader, prometheus].some((identity) => identity !== undefined)
  if (callers > 0 || (tasks.length === 0 && named)) return
  throw new Refusal({
    code: 'IMPORT_NOTHING',
    message:
      tasks.length === 0
        ? 'The input names no task family, so the file would say that nobody calls anybody'
        : `None of ${tasks.length} task families has a ServiceAccount, so the file would say that none of them calls luigid`,
    where: { kind: 'input', name: '--worker' },
    expected: 'a ServiceAccount for at least one family',
    received:
      tasks.length === 0
        ? 'no family'
        : `families without one: ${JSON.stringify(tasks.slice(0, 10).map(({ family }) => family.slice(0, 100)))}`,
    remedy:
      tasks.length === 0
        ? 'Take the graph while tasks are pending (luigid forgets done ones after ten minutes), or give the exporter’s file with `--tasks`.'
        : 'Name the ServiceAccount of the worker pods with `--worker`, or give the exporter’s file, whose tasks say mesh_service_account, with `--tasks`.',
  })
}

/** A process has one identity, whatever its families are called: what luigid saw run in one is one caller. */
const refuseOneProcess = (tasks: readonly { readonly task: Task; readonly account: string }[]): void => {
  const named = tasks.filter(({ account }) => account !== '')
  const processes = new Set(named.flatMap(({ task }) => task.processes))
  for (const process of [...processes].sort(byCodePoint)) {
    const together = named.filter(({ task }) => task.processes.includes(process))
    if (new Set(together.map(({ account }) => account)).size < 2) continue
    throw new Refusal({
      code: 'IMPORT_IDENTITY',
      message: 'One process ran task families of different ServiceAccounts, and it has one: their calls come from it',
      where: { kind: 'input', name: '--graph' },
      expected: 'one ServiceAccount for all families of a process, or a pod for each',
      received: JSON.stringify(
        together.slice(0, 10).map(({ task, account }) => `${task.family.slice(0, 100)} as ${account}`),
      ),
      remedy:
        'Start `luigi` for each family in a pod of its own, or take mesh_service_account off and name the account of the pods with `--worker`. Tasks whose work a pod of their own does say `mesh_runs = "pod"`.',
    })
  }
}

const notesOf = (
  inProcess: readonly string[],
  hasCode: boolean,
  { gateway, reader, prometheus }: LuigiOptions,
): readonly string[] => [
  'luigid carries no call of a task: each process calls services itself, and luigid only for work and status.',
  'luigid asks nobody who he is. What is not listed here is refused at its port, pause and disable_worker among it.',
  ...(hasCode
    ? []
    : ['The graph is what luigid knows now: done tasks leave it after ten minutes. The exporter knows all.']),
  ...(inProcess.length === 0
    ? []
    : [`No ServiceAccount of their own, and no calls: ${inProcess.slice(0, 50).join(', ')}.`]),
  ...(gateway === undefined ? ['No --gateway is named, so nobody reaches the visualiser from outside.'] : []),
  ...(reader === undefined ? ['No --reader is named, so nobody in the mesh may read the graph.'] : []),
  ...(prometheus === undefined ? ['No --prometheus is named, so metrics are scraped by nobody in the mesh.'] : []),
]
