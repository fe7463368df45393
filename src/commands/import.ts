import { posix } from 'node:path'
import { defineCommand, flag, text, texts, usage, type Given } from '../command-line/command.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import type { Shell } from '../command-line/shell.js'
import { isFileName } from '../ports/generated-folder.js'
import { importAirflow, type AirflowQuestion } from '../imports/airflow.js'
import { importDataflow, type DataflowQuestion } from '../imports/dataflow.js'
import { importLuigi, readScheduler, receivedName, type LuigiQuestion } from '../imports/luigi.js'

type ImportQuestion = Imported & { readonly out: string | undefined }

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

const flags = {
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
    Object.keys(systems).join(', '),
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

const sharedOf = (given: Given<typeof flags>): readonly string[] =>
  given.list('shared').map((value) => serviceAccount('shared', value))

/** Flags of another system would be left out in silence. */
const refuseOthers = (system: System, isGiven: (name: keyof typeof flags) => boolean): void => {
  const known: readonly string[] = systems[system]
  const wrong = (Object.keys(flags) as (keyof typeof flags)[]).find((name) => isGiven(name) && !known.includes(name))
  if (wrong === undefined) return
  throw usage(
    `\`import ${system}\` has no flag \`--${wrong}\``,
    known.map((name) => `--${name}`).join(', '),
    `--${wrong}`,
    'Leave it out.',
  )
}

const readDataflow = (given: Given<typeof flags>): DataflowQuestion => {
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
  given: Given<typeof flags>,
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

const outOf = (given: Given<typeof flags>): string | undefined => {
  const path = given.text('out')
  if (path === undefined || isFileName(posix.basename(path))) return path
  throw usage(
    '`--out` is a file',
    'a name of letters, digits, `-`, `_` and `.`',
    path.slice(0, 300),
    'For example: --out calls.yaml',
  )
}

/** Prints, or writes the file as a whole: one that a shell opened for `>` is empty where the import is refused. */
const printTo = (
  { offline, generatedFolder }: Pick<Shell, 'offline' | 'generatedFolder'>,
  out: string | undefined,
): OfflinePorts['print'] =>
  out === undefined
    ? offline.print
    : async (written) => {
        const folder = await generatedFolder(posix.dirname(out))
        await folder.write(posix.basename(out), written)
        offline.output.info(`${out} is written.`)
      }

export const command = defineCommand({
  flags,
  words: 'SYSTEM',
  choices: Object.keys(systems),
  read: (given): ImportQuestion => {
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
  },
  run: (shell, asked) => {
    const { readFolder, readText } = shell.offline
    const ports = { readFolder, readText, print: printTo(shell, asked.out) }
    switch (asked.system) {
      case 'airflow':
        return importAirflow(ports, asked.question)
      case 'dataflow':
        return importDataflow(ports, asked.question)
      case 'luigi':
        return importLuigi({ ...ports, http: async () => (await shell.job()).http }, asked.question)
    }
  },
  printsAnswer: ({ out }) => out === undefined,
  help: `meshgate import: what a system itself says of who calls what, as declared calls

  helm template airflow apache-airflow/airflow -n airflow > rendered/airflow.yaml
  meshgate import airflow --manifests rendered --gateway istio-ingress/airflow-gateway-istio --out calls.yaml

  curl -s http://localhost:8082/api/graph > graph.json
  meshgate import luigi --graph graph.json --tasks tasks.json --worker luigi-worker --out calls.yaml

  meshgate import dataflow --jobs jobs.yaml --manifests mesh --out mesh/dataflow.yaml

airflow and luigi write a file for \`environments.NAME.calls\`. What stands beyond the mesh is said in its comments.

  --out FILE                 written as a whole, or left as it was where the import is refused; without it, standard output.
                             With \`> FILE\` a refused import leaves an empty file: no declared calls, or no policies

airflow: executor, version, components, ServiceAccounts and ports of the rendered chart, pod templates in its ConfigMap too.
  --manifests DIR            the rendered chart
  --tasks FILE               the exporter's list of what tasks of DAGs call, and the account that they run as (repeatable)

luigi: each task family's calls, and what each caller may do at luigid.
  --graph FILE|URL           the answer of luigid's /api/graph; a URL is https
  --tasks FILE               the exporter's list, which knows owners and ServiceAccounts, or the answer of /api/task_list (repeatable)
  --settings FILE            luigi.cfg, luigi.toml or a manifest: refused where a scheduler's URL holds a password (repeatable)
  --luigid SERVICE[:PORT]    luigid's Service (default luigid:8082)
  --worker SERVICEACCOUNT    who runs families that name no ServiceAccount
  --reader NAMESPACE/SERVICEACCOUNT      who may read the graph, and nothing else

airflow and luigi:
  --gateway NAMESPACE/SERVICEACCOUNT     identity of the gateway that users come through
  --prometheus NAMESPACE/SERVICEACCOUNT  identity of Prometheus, where it is in the mesh
  --owner NAME               owners of callers that name none (repeatable; default: the system's name)
  --shared SERVICEACCOUNT    several callers run as it, and that is meant: CALL-006 does not say so again (repeatable)

dataflow: policies at the gateway and at the services behind it, pinned to each job's account.
  --jobs FILE                the jobs: accounts of workers and launchers, and what they call
  --manifests DIR            Services, workloads and ServiceAccounts of the mesh
  --trust-domain NAME        default cluster.local
  --twins                    instead, the declared calls of the ServiceAccounts that act as the workers' accounts
  --json
`,
})
