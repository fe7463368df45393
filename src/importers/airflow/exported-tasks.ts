import { openSection, type Entry, type Report } from '../../config/section.js'
import { readExportedCalls, readExportedList } from '../exported-list.js'
import { callerIdOf, type ImportedCall, type ImportedCaller, type ImportedCalls } from '../imported-calls.js'
import type { Component, Inventory } from './inventory.js'
import { runs } from './component-calls.js'

/** What the exporter found of a task in the code of its DAG. */
export interface DagTask {
  readonly id: string
  readonly owners: readonly string[]
  readonly queue?: string
  readonly executor?: string
  /** A pod of its own, or a worker's pod that it changes; missing: a worker runs it. */
  readonly runs?: string
  readonly serviceAccount?: string
  readonly namespace?: string
  readonly dependsOn: readonly string[]
  readonly calls: readonly ImportedCall[]
}

const keys = [
  ...['dag', 'task', 'operator', 'owners', 'queue', 'pool', 'executor', 'runs'],
  ...['serviceAccount', 'namespace', 'calls', 'deps', 'file'],
]

const idOf = (dag: string, task: string): string => callerIdOf(`${dag}.${task}`)

/** A task of the exporter's list. */
const readTask = (report: Report, entry: Entry): readonly DagTask[] => {
  const section = openSection(report, entry, keys, 'a task')
  const dag = section?.requiredText('dag', 'callers are named by it')
  const task = section?.requiredText('task', 'callers are named by it')
  if (section === undefined || dag === undefined || task === undefined) return []
  const optional = (name: string): Readonly<Record<string, string>> => {
    const value = section.text(name)
    return value === undefined ? {} : { [name]: value }
  }
  return [
    {
      id: idOf(dag, task),
      owners: section.texts('owners', { empty: true }) ?? [],
      ...optional('queue'),
      ...optional('executor'),
      ...optional('runs'),
      ...optional('serviceAccount'),
      ...optional('namespace'),
      dependsOn: (section.texts('deps', { empty: true }) ?? []).map((one) => idOf(dag, one)),
      calls: readExportedCalls(report, section),
    },
  ]
}

export const readDagTasks = (path: string, text: string): readonly DagTask[] => readExportedList(path, text, readTask)

/** Queues that a worker takes tasks of: `airflow celery worker -q pii`. */
const takes = ({ podSpec }: Component, queue: string): boolean =>
  new RegExp(`(?:-q|--queues)[ =]\\S*\\b${queue.replace(/[^A-Za-z0-9_]/g, '\\$&')}\\b`).test(JSON.stringify(podSpec))

/** Who runs a task that has no pod of its own. */
const runnerOf = (inventory: Inventory, task: DagTask): Component | undefined => {
  const named = (name: string) => inventory.components.filter((component) => component.name === name)
  const usesPods = /Kubernetes/.test(task.executor ?? inventory.executors[0] ?? '') || task.runs === 'override'
  if (usesPods && runs(inventory, 'Kubernetes')) return named('task pod')[0]
  if (!runs(inventory, 'Celery')) return named('scheduler')[0]
  const own = named('worker').filter((worker) => task.queue !== undefined && takes(worker, task.queue))
  return own[0] ?? named('worker').find(({ podSpec }) => !/(?:-q|--queues)[ =]/.test(JSON.stringify(podSpec)))
}

/** Component calls, and beside them those that tasks declare, each as the identity that it really has. */
export const withTasks = (found: ImportedCalls, inventory: Inventory, tasks: readonly DagTask[]): ImportedCalls => {
  const sharing: string[] = []
  const made = tasks.flatMap((task): readonly ImportedCaller[] => {
    const runner = task.runs === 'pod' ? undefined : runnerOf(inventory, task)
    const serviceAccount = task.serviceAccount ?? (task.runs === 'pod' ? 'default' : runner?.serviceAccount)
    // A worker calls for its tasks what every worker calls; a pod of a changed identity does so itself.
    const isOwn = task.serviceAccount !== undefined && task.serviceAccount !== runner?.serviceAccount
    const asWorker = found.callers.find(
      (one) => one.serviceAccount === runner?.serviceAccount && one.group === runner.name,
    )
    const calls = [...task.calls, ...(isOwn && task.runs === 'override' ? (asWorker?.calls ?? []) : [])]
    if (serviceAccount === undefined || calls.length === 0) return []
    if (!isOwn && task.runs !== 'pod') sharing.push(task.id)
    const { id, namespace, owners, dependsOn } = task
    const group = task.queue ?? runner?.name ?? 'pod'
    return [{ id, group, serviceAccount, ...(namespace === undefined ? {} : { namespace }), owners, dependsOn, calls }]
  })
  const ids = new Set(made.map(({ id }) => id))
  const callers = made.map(({ dependsOn = [], ...caller }) => {
    const known = dependsOn.filter((id) => ids.has(id))
    return known.length === 0 ? caller : { ...caller, dependsOn: known }
  })
  const names = sharing.slice(0, 50).join(', ')
  const note = `The identity is the worker's, not the task's: each task there may do it. ${names}.`
  return {
    callers: [...found.callers, ...callers],
    notes: sharing.length === 0 ? found.notes : [...found.notes, note],
  }
}
