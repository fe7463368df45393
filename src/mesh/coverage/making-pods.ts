import { isJsonObject, type Json } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { objectAt } from '../fields.js'
import { isFollowedGroup } from '../kubernetes-groups.js'

/** Members by which objects of operators say how many pods there are, and what runs in them. */
const ofPods: ReadonlySet<string> = new Set([
  ...['replicas', 'instances', 'numberOfInstances', 'numberOfReplicas', 'nodeCount', 'nodeSets', 'nodePools'],
  ...['image', 'podTemplate', 'podTemplateSpec', 'podSpec', 'pod', 'storage', 'persistence', 'volume', 'parallelism'],
])

const deepest = 6

const saysPods = (value: Json, depth: number): boolean => {
  if (depth > deepest) return false
  if (Array.isArray(value)) return value.some((one: Json) => saysPods(one, depth + 1))
  if (!isJsonObject(value)) return false
  const { requests, limits } = objectAt(value, 'resources')
  return (
    isJsonObject(requests) ||
    isJsonObject(limits) ||
    Object.entries(value).some(([name, inner]) => ofPods.has(name) || saysPods(inner, depth + 1))
  )
}

/** What fetches, applies or watches, and runs nothing by its own objects. */
const runsNothing = /(?:^|\.)(?:toolkit\.fluxcd\.io|istio\.io|cert-manager\.io|external-secrets\.io)$/

/** Whether the controller of an object may make pods of it, by the shape of what it says: a database, a broker, a training job. */
export const mayMakePods = ({ key: { group }, content }: KubernetesObject): boolean =>
  !isFollowedGroup(group) && !runsNothing.test(group) && saysPods(objectAt(content, 'spec'), 0)
