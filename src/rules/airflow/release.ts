import { componentCalls, runs } from '../../importers/airflow/component-calls.js'
import { takeInventory, type Component, type Inventory } from '../../importers/airflow/inventory.js'
import type { ImportedCaller } from '../../importers/imported-calls.js'
import type { Enforcement, IstioVersion, ProxyKind, Stage } from '../../mesh/enforcement.js'
import { numberAt, objectsAt, textAt } from '../../mesh/fields.js'
import { protocolOf, targetPortOf } from '../../mesh/resolve/ports.js'
import { groupBy } from '../../ports/group-by.js'
import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKindName } from '../../ports/objects-of-kind.js'
import { shown, type RuleContext } from '../rule.js'

/** A component of a rendered chart, where it stands and what stands before its pods. */
export interface PlacedComponent extends Component {
  readonly object: KubernetesObject
  /** Missing: the mesh was not resolved. */
  readonly proxy?: ProxyKind
  /** What its pods enforce, by their ports. */
  readonly enforcements: readonly Enforcement[]
}

/** Airflow of one namespace, with the objects around it. */
export interface Release {
  readonly context: RuleContext
  readonly namespace: string
  readonly inventory: Inventory
  /** Pod templates count where the executor makes pods of them. */
  readonly components: readonly PlacedComponent[]
  /** Every object of the namespace. */
  readonly objects: readonly KubernetesObject[]
  /** Who calls what inside the release. */
  readonly callers: readonly ImportedCaller[]
}

/** A port of a Service that leads to a component. */
export interface ServicePort {
  readonly service: KubernetesObject
  readonly pointer: string
  readonly component: PlacedComponent
  readonly name: string
  readonly number: number
  /** Of the pods. */
  readonly target: number | undefined
  readonly udp: boolean
  readonly protocol: 'HTTP' | 'TCP' | 'AUTO'
}

const known = new WeakMap<RuleContext, readonly Release[]>()

/** Every Airflow of a state, found once for all rules about it. */
export const releasesOf = (context: RuleContext): readonly Release[] => {
  let found = known.get(context)
  if (found === undefined) known.set(context, (found = findReleases(context)))
  return found
}

const ofNamespaces = new WeakMap<MeshState, ReadonlyMap<string, readonly KubernetesObject[]>>()

const findReleases = (context: RuleContext): readonly Release[] => {
  // Most states hold no Airflow at all.
  const runners = ['Deployment', 'StatefulSet'].flatMap((kind) => objectsOfKindName(context.state, kind))
  if (!runners.some(({ content }) => mentionsScheduler(content))) return []
  let byNamespace = ofNamespaces.get(context.state)
  if (byNamespace === undefined)
    ofNamespaces.set(context.state, (byNamespace = groupBy(context.state.objects, ({ key }) => key.namespace)))
  return [...byNamespace].flatMap(([namespace, objects]) => {
    // Most namespaces run no Airflow, and no rule looks further at them.
    if (!objects.some(({ content }) => mentionsScheduler(content))) return []
    const inventory = takeInventory(objects.map(({ content }) => content))
    return inventory === undefined ? [] : [place(context, namespace, objects, inventory)]
  })
}

const mentionsScheduler = (content: JsonObject): boolean => {
  const kind = textAt(content, 'kind')
  return (
    (kind === 'Deployment' || kind === 'StatefulSet') &&
    textAt(content, 'spec', 'template', 'metadata', 'labels', 'component') === 'scheduler'
  )
}

const place = (
  context: RuleContext,
  namespace: string,
  objects: readonly KubernetesObject[],
  inventory: Inventory,
): Release => {
  const objectOf = new Map(objects.map((object) => [object.content, object]))
  const own = context.enforcements().filter(({ destination }) => destination.namespace === namespace)
  const counted = inventory.components.filter(({ name }) => name !== 'task pod' || runs(inventory, 'Kubernetes'))
  const placed = counted.flatMap((component): readonly PlacedComponent[] => {
    const object = objectOf.get(component.document)
    if (object === undefined) return []
    const enforcements = own.filter(({ destination }) => isSame(destination.labels, component.labels))
    const proxy = enforcements.find(({ destination }) => destination.service === undefined)?.stages[0]?.proxy
    return [{ ...component, object, enforcements, ...(proxy === undefined ? {} : { proxy }) }]
  })
  // The scheduler's pods stand in its own namespace: what is injected there is injected into those that it makes.
  const usual = placed.find(({ name }) => name === 'scheduler')?.proxy
  const components = placed.map((component) => {
    if (component.name !== 'task pod' || usual === undefined) return component
    const asked = component.labels['sidecar.istio.io/inject'] ?? component.annotations['sidecar.istio.io/inject']
    return { ...component, proxy: usual === 'sidecar' && asked === 'false' ? ('none' as const) : usual }
  })
  const { callers } = componentCalls(inventory, { owners: [] })
  return { context, namespace, inventory, components, objects, callers }
}

/** Equal labels, whatever else a controller adds to the pods. */
const isSame = (found: Readonly<Record<string, string>>, asked: Readonly<Record<string, string>>): boolean =>
  Object.keys(found).length === Object.keys(asked).length &&
  Object.entries(asked).every(([name, value]) => Object.hasOwn(found, name) && found[name] === value)

/** The proxy that decides about a port of a component's pods. */
export const stageAt = ({ enforcements }: PlacedComponent, port: number | undefined): Stage | undefined =>
  enforcements.find(({ destination }) => destination.service === undefined && destination.port === port)?.stages[0]

const portsKnown = new WeakMap<Release, readonly ServicePort[]>()

/** Ports of the Services that lead to components. */
export const servicePortsOf = (release: Release): readonly ServicePort[] => {
  let found = portsKnown.get(release)
  if (found === undefined) portsKnown.set(release, (found = findServicePorts(release)))
  return found
}

const findServicePorts = ({ components, objects }: Release): readonly ServicePort[] => {
  const services = new Map(
    objects.filter(({ key }) => key.group === '' && key.kind === 'Service').map((object) => [object.key.name, object]),
  )
  return components.flatMap((component) =>
    component.services.flatMap(({ name: title }) => {
      const service = services.get(title)
      return objectsAt(service?.content, 'spec', 'ports').flatMap((port, index): readonly ServicePort[] =>
        service === undefined
          ? []
          : [
              {
                service,
                pointer: `/spec/ports/${index}`,
                component,
                name: textAt(port, 'name'),
                number: numberAt(port, 'port') ?? 0,
                target: targetPortOf(port, component.podSpec),
                udp: textAt(port, 'protocol') === 'UDP',
                protocol: protocolOf(port),
              },
            ],
      )
    }),
  )
}

/** Whether the sidecar is an init container that keeps running (istio-semantics: native sidecars). */
export type Native = 'yes' | 'no' | 'by kubelet'

/** The annotation says it; from 1.28 istiod asks for it where every kubelet is 1.33 or newer. */
export const nativeOf = ({ annotations }: PlacedComponent, { major, minor, assumed }: IstioVersion): Native => {
  const asked = annotations['sidecar.istio.io/nativeSidecar']
  if (asked !== undefined) return asked === 'true' ? 'yes' : 'no'
  return assumed !== true && (major > 1 || minor >= 28) ? 'by kubelet' : 'no'
}

/** `"scheduler"`, `"worker" of StatefulSet/airflow-worker-pii` where several have the name. */
export const titleOf = ({ components }: Release, { name, from }: PlacedComponent): string =>
  components.filter((one) => one.name === name).length > 1 ? `${shown(name)} of ${shown(from)}` : shown(name)
