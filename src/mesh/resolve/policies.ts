import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import type { AppliedPolicy, PolicyAction } from '../enforcement.js'
import { objectAt, objectsAt, textAt } from '../fields.js'
import {
  attaches,
  consultedNamespaces,
  targetOf,
  type AttachmentSettings,
  type AttachmentSubject,
} from './attachment.js'
import { indexSelectors, type SelectorIndex } from './selector-index.js'

/** Objects of one kind by namespace, found by the labels of their selectors. */
export interface TargetIndex {
  attached(subject: AttachmentSubject, settings: AttachmentSettings): readonly KubernetesObject[]
  /** Objects without a target reference in one namespace whose selector these labels satisfy. */
  selecting(namespace: string, labels: Readonly<Record<string, string>>): readonly KubernetesObject[]
  inNamespace(namespace: string): readonly KubernetesObject[]
  /** Objects of a namespace with a target reference. */
  referring(namespace: string): readonly KubernetesObject[]
  readonly namespaces: readonly string[]
}

interface Shelf {
  readonly all: readonly KubernetesObject[]
  readonly selectors: SelectorIndex<KubernetesObject>
  readonly referring: readonly KubernetesObject[]
}

/** Objects of one namespace; their selectors are read when somebody asks for what applies there. */
const shelve = (all: readonly KubernetesObject[]): Shelf => {
  let selectors: Shelf['selectors'] | undefined
  let referring: Shelf['referring'] | undefined
  return {
    all,
    get selectors() {
      return (selectors ??= indexSelectors(
        all.filter((object) => targetOf(object).refs.length === 0),
        (object) => targetOf(object).selector,
      ))
    },
    get referring() {
      return (referring ??= all.filter((object) => targetOf(object).refs.length > 0))
    },
  }
}

export const indexTargets = (objects: readonly KubernetesObject[]): TargetIndex => {
  const lists = new Map<string, KubernetesObject[]>()
  for (const object of objects) {
    const list = lists.get(object.key.namespace)
    if (list === undefined) lists.set(object.key.namespace, [object])
    else list.push(object)
  }
  const shelves = new Map([...lists].map(([namespace, list]) => [namespace, shelve(list)]))
  return {
    namespaces: [...shelves.keys()].sort(byCodePoint),
    inNamespace: (namespace) => shelves.get(namespace)?.all ?? [],
    referring: (namespace) => shelves.get(namespace)?.referring ?? [],
    selecting: (namespace, labels) => shelves.get(namespace)?.selectors.matching(labels) ?? [],
    attached: (subject, settings) =>
      consultedNamespaces(subject, settings.rootNamespace)
        .flatMap((namespace) => {
          const shelf = shelves.get(namespace)
          return shelf === undefined ? [] : [...shelf.selectors.matching(subject.labels), ...shelf.referring]
        })
        .filter((object) => attaches(targetOf(object), subject, settings)),
  }
}

const applied = new WeakMap<KubernetesObject, AppliedPolicy>()

/** Missing is ALLOW; a word that Istio does not know cannot reach it, and is left to the validation. */
const actionOf = (spec: JsonObject): PolicyAction => {
  const text = textAt(spec, 'action')
  return text === 'DENY' || text === 'AUDIT' || text === 'CUSTOM' ? text : 'ALLOW'
}

/** An AuthorizationPolicy as a proxy gets it; the same value for the same object, so that equal means identical. */
export const applyPolicy = (object: KubernetesObject): AppliedPolicy => {
  const known = applied.get(object)
  if (known !== undefined) return known
  const spec = objectAt(object.content, 'spec')
  const rules = objectsAt(spec, 'rules')
  const action = actionOf(spec)
  const made: AppliedPolicy = {
    object,
    action,
    rules: rules.length === 0 ? undefined : rules,
    ...(action === 'CUSTOM' ? { provider: textAt(spec, 'provider', 'name') } : {}),
  }
  applied.set(object, made)
  return made
}

/** `strconv.ParseBool`: what istiod takes for true in `istio.io/dry-run`. */
export const isDryRun = (object: KubernetesObject): boolean => {
  const text = Object.hasOwn(object.annotations, 'istio.io/dry-run')
    ? object.annotations['istio.io/dry-run']
    : undefined
  return text !== undefined && ['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text)
}

export const byNamespaceAndName = (left: KubernetesObject, right: KubernetesObject): number =>
  byCodePoint(left.key.namespace, right.key.namespace) || byCodePoint(left.key.name, right.key.name)

export interface AppliedPolicies {
  readonly allow: readonly AppliedPolicy[]
  readonly deny: readonly AppliedPolicy[]
  readonly audit: readonly AppliedPolicy[]
  readonly custom: readonly AppliedPolicy[]
}

/** Enforced policies per action. Dry-run ones go to shadow rules and decide nothing (istio-semantics §2.8). */
export const sortPolicies = (objects: readonly KubernetesObject[]): AppliedPolicies => {
  const enforced = [...objects]
    .sort(byNamespaceAndName)
    .filter((object) => !isDryRun(object))
    .map(applyPolicy)
  const of = (action: PolicyAction): readonly AppliedPolicy[] => enforced.filter((policy) => policy.action === action)
  return { allow: of('ALLOW'), deny: of('DENY'), audit: of('AUDIT'), custom: of('CUSTOM') }
}
