import { groupBy } from '../../ports/group-by.js'
import type { Json } from '../../ports/json.js'
import { keyTitle, type KubernetesObject } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { Source } from '../../ports/source.js'
import { objectsAt, textMapAt, textsAt } from '../fields.js'
import { selectsLabels } from '../label-selector.js'
import { nameLabel } from '../namespace-labels.js'
import { placesOfMesh } from '../places-of-mesh.js'
import type { Mesh } from '../resolve.js'
import { selects } from '../resolve/selector-index.js'
import { serviceAccountOf, type Workload } from '../resolve/workloads.js'
import { toldWorkloads } from '../told-workloads.js'
import { heldByNetwork } from '../traffic/held-by-network.js'
import { servicesOfHost } from '../traffic/service-host.js'
import { unseenHosts, type CallingPods } from '../traffic/unseen-hosts.js'
import type { JudgedField } from './judge-field.js'
import { meshConfigOf } from './parsed-text.js'
import { pathText, uncoveredStanding } from './uncovered.js'
import { isBesideCalls } from './values-beside-calls.js'

/** Who calls, and what is called. */
export interface Ways {
  /** All of its workloads count. */
  readonly namespace: string
  readonly callers: readonly CallingAccount[]
  readonly called: readonly CalledService[]
}

export interface CallingAccount {
  readonly namespace: string
  readonly serviceAccount: string
  readonly calls: CallingPods['calls']
}

export interface CalledService {
  readonly object: KubernetesObject
  readonly selector: Readonly<Record<string, string>>
  /** Namespaces of its callers. */
  readonly from: ReadonlySet<string>
}

/** Something that stands, and that may part who calls from what is called. */
export interface InTheWay {
  readonly object: Pick<KubernetesObject, 'key'> & { readonly source: Source }
  /** For people, without a trailing full stop. */
  readonly text: string
}

/**
 * What stands and is not modelled, where calls start, pass or arrive. A comparison proves two states the same although it
 * stands in both; what one of them allows, nobody can say.
 */
export const inTheWay = (mesh: Mesh, ways: Ways): readonly InTheWay[] => {
  const of = (object: KubernetesObject, counts: (field: JudgedField) => boolean): readonly InTheWay[] =>
    uncoveredStanding(object, mesh.state, mesh.overrides?.rootNamespace, (field) => says(field) && counts(field)).map(
      ({ text, where }) => ({ object: { key: object.key, source: where }, text }),
    )
  const calling = callingPods(mesh, ways)
  return [
    ...mesh.state.objects
      .filter((object) => isSetting(mesh, object))
      .flatMap((object) => of(object, isOfCalls(mesh, ways, object))),
    ...podsOfCalls(mesh, ways).flatMap((object) => of(object, isOfPods)),
    ...ways.called.flatMap((called) => of(called.object, (field) => isOfService(called, field))),
    ...entriesBeside(mesh, ways),
    ...leavingBeside(calling),
    ...[...unseenHosts(mesh, calling), ...heldByNetwork(mesh, calling)].map(({ object: { key, source }, text }) => ({
      object: { key, source },
      text,
    })),
  ]
}

const says = ({ path, after }: JudgedField): boolean =>
  !(after === undefined || after === null || after === '') &&
  !(after === false && path.at(-1) !== 'enableAutoMtls') &&
  !(typeof after === 'object' && Object.keys(after).length === 0)

const installers: ReadonlySet<string> = new Set([
  'install.istio.io/IstioOperator',
  'sailoperator.io/Istio',
  'sailoperator.io/IstioRevision',
  'sailoperator.io/IstioCNI',
])

const isSetting = ({ overrides }: Mesh, { key }: KubernetesObject): boolean =>
  installers.has(`${key.group}/${key.kind}`) ||
  (key.group === '' &&
    key.kind === 'ConfigMap' &&
    key.namespace === (overrides?.rootNamespace ?? 'istio-system') &&
    /^istio(?:-|$)/.test(key.name))

/** Settings of a mesh by which neither a caller loses its identity nor a proxy its policies. */
const besideCalls: ReadonlySet<string> = new Set([
  // Identities of other authorities are told apart by their trust domains (write-rules).
  'caCertificates',
  'certificates',
  'ca',
  // Gateways and what they lead on are judged by the review of access.
  'ingressClass',
  'ingressService',
  'ingressControllerMode',
  'ingressSelector',
  'defaultVirtualServiceExportTo',
  'defaultDestinationRuleExportTo',
  'extensionProviders',
  'gatewayTopology',
  'proxyHeaders',
  'meshId',
])

/** As the charts have them: injection and interception of everything, by the template of the release, in no namespace of Kubernetes' own. */
const isStock = (value: Json | undefined): boolean =>
  typeof value === 'string' &&
  (['enabled', '*', 'REDIRECT', 'sidecar', 'cluster.local', 'kube-system'].includes(value) ||
    // What a release before templates had is left in the map to tell old injectors that they are old.
    /^(?:istiod[\w.-]*:\d+$|\{\{ Template_Version_And_Istio_Version_Mismatched)/.test(value))

/** The ConfigMaps that hold values; of others of Istio's a CNI plugin's says whose pods it leaves alone. */
const holdsValues = ({ key }: KubernetesObject, path: JudgedField['path']): boolean =>
  key.kind !== 'ConfigMap' ||
  key.name.startsWith('istio-sidecar-injector') ||
  ['meshNetworks', 'EXCLUDE_NAMESPACES'].includes(path[1] ?? '')

const isOfCalls =
  (mesh: Mesh, ways: Ways, object: KubernetesObject) =>
  ({ path, after }: JudgedField): boolean => {
    if (isStock(after)) return false
    const at = path.findIndex((part) => part === 'meshConfig' || part === 'mesh')
    if (at < 0) return path[0] !== 'metadata' && holdsValues(object, path) && !isBesideCalls(pathText(path))
    const [setting = ''] = path[at + 1] === 'defaultConfig' ? path.slice(at + 2) : path.slice(at + 1)
    if (setting === 'discoverySelectors') return !discovers(mesh, ways, object)
    return !besideCalls.has(setting)
  }

/** Whether istiod sees every namespace in which calls start or arrive. */
const discovers = ({ state }: Mesh, { namespace, callers, called }: Ways, object: KubernetesObject): boolean => {
  if (object.key.kind !== 'ConfigMap') return false
  const selectors = objectsAt(meshConfigOf(object), 'discoverySelectors')
  const spaces = new Map(objectsOfKind(state, '', 'Namespace').map((one) => [one.key.name, one.labels]))
  const names = [namespace, ...callers.map((one) => one.namespace), ...called.map((one) => one.object.key.namespace)]
  return [...new Set(names)].every((name) => {
    const labels = { ...spaces.get(name), [nameLabel]: name }
    return selectors.some((selector) => selectsLabels(selector, labels))
  })
}

/** Kinds whose pods the files describe. A pod of a cluster shows what the injector wrote into it. */
const isDescribed = ({ key, source }: KubernetesObject): boolean =>
  ['', 'apps', 'batch'].includes(key.group) && (key.kind !== 'Pod' || source.kind === 'file')

const podsOfCalls = (mesh: Mesh, { namespace, callers, called }: Ways): readonly KubernetesObject[] => {
  const every = (space: string): readonly Workload[] =>
    (placesOfMesh(mesh).workloads.get(space) ?? []).flatMap((workload) => [workload, ...workload.alike])
  const behind = called
    .filter(({ object }) => object.key.namespace !== namespace)
    .flatMap(({ object, selector }) => every(object.key.namespace).filter(({ labels }) => selects(selector, labels)))
  const calling = [...groupBy(callers, (caller) => caller.namespace)]
    .filter(([space]) => space !== namespace)
    .flatMap(([space, some]) => {
      const accounts = new Set(some.map(({ serviceAccount }) => serviceAccount))
      return every(space).filter(({ podSpec }) => accounts.has(serviceAccountOf(podSpec)))
    })
  return [...new Set([...every(namespace), ...behind, ...calling].map(({ object }) => object))].filter(isDescribed)
}

/** What an agent beside a proxy asks of the application, it serves to everybody; that is compared where it changes. */
const ofAgents =
  /^(?:ports|(?:liveness|readiness|startup)Probe|lifecycle|prometheus\..*|sidecar\.istio\.io\/rewriteAppHTTPProbers)$/

const isOfPods = ({ path }: JudgedField): boolean =>
  (path[0] !== 'metadata' || path[1] === 'labels' || path[1] === 'annotations') &&
  !path.some((part) => ofAgents.test(part))

const exportTo = 'networking.istio.io/exportTo'

/** The Service's ports and selector are read; what its labels and annotations say to proxies is not. */
const isOfService = ({ object, from }: CalledService, { path, after }: JudgedField): boolean => {
  if (path[0] !== 'metadata') return false
  if (path.at(-1) !== exportTo || typeof after !== 'string') return true
  const known = after.split(',').map((one) => one.trim())
  const isSeen = (space: string): boolean =>
    known.includes('*') || known.includes(space) || (known.includes('.') && space === object.key.namespace)
  return ![...from].every(isSeen)
}

/** Further endpoints for the host of a called Service, and further ports of the pods behind one. */
const entriesBeside = (mesh: Mesh, { namespace, called }: Ways): readonly InTheWay[] =>
  objectsOfKind(mesh.state, 'networking.istio.io', 'ServiceEntry').flatMap((object): readonly InTheWay[] => {
    const { content, key } = object
    const labels = textMapAt(content, 'spec', 'workloadSelector', 'labels')
    const services = called.map((one) => one.object.key)
    const same = textsAt(content, 'spec', 'hosts').find((host) =>
      servicesOfHost(host, '', services).some((one) => one.namespace !== ''),
    )
    const selected = (placesOfMesh(mesh).workloads.get(key.namespace) ?? []).find(
      (workload) =>
        Object.keys(labels).length > 0 &&
        selects(labels, workload.labels) &&
        (key.namespace === namespace ||
          called.some((one) => one.object.key.namespace === key.namespace && selects(one.selector, workload.labels))),
    )
    const how =
      same !== undefined
        ? `has the host ${JSON.stringify(same)} of a called Service, so that calls may go to its addresses`
        : selected !== undefined
          ? `selects ${JSON.stringify(selected.title)}, whose ports then are of its protocols`
          : undefined
    return how === undefined ? [] : [{ object: { key, source: object.source }, text: `${keyTitle(key)} ${how}` }]
  })

const outbound = 'traffic.sidecar.istio.io'
const listed = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Which annotation of a pod leads calls to these ports past its own proxy, or may (I tools/istio-iptables). */
const pastOwnProxy = (annotations: Workload['annotations'], ports: ReadonlySet<number>): string | undefined => {
  const noted = (name: string): string | undefined =>
    Object.hasOwn(annotations, `${outbound}/${name}`) ? annotations[`${outbound}/${name}`] : undefined
  if (listed(noted('excludeOutboundPorts')).some((port) => ports.has(Number(port)))) return 'excludeOutboundPorts'
  if (listed(noted('excludeOutboundIPRanges')).length > 0) return 'excludeOutboundIPRanges'
  const included = noted('includeOutboundIPRanges')
  return included === undefined || included.trim() === '*' ? undefined : 'includeOutboundIPRanges'
}

/** Everything that is known to run as each caller, with all of its calls; what is not known of it is its namespace alone. */
const callingPods = (mesh: Mesh, { callers }: Ways): readonly (CallingPods & { readonly workload?: Workload })[] => {
  const running = groupBy(
    [
      ...[...placesOfMesh(mesh).workloads.values()].flat().flatMap((workload) => [workload, ...workload.alike]),
      ...toldWorkloads(mesh.state),
    ],
    ({ namespace, podSpec }) => `${namespace}/${serviceAccountOf(podSpec)}`,
  )
  return [...groupBy(callers, ({ namespace, serviceAccount }) => `${namespace}/${serviceAccount}`)].flatMap(
    ([identity, group]) => {
      const [first] = group
      const calls = group.flatMap((one) => one.calls)
      if (first === undefined || calls.length === 0) return []
      const found = running.get(identity) ?? []
      const { namespace } = first
      return found.length === 0
        ? [{ namespace, labels: {}, title: JSON.stringify(identity), calls }]
        : found.map((workload) => ({
            namespace,
            labels: workload.labels,
            title: JSON.stringify(workload.title),
            calls,
            workload,
          }))
    },
  )
}

/** Callers whose calls leave without their proxy arrive as nobody. */
const leavingBeside = (pods: ReturnType<typeof callingPods>): readonly InTheWay[] =>
  pods.flatMap(({ workload, title, calls }): readonly InTheWay[] => {
    if (workload === undefined) return []
    const { object, annotations } = workload
    const name = pastOwnProxy(annotations, new Set(calls.map(({ port }) => port)))
    if (name === undefined) return []
    const text = `${outbound}/${name} of ${title} leads calls of it past its own proxy, where they have no identity`
    return [{ object: { key: object.key, source: object.source }, text }]
  })
