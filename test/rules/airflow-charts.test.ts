import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { airflowFindings, foundInSnapshot, leads, pods, secretsAndNetwork, strict } from './airflow-cases.js'

const vectors = '../shared/vectors/airflow'
const around =
  '\n---\napiVersion: v1\nkind: Namespace\nmetadata: { name: etl, labels: { istio-injection: enabled } }\n---\napiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: strict }\nspec: { mtls: { mode: STRICT } }\n'
const chart = (name: string): string => readFileSync(`${vectors}/${name}.yaml`, 'utf8') + around
const idsOf = (yaml: string, istioVersion?: string): readonly string[] => [
  ...new Set(airflowFindings(yaml, istioVersion).map(({ rule, severity }) => `${rule} ${severity}`)),
]

// The charts of others stand beside the repository, and are not always there.
const charts = existsSync(vectors) ? describe : describe.skip
charts('rendered charts as they are published (../shared/vectors/airflow)', () => {
  const official = [
    'AIR-INIT medium',
    'AIR-SIDECAR-END medium',
    'AIR-HOLD low',
    'AIR-PORT low',
    'AIR-SCRAPE low',
    'AIR-UDP low',
  ]
  test.each([
    ['official-1.22.0-airflow-3.2.2-celery'],
    ['official-1.22.0-airflow-3.2.2-celery-worker-sets'],
    ['official-1.22.0-airflow-3.2.2-kubernetes'],
    ['official-1.22.0-airflow-3.2.2-local'],
    ['official-1.22.0-airflow-3.2.2-celery-and-kubernetes'],
    ['official-1.22.0-airflow-2.11.2-celery'],
  ])('%s has what its defaults bring, and no mistake of its users', (name) => {
    expect([...idsOf(chart(name))].sort()).toEqual([...official].sort())
    const later = airflowFindings(chart(name), '1.29.2')
    expect(later.filter(({ severity }) => severity !== 'low')).toEqual([])
  })

  test('are named, each, in the README of the example', () => {
    const readme = readFileSync('examples/airflow/README.md', 'utf8')
    const ids = official.map((one) => one.split(' ')[0] ?? '')
    expect(ids.filter((id) => !readme.includes(`[${id}](`))).toEqual([])
  })

  const [celery, kubernetes, two, community] = [
    'official-1.22.0-airflow-3.2.2-celery',
    'official-1.22.0-airflow-3.2.2-kubernetes',
    'official-1.22.0-airflow-2.11.2-celery',
    'community-8.9.0-airflow-2.8.4-celery',
  ] as const
  const beside =
    (yaml: string) =>
    (text: string): string =>
      `${text}\n---\n${yaml}`
  const changes: readonly (readonly [rule: string, charts: readonly string[], change: (text: string) => string])[] = [
    [
      'AIR-JWT',
      [celery, kubernetes],
      beside(
        'apiVersion: security.istio.io/v1\nkind: RequestAuthentication\nmetadata: { name: users }\nspec: { jwtRules: [{ issuer: "https://users.example.com", audiences: [etl] }] }\n',
      ),
    ],
    [
      'AIR-SECRET',
      [celery, kubernetes, two],
      (text) =>
        text.replace(
          /(\n +)- name: AIRFLOW__CORE__FERNET_KEY\n +valueFrom:\n +secretKeyRef:\n[^\n]+\n[^\n]+/,
          '$1- name: AIRFLOW__CORE__FERNET_KEY$1  value: hunter2',
        ),
    ],
    [
      'AIR-MULTINS',
      [celery, kubernetes, two],
      (text) =>
        text
          .replaceAll('kind: RoleBinding', 'kind: ClusterRoleBinding')
          .replaceAll('kind: Role\n', 'kind: ClusterRole\n')
          .replaceAll(/namespace: "?(?:airflow|default)"?\n/g, 'namespace: etl\n'),
    ],
    [
      'AIR-LOG-HOST',
      [celery, two],
      (text) =>
        text
          .replace('name: worker-logs', 'name: http-worker-logs')
          .replace(/kind: StatefulSet(?=\nmetadata:\n {2}name: \S*worker)/, 'kind: Deployment'),
    ],
    [
      'AIR-SA-UNIQUE',
      [celery, kubernetes, two],
      (text) => text.replace(/(component: triggerer[\s\S]*?serviceAccountName: )\S+/, '$1airflow-scheduler'),
    ],
    [
      'AIR-SA-POD',
      [kubernetes],
      (text) => text.replace(/(pod_template_file\.yaml: [\s\S]*?serviceAccountName: )\S+/, '$1nobody'),
    ],
    [
      'AIR-INJ-WEB',
      [celery, kubernetes, two, community],
      (text) =>
        text.replaceAll(
          /component: (api-server|webserver|web)\n {8}release: airflow/g,
          'component: $1\n        release: airflow\n        sidecar.istio.io/inject: "false"',
        ),
    ],
    [
      'AIR-KEDA',
      [celery, two, community],
      beside(
        'apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: { name: airflow-worker }\nspec: { scaleTargetRef: { name: airflow-worker }, triggers: [{ type: postgresql, metadata: {} }] }\n',
      ),
    ],
    [
      'AIR-EXEC-EXPOSED',
      [celery, kubernetes],
      beside(
        'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: public, namespace: edge }\nspec: { gatewayClassName: istio, listeners: [{ name: web, port: 443, protocol: HTTPS }] }\n---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: ui }\nspec: { parentRefs: [{ name: public, namespace: edge }], hostnames: [etl.example.com], rules: [{ backendRefs: [{ name: airflow-api-server, port: 8080 }] }] }\n',
      ),
    ],
    [
      'AIR-POLICY',
      [celery, two],
      beside(
        'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: database }\nspec: { selector: { matchLabels: { component: pgbouncer } }, rules: [{ from: [{ source: { principals: [cluster.local/ns/etl/sa/airflow-scheduler] } }] }] }\n',
      ),
    ],
    [
      'AIR-NETPOL',
      [celery, two, community],
      beside(
        'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: logs }\nspec: { podSelector: { matchLabels: { component: worker } }, policyTypes: [Ingress], ingress: [{ from: [{ podSelector: { matchLabels: { component: nobody } } }], ports: [{ port: 8793 }] }] }\n',
      ),
    ],
  ]
  test.each(changes.flatMap(([rule, names, change]) => names.map((name) => [rule, name, change] as const)))(
    '%s is found where %s gets the mistake, and not before',
    (rule, name, change) => {
      const text = chart(name)
      expect(airflowFindings(text).map((found) => found.rule)).not.toContain(rule)
      expect(airflowFindings(change(text)).map((found) => found.rule)).toContain(rule)
    },
  )

  test('every finding about Airflow was made on a published chart', () => {
    const made = [...official.map((line) => line.split(' ')[0]), ...changes.map(([rule]) => rule)]
    const pages = readdirSync('docs/rules').filter((name) => name.startsWith('AIR-'))
    expect([...new Set(made)].sort()).toEqual(pages.map((name) => name.replace('.md', '')).sort())
  })

  test('the community chart runs every component as one ServiceAccount', () => {
    const found = airflowFindings(chart('community-8.9.0-airflow-2.8.4-celery'))
    expect(found.filter(({ rule }) => rule === 'AIR-SA-UNIQUE').map(({ text }) => text)).toEqual([
      '"db-migrations", "flower", "pgbouncer", "scheduler", "sync-users", "triggerer", "webserver", "worker" run as ServiceAccount "airflow": no policy can tell them apart',
    ])
  })

  test('the web server without a sidecar loses exactly its edges of the call graph', () => {
    const text = chart('official-1.22.0-airflow-3.2.2-celery').replaceAll(
      /component: api-server\n {8}release: airflow/g,
      'component: api-server\n        release: airflow\n        sidecar.istio.io/inject: "false"',
    )
    const [found, ...more] = airflowFindings(text).filter(({ rule }) => rule === 'AIR-INJ-WEB')
    expect(more).toEqual([])
    expect(found?.text).toContain('"airflow-worker:8793", "airflow-triggerer:8794", "airflow-pgbouncer:6543"')
    expect(found?.text).toContain('no policy says that "worker" alone may call it')
  })
})

test('a namespace without Airflow, and one outside the mesh, have none of these findings', () => {
  expect(idsOf(`${strict}${pods('billing')}${leads('billing', '{ name: x, port: 80 }')}`)).toEqual([])
  const outside = strict.replace('istio-injection: enabled', 'istio-injection: disabled')
  expect(idsOf(outside + pods('scheduler') + pods('run-airflow-migrations', { kind: 'Job' }))).toEqual([])
})

test('no finding shows a secret', () => {
  const env =
    ', env: [{ name: AIRFLOW__CORE__FERNET_KEY, value: hunter2 }, { name: AIRFLOW_CONN_BANK, value: "http://etl:hunter2@bank" }]'
  const found = airflowFindings(strict + pods('scheduler', { container: env }))
  expect(found.filter(({ rule }) => rule === 'AIR-SECRET')).toHaveLength(2)
  expect(JSON.stringify(found)).not.toContain('hunter2')
})

test('of a snapshot nothing is said about secrets and NetworkPolicies, which it does not hold', () => {
  const inFiles = airflowFindings(secretsAndNetwork).map(({ rule }) => rule)
  expect(inFiles.filter((rule) => rule === 'AIR-SECRET')).toHaveLength(2)
  expect(inFiles).toEqual(expect.arrayContaining(['AIR-NETPOL', 'AIR-HOLD']))
  const inSnapshot = foundInSnapshot(secretsAndNetwork)
  expect([inSnapshot.has('AIR-SECRET'), inSnapshot.has('AIR-NETPOL')]).toEqual([false, false])
  // What stands in workloads is found there, too.
  expect(inSnapshot.has('AIR-HOLD')).toBe(true)
  for (const rule of ['AIR-SECRET', 'AIR-NETPOL'])
    expect(readFileSync(`docs/rules/${rule}.md`, 'utf8')).toContain('snapshot')
})
