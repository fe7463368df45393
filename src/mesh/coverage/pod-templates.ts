import { isCarriedObject } from '../../manifests/carried-object.js'
import { isPodTemplate } from '../../manifests/pod-shape.js'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject, ObjectKey } from '../../ports/object.js'
import { objectAt } from '../fields.js'

/** What makes pods: `metadata` and `spec`, wherever an object holds them. */
export interface PodTemplate {
  /** Members and indices that lead to it from the object. */
  readonly path: readonly string[]
  readonly template: JsonObject
  /** It stands in a whole object that a controller applies, under a name and in a namespace of its own. */
  readonly isCarried?: boolean
}

/** Deeper than any kind nests its pods. */
const deepest = 12

const gather = (value: Json, path: readonly string[], out: PodTemplate[], below = false): void => {
  if (path.length > deepest) return
  const isCarried = below || (path.length > 0 && isCarriedObject(value))
  if (isPodTemplate(value)) {
    out.push({ path, template: value, isCarried })
    return
  }
  if (Array.isArray(value)) value.forEach((item: Json, at) => gather(item, [...path, String(at)], out, isCarried))
  else if (isJsonObject(value))
    for (const [name, inner] of Object.entries(value))
      if (typeof inner === 'object' && inner !== null) gather(inner, [...path, name], out, isCarried)
}

/** Whether a list of containers stands anywhere, without which nothing is a template: most objects have none. */
const holdsContainers = (value: Json): boolean => {
  if (Array.isArray(value)) return value.some((item: Json) => typeof item === 'object' && holdsContainers(item))
  if (!isJsonObject(value)) return false
  for (const name of Object.keys(value)) {
    if (name === 'containers') return true
    const inner = value[name]
    if (typeof inner === 'object' && holdsContainers(inner)) return true
  }
  return false
}

const found = new WeakMap<JsonObject, readonly PodTemplate[]>()

/** Every template of pods in a value; of a kind that nobody knows as of a Deployment. */
export const podTemplatesIn = (content: JsonObject): readonly PodTemplate[] => {
  const known = found.get(content)
  if (known !== undefined) return known
  const out: PodTemplate[] = []
  if (holdsContainers(content)) gather(content, [], out)
  found.set(content, out)
  return out
}

/** Kinds that hold the template of something else, which runs the pods. */
const holdsForOthers = new Set(['ControllerRevision', 'PodTemplate', 'CustomResourceDefinition', 'ConfigMap', 'Secret'])

/** Where the usual kinds have their template, which need not be whole to be one. */
const templatePaths: ReadonlyMap<string, readonly string[]> = new Map([
  ['apps/Deployment', ['spec', 'template']],
  ['apps/StatefulSet', ['spec', 'template']],
  ['apps/DaemonSet', ['spec', 'template']],
  ['apps/ReplicaSet', ['spec', 'template']],
  ['batch/Job', ['spec', 'template']],
  ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
])

export const templatePathOf = ({ group, kind }: Pick<ObjectKey, 'group' | 'kind'>): readonly string[] | undefined =>
  templatePaths.get(`${group}/${kind}`)

/** Whether an object only stores the templates that stand in it, for a program that makes pods of them. */
export const storesTemplates = ({ key }: KubernetesObject): boolean => holdsForOthers.has(key.kind)

/** Whether `podTemplatesOf` finds any. */
export const makesPods = (object: KubernetesObject): boolean =>
  templatePathOf(object.key) !== undefined || podTemplatesOf(object).length > 0

/** What an object makes pods of, or the pod that it is: `metadata` and `spec`. */
export const podsOf = (object: KubernetesObject): readonly JsonObject[] =>
  object.key.group === '' && object.key.kind === 'Pod'
    ? [object.content]
    : podTemplatesOf(object).map(({ template }) => template)

/** Templates from which an object itself makes pods: not the object as a whole, and not what it only stores. */
export const podTemplatesOf = (object: KubernetesObject): readonly PodTemplate[] => {
  const path = templatePathOf(object.key)
  if (path !== undefined) return [{ path, template: objectAt(object.content, ...path) }]
  if (holdsForOthers.has(object.key.kind)) return []
  return podTemplatesIn(object.content).filter(({ path, isCarried }) => path.length > 0 && !isCarried)
}
