import type { JsonObject } from '../ports/json.js'
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
