import { createHash } from 'node:crypto'
import type {
  ClusterSettings,
  Environment,
  Gate,
  MeshOverrides,
  Protected,
  SnapshotSettings,
  TrustRules,
} from './config.js'
import { byCodePoint } from '../ports/order.js'
import { ruleText } from './load-trust.js'

/** The first rows of a review: what would judge later changes differently. Same shape as `ProtectionChange` of a plan. */
export interface ProtectedSetting {
  /** `environments/production/trust/apply`, `environments/staging/gate/newAccess`. */
  readonly path: string
  readonly before: string
  readonly after: string
}

const unset = 'not set'

/** Every setting that differs, in order of path; an environment that one side lacks has `not set` there. */
export const protectionChanges = (before: Protected, after: Protected): readonly ProtectedSetting[] => {
  const old = settingsOf(before)
  const now = settingsOf(after)
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort(byCodePoint)
    .map((path) => ({ path, before: old.get(path) ?? unset, after: now.get(path) ?? unset }))
    .filter((change) => change.before !== change.after)
}

const settingsOf = (settings: Protected): ReadonlyMap<string, string> => {
  const rows = new Map<string, string>([
    ['apply/policies', String(settings.apply.policies)],
    ['issuerHosts', list(settings.issuerHosts)],
    ...[...(settings.issuerKeys ?? [])].map(([issuer, keys]): [string, string] => [
      `issuerKeys/${issuer}`,
      keys.kind === 'file'
        ? keys.path
        : `jwks sha256:${createHash('sha256').update(keys.text).digest('hex').slice(0, 12)}`,
    ]),
    ['publishLive', String(settings.publishLive)],
    ['mesh', meshText(settings.mesh ?? {})],
  ])
  for (const environment of settings.environments) {
    for (const [name, value] of environmentSettings(environment))
      rows.set(`environments/${environment.name}/${name}`, value)
  }
  const accept = (path: string, { reason, until }: { readonly reason: string; readonly until?: string }): void => {
    const text = `${reason}${until === undefined ? '' : `, until ${until}`}`
    const known = rows.get(path)
    rows.set(path, known === undefined ? text : `${known}; ${text}`)
  }
  for (const ignore of settings.ignore) accept(`ignore/${ignore.rule}/${ignore.object}`, ignore)
  for (const assume of settings.assume) accept(`assume/${assume.object}`, assume)
  return rows
}

const list = (values: readonly string[] | undefined): string =>
  values === undefined || values.length === 0 ? unset : [...values].sort(byCodePoint).join(', ')

const gateRows = (gate: Gate): readonly (readonly [string, string])[] => [
  ['gate/newAccess', gate.newAccess],
  ['gate/findings', gate.findings],
  ['gate/snapshotAge', gate.snapshotAge ?? unset],
]

const environmentSettings = (environment: Environment): readonly (readonly [string, string])[] => [
  ['namespace', environment.namespace],
  ['cluster', clusterText(environment.cluster)],
  ['snapshot', snapshotText(environment.snapshot)],
  ['audience', environment.audience ?? unset],
  ['trust/check', trustText(environment.trust.check)],
  ['trust/apply', trustText(environment.trust.apply)],
  ...gateRows(environment.gate),
  ['mesh', meshText(environment.mesh)],
  ['policies', list(environment.policies)],
  ['firstAllow', String(environment.firstAllow)],
  ['clusterRoles', list(environment.clusterRoles)],
  ['wildcards', String(environment.wildcards)],
  ['kubeconfig', environment.kubeconfig ?? unset],
  ['apply/by', environment.appliedBy ?? unset],
  ['apply/user', environment.applier?.user ?? unset],
  ['apply/groups', list(environment.applier?.groups)],
]

const trustText = (rules: TrustRules | undefined): string =>
  rules === undefined || rules.length === 0 ? unset : [...rules.map(ruleText)].sort(byCodePoint).join('; ')

const pairs = (values: readonly (readonly [string, string | undefined])[]): string => {
  const given = values.filter(([, value]) => value !== undefined && value !== unset)
  return given.length === 0 ? unset : given.map(([name, value]) => `${name}: ${value}`).join(', ')
}

const meshText = (mesh: MeshOverrides): string =>
  pairs([
    ['rootNamespace', mesh.rootNamespace],
    ['trustDomain', mesh.trustDomain],
    ['trustDomainAliases', list(mesh.trustDomainAliases)],
    ['istioVersion', mesh.istioVersion],
  ])

const snapshotText = (snapshot: SnapshotSettings | undefined): string =>
  snapshot === undefined
    ? unset
    : pairs([
        ['folder', snapshot.folder],
        ['from', snapshot.from],
        ['maxAge', snapshot.maxAge],
      ])

const clusterText = (cluster: ClusterSettings | undefined): string => {
  if (cluster === undefined) return unset
  const namespaces = ['namespaces', list(cluster.namespaces)] as const
  switch (cluster.kind) {
    case 'id-token':
      return pairs([
        ['auth', 'id-token'],
        ['server', cluster.server],
        ['audience', cluster.audience],
        ['caFile', cluster.caFile],
        namespaces,
      ])
    case 'context':
      return pairs([
        ['auth', 'context'],
        ['context', cluster.context],
        ['execPlugins', list(cluster.execPlugins)],
        namespaces,
      ])
    case 'in-cluster':
      return pairs([['auth', 'in-cluster'], namespaces])
  }
}
