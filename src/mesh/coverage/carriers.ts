import { isFollowedGroup } from '../kubernetes-groups.js'
import { isCarriedObject } from '../../manifests/carried-object.js'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKindName } from '../../ports/objects-of-kind.js'
import { objectAt, textAt } from '../fields.js'
import type { ObjectChange } from '../changed-objects.js'
import type { ChangedField } from './changed-fields.js'
import { isLabelOfIstio } from './label-of-istio.js'
import { parsedTexts } from './parsed-text.js'

/**
 * Whom other rules follow: what stands in values of a chart, in a policy engine or in a composition is judged there, field by
 * field. Objects of Kubernetes' own apply nothing by themselves.
 */
const isFollowed = ({ key: { group, kind } }: KubernetesObject): boolean =>
  isFollowedGroup(group) ||
  (group === 'argoproj.io' && /^(?:Application|ApplicationSet|AppProject|Rollout)$/.test(kind)) ||
  /(?:^|\.)(?:istio\.io|toolkit\.fluxcd\.io|fleet\.cattle\.io|helm\.cattle\.io|kappctrl\.k14s\.io|kyverno\.io|kubewarden\.io|gatekeeper\.sh|helm\.crossplane\.io|apiextensions\.crossplane\.io)$/.test(
    group,
  ) ||
  kind === 'HelmChartProxy'

const kindsOfMesh =
  /^(?:[\w-]+\.)?istio\.io\/|^gateway\.networking\.k8s\.io\/|^admissionregistration\.k8s\.io\/.*Mutating/

/** An object of which the absence, too, decides requests to what stands beside it. */
const decides = (value: JsonObject): boolean =>
  kindsOfMesh.test(`${textAt(value, 'apiVersion')}/${textAt(value, 'kind')}`) ||
  (value['kind'] === 'Namespace' && Object.keys(objectAt(value, 'metadata', 'labels')).some(isLabelOfIstio))

/** Deeper than any kind nests what it carries. */
const deepest = 16

const mayHold = /istio|gateway\.networking\.k8s\.io|MutatingWebhookConfiguration/

const carries = (value: Json | undefined, depth: number): boolean => {
  if (depth > deepest) return false
  if (typeof value === 'string') return textCarries(value, depth)
  if (Array.isArray(value)) return value.some((one: Json) => carries(one, depth + 1))
  if (!isJsonObject(value)) return false
  if (depth > 0 && isCarriedObject(value) && decides(value)) return true
  return Object.values<Json>(value).some((one) => carries(one, depth + 1))
}

const textCarries = (text: string, depth: number): boolean => {
  if (!/[\n{]/.test(text) || !mayHold.test(text) || !/apiVersion/.test(text)) return false
  const documents = parsedTexts(text)
  // A template, or a script around objects: the words alone say what it holds.
  if (documents === undefined) return /\b(?:security|networking|extensions|telemetry)\.istio\.io\//.test(text)
  return documents.some((one) => typeof one !== 'string' && carries(one, depth + 1))
}

/** Whether a text, as a Secret or a ConfigMap holds it, has an object in it by which a mesh decides. */
export const textHoldsDeciding = (text: string): boolean => textCarries(text, 0)

const carrying = new WeakMap<JsonObject, boolean>()

const decoded = (data: JsonObject): readonly string[] =>
  Object.keys(data).map((name) => Buffer.from(textAt(data, name), 'base64').toString('utf8'))

const carriesDeciding = ({ key, content }: KubernetesObject): boolean => {
  const known = carrying.get(content)
  if (known !== undefined) return known
  const answer =
    key.group === '' && key.kind === 'Secret'
      ? carries(content['stringData'], 1) || decoded(objectAt(content, 'data')).some(textHoldsDeciding)
      : carries(content, 0)
  carrying.set(content, answer)
  return answer
}

/** What an object names by `kind` and `name`, wherever it stands: a ConfigMap with policies for a controller to apply. */
const references = (value: Json, out: (readonly [kind: string, name: string])[], depth = 0): void => {
  if (depth > deepest || typeof value !== 'object' || value === null) return
  if (isJsonObject(value)) {
    const [kind, name] = [textAt(value, 'kind'), textAt(value, 'name')]
    if (kind !== '' && name !== '') out.push([kind, name])
  }
  for (const one of Array.isArray(value) ? (value as readonly Json[]) : Object.values<Json>(value as JsonObject))
    references(one, out, depth + 1)
}

const pointsToCarrier = ({ content }: KubernetesObject, state: MeshState): boolean => {
  const named: (readonly [string, string])[] = []
  references(content, named)
  return named.some(([kind, name]) =>
    objectsOfKindName(state, kind).some(
      (one) =>
        one.key.name === name &&
        (one.key.group === '' || !isFollowed(one)) &&
        !decides(one.content) &&
        carriesDeciding(one),
    ),
  )
}

const steers = (object: KubernetesObject, state: MeshState): boolean =>
  carriesDeciding(object) || pointsToCarrier(object, state)

const hub = /(?:^|\.)open-cluster-management\.io$/
const placement = /^Placement(?:Rule)?$/

/** Placements that an object refers to: `placementRef`, `placementRefs`, in `placement` or not. */
const placementsOf = (value: Json | undefined): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one: Json) => placementsOf(one))
  if (!isJsonObject(value)) return []
  return Object.entries<Json>(value).flatMap(([name, below]) =>
    /^placementRefs?$/.test(name)
      ? (Array.isArray(below) ? (below as readonly Json[]) : [below]).map((one) => textAt(one, 'name'))
      : placementsOf(below),
  )
}

/** What chooses clusters for an object of its namespace that steers what decides (Open Cluster Management: Placement). */
const choosesClusters = ({ key: { group, kind, namespace, name } }: KubernetesObject, state: MeshState): boolean => {
  if (!hub.test(group) || !(placement.test(kind) || kind === 'ManagedClusterSetBinding')) return false
  return state.objects.some((one) => {
    if (one.key.namespace !== namespace || !hub.test(one.key.group)) return false
    const placed = placementsOf(one.content)
    const isHere = placement.test(kind) ? placed.includes(name) : placed.length > 0
    return isHere && (one.key.kind === 'Subscription' || steers(one, state))
  })
}

const isCarrier = (object: KubernetesObject, state: MeshState): boolean =>
  steers(object, state) || choosesClusters(object, state)

const describing =
  /^(?:description|displayName|title|summary|comments?|severity|categories|controls|standards|image|imagePullPolicy|requests|limits|ttlStrategy|podGC|retryStrategy)$/

const describesItself: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'status'])

/** A mark of its own by which a controller works otherwise, as `crossplane.io/paused` and `git-path` are. */
const switches =
  /(?:^|[-./])(?:paused?|suspend(?:ed)?|disabled?|enabled?|ignored?|skip|dry-?run|mode|action|git(?:hub)?-\w+)$/i

/**
 * Whether a field of an object that a controller works by is about objects which decide, without standing in one: whether they
 * are made, taken away or only looked at, where, and from which ConfigMap. A mark counts by its name.
 */
export const steersDeciding = (
  states: readonly [before: MeshState, after: MeshState],
  { before, after }: ObjectChange,
  { path }: Pick<ChangedField, 'path'>,
): boolean => {
  const [first, list, mark] = path
  if (first === undefined || describesItself.has(first) || path.some((part) => describing.test(part))) return false
  if (first === 'metadata' && ((list !== 'annotations' && list !== 'labels') || !switches.test(mark ?? '')))
    return false
  return [before, after].some(
    (object, side) => object !== undefined && !isFollowed(object) && isCarrier(object, states[side === 0 ? 0 : 1]),
  )
}
