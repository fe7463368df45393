import { isJsonObject, type Json, type JsonArray, type JsonObject } from '../ports/json.js'
import type { KubernetesObject, ObjectKey } from '../ports/object.js'
import type { GeneratedSource } from '../ports/source.js'
import { textMapAt } from '../mesh/fields.js'

/** An object that meshgate wants in the cluster: exactly this JSON is sent. */
export interface RenderedObject {
  readonly key: ObjectKey
  readonly object: JsonObject
  /** The binding, and the line of the configuration that asks for it. */
  readonly source: GeneratedSource
}

/** Whether a file says the same as the rendered object but for labels and annotations that the rendered one adds. */
export const isSaidBy = ({ object }: RenderedObject, file: KubernetesObject): boolean => {
  const rest = (content: JsonObject): JsonObject => without(content, ['metadata'])
  const holds = (name: 'labels' | 'annotations'): boolean => {
    const ours = textMapAt(object, 'metadata', name)
    return Object.entries(file[name]).every(
      ([key, value]) => key === 'kubectl.kubernetes.io/last-applied-configuration' || ours[key] === value,
    )
  }
  return sameJson(rest(object), rest(file.content)) && holds('labels') && holds('annotations')
}

/** A copy that lacks these members. */
export const without = (object: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))

/** Equal whatever the order of members. */
export const sameJson = (a: Json | undefined, b: Json | undefined): boolean => {
  if (isJsonObject(a) && isJsonObject(b)) {
    const names = Object.keys(a)
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && sameJson(a[name], b[name]))
    )
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    const [left, right] = [a as JsonArray, b as JsonArray]
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index]))
  }
  return a === b
}

/** As a member of the state after the change, so that its access and permissions are judged like any other's. */
export const asKubernetesObject = (rendered: RenderedObject): KubernetesObject => ({
  key: rendered.key,
  apiVersion: typeof rendered.object['apiVersion'] === 'string' ? rendered.object['apiVersion'] : '',
  labels: textMapAt(rendered.object, 'metadata', 'labels'),
  annotations: textMapAt(rendered.object, 'metadata', 'annotations'),
  content: rendered.object,
  source: rendered.source,
  locate: () => rendered.source,
})
