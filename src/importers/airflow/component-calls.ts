import { callerIdOf, type ImportedCall, type ImportedCaller, type ImportedCalls } from '../imported-calls.js'
import { objectsAt, textsAt } from '../../mesh/fields.js'
import type { JsonObject } from '../../ports/json.js'
import type { Component, Inventory } from './inventory.js'

export interface AirflowOptions {
  /** `NAMESPACE/SERVICEACCOUNT` of the gateway that users come through. */
  readonly gateway?: string
  /** The same of Prometheus, where it is in the mesh. */
  readonly prometheus?: string
  readonly owners: readonly string[]
}

/** Who calls; `tasks` are what runs task code for the executors that are there. */
type Who = 'gateway' | 'prometheus' | 'tasks' | 'celery workers' | 'database users' | { readonly component: string }

/** A row of the true call graph. */
interface Row {
  readonly from: readonly Who[]
  /** The first of these components that has a Service. */
  readonly to: readonly string[]
  /** By the port's name or number in the charts; the number itself is the manifest's. */
  readonly port: RegExp
  readonly kind: 'read' | 'write'
  readonly paths?: readonly string[]
  /** Where one server answers users and tasks. */
  readonly exceptPaths?: readonly string[]
  readonly when?: (inventory: Inventory) => boolean
}

const has = ({ components }: Inventory, name: string): boolean =>
  components.some((component) => component.name === name && component.services.length > 0)
/** Whether an executor is among them: `Celery`, `Kubernetes`, `Local`. */
export const runs = ({ executors }: Inventory, word: string): boolean =>
  executors.some((executor) => executor.includes(word) || (word !== 'Local' && executor.includes('CeleryKubernetes')))
const three = ({ major }: Inventory): boolean => major === 3

const component = (name: string): Who => ({ component: name })

/** Scheduler and workers never talk: Celery goes through the broker, Kubernetes through the API server. */
const rows: readonly Row[] = [
  {
    from: ['gateway'],
    to: ['api-server'],
    port: /^(?:api-server|8080)$/,
    kind: 'write',
    exceptPaths: ['/execution', '/execution/*'],
    when: (all) => three(all) && !has(all, 'execution-api-server'),
  },
  {
    from: ['gateway'],
    to: ['api-server'],
    port: /^(?:api-server|8080)$/,
    kind: 'write',
    when: (all) => three(all) && has(all, 'execution-api-server'),
  },
  { from: ['gateway'], to: ['webserver'], port: /^(?:airflow-ui|web|8080)$/, kind: 'write' },
  {
    from: ['tasks'],
    to: ['execution-api-server', 'api-server'],
    port: /^(?:api-server|execution-api-server|8080)$/,
    kind: 'write',
    paths: ['/execution/*'],
    when: three,
  },
  {
    from: [component('api-server'), component('webserver')],
    to: ['worker'],
    port: /^(?:worker-logs|worker|8793)$/,
    kind: 'read',
    when: (all) => runs(all, 'Celery'),
  },
  {
    from: [component('api-server'), component('webserver')],
    to: ['triggerer'],
    port: /^(?:triggerer-logs|8794)$/,
    kind: 'read',
  },
  {
    from: [component('api-server'), component('webserver')],
    to: ['scheduler'],
    port: /^(?:task-logs|worker-logs|8793)$/,
    kind: 'read',
    when: (all) => runs(all, 'Local'),
  },
  {
    from: [component('scheduler'), 'celery workers', component('flower')],
    to: ['redis'],
    port: /^(?:redis-db|6379)$/,
    kind: 'write',
    when: (all) => runs(all, 'Celery'),
  },
  { from: ['database users'], to: ['pgbouncer', 'postgresql'], port: /^(?:pgbouncer|tcp-postgresql)$/, kind: 'write' },
  { from: [component('pgbouncer')], to: ['postgresql'], port: /^tcp-postgresql$/, kind: 'write' },
  { from: ['gateway'], to: ['flower'], port: /^(?:flower-ui|flower|5555)$/, kind: 'write' },
  { from: ['prometheus'], to: ['statsd'], port: /^(?:statsd-scrape|9102)$/, kind: 'read' },
  { from: ['prometheus'], to: ['pgbouncer'], port: /^(?:pgb-metrics|9127)$/, kind: 'read' },
]

const asksDatabase = (container: JsonObject): boolean =>
  /\bairflow db\b/.test([...textsAt(container, 'command'), ...textsAt(container, 'args')].join(' '))

/** Workers need the database for Celery's results, and in 2.x for the tasks themselves. */
const databaseUsers = (inventory: Inventory): readonly Component[] =>
  inventory.components.filter(({ name, ends, podSpec }) => {
    // The community chart lets Flower wait for the migrations, too.
    if (objectsAt(podSpec, 'initContainers').some(asksDatabase)) return true
    if (['redis', 'pgbouncer', 'postgresql', 'statsd', 'flower', 'execution-api-server'].includes(name)) return false
    if (name === 'task pod') return inventory.major === 2
    if (name === 'worker') return inventory.major === 2 || runs(inventory, 'Celery')
    return (
      ends ||
      ['scheduler', 'api-server', 'webserver', 'dag-processor', 'triggerer', 'db-migrations', 'sync-users'].includes(
        name,
      )
    )
  })

const taskRunners = (inventory: Inventory): readonly Component[] =>
  inventory.components.filter(
    ({ name }) =>
      (name === 'worker' && runs(inventory, 'Celery')) ||
      (name === 'task pod' && runs(inventory, 'Kubernetes')) ||
      (name === 'scheduler' && runs(inventory, 'Local')),
  )

const callersOf = (inventory: Inventory, who: Who): readonly Component[] => {
  if (typeof who === 'object') return inventory.components.filter(({ name }) => name === who.component)
  switch (who) {
    case 'tasks':
      return taskRunners(inventory)
    case 'celery workers':
      return inventory.components.filter(({ name }) => name === 'worker')
    case 'database users':
      return databaseUsers(inventory)
    case 'gateway':
    case 'prometheus':
      return []
  }
}

/** The Service of a component that leads to a port; of several the one with an address, since both reach one workload. */
const callsTo = (inventory: Inventory, { to, port, kind, paths, exceptPaths }: Row): readonly ImportedCall[] => {
  const name = to.find((one) => has(inventory, one))
  const reached = inventory.components.filter((one) => one.name === name)
  const calls = reached.flatMap(({ services }) => {
    const fitting = services.flatMap((service) =>
      service.ports
        .filter((one) => !one.udp && (port.test(one.name) || port.test(String(one.number))))
        .map(({ number }) => ({ service, number })),
    )
    // The narrowest Service of a worker set is its own, beside the one that reaches every set.
    const chosen = fitting.find(({ service }) => !service.headless) ?? fitting.at(-1)
    return chosen === undefined ? [] : [{ service: chosen.service.name, port: chosen.number }]
  })
  const unique = new Map(calls.map((call) => [`${call.service}:${call.port}`, call]))
  return [...unique.values()].map((call) => ({
    ...call,
    ...(paths === undefined ? {} : { paths }),
    ...(exceptPaths === undefined ? {} : { exceptPaths }),
    kind,
  }))
}

const idOf = (release: string, { name, from, serviceAccount }: Component): string =>
  callerIdOf(
    `${release === '' ? 'airflow' : release}.${name === 'worker' || name === 'task pod' ? serviceAccount : name}${name === 'task pod' ? '.pods' : from.startsWith('CronJob/') && name === 'worker' ? '.cron' : ''}`,
  )

/** The component calls of a rendered chart, for the executors and the version that it holds. */
export const componentCalls = (inventory: Inventory, options: AirflowOptions): ImportedCalls => {
  const callers = new Map<string, ImportedCaller>()
  const add = (caller: Omit<ImportedCaller, 'calls'>, calls: readonly ImportedCall[]): void => {
    const known = callers.get(caller.id)
    const all = new Map([...(known?.calls ?? []), ...calls].map((call) => [JSON.stringify(call), call]))
    callers.set(caller.id, { ...caller, calls: [...all.values()] })
  }
  const outside = (id: string, identity: string | undefined, calls: readonly ImportedCall[]): void => {
    const [namespace, serviceAccount] = identity?.split('/') ?? []
    if (namespace === undefined || serviceAccount === undefined || calls.length === 0) return
    add({ id, group: 'outside', serviceAccount, namespace, owners: options.owners }, calls)
  }
  for (const row of rows.filter(({ when }) => when?.(inventory) ?? true)) {
    const calls = callsTo(inventory, row)
    if (calls.length === 0) continue
    for (const who of row.from) {
      if (who === 'gateway') outside('gateway', options.gateway, calls)
      else if (who === 'prometheus') outside('prometheus', options.prometheus, calls)
      else
        for (const one of callersOf(inventory, who)) {
          const { serviceAccount } = one
          add({ id: idOf(inventory.release, one), group: one.name, serviceAccount, owners: options.owners }, calls)
        }
    }
  }
  return { callers: [...callers.values()], notes: notesOf(inventory, options) }
}

const notesOf = (inventory: Inventory, { gateway, prometheus }: AirflowOptions): readonly string[] => {
  const udp = inventory.components.flatMap(({ services }) =>
    services.flatMap(({ name, ports }) => ports.filter((port) => port.udp).map(({ number }) => `${name}:${number}`)),
  )
  const isExternal = (name: string): boolean => !has(inventory, name)
  return [
    `Airflow ${inventory.major}, ${inventory.executors.join(' and ')}: scheduler and workers never call each other.`,
    ...(gateway === undefined ? ['No --gateway is named, so nobody reaches the web server from outside.'] : []),
    ...(prometheus === undefined ? ['No --prometheus is named, so metrics are scraped by nobody in the mesh.'] : []),
    ...(udp.length === 0 ? [] : [`UDP, which no proxy of the mesh carries: ${[...new Set(udp)].join(', ')}.`]),
    ...(isExternal('postgresql') ? ['The database is not in the chart: it needs a ServiceEntry.'] : []),
    ...(runs(inventory, 'Celery') && isExternal('redis')
      ? ['The broker is not in the chart: it needs a ServiceEntry.']
      : []),
  ]
}
