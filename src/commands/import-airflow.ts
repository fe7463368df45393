import { Refusal } from '../errors/problem.js'
import { componentCalls } from '../importers/airflow/component-calls.js'
import { documentsOf, takeInventory } from '../importers/airflow/inventory.js'
import { callsFileOf } from '../importers/imported-calls.js'
import type { OfflinePorts } from './offline-ports.js'
import { fine, type Outcome } from './outcome.js'

export interface AirflowQuestion {
  readonly manifests: string
  readonly gateway: string | undefined
  readonly prometheus: string | undefined
  readonly owners: readonly string[]
}

/** `meshgate import airflow`: the calls of a rendered chart's components as a file of declared calls, on standard output. */
export const importAirflow = async (
  ports: Pick<OfflinePorts, 'readFolder' | 'print'>,
  { manifests, gateway, prometheus, owners }: AirflowQuestion,
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
