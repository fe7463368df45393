import { textAt, textMapAt } from './fields.js'
import type { MeshState } from '../ports/object.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import { selects } from './resolve/selector-index.js'
import type { Workload } from './resolve/workloads.js'

/** Labels that say what a workload is, by the habits of Kubernetes, of charts and of Istio; others say where, or whose, it is. */
const nameLabels = [
  ...['app', 'k8s-app', 'name', 'run', 'component', 'app.kubernetes.io/name', 'app.kubernetes.io/component'],
  'service.istio.io/canonical-name',
]

/** `billing.FetchOrders` and `billing-fetch-orders` are the same words. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** Whether the words of one stand together in the other. */
const holds = (whole: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `)

/** What a workload is called: by its object and by its labels. */
const namesOf = ({ object, labels }: Workload): readonly (readonly string[])[] =>
  [object.key.name, ...nameLabels.flatMap((label) => (Object.hasOwn(labels, label) ? (labels[label] ?? []) : []))].map(
    wordsOf,
  )

/** How many words of the longest of these names a workload bears, each name whole: 0 where it bears none. */
const wordsBorne = (workload: Workload, names: readonly string[]): number =>
  Math.max(
    0,
    ...names.map(wordsOf).map((name) => (namesOf(workload).some((own) => holds(own, name)) ? name.length : 0)),
  )

/** Whether a workload bears one of the names, or a part of it: `orders` and `orders-sa`. */
const isNamedAlike = (workload: Workload, names: readonly string[]): boolean =>
  names.map(wordsOf).some((name) => namesOf(workload).some((own) => holds(own, name) || holds(name, own)))

/** The words of a name, the same for all of its spellings: `billing-ledger` and `billing.Ledger`. */
export const phraseOf = (name: string): string => wordsOf(name).join(' ')

/** Whether two workloads seem to be parts of one thing: by their names, by a label that says what they are, or by a Service of both. */
const areKin = (state: MeshState, one: Workload, other: Workload): boolean => {
  const names = (workload: Workload) => wordsOf(workload.object.key.name)
  return (
    holds(names(one), names(other)) ||
    holds(names(other), names(one)) ||
    nameLabels.some((label) => Object.hasOwn(one.labels, label) && one.labels[label] === other.labels[label]) ||
    objectsOfKind(state, '', 'Service').some(({ key, content }) => {
      const selector = textMapAt(content, 'spec', 'selector')
      const isOne = key.namespace === one.namespace && textAt(content, 'spec', 'type') !== 'ExternalName'
      return (
        isOne && Object.keys(selector).length > 0 && selects(selector, one.labels) && selects(selector, other.labels)
      )
    })
  )
}

/** Whether a list of `NAME` and `BEGIN*` names a workload. */
export const isListed = ({ object }: Workload, list: readonly string[]): boolean =>
  list.some((text) => (text.endsWith('*') ? object.key.name.startsWith(text.slice(0, -1)) : object.key.name === text))

/** Somebody with names of its own. */
export interface Named {
  readonly id: string
  readonly serviceAccount: string
}

/** Who is called how, by the words of each name. */
export type NameIndex = ReadonlyMap<string, readonly Named[]>

export const indexNames = (all: readonly Named[]): NameIndex => {
  const index = new Map<string, Named[]>()
  for (const one of all)
    for (const phrase of new Set([one.id, one.serviceAccount].map(phraseOf))) {
      const list = index.get(phrase)
      if (list === undefined) index.set(phrase, [one])
      else list.push(one)
    }
  return index
}

/** Longer names are no words that people chose. */
const mostWords = 20

/** Whoever else a workload is called by more words than so many; one word is a habit, unless it is the whole name. */
const otherOf = (workload: Workload, account: string, borne: number, index: NameIndex): Named | undefined => {
  const [whole = []] = namesOf(workload)
  for (let length = mostWords; length > borne; length -= 1)
    for (const words of namesOf(workload))
      for (let from = 0; from + length <= Math.min(words.length, mostWords); from += 1) {
        const phrase = words.slice(from, from + length).join(' ')
        const found = index.get(phrase)?.find(({ serviceAccount }) => serviceAccount !== account)
        if (found !== undefined && (length > 1 || phrase === whole.join(' '))) return found
      }
  return undefined
}

/** Who runs as an identity, and who owns it. */
export interface RunningAs {
  readonly account: string
  readonly running: readonly Workload[]
  /** What its owners are called. */
  readonly names: readonly string[]
}

/**
 * Of workloads that run as one identity those that are not its owner's, by what they are called, and why in words: one that
 * bears more of another's name, and one that nothing joins to those which bear the owner's. Where none bears it, nobody
 * can say which is whose, and there is none. Istio makes the pods of a Gateway, and their account for them alone.
 */
export const strangersAmong = (
  state: MeshState,
  { account, running, names }: RunningAs,
  index: NameIndex,
): readonly { readonly workload: Workload; readonly why: string }[] => {
  const asked = running.filter(({ object }) => object.key.kind !== 'Gateway')
  const others = new Map(
    asked.map((workload) => [workload, otherOf(workload, account, wordsBorne(workload, names), index)]),
  )
  const bearers = running.filter(
    (workload) =>
      workload.object.key.kind === 'Gateway' || (isNamedAlike(workload, names) && others.get(workload) === undefined),
  )
  return asked.flatMap((workload) => {
    const other = others.get(workload)
    if (other !== undefined) return [{ workload, why: `is called as ${JSON.stringify(other.id)} is` }]
    // Pods that a ConfigMap describes are whatever the program that reads it makes: what they share with it joins nothing.
    const isTold = workload.object.key.kind === 'ConfigMap'
    const isJoined = bearers.some((one) => one === workload || (!isTold && areKin(state, one, workload)))
    return bearers.length === 0 || isJoined
      ? []
      : [{ workload, why: 'no name, label or Service joins it to those that are called so' }]
  })
}
