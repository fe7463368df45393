import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { member, objectsAt, textAt, textsAt } from '../fields.js'
import { annotationTable } from './annotations.js'
import type { CoverageEntry } from './entry.js'
import { findEntry, findName } from './find-entry.js'
import { containerTable, podSpecTable } from './pod-template.js'

/** Every object below that has such a member, and what it has there. */
const membersNamed = (value: Json, name: string): readonly Json[] =>
  Array.isArray(value)
    ? value.flatMap((one: Json) => membersNamed(one, name))
    : isJsonObject(value)
      ? Object.entries(value).flatMap(([key, below]) => (key === name ? [below] : membersNamed(below, name)))
      : []

/** Kyverno's anchors stand around names: `+(name)`, `(name)`, `<(name)`, `=(name)`, `X(name)`, `^(name)`. */
const plain = (name: string): string => /^[+<=X^]?\((.*)\)$/.exec(name)?.[1] ?? name

const pathsOf = (value: Json, path: readonly string[] = []): readonly (readonly string[])[] =>
  Array.isArray(value)
    ? value.flatMap((one: Json) => pathsOf(one, [...path, '[]']))
    : isJsonObject(value) && Object.keys(value).length > 0
      ? Object.entries(value).flatMap(([name, below]) => pathsOf(below, [...path, plain(name)]))
      : [path]

const isNeutral = (table: readonly CoverageEntry[], path: readonly string[]): boolean => {
  const found = findEntry(table, path)
  if (found?.entry.as === 'Container') return isNeutral(containerTable, found.rest)
  return found?.entry.cover === 'neutral'
}

/** Whether a field that a policy writes into pods decides nothing: what a rule reads to select by counts as written. */
const isHarmless = (path: readonly string[]): boolean => {
  const at = path.lastIndexOf('template')
  const [first, second, third] = at < 0 ? path : path.slice(at + 1)
  if (first === 'spec') return isNeutral(podSpecTable, at < 0 ? path.slice(1) : path.slice(at + 2))
  return (
    first === 'metadata' &&
    second === 'annotations' &&
    third !== undefined &&
    findName(annotationTable, third, ['Pod'])?.cover === 'neutral'
  )
}

/** Kinds that a policy may make without any request being decided otherwise. */
const harmlessKinds: ReadonlySet<string> = new Set([
  'NetworkPolicy',
  'CiliumNetworkPolicy',
  'LimitRange',
  'ResourceQuota',
  'PodDisruptionBudget',
  'HorizontalPodAutoscaler',
  'VerticalPodAutoscaler',
  'PersistentVolumeClaim',
  'PolicyReport',
])

const generates = (rule: Json): boolean => !harmlessKinds.has(textAt(rule, 'kind'))

const mutates = (mutation: Json): boolean => {
  const patches = membersNamed([mutation], 'patchStrategicMerge')
  const others = ['patchesJson6902', 'patchJson6902', 'patches', 'overlay'].flatMap((name) =>
    membersNamed([mutation], name),
  )
  return others.length > 0 || patches.length === 0 || patches.some((patch) => !pathsOf(patch).every(isHarmless))
}

/**
 * Whether a policy of Kyverno or Kubewarden writes into pods or objects something that decides requests: labels,
 * annotations of Istio, accounts, whole objects. How it finds what it writes into is not evaluated.
 */
export const writesWhatDecides = ({ key, content }: KubernetesObject): boolean => {
  if (key.group === 'policies.kubewarden.io') return member(member(content, 'spec'), 'mutating') === true
  return membersNamed(content, 'mutate').some(mutates) || membersNamed(content, 'generate').some(generates)
}

/** Groups of which some object decides, or makes pods that do. */
const decides = (group: string): boolean =>
  group === '' ||
  group === '*' ||
  ['apps', 'batch', 'admissionregistration.k8s.io', 'certificates.k8s.io'].includes(group) ||
  group.endsWith('istio.io') ||
  group.startsWith('gateway.networking.') ||
  group === 'sailoperator.io'

/** Resources of the core group that decide nothing (Kubernetes API reference). */
const harmlessResources: ReadonlySet<string> = new Set([
  'persistentvolumeclaims',
  'persistentvolumes',
  'events',
  'nodes',
  'limitranges',
  'resourcequotas',
])

const seesByRule = (rule: JsonObject): boolean => {
  const groups = textsAt(rule, 'apiGroups')
  if (groups.length === 0) return true
  const resources = textsAt(rule, 'resources')
  const onlyHarmless = resources.length > 0 && resources.every((one) => harmlessResources.has(one.split('/')[0] ?? ''))
  return groups.some((group) => decides(group) && !(group === '' && onlyHarmless))
}

/** Whether a webhook that changes objects is asked about pods, or about objects that decide: one without rules may be. */
export const seesWhatDecides = ({ content }: KubernetesObject): boolean =>
  objectsAt(content, 'webhooks').some((webhook) => {
    const rules = objectsAt(webhook, 'rules')
    return rules.length === 0 || rules.some(seesByRule)
  })
