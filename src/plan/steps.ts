import type { Problem } from '../errors/problem.js'
import { applySetId, applySetParentName, groupKindsAnnotation } from '../bindings/names.js'
import type { RenderedObject } from '../bindings/rendered-object.js'
import type { Environment } from '../config/config.js'
import type { JsonObject } from '../ports/json.js'
import type { Precondition } from '../ports/cluster.js'
import {
  keyText,
  keyTitle,
  readStatus,
  type KubernetesObject,
  type MeshState,
  type ObjectKey,
} from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import { member, objectAt } from '../mesh/fields.js'
import { provesNoOp } from '../manifests/no-op.js'
import { orderPermissions } from './order-permissions.js'
import { orderPolicies } from './order-policies.js'
import { keptByGitOps } from './gitops-owner.js'
import { belongsTo, foreignFields, foreignOwner, isOurs } from './ownership.js'
import type { Step } from './plan.js'
import { inPhases, type PlacedWrite, type Write } from './write.js'

export interface StepsInput {
  readonly environment: Pick<Environment, 'name' | 'namespace'>
  /** Everything that shall stand, the ApplySet parent included. */
  readonly desired: readonly Pick<RenderedObject, 'key' | 'object'>[]
  /** The cluster, read just now. */
  readonly live: MeshState
  readonly rootNamespace: string
  /** Members that are not desired and not pruned either; missing: none. */
  readonly keeps?: (object: KubernetesObject) => boolean
}

export interface PlannedSteps {
  /** In order; empty where there are problems. */
  readonly steps: readonly Step[]
  /** Objects that are proven to be as they should: nothing is sent for them. */
  readonly settled: readonly ObjectKey[]
  /** They carry our ApplySet label and were not written by us: left alone, and said. */
  readonly strangers: readonly ObjectKey[]
  readonly problems: readonly Problem[]
}

/** The ordered writes from what is live to what is desired. */
export const planSteps = (input: StepsInput): PlannedSteps => {
  const { environment, desired, live } = input
  const applySet = applySetId(applySetParentName(environment.name), environment.namespace)
  const liveByKey = new Map(live.objects.map((object) => [keyText(object.key), object]))
  const problems: Problem[] = [...unreadKinds(input, applySet)]
  const settled: ObjectKey[] = []
  const writes: Write[] = []
  for (const { key, object } of desired) {
    const before = liveByKey.get(keyText(key))
    if (before !== undefined) {
      const refused = refusalsOf(before, object, applySet)
      problems.push(...refused)
      if (refused.length > 0) continue
      if (provesNoOp(before, object)) {
        settled.push(key)
        continue
      }
    }
    writes.push({ key, before, after: object })
  }
  const wanted = new Set(desired.map(({ key }) => keyText(key)))
  const leftovers = live.objects.filter(
    (object) =>
      object.key.namespace === environment.namespace &&
      belongsTo(object, applySet) &&
      !wanted.has(keyText(object.key)) &&
      input.keeps?.(object) !== true &&
      !isBeingDeleted(object),
  )
  const pruned = leftovers.filter((object) => isOurs(object) && !isParent(object.key, environment))
  // Said, not passed over: a forged mark must not keep access in place unseen.
  problems.push(...pruned.flatMap((object) => keptByGitOps(object) ?? []))
  for (const before of pruned) writes.push({ key: before.key, before, after: undefined })
  const placed = placeAll(writes, input, problems)
  const steps =
    problems.length > 0 ? [] : inPhases(placed).map((write) => stepOf(write, liveByKey.get(keyText(write.key))))
  return { steps, settled, strangers: leftovers.filter((object) => !isOurs(object)).map(({ key }) => key), problems }
}

/** The ApplySet parent of an environment. */
export const isParent = (key: ObjectKey, environment: StepsInput['environment']): boolean =>
  key.group === '' && key.kind === 'ConfigMap' && key.name === applySetParentName(environment.name)

const placeAll = (writes: readonly Write[], input: StepsInput, problems: Problem[]): readonly PlacedWrite[] => {
  const ofGroup = (group: string): readonly Write[] => writes.filter(({ key }) => key.group === group)
  const permissions = orderPermissions(
    [...ofGroup('rbac.authorization.k8s.io'), ...ofGroup('').filter(({ key }) => key.kind === 'ServiceAccount')],
    input.live.objects.filter(({ key }) => isBinding(key, input)).map(({ content }) => content),
    bindingsAfter(writes, input),
  )
  const policies = orderPolicies(ofGroup('security.istio.io'), input.live, input.rootNamespace)
  problems.push(...permissions.problems, ...policies.problems)
  const parent = ofGroup('').find(({ key }) => isParent(key, input.environment))
  return [...(parent === undefined ? [] : placeParent(parent)), ...permissions.writes, ...policies.writes]
}

/** All RoleBindings of the namespace when the plan is done, whoever wrote them. */
const bindingsAfter = (writes: readonly Write[], input: StepsInput): readonly JsonObject[] => {
  const written = new Set(writes.map(({ key }) => keyText(key)))
  return [
    ...input.live.objects
      .filter(({ key }) => isBinding(key, input) && !written.has(keyText(key)))
      .map(({ content }) => content),
    ...writes.flatMap(({ key, after }) => (isBinding(key, input) && after !== undefined ? [after] : [])),
  ]
}

const isBinding = ({ kind, namespace }: ObjectKey, { environment }: StepsInput): boolean =>
  kind === 'RoleBinding' && namespace === environment.namespace

/** KEP-3659: the parent names every kind of a member before the first is written, and fewer after the last is gone. */
const placeParent = ({ key, before, after }: Write): readonly PlacedWrite[] => {
  if (after === undefined) return []
  const wanted = kindsOf(objectAt(after, 'metadata', 'annotations'))
  const there = kindsOf(before?.annotations ?? {})
  const both = [...new Set([...wanted, ...there])].sort(byCodePoint)
  if (both.length === wanted.length)
    return [{ phase: 'widen inventory', key, object: after, why: 'names the kinds of the members' }]
  const widened = {
    ...after,
    metadata: {
      ...objectAt(after, 'metadata'),
      annotations: { ...objectAt(after, 'metadata', 'annotations'), [groupKindsAnnotation]: both.join(',') },
    },
  }
  const narrow: PlacedWrite = { phase: 'narrow inventory', key, object: after, why: 'names only kinds that are left' }
  const known = before !== undefined && provesNoOp(before, widened)
  return known ? [narrow] : [{ phase: 'widen inventory', key, object: widened, why: 'names old and new kinds' }, narrow]
}

export const kindsOf = (annotations: Readonly<Record<string, unknown>>): readonly string[] => {
  const text = Object.hasOwn(annotations, groupKindsAnnotation) ? annotations[groupKindsAnnotation] : ''
  return typeof text === 'string' && text !== '' ? text.split(',') : []
}

const refusalsOf = (live: KubernetesObject, desired: JsonObject, applySet: string): readonly Problem[] => {
  const owner = foreignOwner(live, applySet)
  if (owner !== undefined) return [owner]
  if (isBeingDeleted(live))
    return [
      {
        code: 'APPLY_MOVED_ON',
        message: `${keyTitle(live.key)} is being deleted.`,
        where: live.source,
        remedy: 'Run again when it is gone.',
      },
    ]
  const fields = foreignFields(live, desired)
  if (fields.length === 0) return []
  return [
    {
      code: 'FOREIGN_FIELD',
      message: `${keyTitle(live.key)} holds fields that meshgate does not ask for and that an apply would leave in place.`,
      where: live.source,
      received: fields.join(', '),
      remedy:
        'Take the fields out with the tool that set them; `kubectl get -o yaml --show-managed-fields` says which.',
    },
  ]
}

export const isBeingDeleted = (object: KubernetesObject): boolean =>
  member(objectAt(object.content, 'metadata'), 'deletionTimestamp') !== undefined

/** Absent is only what was looked for: every kind that is written, and every kind that members may be of. */
const unreadKinds = ({ desired, live, environment }: StepsInput, applySet: string): readonly Problem[] => {
  const groupKinds = new Map(
    desired.map(({ key }) => [`${key.group}/${key.kind}`, { group: key.group, kind: key.kind }]),
  )
  const parent = live.objects.find((object) => isParent(object.key, environment) && belongsTo(object, applySet))
  for (const text of kindsOf(parent?.annotations ?? {})) {
    const [kind = '', ...group] = text.split('.')
    groupKinds.set(`${group.join('.')}/${kind}`, { group: group.join('.'), kind })
  }
  return [...groupKinds.values()].flatMap(({ group, kind }): readonly Problem[] => {
    const status = readStatus(live, group, kind, environment.namespace)
    if (status === 'complete') return []
    return [
      {
        code: 'LIVE_INCOMPLETE',
        message: `The objects of kind ${kind} in namespace ${JSON.stringify(environment.namespace)} could not all be read, so it is not known what a write would meet.`,
        expected: 'complete',
        received: status,
        remedy:
          status === 'not installed'
            ? `Install the CRD of ${kind}${group === '' ? '' : `.${group}`}.`
            : `Allow the job to list ${kind} in the namespace.`,
      },
    ]
  })
}

const stepOf = (write: PlacedWrite, live: KubernetesObject | undefined): Step => {
  const { key, object, why } = write
  const precondition: Precondition =
    live?.source.kind === 'cluster'
      ? { kind: 'unchanged', uid: live.source.uid, resourceVersion: live.source.resourceVersion }
      : { kind: 'absent' }
  return object === undefined
    ? { kind: 'remove', key, precondition, why }
    : { kind: 'apply', key, object, precondition, why }
}
