import { posix } from 'node:path'
import { flag, text, texts, usage, type Given } from '../command-line/command.js'
import { isFileName } from '../ports/generated-folder.js'
import type { AirflowQuestion } from './airflow.js'
import type { DataflowQuestion } from './dataflow.js'
import { readScheduler, receivedName, type LuigiQuestion } from './luigi.js'

/** What is asked of `import`, and the file that it goes to. */
export type ImportQuestion = Imported & { readonly out: string | undefined }

type Imported =
  | { readonly system: 'airflow'; readonly question: AirflowQuestion }
  | { readonly system: 'luigi'; readonly question: LuigiQuestion }
  | { readonly system: 'dataflow'; readonly question: DataflowQuestion }

/** Flags of each system, beside `--json`. */
const systems = {
  airflow: ['out', 'manifests', 'tasks', 'gateway', 'prometheus', 'owner', 'shared'],
  luigi: [
    'out',
    'graph',
    'tasks',
    'settings',
    'luigid',
    'worker',
    'reader',
    'gateway',
    'prometheus',
    'owner',
    'shared',
  ],
  dataflow: ['out', 'jobs', 'manifests', 'trust-domain', 'twins'],
} as const
type System = keyof typeof systems

export const importSystems: readonly string[] = Object.keys(systems)

export const importFlags = {
  out: text,
  manifests: text,
  graph: text,
  tasks: texts,
  settings: texts,
  luigid: text,
  worker: text,
  reader: text,
  jobs: text,
  'trust-domain': text,
  twins: flag,
  gateway: text,
  prometheus: text,
  owner: texts,
  shared: texts,
} as const

const systemOf = (words: readonly string[]): System => {
  const [word, ...more] = words
  if (more.length === 0 && (word === 'airflow' || word === 'luigi' || word === 'dataflow')) return word
  throw usage(
    '`import` takes the name of a system',
    importSystems.join(', '),
    words.join(' ').slice(0, 100),
    'For example: meshgate import airflow --manifests rendered',
  )
}

const identity = (name: string, value: string | undefined): string | undefined => {
  if (value === undefined || /^[a-z0-9][-a-z0-9]*\/[a-z0-9][-a-z0-9.]*$/.test(value)) return value
  throw usage(
    `\`--${name}\` is an identity`,
    'NAMESPACE/SERVICEACCOUNT',
    receivedName(value),
    `For example: --${name} istio-ingress/internal-gateway-istio`,
  )
}

const serviceAccount = (name: 'worker' | 'shared', value: string): string => {
  if (/^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(value)) return value
  throw usage(
    `\`--${name}\` is a ServiceAccount`,
    'its name',
    receivedName(value),
    `For example: --${name} ${name === 'worker' ? 'luigi-worker' : 'airflow-worker'}`,
  )
}

const sharedOf = (given: Given<typeof importFlags>): readonly string[] =>
  given.list('shared').map((value) => serviceAccount('shared', value))

/** Flags of another system would be left out in silence. */
const refuseOthers = (system: System, isGiven: (name: keyof typeof importFlags) => boolean): void => {
  const known: readonly string[] = systems[system]
  const wrong = (Object.keys(importFlags) as (keyof typeof importFlags)[]).find(
    (name) => isGiven(name) && !known.includes(name),
  )
  if (wrong === undefined) return
  throw usage(
    `\`import ${system}\` has no flag \`--${wrong}\``,
    known.map((name) => `--${name}`).join(', '),
    `--${wrong}`,
    'Leave it out.',
  )
}

const readDataflow = (given: Given<typeof importFlags>): DataflowQuestion => {
  const trustDomain = given.text('trust-domain') ?? 'cluster.local'
  if (!/^[a-z0-9][-a-z0-9._]*$/.test(trustDomain))
    throw usage('`--trust-domain` is a trust domain', 'as the mesh has it', trustDomain.slice(0, 100), 'Correct it.')
  return {
    jobs: given.required('jobs', 'the file of jobs'),
    manifests: given.required('manifests', 'a folder with the Services, workloads and ServiceAccounts'),
    trustDomain,
    twins: given.flag('twins'),
  }
}

const readLuigi = (
  given: Given<typeof importFlags>,
  common: Pick<LuigiQuestion['calls'], 'gateway' | 'prometheus'>,
): LuigiQuestion => {
  const [graph, tasks, owners] = [given.text('graph'), given.list('tasks'), given.list('owner')]
  if (graph === undefined && tasks.length === 0)
    given.required('graph', 'an answer of /api/graph, as a file or a URL, or --tasks with the exporter’s file')
  const named = given.text('worker')
  const worker = named === undefined ? undefined : serviceAccount('worker', named)
  const reader = identity('reader', given.text('reader'))
  return {
    graph,
    tasks,
    settings: given.list('settings'),
    shared: sharedOf(given),
    calls: {
      ...readScheduler(given.text('luigid') ?? 'luigid'),
      ...(worker === undefined ? {} : { worker }),
      ...(reader === undefined ? {} : { reader }),
      ...common,
      owners: owners.length === 0 ? ['luigi'] : owners,
    },
  }
}

const outOf = (given: Given<typeof importFlags>): string | undefined => {
  const path = given.text('out')
  if (path === undefined || isFileName(posix.basename(path))) return path
  throw usage(
    '`--out` is a file',
    'a name of letters, digits, `-`, `_` and `.`',
    path.slice(0, 300),
    'For example: --out calls.yaml',
  )
}

/** The question of one system. Throws USAGE: a flag of another system would be left out in silence. */
export const readImport = (given: Given<typeof importFlags>): ImportQuestion => {
  const system = systemOf(given.words)
  refuseOthers(system, (name) => {
    switch (name) {
      case 'owner':
      case 'shared':
      case 'tasks':
      case 'settings':
        return given.list(name).length > 0
      case 'twins':
        return given.flag(name)
      default:
        return given.text(name) !== undefined
    }
  })
  const out = outOf(given)
  const gateway = identity('gateway', given.text('gateway'))
  const prometheus = identity('prometheus', given.text('prometheus'))
  switch (system) {
    case 'airflow': {
      const manifests = given.required('manifests', 'a folder of rendered manifests')
      return {
        system,
        out,
        question: {
          manifests,
          tasks: given.list('tasks'),
          gateway,
          prometheus,
          owners: given.list('owner'),
          shared: sharedOf(given),
        },
      }
    }
    case 'luigi': {
      const common = {
        ...(gateway === undefined ? {} : { gateway }),
        ...(prometheus === undefined ? {} : { prometheus }),
      }
      return { system, out, question: readLuigi(given, common) }
    }
    case 'dataflow':
      return { system, out, question: readDataflow(given) }
  }
}
