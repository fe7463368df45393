import { resolveMesh } from '../../src/mesh/resolve.js'
import { readKinds } from '../../src/mesh/kinds.js'
import { isKept, trimObject } from '../../src/mesh/snapshot/trim.js'
import { findFindings } from '../../src/rules/find-findings.js'
import type { RuleContext } from '../../src/rules/rule.js'
import { readObjects } from '../../src/manifests/read-objects.js'
import type { KubernetesObject, MeshState } from '../../src/ports/object.js'
import { stateOf } from '../calls/shop.js'

/** A chart as Helm renders it: objects without a namespace. */
const objectsOf = (yaml: string): readonly KubernetesObject[] => {
  const { objects, problems } = readObjects([{ path: 'chart.yaml', text: yaml, digest: yaml }], {
    selection: 'folder',
    namespace: 'etl',
  })
  if (problems[0] !== undefined) throw new Error(JSON.stringify(problems))
  return objects
}

const contextOf = (state: MeshState, istioVersion: string): RuleContext => {
  const mesh = resolveMesh(state, { istioVersion, trustDomain: 'cluster.local' })
  return {
    state,
    settings: mesh.settings,
    enforcements: () => mesh.destinations().map((destination) => mesh.enforcementOf(destination)),
    environments: [],
    ciIssuers: [],
    tokenVerdicts: [],
  }
}

/** What a run knows whose world is a snapshot: kinds that are read, and of each object what is kept. */
const asSnapshot = (objects: readonly KubernetesObject[]): readonly KubernetesObject[] => {
  const read = objects.filter(
    (object) =>
      isKept(object) && readKinds.some(({ group, kind }) => group === object.key.group && kind === object.key.kind),
  )
  return objectsOf(read.map((object) => JSON.stringify(trimObject(object))).join('\n---\n'))
}

/** Rules about Airflow that find something where the world is a snapshot of these manifests. */
export const foundInSnapshot = (yaml: string, istioVersion = '1.27.3'): ReadonlySet<string> =>
  new Set(
    findFindings(undefined, contextOf(stateOf(asSnapshot(objectsOf(yaml))), istioVersion)).findings.map(
      ({ rule }) => rule,
    ),
  )

/** What the rules about Airflow say of manifests. */
export const airflowFindings = (yaml: string, istioVersion = '1.27.3') =>
  findFindings(undefined, contextOf(stateOf(objectsOf(yaml)), istioVersion)).findings.filter(({ rule }) =>
    rule.startsWith('AIR-'),
  )

const said = (yaml: string, istioVersion?: string): readonly string[] =>
  airflowFindings(yaml, istioVersion).map(({ rule, severity }) => `${rule} ${severity}`)

export interface Pods {
  readonly kind?: 'Deployment' | 'StatefulSet' | 'Job'
  readonly account?: string
  readonly labels?: string
  readonly annotations?: string
  readonly spec?: string
  readonly container?: string
}

/** One component with its ServiceAccount. */
export const pods = (component: string, more: Pods = {}): string => {
  const { kind = 'Deployment', account = `etl-${component}`, labels = '', annotations = '' } = more
  const own = `tier: airflow, component: ${component}, release: etl`
  const selector = kind === 'Job' ? '' : `\n  selector: { matchLabels: { ${own} } }`
  return `apiVersion: ${kind === 'Job' ? 'batch' : 'apps'}/v1
kind: ${kind}
metadata: { name: etl-${component} }
spec:${selector}
  template:
    metadata: { labels: { ${own}${labels} }, annotations: { ${annotations} } }
    spec: { serviceAccountName: ${account}, containers: [{ name: main, image: example.com/etl:1${more.container ?? ''} }]${more.spec ?? ''} }
---
${more.account !== undefined ? '' : `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: ${account} }\n---\n`}`
}

export const leads = (component: string, port: string, name = `etl-${component}`, annotations = ''): string =>
  `apiVersion: v1
kind: Service
metadata: { name: ${name}, annotations: { ${annotations} } }
spec: { selector: { tier: airflow, component: ${component}, release: etl }, ports: [${port}] }
---
`

export const strict =
  'apiVersion: v1\nkind: Namespace\nmetadata: { name: etl, labels: { istio-injection: enabled } }\n---\napiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: default }\nspec: { mtls: { mode: STRICT } }\n---\n'
const ambient = strict.replace('istio-injection: enabled', 'istio.io/dataplane-mode: ambient')

const ui = leads('api-server', '{ name: http-api-server, port: 8080 }')
const web = pods('api-server', { container: ', ports: [{ containerPort: 8080 }]' })
const logs = leads('worker', '{ name: worker-logs, port: 8793 }')
const worker = pods('worker', { kind: 'StatefulSet', container: ', ports: [{ containerPort: 8793 }]' })
const scheduler = pods('scheduler')
const config = (lines: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: etl-config }\ndata:\n  airflow.cfg: |\n    [core]\n    executor = CeleryExecutor\n${lines
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('')}---\n`
const native = 'sidecar.istio.io/nativeSidecar: "true"'
const allow = (component: string, rule: string, name = component): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: ${name} }\nspec: { selector: { matchLabels: { component: ${component} } }, rules: [${rule}] }\n---\n`
const from = (identity: string): string => `from: [{ source: { principals: ["cluster.local/ns/${identity}"] } }]`
const metrics = '"prometheus.io/scrape": "true", "prometheus.io/port": "9102"'
const statsd = pods('statsd', { container: ', ports: [{ containerPort: 9102 }]' })
const scrape = leads('statsd', '{ name: statsd-scrape, port: 9102 }', 'etl-statsd', metrics)
const database = [
  pods('pgbouncer', { container: ', ports: [{ containerPort: 6543 }]' }),
  leads('pgbouncer', '{ name: pgbouncer, port: 6543 }'),
].join('')
const migrations = pods('run-airflow-migrations', { kind: 'Job' })
const scaled = (type: string): string =>
  `apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: { name: etl-worker }\nspec: { scaleTargetRef: { name: etl-worker }, triggers: [{ type: ${type}, metadata: {} }] }\n---\n`
const tokens = (spec: string): string =>
  `apiVersion: security.istio.io/v1\nkind: RequestAuthentication\nmetadata: { name: users }\nspec: ${spec}\n---\n`
const users = 'issuer: "https://users.example.com", audiences: [etl]'
const launcher = (kind: string): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: { name: etl-pod-launcher }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: etl-pod-launcher }\nsubjects: [{ kind: ServiceAccount, name: etl-scheduler, namespace: etl }]\n---\n`
const lets = (component: string, port: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: etl-worker }\nspec: { podSelector: { matchLabels: { component: worker } }, policyTypes: [Ingress], ingress: [{ from: [{ podSelector: { matchLabels: { component: ${component} } } }], ports: [${port}] }] }\n---\n`
const route = (matches: string): string =>
  `apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: public, namespace: edge }\nspec: { gatewayClassName: istio, listeners: [{ name: web, port: 443, protocol: HTTPS }] }\n---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: ui }\nspec: { parentRefs: [{ name: public, namespace: edge }], hostnames: [etl.example.com], rules: [{ ${matches}backendRefs: [{ name: etl-api-server, port: 8080 }] }] }\n---\n`
const anyPath = allow('api-server', `{ ${from('edge/sa/public-istio')}, to: [{ operation: { ports: ["8080"] } }] }`)
/** uvicorn decodes `/execution%2Frun`; only this mode does it for policies, too. */
const decoding = `
apiVersion: v1
kind: ConfigMap
metadata: { name: istio, namespace: istio-system }
data: { mesh: "pathNormalization: { normalization: DECODE_AND_MERGE_SLASHES }" }
---
`
const butExecution = allow(
  'api-server',
  `{ ${from('edge/sa/public-istio')}, to: [{ operation: { ports: ["8080"], notPaths: ["/execution", "/execution/*"] } }] }`,
)
const init = ', initContainers: [{ name: wait-for-airflow-migrations, image: example.com/etl:1 }]'
const podTemplate = (account: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: etl-config }\ndata:\n  airflow.cfg: |\n    [core]\n    executor = KubernetesExecutor\n  pod_template_file.yaml: |\n    apiVersion: v1\n    kind: Pod\n    metadata: { name: placeholder, labels: { tier: airflow, component: worker, release: etl } }\n    spec: { serviceAccountName: ${account}, containers: [{ name: base, image: example.com/etl:1 }] }\n---\n`
const base = strict + scheduler + web + ui

type Case = readonly [id: string, bad: () => readonly string[], good: () => readonly string[]]

/** What must be found, and beside it what looks alike and is right. */
/** A secret in the ConfigMap and in an environment, and a NetworkPolicy of Airflow 2 under Airflow 3. */
export const secretsAndNetwork =
  base +
  worker +
  logs +
  lets('webserver', '{ port: 8793 }') +
  config('[database]\nsql_alchemy_conn = postgresql://etl:hunter2@db.example.com/etl') +
  pods('triggerer', { container: ', env: [{ name: AIRFLOW__CORE__FERNET_KEY, value: hunter2 }]' })

export const airflowCases: readonly Case[] = [
  [
    'AIR-SIDECAR-END medium',
    () => said(base + pods('run-airflow-migrations', { kind: 'Job' })),
    () => said(base + pods('run-airflow-migrations', { kind: 'Job', annotations: native })),
  ],
  [
    'AIR-SIDECAR-END low',
    () => said(base + pods('run-airflow-migrations', { kind: 'Job' }), '1.29.1'),
    () => said(ambient + scheduler + pods('run-airflow-migrations', { kind: 'Job' }), '1.29.1'),
  ],
  [
    'AIR-SIDECAR-END medium',
    () => said(base + podTemplate('etl-scheduler')),
    () => said(base + podTemplate('etl-scheduler').replace('KubernetesExecutor', 'CeleryExecutor')),
  ],
  [
    'AIR-INIT medium',
    () => said(strict + pods('scheduler', { spec: init })),
    () => said(strict + pods('scheduler', { spec: init, annotations: native })),
  ],
  [
    'AIR-HOLD low',
    () => said(base),
    () =>
      said(
        `${base}apiVersion: v1\nkind: ConfigMap\nmetadata: { name: istio, namespace: istio-system }\ndata: { mesh: "defaultConfig: { holdApplicationUntilProxyStarts: true }" }\n`,
      ),
  ],
  [
    'AIR-HOLD low',
    () => said(strict + scheduler),
    () =>
      said(
        strict + pods('scheduler', { annotations: `proxy.istio.io/config: "holdApplicationUntilProxyStarts: true"` }),
      ),
  ],
  [
    'AIR-INJ-WEB high',
    () => said(strict + scheduler + pods('api-server', { labels: ', sidecar.istio.io/inject: "false"' }) + ui),
    () => said(base),
  ],
  [
    'AIR-JWT high',
    () => said(base + tokens(`{ jwtRules: [{ ${users} }] }`)),
    () => said(base + tokens(`{ jwtRules: [{ ${users}, fromHeaders: [{ name: x-user-token }] }] }`)),
  ],
  [
    'AIR-JWT high',
    () => said(base + tokens(`{ selector: { matchLabels: { component: api-server } }, jwtRules: [{ ${users} }] }`)),
    () => said(base + tokens(`{ selector: { matchLabels: { component: flower } }, jwtRules: [{ ${users} }] }`)),
  ],
  [
    'AIR-JWT high',
    () => said(base + config('') + tokens(`{ jwtRules: [{ ${users} }] }`)),
    () =>
      said(
        base +
          config('[api_auth]\njwt_issuer = https://etl.example.com') +
          tokens(`{ jwtRules: [{ ${users} }, { issuer: "https://etl.example.com", audiences: [a] }] }`),
      ),
  ],
  [
    'AIR-EXEC-EXPOSED high',
    () => said(base + route('') + anyPath),
    () => said(base + decoding + route('') + butExecution),
  ],
  [
    'AIR-EXEC-EXPOSED high',
    () => said(base + decoding.replace('DECODE_AND_', '') + route('') + butExecution),
    () => said(base + decoding + route('') + butExecution),
  ],
  [
    'AIR-EXEC-EXPOSED high',
    () => said(base + route('matches: [{ path: { type: PathPrefix, value: / } }], ')),
    () => said(base + route('matches: [{ path: { type: PathPrefix, value: /api/v2 } }], ')),
  ],
  [
    'AIR-EXEC-EXPOSED high',
    () => said(base + anyPath.replace('edge/sa/public-istio', 'istio-ingress/sa/etl-gateway-istio')),
    () => said(base + anyPath.replace('edge/sa/public-istio', 'etl/sa/etl-worker')),
  ],
  [
    'AIR-PORT low',
    () => said(strict + scheduler + web + leads('api-server', '{ name: api-server, port: 8080 }')),
    () => said(base),
  ],
  [
    'AIR-PORT low',
    () => said(strict + scheduler + web + leads('api-server', '{ name: api-server, port: 8080 }')),
    () => said(strict + scheduler + web + leads('api-server', '{ name: api-server, port: 8080, appProtocol: http }')),
  ],
  [
    'AIR-UDP low',
    () => said(base + statsd + leads('statsd', '{ name: statsd-ingest, port: 9125, protocol: UDP }')),
    () => said(base + statsd + leads('statsd', '{ name: statsd-ingest, port: 9125, protocol: TCP }')),
  ],
  [
    'AIR-SCRAPE low',
    () => said(base + statsd + scrape),
    () => said(base + statsd + scrape + allow('statsd', `{ ${from('monitoring/sa/prometheus')} }`)),
  ],
  [
    'AIR-SCRAPE low',
    () => said(base + statsd + scrape),
    () =>
      said(
        `${base}${statsd}${scrape}apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: scrape }\nspec: { selector: { matchLabels: { component: statsd } }, portLevelMtls: { "9102": { mode: PERMISSIVE } } }\n`,
      ),
  ],
  [
    'AIR-KEDA medium',
    () => said(base + worker + database + scaled('postgresql')),
    () =>
      said(
        base + worker + database + scaled('postgresql') + allow('pgbouncer', `{ ${from('keda/sa/keda-operator')} }`),
      ),
  ],
  [
    'AIR-KEDA medium',
    () => said(base + worker + database + scaled('postgresql')),
    () => said(base + worker + database + scaled('redis')),
  ],
  [
    'AIR-SECRET high',
    () => said(base + config('[database]\nsql_alchemy_conn = postgresql://etl:hunter2@db.example.com/etl')),
    () =>
      said(
        base +
          config('[database]\nsql_alchemy_conn = postgresql://db.example.com/etl\nsql_alchemy_conn_secret = etl/db'),
      ),
  ],
  [
    'AIR-SECRET high',
    () =>
      said(strict + pods('scheduler', { container: ', env: [{ name: AIRFLOW__CORE__FERNET_KEY, value: hunter2 }]' })),
    () =>
      said(
        strict +
          pods('scheduler', {
            container:
              ', env: [{ name: AIRFLOW__CORE__FERNET_KEY, valueFrom: { secretKeyRef: { name: a, key: b } } }, { name: AIRFLOW__CORE__FERNET_KEY_CMD, value: cat /run/key }]',
          }),
      ),
  ],
  [
    'AIR-SECRET high',
    () =>
      said(
        strict +
          pods('scheduler', { container: ', env: [{ name: AIRFLOW_CONN_BANK, value: "http://etl:hunter2@bank" }]' }),
      ),
    () => said(strict + pods('scheduler', { container: ', env: [{ name: AIRFLOW_CONN_BANK, value: "http://bank" }]' })),
  ],
  [
    'AIR-SA-UNIQUE high',
    () => said(base + pods('triggerer', { account: 'etl-scheduler' })),
    () => said(base + pods('triggerer')),
  ],
  ['AIR-SA-UNIQUE high', () => said(base + pods('triggerer', { account: 'default' })), () => said(base + worker)],
  [
    'AIR-SA-POD medium',
    () => said(base + podTemplate('nobody-made-it')),
    () => said(base + podTemplate('etl-scheduler')),
  ],
  [
    'AIR-MULTINS medium',
    () => said(base + launcher('ClusterRoleBinding')),
    () => said(base + launcher('RoleBinding').replace('kind: ClusterRole,', 'kind: Role,')),
  ],
  [
    'AIR-LOG-HOST medium',
    () => said(base + worker.replaceAll('StatefulSet', 'Deployment') + logs.replace('worker-logs', 'http-worker-logs')),
    () => said(base + worker.replaceAll('StatefulSet', 'Deployment') + logs),
  ],
  [
    'AIR-LOG-HOST medium',
    () =>
      said(
        base +
          config('hostname_callable = airflow.utils.net.get_host_ip_address') +
          worker +
          logs.replace('worker-logs', 'http-worker-logs'),
      ),
    () => said(base + config('') + worker + logs.replace('worker-logs', 'http-worker-logs')),
  ],
  [
    'AIR-POLICY high',
    () => said(strict + scheduler + database + migrations + allow('pgbouncer', `{ ${from('etl/sa/etl-scheduler')} }`)),
    () =>
      said(
        strict +
          scheduler +
          database +
          migrations +
          allow('pgbouncer', `{ ${from('etl/sa/etl-scheduler')} }`) +
          allow('pgbouncer', `{ ${from('etl/sa/etl-run-airflow-migrations')} }`, 'migrations'),
      ),
  ],
  [
    'AIR-NETPOL medium',
    () => said(base + worker + logs + lets('webserver', '{ port: 8793 }')),
    () => said(base + worker + logs + lets('api-server', '{ port: 8793 }')),
  ],
  [
    'AIR-NETPOL medium',
    () => said(ambient + scheduler + web + ui + worker + logs + lets('api-server', '{ port: 8793 }')),
    () => said(ambient + scheduler + web + ui + worker + logs + lets('api-server', '{ port: 8793 }, { port: 15008 }')),
  ],
]
