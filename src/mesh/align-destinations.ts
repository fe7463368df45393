import type { KubernetesObject } from '../ports/object.js'
import { groupBy } from '../ports/group-by.js'
import type { Destination } from './enforcement.js'
import { extendedPlaces } from './extended-places.js'
import { joinedServices, type PlacedPort } from './joined-services.js'
import { relabelledWorkloads } from './relabelled-workloads.js'
import type { Mesh } from './resolve.js'
import { byDestination, destinationKey, labelsKey } from './resolve/destination-key.js'
import { labelClasses } from './resolve/label-classes.js'
import type { PlacedLabels, Workload } from './resolve/workloads.js'

/** What is surely the same in two states. */
export interface SharedPlaces {
  /** Workloads, Services and ports: both states list the same destinations. */
  readonly listed: boolean
  /** Namespaces, and what the objects that decide access select. */
  readonly selected: boolean
}

/**
 * Destinations of two meshes side by side: known workloads × ports of either, plus for every namespace the classes of
 * labels that a selector could match and no known workload has, plus `any other workload`, plus what changed extensions select.
 */
export const alignDestinations = (before: Mesh, after: Mesh, shared?: SharedPlaces): readonly Destination[] => {
  const out = new Map<string, Destination>()
  const podsAt = shared?.listed === true ? () => undefined : relabelledPods(before, after)
  for (const destination of shared?.listed === true
    ? after.destinations()
    : [...after.destinations(), ...before.destinations()]) {
    const key = destinationKey(destination)
    const pods = podsAt(destination)
    if (!out.has(key)) out.set(key, pods === undefined ? destination : { ...destination, pods })
  }
  const same = shared?.listed === true && shared.selected
  for (const destination of [
    ...labelClasses(same ? after.selectors : before.selectors, after.selectors),
    ...extendedPlaces(before, after),
  ]) {
    const key = destinationKey(destination)
    if (!out.has(key)) out.set(key, destination)
  }
  return [...out.values()].sort(byDestination)
}

/**
 * Of workloads whose labels change, the pods of either labels. Such pods run on until they are replaced, with the proxy that they
 * have, and a state that gives them other labels says nothing of it: hand-made proxies, pods of the node's network, annotations.
 */
const relabelledPods = (before: Mesh, after: Mesh): ((place: PlacedLabels) => Workload | undefined) => {
  const keyOf = ({ namespace, labels }: PlacedLabels): string => labelsKey(namespace, labels)
  const changed = new Set(
    relabelledWorkloads(before.state, after.state).flatMap(({ then, now }) => [keyOf(then), keyOf(now)]),
  )
  if (changed.size === 0) return () => undefined
  const pods = new Map(
    [...before.selectors.workloads(), ...after.selectors.workloads()].flatMap((workload) => {
      const key = keyOf(workload)
      return changed.has(key) ? [[key, workload] as const] : []
    }),
  )
  return (place) => pods.get(keyOf(place))
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
  const changed = relabelledWorkloads(before.state, after.state)
  if (changed.length > 0) {
    const [first, second] = [indexPlaces(before), indexPlaces(after)]
    for (const { then, now } of changed) for (const pair of pairsAt(first(then), second(now), then, now)) put(pair)
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

/** What is known of workloads, by their labels: found once for all that ask. */
const indexPlaces = (mesh: Mesh): ((place: PlacedLabels) => readonly Destination[]) => {
  const places = groupBy(
    mesh.destinations().filter(({ service }) => service === undefined),
    ({ namespace, labels }) => labelsKey(namespace, labels),
  )
  return ({ namespace, labels }) => places.get(labelsKey(namespace, labels)) ?? []
}

/** Destinations of two places, at every port of either. */
const pairsAt = (
  first: readonly Destination[],
  second: readonly Destination[],
  then: PlacedLabels,
  now: PlacedLabels,
): readonly Relabelled[] =>
  [...new Set([...first, ...second].map((one) => one.port))].flatMap((port) => {
    const [one, other] = [first.find((from) => from.port === port), second.find((to) => to.port === port)]
    const known = other ?? one
    return known === undefined
      ? []
      : [
          {
            before: { ...(one ?? known), namespace: then.namespace, labels: then.labels },
            after: { ...known, namespace: now.namespace, labels: now.labels },
          },
        ]
  })

/** A workload to which a Service leads from now on, beside each of those to which it led, at their own ports. */
export interface JoinedDestination {
  /** `Service shop/orders`. */
  readonly service: string
  readonly befores: readonly Destination[]
  readonly after: Destination
  /** The Service leads to none of those any more: who was let in there may be refused now. */
  readonly isMoved: boolean
  /** The Service, where pods of these labels were not read. */
  readonly unread?: KubernetesObject
  /** A name leads there, and which port it is was not read. */
  readonly isNamed?: true
}

export const joinedDestinations = (before: Mesh, after: Mesh): readonly JoinedDestination[] => {
  const joined = joinedServices(before.state, after.state)
  if (joined.length === 0) return []
  const [first, second] = [indexPlaces(before), indexPlaces(after)]
  return joined.flatMap(({ service, olds, now, isNew, unread, ports }): readonly JoinedDestination[] => {
    const led = ports.map(({ olds: thens, now: at, isGone, isNamed }): JoinedDestination => {
      const found = unread !== undefined ? unreadAt(at, service) : destinationAt(second(at), at)
      return {
        service,
        befores: thens.map((then) => destinationAt(first(then), then)),
        after: found,
        isMoved: isGone && !isNew,
        ...(unread === undefined ? {} : { unread }),
        ...(isNamed === undefined ? {} : { isNamed }),
      }
    })
    if (!isNew) return led
    const followed = new Set(led.map((one) => one.after.port))
    const pairs = olds.flatMap((then) => pairsAt(first(then), second(now), then, now))
    const others = [...groupBy(pairs, (pair) => destinationKey(pair.after)).values()].flatMap((group) => {
      const [one] = group
      return one === undefined || followed.has(one.after.port)
        ? []
        : [{ service, befores: group.map((pair) => pair.before), after: one.after, isMoved: false }]
    })
    return [...others, ...led]
  })
}

const unreadAt = ({ namespace, labels, port }: PlacedPort, service: string): Destination => ({
  namespace,
  labels,
  port,
  protocol: 'AUTO',
  title: `what ${service} leads to`,
  known: false,
})

/** The place at this port, as the state lists it, or like another port of it. */
const destinationAt = (places: readonly Destination[], { namespace, labels, port }: PlacedPort): Destination => {
  const known = places.find((one) => one.port === port) ?? places[0]
  return known === undefined
    ? { namespace, labels, port, protocol: 'AUTO', title: 'workload', known: true }
    : { ...known, labels, port }
}

const serviceKey = ({ namespace, service, port }: Destination): string =>
  JSON.stringify([namespace, service ?? null, port])
