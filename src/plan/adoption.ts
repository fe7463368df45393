import type { Environment } from '../config/config.js'
import { Refusal, type Problem } from '../errors/problem.js'
import {
  appliedAnnotation,
  applySetParentName,
  groupKindsAnnotation,
  knownBindingsAnnotation,
  revokedAnnotation,
} from '../bindings/names.js'
import { asKubernetesObject, sameJson, type RenderedObject } from '../bindings/rendered-object.js'
import { member, objectAt, objectsAt, textAt, textMapAt } from '../mesh/fields.js'
import { isJsonObject, type Json, type JsonArray, type JsonObject } from '../ports/json.js'
import { keyText, keyTitle, type KubernetesObject } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import { keptByGitOps, releasingTool } from './gitops-owner.js'
import { fieldManager } from '../manifests/no-op.js'
import { compareObjects } from './object-changes.js'
import { decisiveRoots, foreignOwner, isOurs } from './ownership.js'
import type { World } from './opened-environment.js'
import type { FieldChange, Plan } from './plan.js'
import { isBeingDeleted, kindsOf } from './steps.js'

/** Taking over an object that somebody else made: who owns it changes, what it says does not. */
export interface Adoption {
  /** Sent by server-side apply: our labels and annotations, and every other field exactly as it is live. */
  readonly object: JsonObject
  /** What the next `apply` will change, since the repository says it otherwise; its access is the same. */
  readonly nextApply: readonly FieldChange[]
}

/** Why an object is not to be taken over, whatever it grants: somebody else keeps it, and would notice or undo it. */
export const notAdoptable = (live: KubernetesObject, applySet: string): Problem | undefined => {
  const kept = keptByGitOps(live)
  if (kept !== undefined) return kept
  // Another environment's object, and the parent of another tool's ApplySet, are nobody's to take.
  const owner = foreignOwner(live, applySet)
  if (owner !== undefined && (isOurs(live) || owner.code !== 'FOREIGN_OWNER')) return owner
  const refuse = (received: string, remedy: string): Problem => ({
    code: 'ADOPT_KEPT',
    message: `${keyTitle(live.key)} is kept by somebody else, who would undo what meshgate writes`,
    where: live.source,
    expected: 'an object that a person or a script made',
    received,
    remedy,
  })
  const release = releasingTool(live)
  if (release !== undefined)
    return refuse(
      `Helm${release.name === '' ? '' : ` release ${JSON.stringify(release.name)}`} (${release.sign})`,
      'Take the object out of the chart with `helm.sh/resource-policy: keep`, upgrade, remove Helm’s labels and annotations, and run again.',
    )
  const controller = objectsAt(live.content, 'metadata', 'ownerReferences').find(
    (reference) => member(reference, 'controller') === true,
  )
  if (controller !== undefined)
    return refuse(
      `controller ${textAt(controller, 'kind')} ${JSON.stringify(textAt(controller, 'name'))}`,
      'Change the object that it is made from.',
    )
  return isBeingDeleted(live) ? refuse('an object that is being deleted', 'Run `apply` when it is gone.') : undefined
}

/** `live` as it would be adopted for what the repository asks for. */
export const planAdoption = (live: KubernetesObject, desired: RenderedObject): Adoption => {
  const fields = Object.entries(live.content).filter(([name]) => isOfObject(name, desired))
  const metadata = objectAt(desired.object, 'metadata')
  return {
    object: {
      apiVersion: live.apiVersion,
      kind: live.key.kind,
      metadata: {
        name: live.key.name,
        namespace: live.key.namespace,
        labels: objectAt(metadata, 'labels'),
        annotations: objectAt(metadata, 'annotations'),
      },
      ...Object.fromEntries(fields),
    },
    nextApply: changesOfNextApply(live, desired),
  }
}

/** An apply sends texts, not sets: a list in another order is a change, and a conflict with whoever wrote it. */
const changesOfNextApply = (live: KubernetesObject, desired: RenderedObject): readonly FieldChange[] => {
  const wanted = asKubernetesObject({ ...desired, object: { ...desired.object, apiVersion: live.apiVersion } })
  const known = compareObjects([live], [wanted]).flatMap((change) => change.fields)
  return [...new Set([...Object.keys(live.content), ...Object.keys(desired.object)])]
    .filter((name) => isOfObject(name, desired) && !sameJson(live.content[name], desired.object[name]))
    .flatMap((name) => {
      const below = known.filter(({ pointer }) => pointer === `/${name}` || pointer.startsWith(`/${name}/`))
      return below.length > 0 ? below : [{ pointer: `/${name}` }]
    })
}

/** A ServiceAccount's `secrets` are the cluster's own; of its fields only what we ask for is ours. */
const isOfObject = (name: string, desired: RenderedObject): boolean =>
  !['apiVersion', 'kind', 'metadata', 'status'].includes(name) &&
  (decisiveRoots.includes(name) || Object.hasOwn(desired.object, name))

/** Whether the answer of the server says what the object said before: the last look before anything is written. */
export const saysTheSame = (before: KubernetesObject, after: KubernetesObject): boolean => {
  const rest = (object: KubernetesObject): JsonObject =>
    Object.fromEntries(
      Object.entries(object.content).filter(([name]) => !['apiVersion', 'kind', 'metadata', 'status'].includes(name)),
    )
  return sameJson(rest(before), rest(after))
}

/**
 * `managedFields` after the adoption, without the other managers' hold on what the next apply will change; undefined where
 * there is nothing to take. A manager that still writes takes its fields back with its next change, and apply then says so.
 */
export const withoutOthers = (adopted: KubernetesObject, adoption: Adoption): JsonArray | undefined => {
  if (adoption.nextApply.length === 0) return undefined
  const taken = new Set(adoption.nextApply.map(({ pointer }) => `f:${pointer.split('/')[1] ?? ''}`))
  let changed = false
  const entries = (adopted.managedFields ?? []).flatMap((entry): readonly Json[] => {
    const fields = member(entry, 'fieldsV1')
    const ours = textAt(entry, 'manager') === fieldManager && textAt(entry, 'operation') === 'Apply'
    if (!isJsonObject(entry) || !isJsonObject(fields) || ours || textAt(entry, 'subresource') !== '') return [entry]
    const kept = Object.entries(fields).filter(([name]) => !taken.has(name))
    if (kept.length === Object.keys(fields).length) return [entry]
    changed = true
    return kept.length === 0 ? [] : [{ ...entry, fieldsV1: Object.fromEntries(kept) }]
  })
  return changed ? entries : undefined
}

/** The ApplySet parent that names the kind of the new member; undefined where it does already (KEP-3659: parent first). */
export const widenedParent = (
  parent: RenderedObject,
  live: KubernetesObject | undefined,
  adopted: KubernetesObject,
): JsonObject | undefined => {
  const { group, kind } = adopted.key
  const wanted = group === '' ? kind : `${kind}.${group}`
  const there = live === undefined ? [] : kindsOf(live.annotations)
  if (there.includes(wanted)) return undefined
  const kinds = [...new Set([...there, wanted])].sort(byCodePoint)
  // Server-side apply would take out what it is not told again.
  const kept = [appliedAnnotation, knownBindingsAnnotation, revokedAnnotation].flatMap(
    (name): readonly (readonly [string, string])[] => {
      const text = live?.annotations[name]
      return text === undefined ? [] : [[name, text]]
    },
  )
  return {
    ...parent.object,
    metadata: {
      ...objectAt(parent.object, 'metadata'),
      annotations: {
        ...textMapAt(parent.object, 'metadata', 'annotations'),
        ...Object.fromEntries(kept),
        [groupKindsAnnotation]: kinds.join(','),
      },
    },
  }
}

/** The object that is meant, as it is live and as the environment asks for it; refuses where either is missing. */
export const findAdopted = (
  text: string,
  environment: Environment,
  { state }: Pick<World, 'state'>,
  wanted: readonly RenderedObject[],
): { readonly live: KubernetesObject; readonly desired: RenderedObject } => {
  const [kind = '', namespace = '', name = '', ...more] = text.split('/')
  const isNamed = ({ key }: { readonly key: KubernetesObject['key'] }): boolean =>
    key.kind === kind && key.namespace === namespace && key.name === name
  const parent = applySetParentName(environment.name)
  const asked = wanted.filter(({ key }) => !(key.kind === 'ConfigMap' && key.name === parent))
  const desired = more.length > 0 ? undefined : asked.find(isNamed)
  if (desired === undefined)
    throw new Refusal({
      code: 'ADOPT_NOT_ASKED',
      message: `environment ${JSON.stringify(environment.name)} asks for no ${JSON.stringify(text)}: apply would remove it as soon as it is meshgate's`,
      where: { kind: 'input', name: 'object' },
      expected:
        asked.map(({ key }) => `${key.kind}/${key.namespace}/${key.name}`).join(', ') || 'an object of a binding',
      received: text.slice(0, 300),
      remedy:
        'Write a binding that asks for it, or put the policy into the repository with `apply: { policies: true }`.',
    })
  const live = state.objects.find(({ key }) => keyText(key) === keyText(desired.key))
  if (live !== undefined) return { live, desired }
  throw new Refusal({
    code: 'ADOPT_MISSING',
    message: `${keyTitle(desired.key)} is not in the cluster, or this login may not read it`,
    where: { kind: 'input', name: 'object' },
    expected: 'an object that is there',
    received: 'nothing',
    remedy: 'There is nothing to take over: `apply` makes it.',
  })
}

/** Why it may not be taken over as it is: what it grants is not what the repository asks for. */
export const changesAccess = (live: KubernetesObject, { reviewed }: Plan): Problem | undefined => {
  const { access, permissions } = reviewed
  const rows =
    access.destinations.reduce((sum, { gained, lost }) => sum + gained.length + lost.length, 0) + permissions.length
  return access.verdict === 'equivalent' && permissions.length === 0
    ? undefined
    : {
        code: 'ADOPT_CHANGES_ACCESS',
        message: `${keyTitle(live.key)} does not grant what the repository asks for: ${access.verdict}, ${rows} rows above`,
        where: live.source,
        expected: 'equivalent, and the same Kubernetes permissions',
        received: access.verdict,
        remedy:
          'Write into the repository what the object grants today, adopt it, and change it in a merge request of its own.',
      }
}
