import { defineCommand } from '../command-line/command.js'
import { importAirflow } from '../imports/airflow.js'
import { importDataflow } from '../imports/dataflow.js'
import { importLuigi } from '../imports/luigi.js'
import { printTo } from '../imports/print-to.js'
import { importFlags, importSystems, readImport } from '../imports/read-question.js'

export const command = defineCommand({
  flags: importFlags,
  words: 'SYSTEM',
  choices: importSystems,
  read: readImport,
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
