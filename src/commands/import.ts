import { Refusal } from '../errors/problem.js'
import { componentCalls } from '../importers/airflow/component-calls.js'
import { documentsOf, takeInventory } from '../importers/airflow/inventory.js'
import { callsFileOf } from '../importers/imported-calls.js'
import { defineCommand, text, texts, usage } from './command.js'
import type { OfflinePorts } from './offline-ports.js'
import { fine, type Outcome } from './outcome.js'

export interface ImportQuestion {
  readonly manifests: string
  readonly gateway: string | undefined
  readonly prometheus: string | undefined
  readonly owners: readonly string[]
}

/** `meshgate import airflow`: the calls of a rendered chart's components as a file of declared calls, on standard output. */
export const importAirflow = async (
  ports: Pick<OfflinePorts, 'readFolder' | 'print'>,
  { manifests, gateway, prometheus, owners }: ImportQuestion,
): Promise<Outcome> => {
  const { files } = await ports.readFolder(manifests)
  const inventory = takeInventory(files.flatMap((file) => documentsOf(file.text)))
  if (inventory === undefined)
    throw new Refusal({
      code: 'IMPORT_NOTHING',
      message: `there is no Airflow in ${JSON.stringify(manifests)}`,
      where: { kind: 'input', name: '--manifests' },
      expected: 'the rendered chart: workloads with the labels tier: airflow and component',
      received: `${files.length} files`,
      remedy: 'Render the chart into a folder (`helm template`), and name that folder.',
    })
  const calls = componentCalls(inventory, {
    owners: owners.length === 0 ? ['airflow'] : owners,
    ...(gateway === undefined ? {} : { gateway }),
    ...(prometheus === undefined ? {} : { prometheus }),
  })
  await ports.print(callsFileOf(calls))
  return fine()
}

const systems = ['airflow'] as const

const identity = (name: string, value: string | undefined): string | undefined => {
  if (value === undefined || /^[a-z0-9][-a-z0-9]*\/[a-z0-9][-a-z0-9.]*$/.test(value)) return value
  throw usage(
    `\`--${name}\` is an identity`,
    'NAMESPACE/SERVICEACCOUNT',
    value.slice(0, 100),
    `For example: --${name} istio-ingress/airflow-gateway-istio`,
  )
}

export const command = defineCommand({
  flags: { manifests: text, gateway: text, prometheus: text, owner: texts },
  words: 'SYSTEM',
  read: (given): ImportQuestion => {
    const [system, ...more] = given.words
    if (system === undefined || more.length > 0 || !systems.some((one) => one === system))
      throw usage(
        '`import` takes the name of a system',
        systems.join(', '),
        given.words.join(' ').slice(0, 100),
        'For example: meshgate import airflow --manifests rendered',
      )
    return {
      manifests: given.required('manifests', 'a folder of rendered manifests'),
      gateway: identity('gateway', given.text('gateway')),
      prometheus: identity('prometheus', given.text('prometheus')),
      owners: given.list('owner'),
    }
  },
  run: ({ offline }, question) => importAirflow(offline, question),
  printsAnswer: true,
  help: `meshgate import: what a system's own manifests say of who calls what, as declared calls

  helm template airflow apache-airflow/airflow -n airflow > rendered/airflow.yaml
  meshgate import airflow --manifests rendered --gateway istio-ingress/airflow-gateway-istio > calls.yaml

Reads executor, version, components, ServiceAccounts and ports from the rendered chart, pod templates in its ConfigMap
too, and prints a file for \`environments.NAME.calls\`. What stands beyond the mesh is said in its comments.

  --manifests DIR            the rendered chart
  --gateway NAMESPACE/SERVICEACCOUNT     identity of the gateway that users come through
  --prometheus NAMESPACE/SERVICEACCOUNT  identity of Prometheus, where it is in the mesh
  --owner NAME               owners of the callers (repeatable; default airflow)
  --json
`,
})
