import { createHash } from 'node:crypto'
import type {
  ClusterSettings,
  Config,
  Environment,
  Gate,
  MeshOverrides,
  Protected,
  RequestTest,
  SnapshotSettings,
  TrustRules,
  UnitSettings,
} from './config.js'
import { byCodePoint } from '../ports/order.js'
import { ruleText } from './load-trust.js'
import { listText as list, unset, word } from './setting-text.js'

/** The first rows of a review: what would judge later changes differently. Same shape as `ProtectionChange` of a plan. */
export interface ProtectedSetting {
  /** `environments/production/trust/apply`, `environments/staging/gate/newAccess`. */
  readonly path: string
  readonly before: string
  readonly after: string
}

/**
 * Every setting that differs, loudest first; an environment that one side lacks has `not set` there. A file that is gone takes
 * every setting along, and a base without one protects nothing yet. A request test that is taken out or
 * altered protects no longer what it did. A test that comes protects more, and is no row.
 */
export const configurationChanges = (
  base: Config | undefined,
  head: Config | undefined,
): readonly ProtectedSetting[] =>
  base === undefined
    ? []
    : differences(
        new Map([...settingsOf(base.protected), ...testRows(base.proposed.tests)]),
        head === undefined ? new Map() : new Map([...settingsOf(head.protected), ...testRows(head.proposed.tests)]),
      ).filter(({ path, before }) => !path.startsWith('tests/') || before !== unset)

const differences = (old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly ProtectedSetting[] =>
  [...new Set([...old.keys(), ...now.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? unset, after: now.get(path) ?? unset }))
    .filter((change) => change.before !== change.after)
    .sort(loudestFirst)

/** What stops a change before what vouches for a job, what is left out of a review before what names things. */
const loudness: readonly RegExp[] = [
  /^(?:version$|environments\/[^/]+\/(?:gate\/|apply\/reviewed$))/,
  /^(?:environments\/[^/]+\/trust\/|issuerKeys\/|issuerHosts$)/,
  /^environments\/[^/]+\/calls\//,
  /^(?:assume|ignore)\//,
  /^(?:environments\/[^/]+\/)?(?:policies|unit)$/,
  /^tests\//,
  /^(?!environments\/[^/]+\/(?:audience|namespace|kubeconfig)$)/,
  /\/audience$/,
]

const loudnessOf = (path: string): number => {
  const rank = loudness.findIndex((pattern) => pattern.test(path))
  return rank === -1 ? loudness.length : rank
}

/** Gates and trust come first, audiences and names last; rows of one kind in order of path. */
export const loudestFirst = (a: ProtectedSetting, b: ProtectedSetting): number =>
  loudnessOf(a.path) - loudnessOf(b.path) || byCodePoint(a.path, b.path)

const testRows = (tests: readonly RequestTest[]): readonly (readonly [string, string])[] =>
  tests.map(({ name, environments, from, to, request, expect }) => [
    `tests/${name}`,
    `${expect} ${JSON.stringify({ from, to, request, environments })}`,
  ])

const settingsOf = (settings: Protected): ReadonlyMap<string, string> => {
  const rows = new Map<string, string>([
    ['version', '1'],
    ['policies', list(settings.policies)],
    ['apply/policies', String(settings.apply.policies)],
    ['issuerHosts', list(settings.issuerHosts)],
    ...[...(settings.issuerKeys ?? [])].map(([issuer, keys]): [string, string] => [
      `issuerKeys/${issuer}`,
      keys.kind === 'file'
        ? word(keys.path)
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
    const text = `${word(reason)}${until === undefined ? '' : `, until ${until}`}`
    const known = rows.get(path)
    rows.set(path, known === undefined ? text : `${known}; ${text}`)
  }
  for (const ignore of settings.ignore) accept(`ignore/${ignore.rule}/${ignore.object}`, ignore)
  for (const assume of settings.assume) accept(`assume/${assume.object}`, assume)
  return rows
}

const wordOf = (value: string | undefined): string => (value === undefined ? unset : word(value))

const gateRows = (gate: Gate): readonly (readonly [string, string])[] => [
  ['gate/newAccess', gate.newAccess],
  ['gate/lostAccess', gate.lostAccess],
  ['gate/findings', gate.findings],
  ['gate/calls', gate.calls ?? unset],
  ['gate/snapshotAge', gate.snapshotAge ?? unset],
  ['gate/drift', gate.drift ?? unset],
]

const environmentSettings = (environment: Environment): readonly (readonly [string, string])[] => [
  ['namespace', word(environment.namespace)],
  ['cluster', clusterText(environment.cluster)],
  ['snapshot', snapshotText(environment.snapshot)],
  ['audience', wordOf(environment.audience)],
  ['trust/check', trustText(environment.trust.check)],
  ['trust/apply', trustText(environment.trust.apply)],
  ...gateRows(environment.gate),
  ['mesh', meshText(environment.mesh)],
  ['policies', list(environment.policies)],
  ['unit', unitText(environment.unit)],
  ['firstAllow', String(environment.firstAllow)],
  ['clusterRoles', list(environment.clusterRoles)],
  ['wildcards', String(environment.wildcards)],
  ['kubeconfig', wordOf(environment.kubeconfig)],
  ['apply/by', environment.appliedBy ?? unset],
  ['apply/reviewed', environment.reviewed ?? unset],
  ['longestBinding', environment.longestBinding?.text ?? unset],
  ['apply/user', wordOf(environment.applier?.user)],
  ['apply/groups', list(environment.applier?.groups)],
  ['calls', list(environment.calls)],
  ['traffic', wordOf(environment.traffic)],
  ...environment.segments.map(({ name, callers, services }): readonly [string, string] => [
    `segments/${word(name)}`,
    pairs([
      ['callers', list(callers)],
      ['services', list(services)],
    ]),
  ]),
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
        ['folder', word(snapshot.folder)],
        ['from', snapshot.from],
        ['maxAge', snapshot.maxAge],
      ])

const unitText = (unit: UnitSettings | undefined): string =>
  unit === undefined
    ? unset
    : pairs([
        ['path', word(unit.path === '' ? '.' : unit.path)],
        ['tool', unit.tool],
        // In order: a later one wins.
        ['values', unit.values.length === 0 ? undefined : unit.values.map(word).join(', ')],
        ['namespace', wordOf(unit.namespace)],
      ])

const clusterText = (cluster: ClusterSettings | undefined): string => {
  if (cluster === undefined) return unset
  const namespaces = ['namespaces', list(cluster.namespaces)] as const
  switch (cluster.kind) {
    case 'id-token':
      return pairs([
        ['auth', 'id-token'],
        ['server', word(cluster.server)],
        ['audience', word(cluster.audience)],
        ['caFile', cluster.caFile === undefined ? undefined : word(cluster.caFile)],
        namespaces,
      ])
    case 'context':
      return pairs([
        ['auth', 'context'],
        ['context', word(cluster.context)],
        ['execPlugins', list(cluster.execPlugins)],
        namespaces,
      ])
    case 'in-cluster':
      return pairs([['auth', 'in-cluster'], namespaces])
  }
}
