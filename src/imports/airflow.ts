import { Refusal } from '../errors/problem.js'
import { componentCalls } from '../importers/airflow/component-calls.js'
import { readDagTasks, withTasks, type DagTask } from '../importers/airflow/exported-tasks.js'
import { documentsOf, flawOf, takeInventory } from '../importers/airflow/inventory.js'
import { callsFileOf } from '../importers/imported-calls.js'
import { positionsOf } from '../manifests/positions.js'
import { textAt } from '../mesh/fields.js'
import type { JsonObject } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import { fine, type Outcome } from '../command-line/outcome.js'
import { readNamedFile } from '../command-line/read-named-file.js'

export interface AirflowQuestion {
  readonly manifests: string
  /** Files of the exporter for DAGs. */
  readonly tasks: readonly string[]
  readonly gateway: string | undefined
  readonly prometheus: string | undefined
  readonly owners: readonly string[]
  /** ServiceAccounts that components or tasks share on purpose. */
  readonly shared: readonly string[]
}

/** `meshgate import airflow`: the calls of a rendered chart's components as a file of declared calls. */
export const importAirflow = async (
  ports: Pick<OfflinePorts, 'readFolder' | 'readText' | 'print'>,
  { manifests, tasks, gateway, prometheus, owners, shared }: AirflowQuestion,
): Promise<Outcome> => {
  const { files } = await ports.readFolder(manifests)
  files.forEach(refuseUnreadable)
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
  const texts = await Promise.all(tasks.map((path) => readNamedFile(ports, '--tasks', path)))
  const exported = texts.flatMap((text, index) => readDagTasks(tasks[index] ?? '', text))
  refuseUnknownAccounts(exported, inventory.documents)
  await ports.print(callsFileOf({ ...withTasks(calls, inventory, exported), shared }))
  return fine()
}

/** A document that cannot be read could hold a component, and the file of calls without it would look whole. */
const refuseUnreadable = ({ path, text }: { readonly path: string; readonly text: string }): void => {
  const offset = flawOf(text)
  if (offset === undefined) return
  throw new Refusal({
    code: 'IMPORT_FORM',
    message: 'A file of the chart is no YAML',
    where: { kind: 'file', path, ...positionsOf(text)(offset) },
    expected: 'manifests, as `helm template` prints them',
    received: 'a document that cannot be read',
    remedy: 'Correct it, or take the file out of the folder.',
  })
}

const isName = (text: string): boolean => /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(text)

/** A ServiceAccount that a task names and the manifests do not hold; those of other namespaces stand elsewhere. */
const refuseUnknownAccounts = (tasks: readonly DagTask[], documents: readonly JsonObject[]): void => {
  const accounts = documents
    .filter((document) => textAt(document, 'kind') === 'ServiceAccount')
    .map((document) => textAt(document, 'metadata', 'name'))
  const wrong = tasks.find(
    ({ serviceAccount, namespace }) =>
      serviceAccount !== undefined &&
      isName(serviceAccount) &&
      namespace === undefined &&
      accounts.length > 0 &&
      !accounts.includes(serviceAccount),
  )
  const templated = tasks.find(
    ({ serviceAccount = 'default', namespace = 'default', calls }) =>
      calls.length > 0 && !(isName(serviceAccount) && isName(namespace)),
  )
  if (templated !== undefined)
    throw new Refusal({
      code: 'IMPORT_IDENTITY',
      message: `Task ${JSON.stringify(templated.id)} calls services, and who it runs as is known when it runs`,
      where: { kind: 'input', name: '--tasks' },
      expected: 'names of a ServiceAccount and a namespace',
      received: JSON.stringify([templated.serviceAccount ?? '', templated.namespace ?? '']).slice(0, 200),
      remedy: 'Write the names into the DAG in place of the template.',
    })
  if (wrong === undefined) return
  throw new Refusal({
    code: 'IMPORT_IDENTITY',
    message: `Task ${JSON.stringify(wrong.id)} runs as a ServiceAccount that the manifests do not hold`,
    where: { kind: 'input', name: '--tasks' },
    expected: accounts.sort(byCodePoint).join(', '),
    received: JSON.stringify(wrong.serviceAccount),
    remedy: 'Add the ServiceAccount to the manifests, or correct service_account_name or pod_override of the task.',
  })
}
