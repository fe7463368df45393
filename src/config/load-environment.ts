import { pointerPart } from '../manifests/positions.js'
import type { ClusterSettings, Environment, Gate, GateLevel, GitOpsTool, MeshOverrides, ReviewedBy } from './config.js'
import { gitOpsTools, reviewKinds } from './config.js'
import { checkAudience } from './audiences.js'
import { loadSegments } from './load-segments.js'
import { loadSnapshot } from './load-snapshot.js'
import { loadUnit } from './load-unit.js'
import { loadTrust } from './load-trust.js'
import type { Entry, Report, Section } from './section.js'
import { openSection, show } from './section.js'
import { checkHttpsUrl, checkLabel, checkPath, checkRoleName } from './values.js'

const keys = [
  'cluster',
  'snapshot',
  'namespace',
  'policies',
  'unit',
  'mesh',
  'audience',
  'trust',
  'gate',
  'firstAllow',
  'clusterRoles',
  'wildcards',
  'kubeconfig',
  'longestBinding',
  'apply',
  'calls',
  'segments',
  'traffic',
] as const

export const loadEnvironment = (
  report: Report,
  name: string,
  entry: Entry,
  mesh: MeshOverrides,
  all: ApplyDefaults = {},
): Environment | undefined => {
  checkEnvironmentName(report, entry.pointer, name)
  const section = openSection(report, entry, keys, `environment ${name}`)
  if (section === undefined) return undefined
  const namespace = section.requiredText('namespace', 'the objects of the environment go there')
  if (namespace !== undefined) checkLabel(report, section.at('namespace'), namespace, 'namespace')
  const audience = section.text('audience')
  if (audience !== undefined) checkAudience(report, section.at('audience'), audience, 'mesh')
  const cluster = loadCluster(report, section.entry('cluster'))
  const snapshot = loadSnapshot(report, section.entry('snapshot'))
  const policies = loadGlobs(report, section)
  const unit = loadUnit(report, section.entry('unit'), policies !== undefined)
  const clusterRoles = section.texts('clusterRoles', { empty: true }) ?? []
  const calls = section.texts('calls') ?? []
  calls.forEach((path, index) => {
    checkPath(report, `${section.at('calls')}/${index}`, path, 'A file of calls')
  })
  const traffic = section.text('traffic')
  if (traffic !== undefined) checkPath(report, section.at('traffic'), traffic, 'Recorded traffic')
  const kubeconfig = section.text('kubeconfig')
  if (kubeconfig !== undefined) checkLabel(report, section.at('kubeconfig'), kubeconfig, 'ServiceAccount')
  for (const role of clusterRoles) checkRoleName(report, section.at('clusterRoles'), role, 'A ClusterRole')
  const longestBinding = loadLongest(report, section)
  const apply = section.entry('apply')
  const applySection =
    apply === undefined ? undefined : openSection(report, apply, ['by', 'user', 'groups', 'reviewed'], 'apply')
  const appliedBy = applySection?.has('by') === true ? loadAppliedBy(applySection) : all.appliedBy
  const reviewed = applySection?.has('reviewed') === true ? loadReviewed(applySection) : all.reviewed
  const applier = applySection === undefined ? undefined : loadApplier(applySection)
  return {
    name,
    pointer: entry.pointer,
    namespace: namespace ?? '',
    trust: loadTrust(report, section.entry('trust')),
    gate: loadGate(report, section.entry('gate')),
    mesh: { ...mesh, ...loadMesh(report, section.entry('mesh')) },
    firstAllow: section.flag('firstAllow'),
    clusterRoles,
    wildcards: section.flag('wildcards'),
    calls,
    segments: loadSegments(report, section.list('segments') ?? []),
    ...(cluster === undefined ? {} : { cluster }),
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(audience === undefined ? {} : { audience }),
    ...(policies === undefined ? {} : { policies }),
    ...(traffic === undefined ? {} : { traffic }),
    ...(unit === undefined ? {} : { unit }),
    ...(kubeconfig === undefined ? {} : { kubeconfig }),
    ...(appliedBy === undefined ? {} : { appliedBy }),
    ...(applier === undefined ? {} : { applier }),
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(longestBinding === undefined ? {} : { longestBinding }),
  }
}

/** `longestBinding: 90d`. */
const loadLongest = (report: Report, section: Section): Environment['longestBinding'] => {
  const text = section.text('longestBinding')
  if (text === undefined) return undefined
  const days = /^([1-9]\d{0,3})d$/.exec(text)?.[1]
  if (days !== undefined) return { text, days: Number(days) }
  report.problem('CONFIG_VALUE', section.at('longestBinding'), 'This is no number of days', {
    expected: 'for example 90d',
    received: show(text),
    remedy: 'Write whole days, with a d behind them',
  })
  return undefined
}

/** What the configuration says once for all environments. */
export interface ApplyDefaults {
  readonly appliedBy?: GitOpsTool | undefined
  readonly reviewed?: ReviewedBy | undefined
}

/** `apply.reviewed`: what a write has to have been through. undefined: the gate alone. */
export const loadReviewed = (section: Section): ReviewedBy | undefined => {
  const kind = section.choice('reviewed', ['off', ...reviewKinds] as const)
  return kind === 'off' ? undefined : kind
}

/** `apply.by`: who writes what the repository asks for. undefined: meshgate. */
export const loadAppliedBy = (section: Section): GitOpsTool | undefined => {
  const by = section.choice('by', ['meshgate', ...gitOpsTools] as const)
  return by === 'meshgate' ? undefined : by
}

/** `apply.user` and `apply.groups`: the login of the apply job, as the API server names it. */
const loadApplier = (section: Section): Environment['applier'] => {
  const user = section.text('user')
  const groups = section.texts('groups', { empty: true }) ?? []
  return user === undefined && groups.length === 0 ? undefined : { user: user ?? '', groups }
}

/** It becomes a part of names, labels and annotations. */
const checkEnvironmentName = (report: Report, pointer: string, name: string): void => {
  if (name.length <= 50 && name !== 'all' && /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/.test(name)) return
  report.problem('CONFIG_VALUE', pointer, 'This is no name for an environment', {
    expected: 'at most 50 letters, digits, -, _ and ., with a letter or digit at both ends; not all',
    received: show(name),
    remedy: 'Choose another name; trust may name the platform’s environment as it is',
  })
}

export const loadGlobs = (report: Report, section: Section): readonly string[] | undefined => {
  const globs = section.texts('policies')
  globs?.forEach((glob, index) => {
    checkPath(report, `${section.at('policies')}/${pointerPart(index)}`, glob, 'A glob of policies')
  })
  return globs
}

/** Safe defaults: everything new in findings stops the merge, new and lost access are shown. */
const defaultGate: Gate = { newAccess: 'warn', lostAccess: 'warn', findings: 'error' }
const levels: readonly GateLevel[] = ['error', 'warn', 'off']

const loadGate = (report: Report, entry: Entry | undefined): Gate => {
  const section =
    entry === undefined
      ? undefined
      : openSection(report, entry, ['newAccess', 'lostAccess', 'findings', 'calls', 'snapshotAge', 'drift'], 'gate')
  if (section === undefined) return defaultGate
  const snapshotAge = section.choice('snapshotAge', levels)
  const calls = section.choice('calls', levels)
  const drift = section.choice('drift', levels)
  return {
    newAccess: section.choice('newAccess', levels) ?? defaultGate.newAccess,
    lostAccess: section.choice('lostAccess', levels) ?? defaultGate.lostAccess,
    findings: section.choice('findings', levels) ?? defaultGate.findings,
    ...(calls === undefined ? {} : { calls }),
    ...(snapshotAge === undefined ? {} : { snapshotAge }),
    ...(drift === undefined ? {} : { drift }),
  }
}

export const loadMesh = (report: Report, entry: Entry | undefined): MeshOverrides => {
  const section =
    entry === undefined
      ? undefined
      : openSection(report, entry, ['rootNamespace', 'trustDomain', 'trustDomainAliases', 'istioVersion'], 'mesh')
  if (section === undefined) return {}
  const rootNamespace = section.text('rootNamespace')
  if (rootNamespace !== undefined) checkLabel(report, section.at('rootNamespace'), rootNamespace, 'rootNamespace')
  const trustDomain = section.text('trustDomain')
  if (trustDomain !== undefined) checkTrustDomain(report, section.at('trustDomain'), trustDomain)
  const trustDomainAliases = section.texts('trustDomainAliases', { empty: true })
  trustDomainAliases?.forEach((alias, index) => {
    checkTrustDomain(report, `${section.at('trustDomainAliases')}/${index}`, alias)
  })
  const istioVersion = section.text('istioVersion')
  if (istioVersion !== undefined && !/^1\.[0-9]{1,3}(?:\.[0-9]{1,3})?$/.test(istioVersion)) {
    report.problem('CONFIG_VALUE', section.at('istioVersion'), 'This is no version of Istio', {
      expected: '"1.30" or "1.30.3"',
      received: show(istioVersion),
      remedy: 'Write the version in quotes',
    })
  }
  return {
    ...(rootNamespace === undefined ? {} : { rootNamespace }),
    ...(trustDomain === undefined ? {} : { trustDomain }),
    ...(trustDomainAliases === undefined ? {} : { trustDomainAliases }),
    ...(istioVersion === undefined ? {} : { istioVersion }),
  }
}

/** SPIFFE, trust domain: lower-case letters, digits, dots, dashes, underscores. Istio's aliases may begin with `*`. */
const checkTrustDomain = (report: Report, pointer: string, text: string): void => {
  if (text.length <= 255 && /^[a-z0-9._*-]+$/.test(text)) return
  report.problem('CONFIG_VALUE', pointer, 'This is no trust domain', {
    expected: 'for example cluster.local',
    received: show(text),
    remedy: 'Write it without spiffe:// and without a path',
  })
}

const clusterKeys = ['auth', 'server', 'caFile', 'audience', 'context', 'execPlugins', 'namespaces'] as const
type Auth = ClusterSettings['kind']
const allowedWith: Readonly<Record<Auth, readonly string[]>> = {
  'id-token': ['auth', 'server', 'caFile', 'audience', 'namespaces'],
  context: ['auth', 'context', 'execPlugins', 'namespaces'],
  'in-cluster': ['auth', 'namespaces'],
}

const loadCluster = (report: Report, entry: Entry | undefined): ClusterSettings | undefined => {
  const section = entry === undefined ? undefined : openSection(report, entry, clusterKeys, 'cluster')
  if (section === undefined) return undefined
  const auth = section.has('auth')
    ? section.choice('auth', ['id-token', 'context', 'in-cluster'] as const)
    : section.has('server')
      ? 'id-token'
      : section.has('context')
        ? 'context'
        : undefined
  if (auth === undefined) {
    if (!section.has('auth')) {
      report.problem('CONFIG_MISSING', section.pointer, 'cluster does not say how to connect', {
        expected: 'server, context, or auth: in-cluster',
        received: 'nothing',
        remedy: 'Add server and audience for the job’s ID token, context for a kubeconfig, or auth: in-cluster',
      })
    }
    return undefined
  }
  for (const key of clusterKeys) {
    if (section.has(key) && !allowedWith[auth].includes(key)) {
      report.problem('CONFIG_KEY', section.at(key), `cluster with auth ${auth} has no key ${JSON.stringify(key)}`, {
        expected: allowedWith[auth].join(', '),
        received: key,
        remedy: 'Remove the key',
      })
    }
  }
  const namespaces = section.texts('namespaces', { empty: true }) ?? []
  for (const namespace of namespaces) checkLabel(report, section.at('namespaces'), namespace, 'A namespace')
  switch (auth) {
    case 'id-token':
      return loadIdToken(report, section, namespaces)
    case 'context':
      return {
        kind: 'context',
        context: section.text('context') ?? '',
        execPlugins: section.texts('execPlugins', { empty: true }) ?? [],
        namespaces,
      }
    case 'in-cluster':
      return { kind: 'in-cluster', namespaces }
  }
}

const loadIdToken = (report: Report, section: Section, namespaces: readonly string[]): ClusterSettings | undefined => {
  const server = section.requiredText('server', 'the ID token is sent there')
  const audience = section.requiredText('audience', 'the API server accepts the token by it')
  const caFile = section.text('caFile')
  if (server !== undefined) checkHttpsUrl(report, section.at('server'), server, 'server')
  if (audience !== undefined) checkAudience(report, section.at('audience'), audience, 'cluster')
  if (caFile !== undefined) checkPath(report, section.at('caFile'), caFile, 'caFile')
  if (server === undefined || audience === undefined) return undefined
  return { kind: 'id-token', server, audience, namespaces, ...(caFile === undefined ? {} : { caFile }) }
}
