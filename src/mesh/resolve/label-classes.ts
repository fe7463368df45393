import { byCodePoint } from '../digest.js'
import type { Destination } from '../enforcement.js'
import { gatewayNameLabel, selects, targetOf } from './attachment.js'
import type { TargetIndex } from './policies.js'
import { resolveMutualTls } from './peer-authentication.js'
import type { Workload } from './workloads.js'

type Labels = Readonly<Record<string, string>>

/** What the classes of labels of one state come from. */
export interface SelectorSource {
  readonly namespaces: ReadonlySet<string>
  readonly rootNamespace: string
  /** AuthorizationPolicies, RequestAuthentications, PeerAuthentications. */
  readonly indexes: readonly [TargetIndex, TargetIndex, TargetIndex]
  workloads(): readonly Workload[]
}

/** More classes than this in one namespace are not listed one by one: `tooManyClasses`. */
export const classLimit = 1024

const textOf = (labels: Labels): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .sort(byCodePoint)
    .join(', ')

/** Both sets of labels on one workload; undefined where they contradict each other. */
const join = (left: Labels, right: Labels): Labels | undefined => {
  for (const [name, value] of Object.entries(right))
    if (Object.hasOwn(left, name) && left[name] !== value) return undefined
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

/** Every set of labels that a choice of compatible selectors asks for, the empty one first. */
const closure = (selectors: readonly Labels[]): readonly Labels[] => {
  const out = new Map<string, Labels>([['', {}]])
  for (const selector of selectors) {
    for (const labels of [...out.values()]) {
      const joined = join(labels, selector)
      if (joined !== undefined) out.set(textOf(joined), joined)
      if (out.size > classLimit) return [...out.values()]
    }
  }
  return [...out.values()]
}

const portsOf = (source: SelectorSource, namespace: string, labels: Labels): readonly number[] => {
  const objects = [namespace, source.rootNamespace].flatMap((from) => source.indexes[2].inNamespace(from))
  return [...resolveMutualTls(objects, source.rootNamespace, { namespace, labels }).ports.keys()]
}

/**
 * For every namespace of either state, the classes of labels that some selector tells apart and no known workload is
 * in, and `any other workload`, each at port 0 and at the ports that a PeerAuthentication sets apart.
 */
export const labelClasses = (before: SelectorSource, after: SelectorSource): readonly Destination[] => {
  const namespaces = [...new Set([...before.namespaces, ...after.namespaces])].sort(byCodePoint)
  const workloads = new Map<string, Labels[]>()
  for (const workload of [...before.workloads(), ...after.workloads()]) {
    const list = workloads.get(workload.namespace)
    if (list === undefined) workloads.set(workload.namespace, [workload.labels])
    else list.push(workload.labels)
  }
  return namespaces.flatMap((namespace) => {
    const selectors = [
      ...new Map(
        [...selectorsOf(before, namespace), ...selectorsOf(after, namespace)]
          .filter((selector) => Object.keys(selector).length > 0)
          .map((selector) => [textOf(selector), selector]),
      ).values(),
    ]
    const signature = (labels: Labels): string =>
      selectors.map((selector) => (selects(selector, labels) ? '1' : '0')).join('')
    const taken = new Set((workloads.get(namespace) ?? []).map(signature))
    const classes = closure(selectors).filter(
      (labels) => Object.keys(labels).length === 0 || !taken.has(signature(labels)),
    )
    return classes.flatMap((labels): readonly Destination[] => {
      const text = textOf(labels)
      const title = text === '' ? `any other workload in ${namespace}` : `any workload with ${text} in ${namespace}`
      const ports = new Set([0, ...portsOf(before, namespace, labels), ...portsOf(after, namespace, labels)])
      return [...ports].map((port) => ({ namespace, labels, port, protocol: 'AUTO' as const, title, known: false }))
    })
  })
}
