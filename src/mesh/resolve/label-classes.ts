import { keyText } from '../../ports/object.js'
import { digestOf, objectDigest } from '../digest.js'
import { byCodePoint } from '../../ports/order.js'
import type { Destination, Unknown } from '../enforcement.js'
import { gatewayNameLabel, targetOf } from './attachment.js'
import { resolveMutualTls } from './peer-authentication.js'
import type { TargetIndex } from './policies.js'
import { indexSelectors } from './selector-index.js'
import type { Workload } from './workloads.js'

type Labels = Readonly<Record<string, string>>

/** What the classes of labels of one state come from. */
export interface SelectorSource {
  readonly namespaces: ReadonlySet<string>
  readonly rootNamespace: string
  /** AuthorizationPolicies, RequestAuthentications, PeerAuthentications. */
  readonly indexes: readonly [TargetIndex, TargetIndex, TargetIndex]
  workloads(): readonly Workload[]
  /** Ports that the Services which select these labels give a protocol. */
  declaredPorts(namespace: string, labels: Labels): readonly number[]
  /** Ports on which a Gateway has workloads with these labels listen; empty where they are none of a gateway's. */
  serverPorts(namespace: string, labels: Labels): readonly number[]
}

/** Classes of one namespace that are listed one by one; where there are more, one destination stands for the rest. */
export const classLimit = 4096

/** No label can have this name: it marks the destination that stands for combinations too many to list. */
export const combinationsLabel = '*'

const textOf = (labels: Labels): string => {
  const entries = Object.entries(labels)
  const [first] = entries
  if (entries.length < 2) return first === undefined ? '' : `${first[0]}=${first[1]}`
  return entries
    .map(([name, value]) => `${name}=${value}`)
    .sort(byCodePoint)
    .join(', ')
}

/** Both sets of labels on one workload; undefined where they contradict each other. */
const join = (left: Labels, right: Labels): Labels | undefined => {
  for (const name of Object.keys(right)) if (Object.hasOwn(left, name) && left[name] !== right[name]) return undefined
  return Object.assign(Object.create(null), left, right) as Labels
}

const selectorsOf = (source: SelectorSource, namespace: string): readonly Labels[] =>
  [...new Set([namespace, source.rootNamespace])].flatMap((from) =>
    source.indexes.flatMap((index, kind) => {
      // A PeerAuthentication of the root namespace with a selector does nothing.
      if (kind === 2 && from === source.rootNamespace) return []
      return index.inNamespace(from).flatMap((object): readonly Labels[] => {
        const target = targetOf(object)
        if (target.refs.length === 0) return [target.selector]
        return from === namespace
          ? target.refs.filter((ref) => ref.kind === 'Gateway').map((ref) => ({ [gatewayNameLabel]: ref.name }))
          : []
      })
    }),
  )

/** The name that most selectors use: two that give it different values cannot meet on one workload. */
const commonName = (selectors: readonly Labels[]): string => {
  const count = new Map<string, number>()
  for (const selector of selectors)
    for (const name of Object.keys(selector)) count.set(name, (count.get(name) ?? 0) + 1)
  return [...count].sort((left, right) => right[1] - left[1] || byCodePoint(left[0], right[0]))[0]?.[0] ?? ''
}

/** Every set of labels that a choice of compatible selectors asks for, the empty one first; undefined beyond the limit. */
const closure = (selectors: readonly Labels[]): readonly Labels[] | undefined => {
  const pivot = commonName(selectors)
  const out = new Map<string, Labels>([['', {}]])
  // Sets by their value of the pivot; those without one can meet any selector.
  const shelves = new Map<string | undefined, Labels[]>([[undefined, [{}]]])
  const valueOf = (labels: Labels): string | undefined => (Object.hasOwn(labels, pivot) ? labels[pivot] : undefined)
  for (const selector of selectors) {
    const value = valueOf(selector)
    const candidates =
      value === undefined ? [...out.values()] : [...(shelves.get(undefined) ?? []), ...(shelves.get(value) ?? [])]
    for (const labels of candidates) {
      const joined = join(labels, selector)
      if (joined === undefined) continue
      const text = textOf(joined)
      if (out.has(text)) continue
      if (out.size >= classLimit) return undefined
      out.set(text, joined)
      const shelf = shelves.get(valueOf(joined))
      if (shelf === undefined) shelves.set(valueOf(joined), [joined])
      else shelf.push(joined)
    }
  }
  return [...out.values()]
}

/** Port 0 stands for all others; nothing listens at these where both states say which servers a gateway has. */
const portsOfClass = (
  before: SelectorSource,
  after: SelectorSource,
  namespace: string,
  labels: Labels,
): ReadonlySet<number> => {
  const sources = before === after ? [after] : [before, after]
  const servers = sources.map((source) => source.serverPorts(namespace, labels))
  if (servers.every((ports) => ports.length > 0)) return new Set(servers.flat())
  return new Set([0, ...servers.flat(), ...sources.flatMap((source) => portsOf(source, namespace, labels))])
}

const portsOf = (source: SelectorSource, namespace: string, labels: Labels): readonly number[] => {
  const objects = [...new Set([namespace, source.rootNamespace])].flatMap((from) =>
    source.indexes[2].selecting(from, labels),
  )
  const { ports } = resolveMutualTls(objects, source.rootNamespace, { namespace, labels })
  return [...ports.keys(), ...source.declaredPorts(namespace, labels)]
}

const workloadsByNamespace = (sources: readonly SelectorSource[]): ReadonlyMap<string, readonly Labels[]> => {
  const out = new Map<string, Labels[]>()
  for (const workload of sources.flatMap((source) => source.workloads())) {
    const list = out.get(workload.namespace)
    if (list === undefined) out.set(workload.namespace, [workload.labels])
    else list.push(workload.labels)
  }
  return out
}

const listed = (
  before: SelectorSource,
  after: SelectorSource,
  namespace: string,
  labels: Labels,
  combined = false,
): readonly Destination[] => {
  const text = textOf(labels)
  const title = text === '' ? `any other workload in ${namespace}` : `any workload with ${text} in ${namespace}`
  return [...portsOfClass(before, after, namespace, labels)].map((port) => ({
    namespace,
    labels,
    port,
    protocol: 'AUTO' as const,
    title,
    known: false,
    ...(combined ? { combined } : {}),
  }))
}

/** Where every selector asks for one label, and all for the same: no two can meet, and one glance says who has it. */
const classesOfOneName = (
  selectors: readonly (readonly [text: string, selector: Labels])[],
  workloads: readonly Labels[],
): readonly Labels[] | undefined => {
  if (selectors.length >= classLimit) return undefined
  const [first] = selectors
  const [name] = first === undefined ? [] : Object.keys(first[1])
  if (name === undefined) return [{}]
  const isOfName = ([, selector]: readonly [string, Labels]): boolean =>
    Object.hasOwn(selector, name) && Object.keys(selector).length === 1
  if (!selectors.every(isOfName)) return undefined
  const taken = new Set(workloads.map((labels) => (Object.hasOwn(labels, name) ? labels[name] : undefined)))
  return [{}, ...selectors.map(([, selector]) => selector).filter((selector) => !taken.has(selector[name]))]
}

/**
 * For every namespace of either state, the classes of labels that some selector tells apart and no known workload is
 * in, and `any other workload`, each at port 0 and at the ports that a PeerAuthentication, a Service or a gateway's
 * server sets apart.
 */
export const labelClasses = (before: SelectorSource, after: SelectorSource): readonly Destination[] => {
  const namespaces = [...new Set([...before.namespaces, ...after.namespaces])].sort(byCodePoint)
  const workloads = workloadsByNamespace(before === after ? [after] : [before, after])
  return namespaces.flatMap((namespace) => {
    const selectors = [
      ...new Map(
        [...selectorsOf(before, namespace), ...selectorsOf(after, namespace)]
          .filter((selector) => Object.keys(selector).length > 0)
          .map((selector) => [textOf(selector), selector]),
      ),
    ]
    const plain = classesOfOneName(selectors, workloads.get(namespace) ?? [])
    if (plain !== undefined) return plain.flatMap((labels) => listed(before, after, namespace, labels))
    const index = indexSelectors(selectors, ([, selector]) => selector)
    // Which selectors a set of labels satisfies is all that policies can tell of it.
    const signature = (labels: Labels): string =>
      index
        .matching(labels)
        .map(([text]) => text)
        .join('\n')
    const taken = new Set((workloads.get(namespace) ?? []).map(signature))
    const all = selectors.map(([, selector]) => selector)
    const combined = closure(all)
    const classes = (combined ?? [{}, ...all]).filter(
      (labels) => Object.keys(labels).length === 0 || !taken.has(signature(labels)),
    )
    const single = new Set(['', ...selectors.map(([text]) => text)])
    const destinations = classes.flatMap((labels) =>
      listed(before, after, namespace, labels, !single.has(textOf(labels))),
    )
    return combined === undefined ? [...destinations, combinationsOf(namespace)] : destinations
  })
}

const combinationsOf = (namespace: string): Destination => ({
  namespace,
  labels: { [combinationsLabel]: 'several selectors at once' },
  port: 0,
  protocol: 'AUTO',
  title: `workloads in ${namespace} that several selectors match`,
  known: false,
  combined: true,
})

/** Nothing can be proved of combinations that are not listed, unless nothing that could apply to them has changed. */
export const combinationsUnknown = (source: SelectorSource, destination: Destination): readonly Unknown[] => {
  if (!Object.hasOwn(destination.labels, combinationsLabel)) return []
  const objects = [...new Set([destination.namespace, source.rootNamespace])]
    .flatMap((namespace) => source.indexes.flatMap((index) => index.inNamespace(namespace)))
    .map((object) => `${keyText(object.key)}@${objectDigest(object)}`)
    .sort(byCodePoint)
  return [
    {
      code: 'TOO_MANY_LABEL_CLASSES',
      what: `selectors in ${destination.namespace} can meet on one workload in more than ${classLimit} ways`,
      identity: `classes:${destination.namespace}:${digestOf(objects)}`,
      effect: 'anything',
    },
  ]
}
