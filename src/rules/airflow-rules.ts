import { exposedExecution, foreignTokens } from './airflow/exposure-flaws.js'
import { launchersEverywhere, missingAccounts, plainSecrets, sharedAccounts } from './airflow/identity-flaws.js'
import { refusedByNetworkPolicy } from './airflow/network-policies.js'
import { datagrams, renamedLogPorts, undeclaredPorts, unscaled, unscraped } from './airflow/port-flaws.js'
import { refusedByPolicy } from './airflow/refused-calls.js'
import { bareWebServer, beforeTheProxy, neverEnding, unheld } from './airflow/proxy-flaws.js'
import { releasesOf, type Release } from './airflow/release.js'
import type { Severity } from './finding.js'
import type { Hit, Rule } from './rule.js'

type Row = readonly [
  id: string,
  severity: Severity,
  title: string,
  why: string,
  find: (release: Release) => readonly Hit[],
  informs?: true,
]

/** What breaks when a chart of Airflow meets a mesh, as data. */
const table: readonly Row[] = [
  [
    'AIR-EXEC-EXPOSED',
    'high',
    'The Execution API is behind a gateway',
    'Tasks alone call /execution, at the port that users come to. Behind a gateway without an exception anybody outside may try to speak as a task.',
    exposedExecution,
  ],
  [
    'AIR-HOLD',
    'low',
    'Pods may call before their sidecar takes connections',
    'The first call of a scheduler or a task goes to the database. Before the sidecar listens it fails, and the pod or the task with it.',
    unheld,
  ],
  [
    'AIR-INIT',
    'medium',
    'Init containers run before the sidecar',
    'wait-for-airflow-migrations and check-db ask the database. A classic sidecar starts after them, so they have no identity, and a database with STRICT mutual TLS refuses them.',
    beforeTheProxy,
  ],
  [
    'AIR-INJ-WEB',
    'high',
    'The web server runs without a proxy',
    'Switching injection off at the web server lets it lose its identity: logs vanish from the user interface, and no policy limits who calls it.',
    bareWebServer,
  ],
  [
    'AIR-JWT',
    'high',
    'A RequestAuthentication refuses Airflow’s own tokens',
    'Tasks of Airflow 3 bring tokens in the Authorization header, whose issuer is none of a CI system or of users. Istio answers each with 401.',
    foreignTokens,
  ],
  [
    'AIR-KEDA',
    'medium',
    'KEDA cannot read the database',
    'The operator reads the database to scale workers. It usually runs outside the mesh, and STRICT mutual TLS refuses it: nothing scales.',
    unscaled,
  ],
  [
    'AIR-LOG-HOST',
    'medium',
    'A log port is declared as HTTP, and logs are asked for by address',
    'Istio routes a declared HTTP port by host names. A request for a pod’s address is none of them and leaves as plaintext, which STRICT refuses.',
    renamedLogPorts,
  ],
  [
    'AIR-MULTINS',
    'medium',
    'Components make pods in every namespace',
    'Who may make a pod in a namespace runs as any ServiceAccount of it, so a policy for that identity lets Airflow in, too.',
    launchersEverywhere,
  ],
  [
    'AIR-NETPOL',
    'medium',
    'A NetworkPolicy of the chart refuses a call of its components',
    'The network decides before the mesh does. Charts of Airflow 2 let the component webserver read logs, and in Airflow 3 the api-server asks.',
    refusedByNetworkPolicy,
  ],
  [
    'AIR-POLICY',
    'high',
    'An ALLOW policy forgets a component that calls',
    'Jobs of the chart ask the database as well as the scheduler does, and the dag-processor too. Whom no ALLOW policy names is refused: migrations fail, and the release does not start.',
    refusedByPolicy,
  ],
  [
    'AIR-PORT',
    'low',
    'A web server’s port declares no protocol',
    'The chart’s port names say nothing to Istio, which detects the protocol of each connection. Rules about paths hold for HTTP alone.',
    undeclaredPorts,
  ],
  [
    'AIR-SA-POD',
    'medium',
    'Pods run as a ServiceAccount that is not there',
    'A pod template or a component that names it is not started, until somebody makes an account of that name and what is allowed to it.',
    missingAccounts,
  ],
  [
    'AIR-SA-UNIQUE',
    'high',
    'Components share a ServiceAccount',
    'A policy tells identities apart and nothing else: each of the components may do what any of them may.',
    sharedAccounts,
  ],
  [
    'AIR-SCRAPE',
    'low',
    'Nobody can scrape a metrics port',
    'Under STRICT mutual TLS a Prometheus outside the mesh gets nothing, and the annotations of a Service do not merge metrics into the sidecar’s port.',
    unscraped,
  ],
  [
    'AIR-SECRET',
    'high',
    'A secret stands in the manifests as plain text',
    'Whoever reads the repository or the ConfigMap has it: a login of the database, or the key that encrypts every connection.',
    plainSecrets,
  ],
  [
    'AIR-SIDECAR-END',
    'medium',
    'Pods that have to end keep a sidecar running',
    'Jobs and pods of tasks stay Running for Kubernetes after their work, so that migrations never complete and pods pile up.',
    neverEnding,
  ],
  [
    'AIR-UDP',
    'low',
    'Metrics are sent by UDP',
    'statsd is spoken by UDP, which neither sidecar nor ztunnel carries: no identity, no encryption and no policy.',
    datagrams,
    true,
  ],
]

export const airflowRules: readonly Rule[] = table.map(([id, severity, title, why, find, informs]) => ({
  id,
  title,
  severity,
  why,
  ...(informs === undefined ? {} : { informs }),
  find: (context) => releasesOf(context).flatMap(find),
}))

export const airflowRuleIds: ReadonlySet<string> = new Set(table.map(([id]) => id))
