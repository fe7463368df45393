import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'

/** Kinds of Kubernetes' own by which requests are decided, or to which. */
const kinds: ReadonlySet<string> = new Set([
  'Service',
  'Namespace',
  'Pod',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'MutatingWebhookConfiguration',
])

const ofMesh = /(?:^|\.)istio\.io\/|^gateway\.networking\.k8s\.io\//

/**
 * A whole object inside another one, for a controller that applies it, and one of those by which a mesh decides. What names an
 * object alone, as `scaleTargetRef` does, holds no map.
 */
export const isCarriedObject = (value: Json | undefined): value is JsonObject => {
  if (!isJsonObject(value)) return false
  const { apiVersion, kind } = value
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return false
  return (ofMesh.test(apiVersion) || kinds.has(kind)) && Object.values<Json>(value).some(isJsonObject)
}
