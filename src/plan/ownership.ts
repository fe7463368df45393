import type { Problem } from '../errors/problem.js'
import { applySetIdLabel, managedByLabel, partOfLabel, provenance, toolingAnnotation } from '../bindings/names.js'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import { keyTitle, type KubernetesObject, type ObjectKey } from '../ports/object.js'
import { member, textAt } from '../mesh/fields.js'
import { keptByGitOps } from './gitops-owner.js'
import { fieldManager } from '../manifests/no-op.js'

const label = (object: KubernetesObject, name: string): string =>
  Object.hasOwn(object.labels, name) ? (object.labels[name] ?? '') : ''

/** Labels can be forged by anyone who may patch; an Apply entry of our manager only by who may write as us. */
export const isOurs = (object: KubernetesObject): boolean =>
  label(object, managedByLabel) === 'meshgate' &&
  entries(object).some((entry) => isOurEntry(entry) && isJsonObject(entry['fieldsV1']))

/** A member of the environment's ApplySet, or its parent. */
export const belongsTo = (object: KubernetesObject, applySet: string): boolean =>
  label(object, partOfLabel) === applySet || label(object, applySetIdLabel) === applySet

/** Why a same-named object may not be written, if it may not: a plain apply would merge into it silently. */
export const foreignOwner = (live: KubernetesObject, applySet: string): Problem | undefined => {
  const kept = keptByGitOps(live)
  if (kept !== undefined) return kept
  const title = keyTitle(live.key)
  const tooling = Object.hasOwn(live.annotations, toolingAnnotation) ? live.annotations[toolingAnnotation] : undefined
  if (tooling !== undefined && !tooling.startsWith('meshgate/'))
    return {
      code: 'FOREIGN_APPLYSET',
      message: `${title} is the parent of an ApplySet that another tool keeps.`,
      where: live.source,
      expected: 'meshgate/…',
      received: tooling,
      remedy: 'Rename the environment, or remove the other tool’s ApplySet first.',
    }
  if (isOurs(live) && belongsTo(live, applySet)) return undefined
  const environment = Object.hasOwn(live.annotations, provenance.environment)
    ? live.annotations[provenance.environment]
    : undefined
  return {
    code: 'FOREIGN_OWNER',
    message: isOurs(live)
      ? `${title} exists and belongs to another environment${environment === undefined ? '' : ` (${JSON.stringify(environment)})`}.`
      : `${title} exists and meshgate did not write it.`,
    where: live.source,
    expected: `written by field manager ${fieldManager}, labels ${managedByLabel}=meshgate and ${partOfLabel}=${applySet}`,
    received: `written by ${ownersOf(live).join(', ') || 'nobody that is named'}; ${managedByLabel}=${label(live, managedByLabel) || '(none)'}`,
    remedy: isOurs(live)
      ? 'Give the binding or its ServiceAccount another name: two environments do not share an object.'
      : `Where it grants exactly what the repository asks for, take it over: \`meshgate adopt ${adoptName(live.key)}\`. Else give the binding or its ServiceAccount another name, or remove the object after asking its owner.`,
  }
}

/** As `adopt` takes it: `ServiceAccount/shop/deployer`. */
const adoptName = ({ kind, namespace, name }: ObjectKey): string => `${kind}/${namespace}/${name}`

/** Field managers of an object, with how they wrote it. */
export const ownersOf = (object: KubernetesObject): readonly string[] => [
  ...new Set(entries(object).map((entry) => `${textAt(entry, 'manager')} (${textAt(entry, 'operation')})`)),
]

const entries = (object: KubernetesObject): readonly JsonObject[] =>
  (object.managedFields ?? []).filter((entry): entry is JsonObject => isJsonObject(entry))

const isOurEntry = (entry: JsonObject): boolean =>
  entry['manager'] === fieldManager && entry['operation'] === 'Apply' && (entry['subresource'] ?? '') === ''

/** Where an unasked field changes what the object does. A ServiceAccount's `secrets` are the cluster's own. */
export const decisiveRoots = ['spec', 'rules', 'aggregationRule', 'roleRef', 'subjects', 'data', 'binaryData']

/**
 * Fields that would still stand after our apply although we do not ask for them: server-side apply merges, and removes
 * only what nobody else owns. `spec.action: DENY` of another manager would turn our ALLOW around.
 */
export const foreignFields = (live: KubernetesObject, desired: JsonObject): readonly string[] => {
  const [ours, others] = [entries(live).filter(isOurEntry), entries(live).filter((entry) => !isOurEntry(entry))]
  const owned = (list: readonly JsonObject[]): readonly Json[] => list.map((entry) => entry['fieldsV1'] ?? null)
  return decisiveRoots.flatMap((root) =>
    residue(
      member(live.content, root),
      member(desired, root),
      below(owned(ours), root),
      below(owned(others), root),
      `.${root}`,
    ),
  )
}

const residue = (
  live: Json | undefined,
  desired: Json | undefined,
  ours: readonly Json[],
  others: readonly Json[],
  path: string,
): readonly string[] => {
  if (live === undefined) return []
  if (desired === undefined) return ours.length > 0 && others.length === 0 && isWhollyOurs(live, ours) ? [] : [path]
  if (!isJsonObject(live) || !isJsonObject(desired)) return []
  return Object.keys(live).flatMap((name) =>
    residue(member(live, name), member(desired, name), below(ours, name), below(others, name), `${path}.${name}`),
  )
}

/** Whether every leaf of a value that we no longer ask for is ours, so that the apply takes it away. */
const isWhollyOurs = (live: Json, ours: readonly Json[]): boolean => {
  if (!isJsonObject(live) || Object.keys(live).length === 0) return true
  // An atomic map is owned as one leaf.
  if (ours.some((tree) => isJsonObject(tree) && Object.keys(tree).length === 0)) return true
  return Object.keys(live).every((name) => {
    const [value, trees] = [member(live, name), below(ours, name)]
    return value !== undefined && trees.length > 0 && isWhollyOurs(value, trees)
  })
}

const below = (trees: readonly Json[], name: string): readonly Json[] =>
  trees.flatMap((tree) => {
    const found = member(tree, `f:${name}`)
    return found === undefined ? [] : [found]
  })
