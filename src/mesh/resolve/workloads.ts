import { isJsonObject, type JsonObject } from '../../ports/json.js'
import { keyText, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { byCodePoint } from '../../ports/order.js'
import { isSameList } from '../../ports/same-list.js'
import { member, objectAt, objectsAt, textAt, textMapAt } from '../fields.js'
import { makesPods, podTemplatesOf } from '../coverage/pod-templates.js'
import { gatewayNameLabel } from './gateway-name-label.js'
import { indexSelectors, type SelectorIndex } from './selector-index.js'

/** Something that runs pods, as far as the mesh cares. */
export interface Workload {
  readonly namespace: string
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  readonly podSpec: JsonObject
  /** `deployment/orders`. */
  readonly title: string
  readonly object: KubernetesObject
  /** Live pods of it that were read, as evidence of what is injected. */
  readonly pods: readonly KubernetesObject[]
  /** Others of the namespace that have the same labels. */
  readonly alike: readonly Workload[]
}

/** Name of the ServiceAccount that pods run as (PodSpec: `serviceAccount` is its older name, `default` where it is missing). */
export const serviceAccountOf = (podSpec: JsonObject): string =>
  textAt(podSpec, 'serviceAccountName') || textAt(podSpec, 'serviceAccount') || 'default'

/** Labels that controllers add to each pod: they name an instance, no workload. */
export const instanceLabels: ReadonlySet<string> = new Set([
  'pod-template-hash',
  'pod-template-generation',
  'controller-revision-hash',
  'controller-uid',
  'batch.kubernetes.io/controller-uid',
  'statefulset.kubernetes.io/pod-name',
  'apps.kubernetes.io/pod-index',
  'batch.kubernetes.io/job-completion-index',
])

const withoutInstance = (labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const names = Object.keys(labels)
  if (!names.some((name) => instanceLabels.has(name))) return labels
  const out = Object.create(null) as Record<string, string>
  for (const [name, value] of Object.entries(labels)) if (!instanceLabels.has(name)) out[name] = value
  return out
}

/** What an object makes pods from, found by its shape: of a kind that nobody knows as of a Deployment. */
const workloadsOf = (object: KubernetesObject): readonly Workload[] =>
  podTemplatesOf(object).map(({ template }, index) => ({
    namespace: object.key.namespace,
    labels: withoutInstance(textMapAt(template, 'metadata', 'labels')),
    annotations: textMapAt(template, 'metadata', 'annotations'),
    podSpec: objectAt(template, 'spec'),
    title: `${object.key.kind.toLowerCase()}/${object.key.name}${index === 0 ? '' : ` template ${index + 1}`}`,
    object,
    pods: [],
    alike: [],
  }))

/**
 * What a cluster says of an object that its controller made. Somebody's file is applied whatever it says there; a snapshot's pods
 * name the kind of their owner alone.
 */
const isOwned = (object: KubernetesObject): boolean => {
  const owners = objectsAt(object.content, 'metadata', 'ownerReferences')
  if (owners.length === 0 || object.source.kind === 'cluster') return owners.length > 0
  return isPod(object) && owners.every((owner) => textAt(owner, 'uid') === '' && textAt(owner, 'name') === '')
}

const podOf = (object: KubernetesObject): Workload => ({
  namespace: object.key.namespace,
  labels: withoutInstance(object.labels),
  annotations: object.annotations,
  podSpec: objectAt(object.content, 'spec'),
  title: `pod/${object.key.name}`,
  object,
  pods: [object],
  alike: [],
})

/**
 * Whether `spec.addresses` names Services whose pods somebody else runs (I pilot/pkg/config/kube/gateway/conversion.go:
 * IsManaged): a single address of the network is asked for the pods that Istio makes.
 */
export const servesByAddresses = (spec: JsonObject): boolean => {
  const [first, ...others] = objectsAt(spec, 'addresses')
  if (first === undefined) return false
  return others.length > 0 || !['', 'IPAddress'].includes(textAt(first, 'type'))
}

/** Those of `spec.infrastructure`, even none, stand in place of the Gateway's own (I deploymentcontroller.go: extractInfrastructureMetadata). */
const handedToPods = (object: KubernetesObject, list: 'labels' | 'annotations'): Readonly<Record<string, string>> => {
  const infrastructure = objectAt(object.content, 'spec', 'infrastructure')
  return isJsonObject(member(infrastructure, list)) ? textMapAt(infrastructure, list) : object[list]
}

/** A Gateway of the Gateway API has pods that Istio itself makes; they exist without any object in the repository. */
const gatewayOf = (object: KubernetesObject): Workload | undefined => {
  if (object.key.group !== 'gateway.networking.k8s.io' || object.key.kind !== 'Gateway') return undefined
  const spec = objectAt(object.content, 'spec')
  const gatewayClass = textAt(spec, 'gatewayClassName')
  if (!gatewayClass.startsWith('istio')) return undefined
  if (servesByAddresses(spec)) return undefined
  const handedOn = handedToPods(object, 'labels')
  const labels = Object.assign(Object.create(null), handedOn, {
    [gatewayNameLabel]: object.key.name,
    'gateway.networking.k8s.io/gateway-class-name': gatewayClass,
  }) as Record<string, string>
  return {
    namespace: object.key.namespace,
    labels,
    annotations: handedToPods(object, 'annotations'),
    podSpec: objectAt(null),
    title: `gateway/${object.key.name}`,
    object,
    pods: [],
    alike: [],
  }
}

const identity = (workload: Workload): string =>
  `${workload.namespace}\n${Object.keys(workload.labels)
    .map((name) => `${name}=${workload.labels[name] ?? ''}`)
    .sort(byCodePoint)
    .join('\n')}`

const group = <Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, Item[]> => {
  const out = new Map<string, Item[]>()
  for (const item of items) {
    const list = out.get(key(item))
    if (list === undefined) out.set(key(item), [item])
    else list.push(item)
  }
  return out
}

const workloadsOfState = new WeakMap<MeshState, readonly Workload[]>()

/** The same for the same state: a mesh is resolved of it, and permissions are compared. */
export const findWorkloads = (state: MeshState): readonly Workload[] => {
  let found = workloadsOfState.get(state)
  if (found === undefined) workloadsOfState.set(state, (found = workloadsOfCarriers(carriersOf(state))))
  return found
}

/** Each workload of its own, also those that are alike. */
export const everyWorkload = (state: MeshState): readonly Workload[] =>
  findWorkloads(state).flatMap((workload) => [workload, ...workload.alike])

/** What workloads are found from, in the order of the state. */
interface Carriers {
  /** Objects with templates of pods, which nothing else owns: what is owned, as a ReplicaSet or a Job, is its owner's business. */
  readonly makers: readonly KubernetesObject[]
  readonly pods: readonly KubernetesObject[]
  readonly gateways: readonly KubernetesObject[]
}

const carriersOf = (state: MeshState): Carriers => {
  const makers = state.objects.filter((object) => !isPod(object) && makesPods(object) && !isOwned(object))
  return {
    makers,
    pods: objectsOfKind(state, '', 'Pod'),
    gateways: objectsOfKind(state, 'gateway.networking.k8s.io', 'Gateway'),
  }
}

const isPod = ({ key }: KubernetesObject): boolean => key.group === '' && key.kind === 'Pod'

/** By the first object: what was found the last time. */
const lastFound = new WeakMap<KubernetesObject, { readonly carriers: Carriers; readonly found: readonly Workload[] }>()

/** Two revisions share the objects that a change leaves alone, and then their workloads too. */
const workloadsOfCarriers = (carriers: Carriers): readonly Workload[] => {
  const { makers, pods, gateways } = carriers
  const first = makers[0] ?? pods[0] ?? gateways[0]
  if (first === undefined) return []
  const last = lastFound.get(first)
  if (
    last !== undefined &&
    isSameList(last.carriers.makers, makers) &&
    isSameList(last.carriers.pods, pods) &&
    isSameList(last.carriers.gateways, gateways)
  )
    return last.found
  const found = gatherWorkloads(carriers)
  lastFound.set(first, { carriers, found })
  return found
}

/**
 * Workloads of a state: templates of the usual controllers, pods without one, and the pods that Istio makes for
 * Gateways. Two with the same labels are one to every policy, and are listed once.
 */
const gatherWorkloads = ({ makers, pods, gateways }: Carriers): readonly Workload[] => {
  const templates = makers.flatMap(workloadsOf)
  const templatesOf = new Map<string, SelectorIndex<Workload>>()
  for (const [namespace, list] of pods.length === 0 ? [] : group(templates, (template) => template.namespace))
    templatesOf.set(
      namespace,
      indexSelectors(
        list.filter((template) => Object.keys(template.labels).length > 0),
        (template) => template.labels,
      ),
    )
  const evidence = new Map<Workload, KubernetesObject[]>()
  const alone: Workload[] = []
  for (const pod of pods) {
    const owners = templatesOf.get(pod.key.namespace)?.matching(pod.labels) ?? []
    for (const owner of owners) {
      const list = evidence.get(owner)
      if (list === undefined) evidence.set(owner, [pod])
      else list.push(pod)
    }
    if (!(isOwned(pod) && owners.length > 0)) alone.push(podOf(pod))
  }
  const withPods =
    pods.length === 0 ? templates : templates.map((template) => ({ ...template, pods: evidence.get(template) ?? [] }))
  const seen = new Map<string, Workload>()
  const alike = new Map<Workload, Workload[]>()
  const add = (workload: Workload): void => {
    const key = identity(workload)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, workload)
    else {
      const list = alike.get(first)
      if (list === undefined) alike.set(first, [workload])
      else list.push(workload)
    }
  }
  const byTitle = (left: Workload, right: Workload): number =>
    byCodePoint(left.namespace, right.namespace) || byCodePoint(left.title, right.title)
  for (const workload of [...withPods].sort(byTitle)) add(workload)
  for (const workload of [...alone].sort(byTitle)) add(workload)
  const known = [...seen.values()]
  for (const object of gateways) {
    const made = gatewayOf(object)
    if (
      made !== undefined &&
      !known.some(
        (workload) => workload.namespace === made.namespace && workload.labels[gatewayNameLabel] === object.key.name,
      )
    )
      add(made)
  }
  return [...seen.values()]
    .map((workload) => (alike.has(workload) ? { ...workload, alike: alike.get(workload) ?? [] } : workload))
    .sort(byTitle)
}

export type PlacedLabels = Pick<Workload, 'namespace' | 'labels'>

/** Labels of the pods that an object runs. */
export const labelsOfObject = (object: KubernetesObject): readonly PlacedLabels[] => {
  if (isOwned(object)) return []
  if (isPod(object)) return [podOf(object)]
  const gateway = gatewayOf(object)
  return gateway === undefined ? workloadsOf(object) : [gateway]
}

/** Labels of what runs pods, by key of the object: also of those that share their labels with another. */
export const labelsOfWorkloads = (state: MeshState): ReadonlyMap<string, PlacedLabels> => {
  const out = new Map<string, PlacedLabels>()
  for (const object of state.objects)
    labelsOfObject(object).forEach(({ namespace, labels }, index) =>
      out.set(`${keyText(object.key)} ${index}`, { namespace, labels }),
    )
  return out
}
