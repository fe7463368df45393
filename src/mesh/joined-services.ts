import { groupBy } from '../ports/group-by.js'
import type { JsonObject } from '../ports/json.js'
import { keyText, keyTitle, type KubernetesObject, type MeshState } from '../ports/object.js'
import { once } from '../ports/once.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import { isSameList } from '../ports/same-list.js'
import { numberAt, objectsAt, textAt, textMapAt } from './fields.js'
import { labelsKey } from './resolve/destination-key.js'
import { listedPorts, targetPortOf } from './resolve/ports.js'
import { indexLabels } from './resolve/selector-index.js'
import { findWorkloads, type PlacedLabels, type Workload } from './resolve/workloads.js'

/** Workloads by their labels, at the port to which a port of a Service leads. */
export interface PlacedPort extends PlacedLabels {
  readonly port: number
}

/** Where a port of the Service leads from now on, and where it led. */
export interface LedPort {
  readonly olds: readonly PlacedPort[]
  readonly now: PlacedPort
  /** It leads to none of those any more. */
  readonly isGone: boolean
  /** A name leads to it, of pods that were not read: it is one of the ports that it may be. */
  readonly isNamed?: true
}

/** A workload, or a port of one, where nothing was before, to which a Service leads that led to others. */
export interface JoinedService {
  /** `Service shop/orders`. */
  readonly service: string
  /** The Service, where no workload of these labels was read: its selector stands for whatever has them. */
  readonly unread?: KubernetesObject
  /** Labels of those to which it led, each once. */
  readonly olds: readonly PlacedLabels[]
  readonly now: PlacedLabels
  /** Nobody had its labels; else its ports alone are new. */
  readonly isNew: boolean
  readonly ports: readonly LedPort[]
}

interface Member {
  readonly workload: Workload
  readonly key: string
}

/** Workloads and Services of one state. */
interface Side {
  readonly members: readonly Member[]
  readonly services: readonly KubernetesObject[]
  /** What the Service's selector selects; one without a selector leads to addresses. */
  readonly membersOf: (service: KubernetesObject) => readonly Member[]
}

const keyOf = ({ namespace, labels }: PlacedLabels): string => labelsKey(namespace, labels)
const placeOf = (place: PlacedPort): string => `${place.port}/${keyOf(place)}`
const each = <Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
]

const sideOf = (state: MeshState): Side => {
  const members = findWorkloads(state)
    .flatMap((one) => [one, ...one.alike])
    .map((workload) => ({ workload, key: `${keyText(workload.object.key)} ${workload.title}` }))
  const spaces = new Map(
    [...groupBy(members, ({ workload }) => workload.namespace)].map(([name, list]) => [
      name,
      once(() => indexLabels(list, ({ workload }) => workload.labels)),
    ]),
  )
  return {
    members,
    services: objectsOfKind(state, '', 'Service'),
    membersOf: (service) => {
      const selector = selectorOf(service)
      if (Object.keys(selector).length === 0) return []
      return spaces.get(service.key.namespace)?.().selectedBy(selector) ?? []
    },
  }
}

/**
 * Who calls a Service reaches whatever it selects: a workload that comes there with other labels, or a program that moves to
 * another port, may stand behind fewer policies than what stood there. Label by label and port by port nothing would change.
 * What stood somewhere before could be reached there.
 */
export const joinedServices = (before: MeshState, after: MeshState): readonly JoinedService[] => {
  const [old, now] = [sideOf(before), sideOf(after)]
  const services = new Map(old.services.map((one) => [keyText(one.key), one]))
  const known = once(() => knownPlaces(old))
  const told = once(() => toldPorts([before, after]))
  return now.services.flatMap((service): readonly JoinedService[] => {
    const earlier = services.get(keyText(service.key))
    if (earlier === undefined) return []
    const [olds, news] = [old.membersOf(earlier), now.membersOf(service)]
    if (news.length === 0) return earlier === service ? [] : unreadOf(service, earlier, olds, told)
    const isSame = earlier === service && isSameList(objectsOf(olds), objectsOf(news))
    return olds.length === 0 || isSame ? [] : joinedOf(service, earlier, olds, news, known())
  })
}

const objectsOf = (members: readonly Member[]): readonly KubernetesObject[] =>
  members.map(({ workload }) => workload.object)

/** What comes behind one Service, by its labels. */
const joinedOf = (
  service: KubernetesObject,
  earlier: KubernetesObject,
  olds: readonly Member[],
  news: readonly Member[],
  known: ReadonlyMap<string, ReadonlySet<number>>,
): readonly JoinedService[] =>
  [...groupBy(news, ({ workload }) => keyOf(workload))].flatMap(([place, alike]): readonly JoinedService[] => {
    const [first] = alike
    if (first === undefined) return []
    // What stood elsewhere listens where it did, and no list of ports need say so.
    const isOld = ({ key, workload }: Member): boolean =>
      olds.some((one) => one.key === key || keyOf(one.workload) === keyOf(workload))
    const isNew = !known.has(place) && !alike.some(({ key }) => known.has(key))
    const ports = portsOf(service).flatMap((port) => {
      const led = earlierPorts(port, service, earlier).flatMap((one) => ledTo(one, olds))
      const still = new Set(ledTo(port, news).map(placeOf))
      return newTargets(port, isNew ? alike : alike.filter(isOld), known).map((target): LedPort => ({
        olds: each(led, placeOf),
        now: { ...placed(first.workload), port: target },
        isGone: !led.some((one) => still.has(placeOf(one))),
      }))
    })
    const followed = ports.filter((one) => one.olds.length > 0)
    if (!isNew && followed.length === 0) return []
    return [
      {
        service: keyTitle(service.key),
        olds: each(
          olds.map((one) => placed(one.workload)),
          keyOf,
        ),
        now: placed(first.workload),
        isNew,
        ports: each(followed, (one) => [one.now, ...one.olds].map(placeOf).join('\n')),
      },
    ]
  })

/** Ports that a rule of either state may tell apart, and another one: what a named port of pods that nobody read may be. */
const toldPorts = (states: readonly MeshState[]): readonly number[] => {
  const texts = states.flatMap(({ objects }) =>
    objects.flatMap(({ key, content }) => (key.group === 'security.istio.io' ? [JSON.stringify(content['spec'])] : [])),
  )
  const found = texts.flatMap((text) => [...text.matchAll(/"(\d{1,5})"/g)].map(([, digits]) => Number(digits)))
  const told = new Set(found)
  let other = 65535
  while (told.has(other)) other -= 1
  return [other, ...told]
}

/** A selector or a port that changes leads to pods that nobody knows: such that have its labels, and maybe more. */
const unreadOf = (
  service: KubernetesObject,
  earlier: KubernetesObject,
  olds: readonly Member[],
  told: () => readonly number[],
): readonly JoinedService[] => {
  if (isSameTarget(service, earlier)) return []
  const isMoved = labelsKey('', selectorOf(service)) !== labelsKey('', selectorOf(earlier))
  const ports = portsOf(service).flatMap((port): readonly LedPort[] => {
    const nows = standIns(service, port, told)
    const before = earlierPorts(port, service, earlier)
    // One name leads where it led.
    if (!isMoved && before.some((one) => targetText(one) === targetText(port))) return []
    const led = before.flatMap((one) => (olds.length > 0 ? ledTo(one, olds) : standIns(earlier, one, told)))
    const isNamed = [port, ...before].some((one) => targetPortOf(one, undefined) === undefined)
    // Of a port that nobody knows each may be the one that was, and each the one that is.
    if (isNamed)
      return nows.flatMap((now) =>
        each(led, placeOf).flatMap((one) =>
          placeOf(one) === placeOf(now) ? [] : [{ olds: [one], now, isGone: false, isNamed: true }],
        ),
      )
    const [now] = nows
    const isSame = led.some((one) => now !== undefined && placeOf(one) === placeOf(now))
    return now === undefined || isSame || led.length === 0 ? [] : [{ olds: each(led, placeOf), now, isGone: false }]
  })
  const [first] = ports
  if (first === undefined) return []
  return [{ service: keyTitle(service.key), unread: service, olds: [], now: first.now, isNew: false, ports }]
}

const selectorOf = ({ content }: KubernetesObject): Readonly<Record<string, string>> =>
  textAt(content, 'spec', 'type') === 'ExternalName' ? {} : textMapAt(content, 'spec', 'selector')

/** Where the Service's port leads, whatever stands there; by a name to any of the ports that rules tell apart. */
const standIns = (
  service: KubernetesObject,
  port: JsonObject,
  told: () => readonly number[],
): readonly PlacedPort[] => {
  const [labels, target] = [selectorOf(service), targetPortOf(port, undefined)]
  if (Object.keys(labels).length === 0) return []
  return (target === undefined ? told() : [target]).map((one) => ({
    namespace: service.key.namespace,
    labels,
    port: one,
  }))
}

/** The number or name to which a port leads. */
const targetText = (port: JsonObject): string => String(targetPortOf(port, undefined) ?? textAt(port, 'targetPort'))

/** Whether the Service leads where it led, though the workloads there are gone from what was read. */
const isSameTarget = (service: KubernetesObject, earlier: KubernetesObject): boolean => {
  const text = (one: KubernetesObject): string =>
    [labelsKey('', selectorOf(one)), ...portsOf(one).map(targetText)].join('\n')
  return text(service) === text(earlier)
}

const placed = ({ namespace, labels }: Workload): PlacedLabels => ({ namespace, labels })

const portsOf = ({ content }: KubernetesObject): readonly JsonObject[] =>
  objectsAt(content, 'spec', 'ports').filter((port) => textAt(port, 'protocol') !== 'UDP')

const ledTo = (port: JsonObject, members: readonly Member[]): readonly PlacedPort[] =>
  members.flatMap(({ workload }) => {
    const target = targetPortOf(port, workload.podSpec)
    return target === undefined ? [] : [{ ...placed(workload), port: target }]
  })

/** Ports at which something may have listened, by object and by labels: those that containers list, and those to which Services lead. */
const knownPlaces = ({ members, services, membersOf }: Side): ReadonlyMap<string, ReadonlySet<number>> => {
  const out = new Map<string, Set<number>>()
  const put = ({ workload, key }: Member, ports: readonly number[]): void => {
    for (const name of [key, keyOf(workload)]) {
      const list = out.get(name) ?? new Set<number>()
      out.set(name, list)
      for (const port of ports) list.add(port)
    }
  }
  for (const member of members) put(member, listedPorts(member.workload.podSpec))
  for (const service of services)
    for (const member of membersOf(service))
      put(
        member,
        portsOf(service).flatMap((port) => ledTo(port, [member]).map((one) => one.port)),
      )
  return out
}

/** Ports of workloads to which the Service's port leads, and where nothing listened before. */
const newTargets = (
  port: JsonObject,
  members: readonly Member[],
  known: ReadonlyMap<string, ReadonlySet<number>>,
): readonly number[] => [
  ...new Set(
    members.flatMap(({ workload, key }) => {
      const before = known.get(key) ?? known.get(keyOf(workload))
      const target = targetPortOf(port, workload.podSpec)
      return target === undefined || target === 0 || before?.has(target) === true ? [] : [target]
    }),
  ),
]

/** What the Service's port was: the one of its number, else of its name; else a caller knows those that are gone by another. */
const earlierPorts = (
  port: JsonObject,
  service: KubernetesObject,
  earlier: KubernetesObject,
): readonly JsonObject[] => {
  const olds = portsOf(earlier)
  const number = (one: JsonObject): number | undefined => numberAt(one, 'port')
  const same = olds.filter((one) => number(one) === number(port))
  if (same.length > 0) return same
  const kept = new Set(portsOf(service).map(number))
  const gone = olds.filter((one) => !kept.has(number(one)))
  const named = gone.filter((one) => textAt(one, 'name') === textAt(port, 'name'))
  return named.length > 0 ? named : gone
}
