import { apply } from '../../src/commands/apply.js'
import { check } from '../../src/commands/check.js'
import { drift } from '../../src/commands/drift.js'
import { plan } from '../../src/commands/plan.js'
import { revoke } from '../../src/commands/revoke.js'
import type { Outcome } from '../../src/command-line/outcome.js'
import { publicKey, signToken } from '../../src/demo/issuer.js'
import { configMap, readKinds } from '../../src/mesh/kinds.js'
import type { OpenRepository, Run } from '../../src/open/run.js'
import type { Json, JsonObject } from '../../src/ports/json.js'
import { keyTitle, type KubernetesObject, type MeshState } from '../../src/ports/object.js'
import { cluster, portsOf, type Files } from '../commands/support.js'
import { cutsAt, cutTitle, startCutProxy, type Cut, type CutProxy, type DoneWrite } from '../doubles/cut-proxy.js'
import { audience, githubPayload, key, now } from '../identity/support.js'
import type { CertificateAuthority } from '../../src/demo/certificates.js'
import { moreOpen } from './more-open.js'

/** An API server with a namespace that nobody else uses. */
export interface Ground {
  readonly url: string
  readonly certificateAuthority: string
  readonly token: string
  readonly namespace: string
  /** Puts objects there as somebody else's. */
  readonly make: (objects: readonly JsonObject[]) => Promise<void>
  readonly close: () => Promise<void>
}

export type Command = 'apply' | 'revoke'

const policyOf = (namespace: string, name: string, principal: string): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name, namespace },
  spec: {
    selector: { matchLabels: { app: 'orders' } },
    action: 'ALLOW',
    rules: [{ from: [{ source: { principals: [`cluster.local/ns/${namespace}/sa/${principal}`] } }] }],
  },
})

/** What stands there and is nobody's of ours: a workload, its policies, a role. */
export const othersOf = (namespace: string): readonly JsonObject[] => [
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'orders', namespace },
    spec: { selector: { app: 'orders' }, ports: [{ name: 'http', port: 8080, targetPort: 8080, protocol: 'TCP' }] },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'orders', namespace },
    spec: {
      selector: { matchLabels: { app: 'orders' } },
      template: {
        metadata: { labels: { app: 'orders' } },
        spec: { containers: [{ name: 'orders', image: 'registry.example.com/orders:1' }] },
      },
    },
  },
  policyOf(namespace, 'by-hand', 'web'),
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: 'by-hand', namespace },
    rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }],
  },
]

export const binding = (name: string, verbs: string, paths: string): string => `  - name: ${name}
    permissions: [{ apiGroups: [apps], resources: [deployments], verbs: [${verbs}] }]
    access: [{ service: orders, ports: [8080], methods: [GET], paths: [${paths}] }]
`

export const configurationOf = (namespace: string, bindings: readonly string[]): Files => ({
  'meshgate.yaml': `version: 1
environments:
  staging:
    namespace: ${namespace}
    cluster: { context: one }
    audience: ${audience}
    gate: { newAccess: warn, findings: warn }
    trust: { apply: { github: { repository_id: '456789', repository_owner_id: '123456', ref: refs/heads/main, event_name: push, environment: prod } } }
bindings:
${bindings.join('')}`,
})

/** One binding goes, one changes, one comes. */
export const before = (namespace: string): Files =>
  configurationOf(namespace, [binding('old', 'get', '/old'), binding('kept', 'get', '/kept')])
export const after = (namespace: string): Files =>
  configurationOf(namespace, [binding('kept', '"get", "list"', '/kept, /more'), binding('new', 'get', '/new')])

export interface Told {
  readonly outcome: Outcome
  /** `Kind namespace/name` → result, from the records of the run. */
  readonly results: ReadonlyMap<string, string>
  /** Text of its plan.json. */
  readonly plan: string
  /** Its reports, by name. */
  readonly reports: ReadonlyMap<string, string>
  /** Its log. */
  readonly lines: readonly string[]
  readonly sections: readonly string[]
}

export interface JobOptions {
  readonly inputs?: Partial<Run['inputs']>
  /** Files of the commit before; the same as the commit's where none are given. */
  readonly base?: Files
  /** Text of the plan file that was handed over. */
  readonly approved?: string
  /** What `revoke` takes back; none: all of the environment. */
  readonly bindings?: readonly string[]
  /** In place of the files alone: what the revisions hold besides is listed, too. */
  readonly repository?: OpenRepository
  /** Repository and path that stand behind the bindings. */
  readonly source?: string
}

export const runJob = async (
  command: Command | 'check' | 'drift' | 'plan',
  files: Files,
  number: number,
  where: { readonly url: string; readonly certificateAuthority: string; readonly token: string },
  attempt = 1,
  { inputs = {}, base = files, approved, bindings = ['kept'], source, repository }: JobOptions = {},
): Promise<Told> => {
  const { ports, said } = portsOf({
    base,
    head: files,
    clusters: { one: () => cluster(where.url, where.certificateAuthority, where.token) },
    now: now * 1000,
  })
  const signed = signToken({ alg: 'RS256', kid: key.kid, typ: 'JWT' }, githubPayload, key.privateKey)
  const found = { key: publicKey(key), keysUrl: '', keys: [publicKey(key)] } as never
  const written = new Map<string, string>()
  const run: Run = {
    ...ports,
    ...(repository === undefined ? {} : { repository: () => Promise.resolve(repository) }),
    render: source === undefined ? ports.render : { ...ports.render, source },
    inputs: { ...ports.inputs, ...inputs, ...(approved === undefined ? {} : { planFile: 'approved.json' }) },
    context: {
      ...ports.context,
      platform: 'github',
      repository: { ...ports.context.repository, visibility: 'private' },
      serverUrl: 'https://github.com',
      idToken: { kind: 'available' },
      event: 'push',
      sha: 'a'.repeat(40),
      run: { id: String(number), attempt, url: '' },
    },
    keys: () => ({ find: async () => found }),
    tokens: () => ({ request: async () => signed }),
    usedTokens: { byOthers: async () => new Set(), record: async () => undefined },
    files: {
      ...ports.files,
      read: async (path) => (path === 'approved.json' ? approved : ports.files.read(path)),
      write: async (path, text) => void written.set(path, text),
    },
    report: { folder: 'report', announce: true },
  }
  const jobs = {
    apply: () => apply(run),
    revoke: () => revoke(run, { bindings, expired: false }),
    drift: () => drift(run),
    plan: () => plan(run),
    check: () => check(run),
  }
  const outcome = await jobs[command]()
  const records = (written.get('report/audit.ndjson') ?? '').split('\n').filter((line) => line !== '')
  const results = records.flatMap((line): readonly (readonly [string, string])[] => {
    const record = JSON.parse(line) as {
      readonly status_detail: string
      readonly resources: readonly { readonly type: string; readonly namespace: string; readonly name: string }[]
    }
    return record.resources.map(({ type, namespace, name }) => [`${type} ${namespace}/${name}`, record.status_detail])
  })
  // An object that is written twice has two records; whatever of them was done was done.
  const merged = new Map<string, string>()
  for (const [title, result] of results) {
    const known = merged.get(title)
    merged.set(title, known === undefined || known === 'not tried' ? result : `${known} ${result}`)
  }
  const reports = new Map([...written].map(([path, text]) => [path.replace(/^report\//, ''), text]))
  return {
    outcome,
    results: merged,
    plan: reports.get('plan.json') ?? '',
    reports,
    lines: said.lines,
    sections: said.sections,
  }
}

export const stateOf = async (ground: Ground): Promise<MeshState> => {
  const open = cluster(ground.url, ground.certificateAuthority, ground.token)
  try {
    const kinds = [...readKinds, configMap('istio-system', 'istio'), configMap(ground.namespace, 'meshgate-staging')]
    return await open.read(kinds, [])
  } finally {
    open.close()
  }
}

const isOurs = ({ labels }: KubernetesObject): boolean => labels['app.kubernetes.io/managed-by'] === 'meshgate'
const here = ({ objects }: MeshState, { namespace }: Ground): readonly KubernetesObject[] =>
  objects.filter(({ key: { namespace: own } }) => own === namespace)

const withoutServer = (value: Json): Json => {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutServer)
  if (typeof value !== 'object' || value === null) return value
  const odd = ['uid', 'resourceVersion', 'creationTimestamp', 'generation', 'time']
  return Object.fromEntries(
    Object.entries(value as JsonObject)
      .filter(([name]) => !odd.includes(name))
      .map(([name, inner]) => [name, withoutServer(inner)]),
  )
}

/** What is ours, byte for byte but for what a server counts; with who owns which field. */
export const oursText = (state: MeshState, ground: Ground): string =>
  JSON.stringify(
    here(state, ground)
      .filter(isOurs)
      .map(({ key: own, content, managedFields }) => [
        keyTitle(own).replaceAll(ground.namespace, 'NAMESPACE'),
        withoutServer(content),
        withoutServer(managedFields ?? []),
      ]),
  ).replaceAll(ground.namespace, 'NAMESPACE')

/** What is others', with versions: nobody may have written it, not even the same again. */
export const othersText = (state: MeshState, ground: Ground): string =>
  JSON.stringify(
    here(state, ground)
      .filter((object) => !isOurs(object))
      .map(({ key: own, content, source }) => [keyTitle(own), content, source]),
  )

const titles: Readonly<Record<string, string>> = {
  serviceaccounts: 'ServiceAccount',
  configmaps: 'ConfigMap',
  roles: 'Role',
  rolebindings: 'RoleBinding',
  authorizationpolicies: 'AuthorizationPolicy',
}
export const titleOf = ({ path }: DoneWrite): string => {
  const [, namespace = '', resource = '', name = ''] = /namespaces\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? []
  return `${titles[resource] ?? resource} ${namespace}/${decodeURIComponent(name)}`
}

/** What the run said of its writes, against what the server did. */
export const untruths = ({ outcome, results }: Told, done: readonly DoneWrite[]): readonly string[] => {
  const written = new Set(done.map(titleOf))
  const said = /created|changed|unchanged|deleted|absent/
  return [
    ...[...written].flatMap((title) => {
      const result = results.get(title) ?? 'nothing'
      return said.test(result) || result.includes('unknown') ? [] : [`${title} was written, and the run says ${result}`]
    }),
    ...[...results].flatMap(([title, result]) =>
      /created|changed|deleted/.test(result) && !result.includes('unknown') && !written.has(title)
        ? [`${title} was not written, and the run says ${result}`]
        : [],
    ),
    ...(outcome.exitCode !== 0 && outcome.errors.length === 0 ? ['a failed run without an error'] : []),
    ...(outcome.exitCode !== 0 &&
    written.size > 0 &&
    !outcome.errors.some(({ code }) => /^(APPLY_|CLUSTER_|REVOKE_|LIVE_)/.test(code))
      ? [`exit ${outcome.exitCode} with ${outcome.errors.map(({ code }) => code).join()}`]
      : []),
  ]
}

/** A request of a run that nothing cuts. */
export interface Sent {
  readonly method: string
  readonly path: string
}

export const isWrite = ({ method, path }: Sent): boolean =>
  (method === 'PATCH' && !path.includes('dryRun')) || method === 'DELETE'

/** One of the cuts of an index, another one for each index and turn. */
export const oneCutAt = (index: number, turn = 0): readonly Cut[] => {
  const all = cutsAt(index)
  return all.slice((index * 7 + turn) % all.length).slice(0, 1)
}

export interface Trials {
  readonly requests: readonly Sent[]
  /** Empty: the cut was survived. */
  readonly attempt: (cut: Cut) => Promise<readonly string[]>
}

/**
 * A run that nothing cuts, and what cuts of it are held against: what the run says is true, a rerun comes to the same bytes,
 * nothing of others is touched, and no state on the way is more open than both ends.
 */
export const openTrials = async (
  command: Command,
  authority: CertificateAuthority,
  open: () => Promise<Ground>,
  /** `every`: after each write; `cut`: where the cut left it. */
  states: 'every' | 'cut',
): Promise<Trials> => {
  const stage = async (work: (ground: Ground, proxy: CutProxy, seen: MeshState[]) => Promise<void>): Promise<void> => {
    const ground = await open()
    const seen: MeshState[] = []
    const proxy = await startCutProxy(authority, ground, async () => {
      if (states === 'every') seen.push(await stateOf(ground))
    })
    try {
      await ground.make(othersOf(ground.namespace))
      const first = await runJob('apply', before(ground.namespace), 1, ground)
      if (first.outcome.exitCode !== 0) throw new Error(JSON.stringify(first.outcome.errors))
      await work(ground, proxy, seen)
    } finally {
      await proxy.close()
      await ground.close()
    }
  }
  const through = (ground: Ground, proxy: CutProxy) => ({
    url: proxy.url,
    certificateAuthority: proxy.certificateAuthority,
    token: ground.token,
  })
  const filesOf = (ground: Ground): Files => (command === 'apply' ? after : before)(ground.namespace)

  let requests: Trials['requests'] = []
  let wanted = ''
  await stage(async (ground, proxy) => {
    proxy.arm(undefined)
    const whole = await runJob(command, filesOf(ground), 2, through(ground, proxy))
    if (whole.outcome.exitCode !== 0) throw new Error(JSON.stringify(whole.outcome.errors))
    requests = [...proxy.seen]
    wanted = oursText(await stateOf(ground), ground)
  })

  const attempt = async (cut: Cut): Promise<readonly string[]> => {
    const wrong: string[] = []
    await stage(async (ground, proxy, seen) => {
      const first = await stateOf(ground)
      proxy.arm(cut)
      const told = await runJob(command, filesOf(ground), 2, through(ground, proxy))
      wrong.push(...untruths(told, proxy.done))
      if (states === 'cut' && proxy.done.length > 0) seen.push(await stateOf(ground))
      proxy.arm(undefined)
      const again = await runJob(command, filesOf(ground), 2, through(ground, proxy))
      if (again.outcome.exitCode !== 0)
        wrong.push(
          `the rerun ends with ${again.outcome.exitCode}: ${again.outcome.errors.map(({ code }) => code).join()}`,
        )
      const last = await stateOf(ground)
      if (oursText(last, ground) !== wanted) wrong.push('the rerun comes to other bytes')
      if (othersText(last, ground) !== othersText(first, ground)) wrong.push('an object of others was touched')
      for (const between of seen) wrong.push(...moreOpen([first, last], between))
    })
    return wrong.map((text) => `${cutTitle(cut)}: ${text}`)
  }
  return { requests, attempt }
}
