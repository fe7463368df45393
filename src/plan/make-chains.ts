import { findDestination } from '../bindings/service-destination.js'
import type { Binding, Config, Environment, TrustRule } from '../config/config.js'
import type { AccessDiff } from '../mesh/difference/access-diff.js'
import type { CompareMeshesOptions } from '../mesh/difference/difference.js'
import { quoted } from '../mesh/difference/phrase.js'
import { comparePrincipal } from '../mesh/difference/principal-access.js'
import type { Destination } from '../mesh/enforcement.js'
import { alignDestinations } from '../mesh/align-destinations.js'
import type { Mesh } from '../mesh/resolve.js'
import { byCodePoint } from '../ports/order.js'
import { effectivePermissions } from '../rbac/effective-permissions.js'
import { permissionsOfSubject } from '../rbac/subject-permissions.js'
import { boundLinks, type Chain, type ChainLink } from './chain.js'

/** One side of a change, as far as chains need it. */
export interface ChainSide {
  /** The configuration of this side's own revision: whom it trusts. */
  readonly config: Config | undefined
  readonly bindings: readonly Binding[]
  /** Resolved with what the bindings render to. */
  readonly mesh: Mesh
}

export interface ChainParts {
  readonly environment: Environment
  readonly before: ChainSide
  readonly after: ChainSide
  readonly access: AccessDiff
  readonly evaluate: CompareMeshesOptions['evaluate']
}

const linksShown = 8
/** Changed destinations that one identity is asked about; where there are more, that is said. */
const destinationsAsked = 40

/** The chains of an environment of which a link changes, in order of the ServiceAccount's name. */
export const makeChains = (parts: ChainParts): readonly Chain[] => {
  const { environment, before, after } = parts
  const jobs = jobLinks(environment.name, before.config, after.config)
  const [old, now] = [bindingsOf(before, environment), bindingsOf(after, environment)]
  const accounts = [...new Set([...old, ...now].map((binding) => binding.serviceAccount))].sort(byCodePoint)
  if (accounts.length === 0) return []
  const [oldPermissions, newPermissions] = [
    effectivePermissions(before.mesh.state),
    effectivePermissions(after.mesh.state),
  ]
  const changed = changedDestinations(parts)
  return accounts.flatMap((name): readonly Chain[] => {
    const [earlier, later] = [old, now].map((list) => list.filter((binding) => binding.serviceAccount === name))
    const change = earlier?.length === 0 ? 'gained' : later?.length === 0 ? 'lost' : 'kept'
    const bindings = [...(earlier ?? []), ...(later ?? [])]
    const permissions = permissionsOfSubject(
      oldPermissions,
      newPermissions,
      `ServiceAccount ${environment.namespace}/${name}`,
    ).map(({ change: kind, rule, scope }): ChainLink => ({
      change: kind,
      text: `${quoted(rule)} in ${scopeText(scope)}`,
    }))
    const access = accessLinks(parts, name, bindings, changed)
    const alters = (links: readonly ChainLink[]): boolean =>
      links.some((link) => link.change === 'gained' || link.change === 'lost')
    const isShown = change !== 'kept' || [jobs, permissions, access.links].some(alters) || access.doubtful
    if (!isShown) return []
    return [
      {
        jobs: boundLinks(jobs, linksShown),
        account: {
          change,
          namespace: environment.namespace,
          name,
          bindings: [...new Set(bindings.map((binding) => binding.name))].sort(byCodePoint),
        },
        permissions: boundLinks(permissions, linksShown),
        access: boundLinks(access.links, linksShown),
      },
    ]
  })
}

/** `namespace shop` as a sentence says it. */
const scopeText = (scope: string): string => {
  const [, namespace] = /^namespace (\S+)$/.exec(scope) ?? []
  return namespace === undefined ? (/^[a-z ]+$/.test(scope) ? scope : quoted(scope)) : quoted(namespace)
}

const bindingsOf = ({ bindings }: ChainSide, environment: Environment): readonly Binding[] =>
  bindings.filter(({ environments }) => environments?.includes(environment.name) ?? true)

/** Jobs by full text, so that every changed claim shows; an unchanged one is told by what people know it by. */
const jobLinks = (name: string, before: Config | undefined, after: Config | undefined): readonly ChainLink[] => {
  const rulesOf = (config: Config | undefined): ReadonlyMap<string, TrustRule> =>
    new Map(
      (config?.protected.environments.find((one) => one.name === name)?.trust.apply ?? []).map((rule) => [
        jobText(rule, name, true),
        rule,
      ]),
    )
  const [old, now] = [rulesOf(before), rulesOf(after)]
  return [
    ...[...now].map(([text, rule]): ChainLink =>
      old.has(text) ? { change: 'kept', text: jobText(rule, name, false) } : { change: 'gained', text },
    ),
    ...[...old.keys()].filter((text) => !now.has(text)).map((text): ChainLink => ({ change: 'lost', text })),
  ].sort((a, b) => byCodePoint(a.text, b.text))
}

const platforms = { github: 'GitHub', gitlab: 'GitLab', kubernetes: 'Kubernetes' } as const
/** The claims that people know a job by, with the word before them. */
const telling: Readonly<Record<TrustRule['platform'], readonly (readonly [claim: string, word: string])[]>> = {
  github: [
    ['repository_id', 'repository'],
    ['repository', 'named'],
  ],
  gitlab: [
    ['project_id', 'project'],
    ['project_path', 'at'],
  ],
  kubernetes: [],
}

const jobText = (rule: TrustRule, environment: string, whole: boolean): string => {
  const any = (values: readonly string[]): string => [...values].sort(byCodePoint).map(quoted).join(' or ')
  const said = telling[rule.platform].flatMap(([claim, word]) => {
    const values = rule.claims.get(claim)
    return values === undefined ? [] : [{ claim, text: `${word} ${any(values)}` }]
  })
  const place = rule.claims.get('environment')
  const rest = [...rule.claims]
    .filter(([claim]) => claim !== 'environment' && !said.some((one) => one.claim === claim))
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([claim, values]) => `${quoted(claim)} ${any(values)}`)
  const details = [...(rule.issuer === undefined ? [] : [`issuer ${quoted(rule.issuer)}`]), ...rest]
  const head = [
    platforms[rule.platform],
    ...said.map(({ text }) => text),
    place === undefined ? `for ${quoted(environment)}` : `in ${any(place)}`,
  ].join(' ')
  const isVague = said.length === 0 || whole
  return isVague && details.length > 0 ? `${head}, with ${details.join(', ')}` : head
}

interface ChangedDestinations {
  readonly asked: readonly Destination[]
  readonly left: number
}

/** The destinations that the difference tells of. */
const changedDestinations = ({ before, after, access }: ChainParts): ChangedDestinations => {
  const text = (one: { namespace: string; labels: Destination['labels']; port: number }, title: string): string =>
    JSON.stringify([one.namespace, Object.entries(one.labels).sort(([a], [b]) => byCodePoint(a, b)), one.port, title])
  const told = new Set(access.destinations.map((one) => text(one, one.title)))
  if (told.size === 0) return { asked: [], left: 0 }
  const found = alignDestinations(before.mesh, after.mesh).filter((one) =>
    told.has(text(one, one.known ? `${one.title} in ${one.namespace}` : one.title)),
  )
  return { asked: found.slice(0, destinationsAsked), left: Math.max(0, found.length - destinationsAsked) }
}

interface AccessLinks {
  readonly links: readonly ChainLink[]
  /** Something about a changed destination could not be told. */
  readonly doubtful: boolean
}

const accessLinks = (
  { environment, before, after, evaluate }: ChainParts,
  account: string,
  bindings: readonly Binding[],
  changed: ChangedDestinations,
): AccessLinks => {
  const services = [...new Set(bindings.flatMap(({ access }) => access.map(({ service }) => service)))].sort(
    byCodePoint,
  )
  const found = services.map((service) => namedDestinations(service, bindings, environment, [after.mesh, before.mesh]))
  const named = found.flatMap(({ destinations }) => destinations)
  const principal = `${after.mesh.settings.trustDomain}/ns/${environment.namespace}/sa/${account}`
  const rows = comparePrincipal(
    before.mesh,
    after.mesh,
    principal,
    { named, others: changed.asked.filter((one) => !named.includes(one)) },
    { evaluate },
  )
  const links = rows.map(({ change, what, on }): ChainLink => ({ change, text: `${what} on ${on}` }))
  const unread = found.flatMap(({ missing }): readonly ChainLink[] =>
    missing === undefined ? [] : [{ change: 'unknown', text: `service ${quoted(missing)}, which was not read` }],
  )
  const left: readonly ChainLink[] =
    changed.left === 0 ? [] : [{ change: 'unknown', text: `${changed.left} more destinations that the change alters` }]
  return {
    links: [...links, ...unread, ...left],
    doubtful: rows.some(({ change }) => change === 'unknown') && changed.asked.length > 0,
  }
}

/** The workloads behind a Service at the ports that bindings name; where none is known, those that it would select. */
const namedDestinations = (
  service: string,
  bindings: readonly Binding[],
  environment: Environment,
  meshes: readonly [Mesh, Mesh],
): { readonly destinations: readonly Destination[]; readonly missing?: string } => {
  const { namespace } = environment
  const accesses = bindings.flatMap(({ access }) => access).filter((access) => access.service === service)
  const whole = accesses.some(({ ports }) => ports.length === 0)
  const ports = whole ? [] : [...new Set(accesses.flatMap((access) => access.ports))].sort((a, b) => a - b)
  const where = { kind: 'file' as const, path: '', line: 1, column: 1 }
  for (const mesh of meshes) {
    const target = findDestination({ namespace, service, ports, where }, mesh.state)
    if (!('selector' in target)) continue
    const { selector, targetPorts } = target
    const matches = mesh.destinations().filter((one) => {
      if (one.namespace !== namespace || one.port === 0) return false
      if (one.service !== undefined) return one.service === service && (ports.length === 0 || ports.includes(one.port))
      return (
        targetPorts.includes(one.port) &&
        Object.entries(selector).every(
          ([label, value]) => Object.hasOwn(one.labels, label) && one.labels[label] === value,
        )
      )
    })
    if (matches.length > 0) return { destinations: matches }
    return {
      destinations: targetPorts.map((port) => ({
        namespace,
        labels: selector,
        port,
        protocol: mesh.enforcementOf({ namespace, labels: selector, port, protocol: 'AUTO', title: '', known: false })
          .destination.protocol,
        title: `service ${service}`,
        known: true,
      })),
    }
  }
  return { destinations: [], missing: service }
}
