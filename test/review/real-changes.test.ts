import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { check } from '../../src/commands/check.js'
import type { Plan } from '../../src/plan/plan.js'
import { renderComment } from '../../src/review/render-comment.js'
import { inputs, portsOf, type Files } from '../commands/support.js'

const planOf = async (before: Files, after: Files): Promise<Plan> => {
  const { ports, said } = portsOf({ base: {}, head: {}, folders: { before, after } })
  const { plans } = await check({ ...ports, inputs: { ...inputs, before: 'before', after: 'after' } })
  const [plan] = plans
  if (plan === undefined) throw new Error(JSON.stringify(said.problems))
  return plan
}

/** What a reader sees without opening anything. */
interface Comment {
  readonly body: string
  /** Lines before the first fold. */
  readonly open: readonly string[]
  readonly headline: string
  /** Rows of the tables before the first fold. */
  readonly rows: readonly string[]
}

/** The comment stands beside, to be read. Set MESHGATE_GOLDEN=write to write it anew. */
const commentOf = async (name: string, before: Files, after: Files): Promise<Comment> => {
  const { body } = renderComment(
    [await planOf(before, after)],
    { base: 'before', head: 'after', firstRun: false },
    65_536,
  )
  const file = `test/fixtures/real-changes/${name}.md`
  if (process.env['MESHGATE_GOLDEN'] === 'write') writeFileSync(file, body)
  expect(body).toBe(readFileSync(file, 'utf8'))
  const lines = body.split('\n')
  const fold = lines.indexOf('<details>')
  const open = fold < 0 ? lines : lines.slice(0, fold)
  const [headline = ''] = lines
  return { body, open, headline, rows: open.filter((line) => line.startsWith('| ') && !/^\| (Who|---) /.test(line)) }
}

const mesh = `apiVersion: v1
kind: ConfigMap
metadata: { name: istio, namespace: istio-system }
data: { mesh: "{}" }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: istio-system }
spec: { mtls: { mode: STRICT } }
`
const namespace = (name: string): string =>
  `apiVersion: v1\nkind: Namespace\nmetadata: { name: ${name}, labels: { istio-injection: enabled } }\n`

const policy = (
  name: string,
  space: string,
  labels: string,
  callers: readonly string[],
  port: number,
): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: ${name}, namespace: ${space} }
spec:
  selector: { matchLabels: { ${labels} } }
  rules:
    - from: [{ source: { principals: [${callers.map((caller) => `cluster.local/ns/${caller}`).join(', ')}] } }]
      to: [{ operation: { ports: ["${port}"] } }]
`
const denyAll = (space: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny-all, namespace: ${space} }\nspec: {}\n`

const charts = '../shared/vectors/airflow'

/** The chart as it is applied: what names no namespace goes to `airflow`. */
const chart = (name: string): string =>
  parseAllDocuments(readFileSync(`${charts}/${name}`, 'utf8'))
    .map((document) => {
      if (document.get('kind') !== undefined && !document.hasIn(['metadata', 'namespace']))
        document.setIn(['metadata', 'namespace'], 'airflow')
      return String(document)
    })
    .join('---\n')

const airflowPolicies = (): string => {
  const of = (...names: readonly string[]): readonly string[] => names.map((name) => `airflow/sa/airflow-${name}`)
  const at = (component: string): string => `tier: airflow, component: ${component}`
  return [
    denyAll('airflow'),
    policy('redis', 'airflow', at('redis'), of('scheduler', 'worker', 'flower'), 6379),
    policy('pgbouncer', 'airflow', at('pgbouncer'), of('scheduler', 'worker', 'api-server', 'triggerer'), 6543),
    policy('postgresql', 'airflow', 'app.kubernetes.io/name: postgresql', of('pgbouncer'), 5432),
    policy('api-server', 'airflow', at('api-server'), of('scheduler', 'worker', 'triggerer'), 8080),
    policy('worker-logs', 'airflow', at('worker'), of('api-server'), 8793),
    policy('triggerer-logs', 'airflow', at('triggerer'), of('api-server'), 8794),
    policy('statsd', 'airflow', at('statsd'), ['monitoring/sa/prometheus'], 9102),
  ].join('---\n')
}

describe('eight policies for the Airflow chart', () => {
  for (const name of [
    'official-1.22.0-airflow-3.2.2-celery.yaml',
    'official-1.22.0-airflow-3.2.2-celery-worker-sets.yaml',
    'official-1.22.0-airflow-3.2.2-celery-and-kubernetes.yaml',
    'official-1.22.0-airflow-3.2.2-kubernetes.yaml',
    'official-1.22.0-airflow-3.2.2-local.yaml',
    'official-1.22.0-airflow-2.11.2-celery.yaml',
  ])
    if (existsSync(`${charts}/${name}`))
      test(name, async () => {
        const before = { 'chart.yaml': chart(name), 'mesh.yaml': mesh, 'namespace.yaml': namespace('airflow') }
        const { open, headline, rows } = await commentOf(`airflow-${name.replace(/^official-|\.yaml$/g, '')}`, before, {
          ...before,
          'policies.yaml': airflowPolicies(),
        })
        const text = open.join('\n')
        expect(open.length).toBeLessThanOrEqual(60)
        const [, at] = /lost access at (\d+) destinations/.exec(text) ?? []
        // Gate and headline count the same.
        expect(headline).toMatch(
          new RegExp(
            `^⚠ \\*\\*breaks calls of \\d known callers \\(only closes access\\)\\*\\* · gate warns · losses at ${at} destinations · \\d new findings? \\((?:high|\\d high, \\d low)\\)$`,
            'u',
          ),
        )
        // What everybody loses has no owner to ask; who calls is known, and told as what happens.
        expect(text).toContain(
          'all others in the rows for `any mTLS identity` lose access too, whether or not they run here, and nothing here says who of them calls',
        )
        expect(text).not.toContain('ask the owner of each caller that loses access')
        const next = open.slice(open.indexOf('**Next**') + 2)
        expect(next.join('\n')).toMatch(
          /^- .*`airflow-create-user-job`, `airflow-migrate-database-job` \*\*lose\*\* `airflow-pgbouncer:6543`, and are known to call it\. Before the merge, add them to AuthorizationPolicy `pgbouncer` for port 6543 \(`after\/policies\.yaml:\d+`\) \(\*\*high\*\* `AIR-POLICY`\)\.$/m,
        )
        // A deny-all beside policies that let callers in is what the change is for.
        expect(text).not.toContain('POL-001')
        // What breaks first is the first row, and a workload has one: as many of them as the headline counts.
        expect(rows[0]).toMatch(/^\| \*\*known callers\*\*: .*<br>and any mTLS identity/)
        const targets = rows.flatMap((row) => row.split(' | ')[1]?.match(/`airflow-[a-z0-9-]+/g) ?? [])
        expect(new Set(targets).size).toBe(targets.length)
        expect(targets).toHaveLength(Number(at))
        // What nobody runs is folded, and a workload goes by its owner's name.
        expect(text).not.toContain('any workload with')
        expect(text).not.toContain('-hl')
        expect(text.match(/no ALLOW policy matches/g)).toHaveLength(1)
        expect(text).toContain('any request')
        expect(rows).toContainEqual(
          expect.stringMatching(
            /^\| any mTLS identity \*\*except\*\* `airflow`: `airflow-pgbouncer` \(still allowed at 5432, at no other port\)<br>no known caller is affected \| `airflow-postgresql:5432`, and any other port(?: \| any request)?<br>decided at `after\/policies\.yaml:\d+` \|$/,
          ),
        )
        expect(text).toContain('Callers without mTLS: refused before and after (mode STRICT).')
        const database = rows.find((row) => row.includes('| `airflow-pgbouncer:6543`')) ?? ''
        expect(database.split('<br>')[0]?.includes('`airflow-dag-processor`')).toBe(!name.includes('2.11'))
        // The webserver of 2.11 has another label than the policy asks for.
        if (name.includes('2.11'))
          expect(text).toContain(
            '**Selects nothing**: AuthorizationPolicy `airflow/api-server` selects no workload that is known here: harmless where such a workload is not installed, else the selector is wrong.',
          )
        if (name.endsWith('local.yaml'))
          expect(rows.join()).toContain(
            '| **known callers**: `airflow-api-server`<br>and any mTLS identity | `airflow-scheduler` (any port)<br>',
          )
      })
    else test.skip(`${charts}/${name} is missing`, () => undefined)

  const celery = 'official-1.22.0-airflow-3.2.2-celery.yaml'
  if (existsSync(`${charts}/${celery}`))
    test('one more caller is one row, and one item of the list', async () => {
      const before = {
        'chart.yaml': chart(celery),
        'mesh.yaml': mesh,
        'namespace.yaml': namespace('airflow'),
        'policies.yaml': airflowPolicies(),
      }
      const more = before['policies.yaml'].replace(
        'sa/airflow-flower]',
        'sa/airflow-flower, cluster.local/ns/jobs/sa/batch]',
      )
      const { body, headline, rows } = await commentOf('airflow-one-more-caller', before, {
        ...before,
        'policies.yaml': more,
      })
      expect(headline).toBe('⚠ **opens access** · gate warns · gains at 1 destination')
      expect(rows).toEqual([
        '| `jobs`: `batch` (used by no workload here) | `airflow-redis:6379` | any request<br>decided at `after/policies.yaml:12` |',
      ])
      expect(body).toContain(
        [
          '  spec.rules[0].from[0].source.principals:',
          '  - cluster.local/ns/airflow/sa/airflow-scheduler',
          '  - cluster.local/ns/airflow/sa/airflow-worker',
          '  - cluster.local/ns/airflow/sa/airflow-flower',
          '+ - cluster.local/ns/jobs/sa/batch',
        ].join('\n'),
      )
      expect(body).not.toContain('- - cluster.local')
    })
  else test.skip(`${charts}/${celery} is missing`, () => undefined)
})

const workload = (name: string, space: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${space} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { serviceAccountName: ${name}, containers: [{ name: app, image: app }] }
---
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: ${space} }
spec: { selector: { app: ${name} }, ports: [{ name: http, port: 8080 }] }
`

const teams = Array.from({ length: 30 }, (_, team) => `team-${team + 1}`)
const services = Array.from({ length: 10 }, (_, index) => `service-${index + 1}`)

/** A platform's repository: thirty teams of ten services, one policy for each. */
const platform = (callersOf: (team: string, service: string) => readonly string[]): Files => ({
  'mesh.yaml': mesh,
  ...Object.fromEntries(
    teams.flatMap((team) => [
      [`${team}/workloads.yaml`, [namespace(team), ...services.map((name) => workload(name, team))].join('---\n')],
      [
        `${team}/policies.yaml`,
        services.map((name) => policy(name, team, `app: ${name}`, callersOf(team, name), 8080)).join('---\n'),
      ],
    ]),
  ),
})

test('what is lost stands at the line of the policy that let it in, and not at another that changed, too', async () => {
  const shop = (...callers: readonly string[]): Files => ({
    'mesh.yaml': mesh,
    'namespace.yaml': namespace('shop'),
    'a.yaml': policy('a', 'shop', 'app: a', callers, 1000),
    'b.yaml': `# of b\n${policy('b', 'shop', 'app: b', callers, 2000)}`,
  })
  const { open, rows } = await commentOf('lost-at-two', shop('shop/sa/web', 'shop/sa/old'), shop('shop/sa/web'))
  expect(rows.map((row) => /`after\/(\w)\.yaml:\d+` \|$/.exec(row)?.[1])).toEqual(['a', 'b'])
  expect(open.join('\n')).toContain('losses at 2 destinations')
  expect(open.join('\n')).toContain('any workload with `app=a`, none known here')
})

test('a first ALLOW that forgets the gateway says first whom it shuts out', async () => {
  const edge = `apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: front, namespace: edge }
spec: { selector: { istio: front }, servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: ["*"] }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: front, namespace: edge }
spec:
  selector: { matchLabels: { istio: front } }
  template:
    metadata: { labels: { istio: front }, annotations: { inject.istio.io/templates: gateway } }
    spec: { serviceAccountName: front, containers: [{ name: istio-proxy, image: auto }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: orders, namespace: edge }
spec: { hosts: [shop.example.com], gateways: [front], http: [{ route: [{ destination: { host: orders.shop.svc.cluster.local } }] }] }
`
  const before: Files = {
    'mesh.yaml': mesh,
    'edge.yaml': `${namespace('edge')}---\n${edge}`,
    'shop.yaml': `${namespace('shop')}---\n${['orders', 'web', 'stock'].map((name) => workload(name, 'shop')).join('---\n')}`,
  }
  const { open, headline, rows } = await commentOf('forgotten-gateway', before, {
    ...before,
    'policies.yaml': policy('orders', 'shop', 'app: orders', ['shop/sa/web'], 8080),
  })
  expect(headline).toContain('**breaks calls of 1 known caller (only closes access)**')
  expect(open.join('\n')).toContain(
    '- `edge/front` **loses** `orders:8080`, and is known to call it. Before the merge, add a rule that lets it in',
  )
  // Of other callers nothing is known: their owners are asked.
  expect(open.join('\n')).toContain('- ask the owner of each caller that loses access')
  expect(rows[0]).toContain('**known callers**: `edge/front`<br>and any mTLS identity **except** `shop`: `web`')
  expect(rows[0]).toContain('accounts here that lose it**: `shop`: `stock`, the workload itself')
})

describe('a platform of 300 policies', () => {
  const own = (team: string): readonly string[] => [`${team}/sa/service-1`, `${team}/sa/service-2`]

  test('a change of twenty namespaces is one row, one diff and one command, and twenty requests as JSON', async () => {
    const changed = new Set(teams.slice(0, 20))
    const after = platform((team, service) =>
      service === 'service-3' && changed.has(team) ? [...own(team), 'reports/sa/nightly'] : own(team),
    )
    const { body, open, headline, rows } = await commentOf('platform-twenty', platform(own), after)
    expect(open.length).toBeLessThanOrEqual(60)
    expect(headline).toBe('⚠ **opens access** · gate warns · gains at 20 destinations')
    expect(rows).toEqual([
      expect.stringMatching(
        /^\| `reports`: `nightly` \(used by no workload here\) \| 20 namespaces \(`team-1` to `team-20`\), in each: `service-3:8080` \| any request<br>decided at `after\/team-1\/policies\.yaml:\d+` and 19 more \|$/,
      ),
    ])
    // What is alike stands once, with all of its places; as JSON each has its request.
    expect(body.match(/^meshgate explain /gm)).toHaveLength(1)
    expect(body.match(/^\+ - cluster\.local\/ns\/reports\/sa\/nightly$/gm)).toHaveLength(1)
    for (const team of changed) {
      expect(body).toContain(`  # AuthorizationPolicy ${team}/service-3\n`)
      expect(body).toContain(`"destination":{"namespace":"${team}","service":"service-3"`)
    }
    // Fifteen lines are enough to know who gains what.
    expect(open.slice(0, 15).join('\n')).toContain('`reports`: `nightly` (used by no workload here)')
  }, 300_000)

  test('a deny-all that is rolled out says so in a few rows', async () => {
    const bare = Object.fromEntries(Object.entries(platform(own)).filter(([path]) => !path.endsWith('policies.yaml')))
    const denied = Object.fromEntries(teams.map((team) => [`${team}/deny-all.yaml`, denyAll(team)]))
    const { open, headline, rows } = await commentOf('platform-deny-all', bare, { ...bare, ...denied })
    expect(open.length).toBeLessThanOrEqual(60)
    expect(headline).toMatch(
      /^⚠ \*\*shuts out every caller with mTLS, in 30 namespaces \(only closes access\)\*\* · gate warns · losses at 300 destinations · /,
    )
    expect(open.join('\n')).not.toContain('ask the owner of each caller')
    expect(open.join('\n')).toContain('no ALLOW policy matches')
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain('30 namespaces (`team-1` to `team-30`), in each: ')
    // Every row stands: what is left out is no reason not to approve.
    expect(rows[0]).toContain('`service-10` (any port)')
    expect(open.join('\n')).toContain('Read all of it in `report.html`')
    expect(open.join('\n')).not.toContain('do not approve')
    expect(open.join('\n')).not.toContain('further rows')
    expect(open.join('\n')).not.toContain('any other workload')
  }, 300_000)
})

test('a mode of mutual TLS that no row comes from is said in the first line', async () => {
  const own = (mode: string): Files => ({
    'mesh.yaml': `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { mtls: { mode: ${mode} } }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }] }
`,
  })
  const { body } = renderComment(
    [await planOf(own('STRICT'), own('PERMISSIVE'))],
    { base: 'before', head: 'after', firstRun: false },
    65_536,
  )
  expect(body.split('\n')[0]).toMatch(/^⚠ \*\*access unchanged\*\* .*· 1 mode of mutual TLS changes/)
  const same = renderComment(
    [await planOf(own('STRICT'), own('STRICT'))],
    { base: 'before', head: 'after', firstRun: false },
    65_536,
  )
  expect(same.body.split('\n')[0]).not.toContain('mutual TLS')
})
