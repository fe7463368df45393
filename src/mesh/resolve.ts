import type { MeshOverrides } from '../config/config.js'
import type { KubernetesObject, MeshState } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import type { Destination, Enforcement, MeshSettings, ProxyKind, Stage, Unknown } from './enforcement.js'
import { digestOf } from './digest.js'
import { objectAt, objectsAt } from './fields.js'
import { gatewayNameLabel } from './resolve/attachment.js'
import { combinationsUnknown, labelClasses, type SelectorSource } from './resolve/label-classes.js'
import { gatewayServers, type GatewayServer } from './resolve/gateway-servers.js'
import { indexState, type StateIndex } from './resolve/index-state.js'
import { interceptionOf } from './resolve/interception.js'
import { declaredPorts, listedPorts, titlesOf, type DeclaredPort } from './resolve/ports.js'
import { findProxies, type ProxyFinder } from './resolve/proxy-kind.js'
import { selects } from './resolve/selector-index.js'
import { servedName, servedOf, type Served } from './resolve/served.js'
import { defaultRevision } from './resolve/revisions.js'
import { resolveSettings, type ResolvedSettings } from './resolve/settings.js'
import { buildStage, mutualTlsAt, stageAtPort, type ProxyStage } from './resolve/stages.js'
import { findWorkloads, labelsOfWorkloads, type Workload } from './resolve/workloads.js'

type Labels = Readonly<Record<string, string>>

/** What Istio would enforce, for one state. Everything is found on first use and kept. */
export interface Mesh {
  /** What was resolved. */
  readonly state: MeshState
  /** What the configuration says beside it; missing in a mesh that is not what its state alone makes. */
  readonly overrides?: MeshOverrides
  readonly settings: MeshSettings
  /** What had to be assumed, in whole sentences without a full stop; sorted. */
  readonly assumptions: readonly string[]
  /** Known workloads × ports, gateways' servers, and Services behind a waypoint; sorted. */
  destinations(): readonly Destination[]
  /**
   * What is enforced at a destination, which need not be in the state. The answer's own `destination.protocol` is the
   * one that this state gives the port. `proxy` overrides the state's.
   */
  enforcementOf(destination: Destination, proxy?: ProxyKind): Enforcement
  /** @internal What `alignDestinations` needs of the state. */
  readonly selectors: SelectorSource
}

const labelTexts = new WeakMap<Labels, string>()

const labelsKey = (namespace: string, labels: Labels): string => {
  let text = labelTexts.get(labels)
  if (text === undefined) {
    text = JSON.stringify(Object.entries(labels).sort((left, right) => byCodePoint(left[0], right[0])))
    labelTexts.set(labels, text)
  }
  return `${namespace} ${text}`
}

interface Place {
  readonly workload: Workload | undefined
  readonly settings: MeshSettings
  readonly unsaid: boolean
  readonly namespace: string
  readonly labels: Labels
  readonly proxy: ProxyKind
  readonly declared: ReadonlyMap<number, DeclaredPort>
  readonly servers: ReadonlyMap<number, GatewayServer> | undefined
  /** Found when it is asked for: a list of destinations needs none. */
  readonly stage: ProxyStage
}

const withUnknowns = (built: ProxyStage, unknowns: readonly Unknown[]): ProxyStage =>
  unknowns.length === 0
    ? built
    : { ...built, stage: { ...built.stage, unknowns: [...built.stage.unknowns, ...unknowns] } }

const settingsText = ({ extensionProviders, ...rest }: MeshSettings): string =>
  JSON.stringify([rest, [...extensionProviders].sort(([left], [right]) => byCodePoint(left, right))])

const unsaidOf = ({ unsaid }: Place): { readonly unsaid?: boolean } => (unsaid ? { unsaid } : {})

/** A waypoint and what stands behind it are compared under one set of settings; of two revisions there are two. */
const withRivalRevision = (stage: Stage): Stage => ({
  ...stage,
  unknowns: [
    ...stage.unknowns,
    {
      code: 'REVISION_UNKNOWN',
      what: 'a waypoint and the workload behind it belong to different revisions of Istio',
      identity: 'revision:waypoint',
      effect: 'anything',
    },
  ],
})

/** Workloads that no policy can tell apart, and before which not the same stands. */
const differingWorkloads = (workload: Workload, proxies: ProxyFinder): readonly Unknown[] => {
  if (workload.alike.length === 0) return []
  const shown = [workload, ...workload.alike].map((one) => {
    const { kind } = proxies.ofWorkload(one)
    return { title: one.title, met: JSON.stringify([kind, interceptionOf(kind, one.annotations).text]) }
  })
  if (new Set(shown.map(({ met }) => met)).size === 1) return []
  const titles = shown.map(({ title }) => title).sort(byCodePoint)
  const identity = shown.map(({ title, met }) => `${title} ${met}`).sort(byCodePoint)
  return [
    {
      code: 'WORKLOADS_DIFFER',
      what: `${titles.join(' and ')} in ${workload.namespace} have the same labels, and not the same stands before them`,
      identity: `alike:${digestOf(identity)}`,
      effect: 'anything',
    },
  ]
}

const protocolRivals = (port: DeclaredPort): readonly Unknown[] =>
  port.rivals.length === 0
    ? []
    : [
        {
          code: 'PORT_PROTOCOL_AGE',
          what: `${titlesOf([port.service, ...port.rivals])} give port ${port.port} different protocols, and none has an age yet`,
          identity: `protocol:${port.port}:${titlesOf([port.service, ...port.rivals])}`,
          effect: 'anything',
        },
      ]

export const resolveMesh = (state: MeshState, overrides: MeshOverrides): Mesh => {
  const index: StateIndex = indexState(state)
  const proxies = findProxies(state)
  const assumptions = new Set<string>()
  const revisions = new Map<string, Pick<ResolvedSettings, 'settings' | 'unknowns'>>()
  /** Settings of the istiod that a proxy asks; each revision of Istio has its own. */
  const settingsOf = (revision: string): Pick<ResolvedSettings, 'settings' | 'unknowns'> => {
    const known = revisions.get(revision)
    if (known !== undefined) return known
    const read = resolveSettings(state, overrides, revision)
    for (const assumption of read.assumptions) assumptions.add(assumption)
    // Without a MeshConfig a provider that a policy names is taken for defined: it may then deny, but need not.
    const providers = new Map(namedProviders(index).map((name) => [name, 'grpc' as const]))
    const settings = read.providersKnown ? read.settings : { ...read.settings, extensionProviders: providers }
    // Equal settings are one object: two revisions during an upgrade mostly differ in their version alone.
    const text = settingsText(settings)
    const equal = [...revisions.values()].find((one) => settingsText(one.settings) === text)
    const resolved = { settings: equal?.settings ?? settings, unknowns: read.unknowns }
    revisions.set(revision, resolved)
    return resolved
  }
  const { settings } = settingsOf(defaultRevision)

  let found: ReadonlyMap<string, Workload> | undefined
  const workloads = (): ReadonlyMap<string, Workload> =>
    (found ??= new Map(
      findWorkloads(state).map((workload) => [labelsKey(workload.namespace, workload.labels), workload]),
    ))

  const places = new Map<string, Place>()
  const placeOf = (namespace: string, labels: Labels, forced: ProxyKind | undefined): Place => {
    const key = `${forced ?? ''}${labelsKey(namespace, labels)}`
    const known = places.get(key)
    if (known !== undefined) return known
    const workload = workloads().get(labelsKey(namespace, labels))
    const finding = workload === undefined ? proxies.ofLabels(namespace, labels) : proxies.ofWorkload(workload)
    if (forced === undefined && finding.assumption !== undefined) assumptions.add(finding.assumption)
    const proxy = forced ?? finding.kind
    const podSpec = workload?.podSpec ?? objectAt(null)
    const own = settingsOf(finding.revision)
    const unknowns =
      proxy === 'none' ? [] : [...own.unknowns, ...(finding.unknown === undefined ? [] : [finding.unknown])]
    const differing = workload === undefined ? [] : differingWorkloads(workload, proxies)
    const subject = { namespace, labels, proxy, services: [] }
    const build = (): ProxyStage =>
      withUnknowns(buildStage(state, index, own.settings, subject, workload?.annotations ?? {}, 'client'), [
        ...unknowns,
        ...differing,
      ])
    let built: ProxyStage | undefined
    const place: Place = {
      workload,
      settings: own.settings,
      unsaid: finding.unsaid === true,
      namespace,
      labels,
      proxy,
      declared: declaredPorts(index.servicesOf(namespace, labels), podSpec),
      servers:
        proxy === 'gateway'
          ? gatewayServers({ namespace, labels, podSpec }, index.gateways, index.servicesOf(namespace, labels))
          : undefined,
      get stage() {
        return (built ??= build())
      },
    }
    places.set(key, place)
    return place
  }

  const portsOf = (place: Place): readonly Destination[] => {
    const { workload, namespace, labels } = place
    const out = new Map<number, Destination>()
    const put = (port: number, protocol: Destination['protocol'], title: string): void => {
      if (!out.has(port))
        out.set(port, {
          namespace,
          labels,
          port,
          protocol,
          title,
          known: true,
          ...(workload === undefined ? {} : { workload: workload.title }),
        })
    }
    const title = workload?.title ?? 'workload'
    for (const server of place.servers?.values() ?? []) put(server.port, server.protocol, title)
    if (place.servers !== undefined && place.servers.size > 0) return [...out.values()]
    for (const declared of place.declared.values())
      put(declared.port, declared.protocol, `service ${declared.service.key.name}`)
    for (const port of listedPorts(workload?.podSpec ?? objectAt(null))) put(port, 'AUTO', title)
    for (const port of mutualTlsAt(index, place.settings.rootNamespace, place).ports.keys()) put(port, 'AUTO', title)
    for (const port of interceptionOf(place.proxy, workload?.annotations ?? {}).ports) put(port, 'AUTO', title)
    put(0, 'AUTO', title)
    return [...out.values()]
  }

  const served = (namespace: string, text: string): Served | undefined => {
    const { kind, name } = servedName(text)
    const objects =
      kind === 'Service'
        ? (index.services.get(namespace) ?? [])
        : index.serviceEntries.filter(({ key }) => key.namespace === namespace)
    const object = objects.find(({ key }) => key.name === name)
    return object === undefined ? undefined : servedOf(object)
  }

  /** The waypoint of a Service: what its labels say; else one is assumed where a policy has the Service for its target. */
  const waypointOf = (one: Served): { readonly namespace: string; readonly name: string } | undefined => {
    const found = proxies.waypointOfService(one.object)
    if (found !== undefined || !targetedServices(index).has(`${one.kind}/${one.namespace}/${one.name}`)) return found
    assumptions.add(
      `a policy has ${one.kind} ${one.namespace}/${one.name} for its target, and nothing says which waypoint serves it: one is assumed`,
    )
    return { namespace: one.namespace, name: 'waypoint' }
  }

  /** Labels of the workloads behind a Service; its own selector where none of them is known. */
  const labelsBehind = ({ selector, namespace }: Served): readonly Labels[] => {
    if (selector === undefined) return [{}]
    const behind = [...workloads().values()].filter(
      (workload) => workload.namespace === namespace && selects(selector, workload.labels),
    )
    return behind.length === 0 ? [selector] : behind.map(({ labels }) => labels)
  }

  const waypointDestinations = (): readonly Destination[] =>
    [...[...index.services.values()].flat(), ...index.serviceEntries].flatMap((object): readonly Destination[] => {
      const one = servedOf(object)
      if (waypointOf(one) === undefined) return []
      const what = one.kind === 'Service' ? 'service' : 'service entry'
      return labelsBehind(one).flatMap((labels) =>
        one.ports.map(({ port, protocol, target }): Destination => {
          const targetPort = target(workloads().get(labelsKey(one.namespace, labels))?.podSpec ?? objectAt(null))
          return {
            namespace: one.namespace,
            labels,
            port,
            protocol,
            title: `${what} ${one.name} through its waypoint`,
            known: true,
            service: one.text,
            ...(targetPort === undefined ? {} : { targetPort }),
          }
        }),
      )
    })

  let listed: readonly Destination[] | undefined
  const destinations = (): readonly Destination[] =>
    (listed ??= [
      ...[...workloads().values()]
        .map((workload) => placeOf(workload.namespace, workload.labels, undefined))
        // A waypoint's own pods are met only on the way to a Service.
        .filter((place) => place.proxy !== 'waypoint')
        .flatMap(portsOf),
      ...waypointDestinations(),
    ].sort(byDestination))

  const waypointSettings = (waypoint: { readonly namespace: string; readonly name: string }) =>
    settingsOf(proxies.ofLabels(waypoint.namespace, { [gatewayNameLabel]: waypoint.name }).revision)
  const serviceStages = new Map<string, ProxyStage>()
  const waypointStage = (
    waypoint: { readonly namespace: string; readonly name: string },
    one: Pick<Served, 'kind' | 'namespace' | 'name'>,
  ): ProxyStage => {
    const key = `${waypoint.namespace}/${waypoint.name}/${one.kind}/${one.namespace}/${one.name}`
    const known = serviceStages.get(key)
    if (known !== undefined) return known
    const labels = { [gatewayNameLabel]: waypoint.name }
    const services = [{ kind: one.kind, namespace: one.namespace, name: one.name }]
    const subject = { namespace: waypoint.namespace, labels, proxy: 'waypoint' as const, services }
    const own = waypointSettings(waypoint)
    const stage = withUnknowns(buildStage(state, index, own.settings, subject, {}, 'client'), own.unknowns)
    serviceStages.set(key, stage)
    return stage
  }

  /** A request to a Service: through its waypoint, where the state has one for it, and then to the workload. */
  const throughService = (destination: Destination, text: string, forced: ProxyKind | undefined): Enforcement => {
    const { namespace, labels } = destination
    const one = served(namespace, text)
    const declared = one?.ports.find(({ port }) => port === destination.port)
    const resolved = declared === undefined ? destination : { ...destination, protocol: declared.protocol }
    const named = { ...servedName(text), namespace }
    const waypoint = one === undefined ? undefined : waypointOf(one)
    if (forced === 'waypoint') {
      const through = waypoint ?? { namespace, name: 'waypoint' }
      const stage = stageAtPort(waypointStage(through, named), destination.port, undefined)
      return { destination: resolved, settings: waypointSettings(through).settings, stages: [stage] }
    }
    const place = placeOf(namespace, labels, undefined)
    const podSpec = place.workload?.podSpec ?? objectAt(null)
    const port = declared?.target(podSpec) ?? destination.targetPort ?? destination.port
    const protocol = place.servers?.get(port)?.protocol ?? place.declared.get(port)?.protocol ?? resolved.protocol
    const direct: Stage = {
      ...stageAtPort(place.stage, port, place.servers),
      ...(port === destination.port ? {} : { port }),
      ...(protocol === resolved.protocol ? {} : { protocol }),
    }
    // Nothing of the mesh stands behind a ServiceEntry that selects no workload.
    const elsewhere = one !== undefined && one.kind === 'ServiceEntry' && one.selector === undefined
    if (waypoint === undefined)
      return {
        destination: { ...resolved, protocol },
        settings: place.settings,
        ...unsaidOf(place),
        stages: elsewhere ? [] : [direct],
      }
    const first = stageAtPort(waypointStage(waypoint, named), destination.port, undefined)
    const { settings: own } = waypointSettings(waypoint)
    // The waypoint's own ServiceAccount is named as the waypoint: its pods are made by Istio.
    const peer = { principal: `${own.trustDomain}/ns/${waypoint.namespace}/sa/${waypoint.name}` }
    const second: readonly Stage[] = elsewhere || place.proxy !== 'ztunnel' ? [] : [{ ...direct, peer }]
    const ways = [first, ...second]
    return {
      destination: resolved,
      settings: own,
      ...unsaidOf(place),
      stages: elsewhere || own === place.settings ? ways : ways.map((stage) => withRivalRevision(stage)),
      bypass: elsewhere ? [] : [own === place.settings ? direct : withRivalRevision(direct)],
    }
  }

  const enforcementOf = (destination: Destination, proxy?: ProxyKind): Enforcement => {
    if (destination.service !== undefined && (proxy === undefined || proxy === 'waypoint'))
      return throughService(destination, destination.service, proxy)
    const place = placeOf(destination.namespace, destination.labels, proxy)
    const declared = place.declared.get(destination.port)
    const server = place.servers?.get(destination.port)
    // A port that no Service of a known workload declares is detected; of an unknown one the caller knows more.
    const protocol =
      server?.protocol ??
      declared?.protocol ??
      (place.workload !== undefined && destination.known ? 'AUTO' : destination.protocol)
    const stage = stageAtPort(place.stage, destination.port, place.servers)
    const rivals = [
      ...(declared === undefined || server !== undefined ? [] : protocolRivals(declared)),
      ...combinationsUnknown(selectors, destination),
    ]
    return {
      destination: protocol === destination.protocol ? destination : { ...destination, protocol },
      settings: place.settings,
      ...unsaidOf(place),
      stages: [rivals.length === 0 ? stage : { ...stage, unknowns: [...stage.unknowns, ...rivals] }],
    }
  }

  const selectors: SelectorSource = {
    namespaces: index.namespaces,
    rootNamespace: settings.rootNamespace,
    indexes: [index.authorization, index.request, index.peer],
    workloads: () => [...workloads().values()],
    declaredPorts: (namespace, labels) => [
      ...declaredPorts(index.servicesOf(namespace, labels), objectAt(null)).keys(),
    ],
    serverPorts: (namespace, labels) => {
      if (index.gateways.length === 0 || proxies.ofLabels(namespace, labels).kind !== 'gateway') return []
      const pods = { namespace, labels, podSpec: objectAt(null) }
      return [...gatewayServers(pods, index.gateways, index.servicesOf(namespace, labels)).keys()]
    },
  }

  return {
    state,
    overrides,
    settings,
    get assumptions() {
      return [...assumptions].sort(byCodePoint)
    },
    destinations,
    enforcementOf,
    selectors,
  }
}

const namedProviders = (index: StateIndex): readonly string[] =>
  index.authorization.namespaces
    .flatMap((namespace) => index.authorization.inNamespace(namespace))
    .flatMap((object) => {
      const name = objectAt(object.content, 'spec', 'provider')['name']
      return typeof name === 'string' ? [name] : []
    })

const targeted = new WeakMap<StateIndex, ReadonlySet<string>>()

/** What some policy names as its target, `kind/namespace/name`: where nothing says which waypoint, one is assumed. */
const targetedServices = (index: StateIndex): ReadonlySet<string> => {
  const known = targeted.get(index)
  if (known !== undefined) return known
  const out = new Set<string>()
  for (const one of [index.authorization, index.request])
    for (const namespace of one.namespaces)
      for (const ref of one.inNamespace(namespace).flatMap((object: KubernetesObject) => serviceRefs(object)))
        out.add(ref.replace('/', `/${namespace}/`))
  targeted.set(index, out)
  return out
}

const serviceRefs = (object: KubernetesObject): readonly string[] => {
  const spec = objectAt(object.content, 'spec')
  return [...objectsAt(spec, 'targetRefs'), objectAt(spec, 'targetRef')].flatMap((ref) =>
    (ref['kind'] === 'Service' || ref['kind'] === 'ServiceEntry') && typeof ref['name'] === 'string'
      ? [`${ref['kind']}/${ref['name']}`]
      : [],
  )
}

const byDestination = (left: Destination, right: Destination): number =>
  byCodePoint(left.namespace, right.namespace) ||
  Number(right.known) - Number(left.known) ||
  byCodePoint(left.title, right.title) ||
  byCodePoint(labelsKey('', left.labels), labelsKey('', right.labels)) ||
  left.port - right.port

const destinationKey = (destination: Destination): string =>
  `${labelsKey(destination.namespace, destination.labels)}${destination.port}/${destination.service ?? ''}`

/** What is surely the same in two states. */
export interface SharedPlaces {
  /** Workloads, Services and ports: both states list the same destinations. */
  readonly listed: boolean
  /** Namespaces, and what the objects that decide access select. */
  readonly selected: boolean
}

/**
 * Destinations of two meshes side by side: known workloads × ports of either, plus for every namespace the classes of
 * labels that a selector could match and no known workload has, plus `any other workload`.
 */
export const alignDestinations = (before: Mesh, after: Mesh, shared?: SharedPlaces): readonly Destination[] => {
  const out = new Map<string, Destination>()
  for (const destination of shared?.listed === true
    ? after.destinations()
    : [...after.destinations(), ...before.destinations()]) {
    const key = destinationKey(destination)
    if (!out.has(key)) out.set(key, destination)
  }
  const same = shared?.listed === true && shared.selected
  for (const destination of labelClasses(same ? after.selectors : before.selectors, after.selectors)) {
    const key = destinationKey(destination)
    if (!out.has(key)) out.set(key, destination)
  }
  return [...out.values()].sort(byDestination)
}

/** One workload, or one Service behind a waypoint, whose pods have other labels after than before. */
export interface Relabelled {
  readonly before: Destination
  readonly after: Destination
}

/**
 * Workloads whose labels change, at every port of either state: what their old labels let through before against what
 * their new ones do after. Seen label by label nothing would change, and the policies that no longer select them would
 * be passed over.
 */
export const relabelledDestinations = (before: Mesh, after: Mesh): readonly Relabelled[] => {
  const out = new Map<string, Relabelled>()
  const put = (pair: Relabelled): void =>
    void out.set(`${destinationKey(pair.before)}\n${destinationKey(pair.after)}`, pair)
  const old = labelsOfWorkloads(before.state)
  const changed = [...labelsOfWorkloads(after.state)].flatMap(([key, now]) => {
    const then = old.get(key)
    const same = then === undefined || labelsKey(then.namespace, then.labels) === labelsKey(now.namespace, now.labels)
    return same ? [] : [{ then, now }]
  })
  const at = (mesh: Mesh, place: { readonly namespace: string; readonly labels: Labels }): readonly Destination[] =>
    mesh
      .destinations()
      .filter(
        (one) =>
          one.service === undefined &&
          labelsKey(one.namespace, one.labels) === labelsKey(place.namespace, place.labels),
      )
  for (const { then, now } of changed) {
    const [first, second] = [at(before, then), at(after, now)]
    for (const port of new Set([...first, ...second].map((one) => one.port))) {
      const [one, other] = [first.find((from) => from.port === port), second.find((to) => to.port === port)]
      const known = other ?? one
      if (known === undefined) continue
      put({ before: { ...(one ?? known), labels: then.labels }, after: { ...known, labels: now.labels } })
    }
  }
  const gone = (mesh: Mesh, other: Mesh): readonly Destination[] => {
    const there = new Set(other.destinations().map(destinationKey))
    return mesh.destinations().filter((one) => one.service !== undefined && !there.has(destinationKey(one)))
  }
  const unlabelled = gone(before, after)
  for (const now of gone(after, before))
    for (const then of unlabelled) if (serviceKey(then) === serviceKey(now)) put({ before: then, after: now })
  return [...out.values()].sort(
    (left, right) => byDestination(left.after, right.after) || byDestination(left.before, right.before),
  )
}

const serviceKey = ({ namespace, service, port }: Destination): string =>
  JSON.stringify([namespace, service ?? null, port])
