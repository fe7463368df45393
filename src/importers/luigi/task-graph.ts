import { readServiceName } from '../../calls/read-calls.js'
import type { Code } from '../../errors/codes.js'
import { Refusal } from '../../errors/problem.js'
import { listAt, member, objectAt, textAt } from '../../mesh/fields.js'
import { isJsonObject, parseJson, type JsonObject } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import type { Source } from '../../ports/source.js'
import type { ImportedCall } from '../imported-calls.js'

/** A task family: what a pipeline's code names, and all its tasks with their parameters. */
export interface Family {
  /** With its namespace, as `billing.PostLedger`. */
  readonly name: string
  readonly dependsOn: readonly string[]
  /** What its tasks name in `resources` as `mesh:SERVICE:PORT`. */
  readonly calls: readonly ImportedCall[]
  /** What luigid calls the processes that ran its tasks; missing where it does not say. */
  readonly processes?: readonly string[]
}

/** A text from outside, and what it is called in errors. */
export interface Given {
  readonly text: string
  readonly where: Source
}

const refuse = (code: Code, where: Source, message: string, expected: string, received: string): Refusal => {
  const remedies: Partial<Record<Code, string>> = {
    IMPORT_CUT:
      'Raise `max_graph_nodes` and `max_shown_tasks` of luigid, or give the exporter’s file with `--tasks` in place of this answer: it knows all.',
    IMPORT_FORM: 'Give the answer of luigid’s /api/graph, as `curl` prints it.',
  }
  return new Refusal({ code, message, where, expected, received, remedy: remedies[code] ?? 'Correct the file.' })
}

/** The `response` of an RPC answer, which is the tasks by their ids. */
const tasksOf = ({ text, where }: Given): readonly (readonly [id: string, task: JsonObject])[] => {
  const answer = parseJson(text)
  const response = member(answer, 'response')
  if (!isJsonObject(response))
    throw refuse('IMPORT_FORM', where, 'This is no answer of luigid', '{"response": {…}}', shapeOf(answer))
  // Over its limit luigid says how many tasks there are, and none of them.
  if (typeof response['num_tasks'] === 'number')
    throw refuse('IMPORT_CUT', where, 'luigid cut its answer', 'all tasks', `num_tasks: ${response['num_tasks']}`)
  return Object.entries(response).map(([id, task]) => {
    if (isJsonObject(task) && textAt(task, 'name') !== '') return [id, task]
    throw refuse('IMPORT_FORM', where, `Task ${quoted(id)} names no family`, 'name: FAMILY', shapeOf(task))
  })
}

const quoted = (text: string): string => JSON.stringify(text.slice(0, 100))
const shapeOf = (value: unknown): string =>
  value === undefined ? 'no JSON' : Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`

/** Families of `/api/graph`, by name. */
export const readTaskGraph = (given: Given): readonly Family[] => {
  const { where } = given
  const tasks = new Map(tasksOf(given))
  if (tasks.size === 0)
    throw refuse('IMPORT_FORM', where, 'luigid knows no task now', 'a graph with tasks', 'an empty graph')
  const families = new Map<
    string,
    { dependsOn: Set<string>; calls: Map<string, ImportedCall>; processes: Set<string> }
  >()
  for (const [id, task] of tasks) {
    if (!Array.isArray(task['deps']))
      throw refuse('IMPORT_FORM', where, `Task ${quoted(id)} has no deps`, 'the answer of /api/graph', 'another answer')
    const name = textAt(task, 'name')
    const family = families.get(name) ?? { dependsOn: new Set(), calls: new Map(), processes: new Set() }
    families.set(name, family)
    const process = textAt(task, 'worker_running')
    if (process !== '') family.processes.add(process)
    for (const dependency of listAt(task, 'deps')) {
      const other = typeof dependency === 'string' ? tasks.get(dependency) : undefined
      // luigid ends a graph at `max_graph_nodes` without a word: what is left names tasks that are not there.
      if (other === undefined)
        throw refuse(
          'IMPORT_CUT',
          where,
          `Task ${quoted(id)} depends on a task that is not there`,
          'every task that another depends on',
          typeof dependency === 'string' ? `no ${quoted(dependency)}` : shapeOf(dependency),
        )
      const needed = textAt(other, 'name')
      if (needed !== name) family.dependsOn.add(needed)
    }
    for (const call of resourceCalls(id, task, where)) family.calls.set(`${call.service}:${call.port}`, call)
  }
  return [...families]
    .map(([name, { dependsOn, calls, processes }]) => ({
      name,
      dependsOn: [...dependsOn].sort(byCodePoint),
      calls: [...calls].sort(([a], [b]) => byCodePoint(a, b)).map(([, call]) => call),
      processes: [...processes],
    }))
    .sort((a, b) => byCodePoint(a.name, b.name))
}

/** `resources = {"mesh:orders.shop:8080": 0}`: an amount of 0 never blocks, and the scheduler shows it. */
const resourceCalls = (id: string, task: JsonObject, where: Source): readonly ImportedCall[] =>
  Object.keys(objectAt(task, 'resources')).flatMap((resource) => {
    if (!resource.startsWith('mesh:')) return []
    const [, service = '', digits = ''] = /^mesh:([^:]*):(\d{1,5})$/.exec(resource) ?? []
    const port = Number(digits)
    if (readServiceName(service, '') === undefined || port < 1 || port > 65535)
      throw refuse(
        'IMPORT_FORM',
        where,
        `Task ${quoted(id)} has a resource that names no Service`,
        'mesh:SERVICE:PORT or mesh:SERVICE.NAMESPACE:PORT',
        quoted(resource),
      )
    // Nothing says what is asked for there, so it may change what it calls.
    return [{ service, port, kind: 'write' }]
  })

/** Families of `/api/task_list`: no more than their names. */
export const readTaskList = (given: Given): readonly string[] => [
  ...new Set(tasksOf(given).map(([, task]) => textAt(task, 'name'))),
]
