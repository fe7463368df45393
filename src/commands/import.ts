import { defineCommand, text, texts, usage } from './command.js'
import { importAirflow, type AirflowQuestion } from './import-airflow.js'
import { importLuigi, readScheduler, type LuigiQuestion } from './import-luigi.js'

type ImportQuestion =
  | { readonly system: 'airflow'; readonly question: AirflowQuestion }
  | { readonly system: 'luigi'; readonly question: LuigiQuestion }

/** Flags of each system, beside `--json`. */
const systems = {
  airflow: ['manifests', 'gateway', 'prometheus', 'owner'],
  luigi: ['graph', 'tasks', 'settings', 'luigid', 'worker', 'reader', 'gateway', 'prometheus', 'owner'],
} as const
type System = keyof typeof systems

const flags = {
  manifests: text,
  graph: text,
  tasks: texts,
  settings: texts,
  luigid: text,
  worker: text,
  reader: text,
  gateway: text,
  prometheus: text,
  owner: texts,
} as const

const systemOf = (words: readonly string[]): System => {
  const [word, ...more] = words
  if (more.length === 0 && (word === 'airflow' || word === 'luigi')) return word
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
    value.slice(0, 100),
    `For example: --${name} istio-ingress/internal-gateway-istio`,
  )
}

const serviceAccount = (value: string | undefined): string | undefined => {
  if (value === undefined || /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(value)) return value
  throw usage('`--worker` is a ServiceAccount', 'its name', value.slice(0, 100), 'For example: --worker luigi-worker')
}

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

export const command = defineCommand({
  flags,
  words: 'SYSTEM',
  read: (given): ImportQuestion => {
    const system = systemOf(given.words)
    refuseOthers(system, (name) =>
      name === 'owner' || name === 'tasks' || name === 'settings'
        ? given.list(name).length > 0
        : given.text(name) !== undefined,
    )
    const gateway = identity('gateway', given.text('gateway'))
    const prometheus = identity('prometheus', given.text('prometheus'))
    const owners = given.list('owner')
    if (system === 'airflow') {
      const manifests = given.required('manifests', 'a folder of rendered manifests')
      return { system, question: { manifests, gateway, prometheus, owners } }
    }
    const [graph, tasks] = [given.text('graph'), given.list('tasks')]
    if (graph === undefined && tasks.length === 0)
      given.required('graph', 'an answer of /api/graph, as a file or a URL, or --tasks with the exporter’s file')
    const worker = serviceAccount(given.text('worker'))
    const reader = identity('reader', given.text('reader'))
    return {
      system,
      question: {
        graph,
        tasks,
        settings: given.list('settings'),
        calls: {
          ...readScheduler(given.text('luigid') ?? 'luigid'),
          ...(worker === undefined ? {} : { worker }),
          ...(gateway === undefined ? {} : { gateway }),
          ...(reader === undefined ? {} : { reader }),
          ...(prometheus === undefined ? {} : { prometheus }),
          owners: owners.length === 0 ? ['luigi'] : owners,
        },
      },
    }
  },
  run: ({ offline, job }, asked) => {
    switch (asked.system) {
      case 'airflow':
        return importAirflow(offline, asked.question)
      case 'luigi': {
        const { readText, print } = offline
        return importLuigi({ readText, print, http: async () => (await job()).http }, asked.question)
      }
    }
  },
  printsAnswer: true,
  help: `meshgate import: what a system itself says of who calls what, as declared calls

  helm template airflow apache-airflow/airflow -n airflow > rendered/airflow.yaml
  meshgate import airflow --manifests rendered --gateway istio-ingress/airflow-gateway-istio > calls.yaml

  curl -s http://localhost:8082/api/graph > graph.json
  meshgate import luigi --graph graph.json --tasks tasks.json --worker luigi-worker > calls.yaml

Prints a file for \`environments.NAME.calls\`. What stands beyond the mesh is said in its comments.

airflow: executor, version, components, ServiceAccounts and ports of the rendered chart, pod templates in its ConfigMap too.
  --manifests DIR            the rendered chart

luigi: each task family's calls, and what each caller may do at luigid.
  --graph FILE|URL           the answer of luigid's /api/graph; a URL is https
  --tasks FILE               the exporter's list, which knows owners and ServiceAccounts, or the answer of /api/task_list (repeatable)
  --settings FILE            luigi.cfg, luigi.toml or a manifest: refused where a scheduler's URL holds a password (repeatable)
  --luigid SERVICE[:PORT]    luigid's Service (default luigid:8082)
  --worker SERVICEACCOUNT    who runs families that name no ServiceAccount
  --reader NAMESPACE/SERVICEACCOUNT      who may read the graph, and nothing else

both:
  --gateway NAMESPACE/SERVICEACCOUNT     identity of the gateway that users come through
  --prometheus NAMESPACE/SERVICEACCOUNT  identity of Prometheus, where it is in the mesh
  --owner NAME               owners of callers that name none (repeatable; default: the system's name)
  --json
`,
})
