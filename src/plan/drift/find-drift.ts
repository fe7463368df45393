import { appliedAnnotation, applySetId, applySetParentName, provenance } from '../../bindings/names.js'
import { hasExpired } from '../../bindings/expiry.js'
import type { Binding, Environment } from '../../config/config.js'
import type { Problem } from '../../errors/problem.js'
import { fieldManager } from '../../manifests/no-op.js'
import { podTemplatesOf } from '../../mesh/coverage/pod-templates.js'
import { sourceText } from '../../mesh/answer.js'
import { objectsAt, textAt, textMapAt } from '../../mesh/fields.js'
import {
  isAskedFor,
  isKnownAbsent,
  keyText,
  keyTitle,
  readStatus,
  type KubernetesObject,
  type MeshState,
} from '../../ports/object.js'
import { groupBy } from '../../ports/group-by.js'
import { byCodePoint } from '../../ports/order.js'
import { lastApplied } from '../applied-run.js'
import { belongsTo, isOurs } from '../ownership.js'
import { ownersOfField, writesOf, writeTitle } from '../reviewed/writers.js'
import { foreignBindings, type ForeignBinding } from './foreign-bindings.js'
import { fieldsOtherwise, storedForm } from './stored-form.js'
import { isParent } from '../steps.js'

/** One object that is not what the protected branch says. */
export interface DriftedObject {
  /**
   * `foreign`: a policy that no file knows, in the environment's namespace, or a binding that gives its identities something, or
   * somebody one of its roles. `mesh-wide`: a policy of the root namespace that selects what the environment owns, and
   * `cluster-wide` a binding to a group that its identities are in: somebody else's, so they are told and are no drift by
   * themselves. `orphan`: it refers to what is gone. `left over`: meshgate wrote it, and nothing asks for it, or not any more.
   * `refused`: a binding that apply would not write any more, since the cluster is another.
   */
  readonly kind: 'changed' | 'missing' | 'foreign' | 'mesh-wide' | 'cluster-wide' | 'orphan' | 'left over' | 'refused'
  /** `AuthorizationPolicy shop/orders`. */
  readonly object: string
  readonly details: readonly DriftDetail[]
}

/** A field that differs, or why the object is told. */
export interface DriftDetail {
  /** A JSON pointer; a reason for what is no change of a field. */
  readonly what: string
  /** Who owns the field, or wrote the object last: `kubectl-edit (Update) at 2026-11-24T09:12:03Z`. Missing where the cluster does not say. */
  readonly by?: string
}

interface DriftInput {
  readonly environment: Pick<Environment, 'name' | 'namespace'>
  /** What shall stand: the repository's objects of the protected branch, and what its bindings render. */
  readonly desired: readonly KubernetesObject[]
  readonly state: MeshState
  readonly rootNamespace: string
  readonly bindings: readonly Binding[]
  /** What the bindings render, also part of `desired`. */
  readonly rendered: readonly KubernetesObject[]
  /** Why bindings may not be rendered, by what stands in the cluster. */
  readonly refused: readonly Problem[]
  /** What the environment wrote in a namespace that it has left. */
  readonly elsewhere: readonly KubernetesObject[]
  /** YYYY-MM-DD, UTC. */
  readonly today: string
}

/** What the branch says and what the cluster holds of it, as the two sides of a comparison of access. */
export const sidesOfDrift = (
  state: MeshState,
  desired: readonly KubernetesObject[],
): { readonly before: readonly KubernetesObject[]; readonly after: readonly KubernetesObject[] } => {
  const live = new Map(state.objects.map((object) => [keyText(object.key), object]))
  const pairs = desired.map((object) => ({ object, there: live.get(keyText(object.key)) }))
  return {
    before: pairs.map(({ object, there }) => (there === undefined ? object : storedForm(object, there))),
    // Of a kind that the cluster was not asked for, nothing is known to be otherwise.
    after: pairs.flatMap(({ object, there }) => there ?? (isAskedFor(state, object.key) ? [] : [object])),
  }
}

/** Kinds of the branch's objects that no cluster is asked for, each with its number: nobody knows how those stand there. */
export const notCompared = (state: MeshState, desired: readonly KubernetesObject[]): readonly string[] => {
  const kinds = desired.filter(({ key }) => !isAskedFor(state, key)).map(({ key }) => key.kind)
  return [...new Set(kinds)].sort(byCodePoint).map((kind) => `${kinds.filter((one) => one === kind).length} ${kind}`)
}

/**
 * What stands beside the branch, and gives or takes access that it does not say: policies of the environment's namespace and
 * bindings about its identities that no file knows, and what meshgate wrote and nothing asks for any more.
 */
export const beyondBranch = (input: DriftInput): readonly KubernetesObject[] => {
  const known = new Set(input.desired.map(({ key }) => keyText(key)))
  const given = new Set(bindingsBeside(input).flatMap(({ kind, object }) => (kind === 'foreign' ? [object] : [])))
  return input.state.objects.filter(
    (object) =>
      isLeftOver(object, input, known) ||
      input.elsewhere.includes(object) ||
      placeOfForeign(object, input, known) === 'foreign' ||
      given.has(object),
  )
}

/** Policies of the root namespace that select what the environment owns, and are not the branch's. */
export const meshWide = (input: DriftInput): readonly KubernetesObject[] => {
  const known = new Set(input.desired.map(({ key }) => keyText(key)))
  return input.state.objects.filter(
    (object) => placeOfForeign(object, input, known) === 'mesh-wide' && selectsOwned(object, input),
  )
}

/** Told, and no drift by itself: it is not the environment's. */
export const isBeside = ({ kind }: DriftedObject): boolean => kind === 'mesh-wide' || kind === 'cluster-wide'

/** What differs, object by object, in order of kind of difference and of name. Access is compared apart from it. */
export const findDrift = (input: DriftInput): readonly DriftedObject[] => {
  const order: readonly DriftedObject['kind'][] = [
    'refused',
    'changed',
    'foreign',
    'left over',
    'orphan',
    'missing',
    'mesh-wide',
    'cluster-wide',
  ]
  return [
    ...refusedBindings(input),
    ...changedOrMissing(input),
    ...foreignPolicies(input),
    ...bindingsBeside(input).map(({ object, kind, what }) => ({
      kind,
      object: keyTitle(object.key),
      details: [{ what, ...writerOf(object) }],
    })),
    ...leftovers(input),
    ...input.elsewhere.map(({ key }) => ({
      kind: 'left over' as const,
      object: keyTitle(key),
      details: [{ what: `of namespace ${key.namespace}, which the environment has left: no apply removes it` }],
    })),
    ...orphans(input),
  ].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || byCodePoint(a.object, b.object))
}

/** The newest write of somebody else, or of meshgate where nobody else wrote. */
const writerOf = (object: KubernetesObject): { readonly by?: string } => {
  const writes = writesOf(object)
  const write = writes.find(({ manager }) => manager !== fieldManager) ?? writes[0]
  return write === undefined ? {} : { by: writeTitle(write) }
}

/** Who owns the field now; whoever took one away owns nothing, so the newest write of somebody else stands for it. */
const changerOf = (object: KubernetesObject, pointer: string): { readonly by?: string } => {
  const [owner] = ownersOfField(object, pointer)
  return owner === undefined || owner.manager === fieldManager ? writerOf(object) : { by: writeTitle(owner) }
}

const bindingsBeside = (input: DriftInput): readonly ForeignBinding[] => {
  const known = new Set(input.desired.map(({ key }) => keyText(key)))
  return foreignBindings(
    input.state,
    input.rendered,
    (object) => known.has(keyText(object.key)) || isMember(object, input.environment),
  )
}

/** A role that a binding refers to may have grown since, or a Service be gone: what apply would say, each binding once. */
const refusedBindings = ({ refused, state, environment, bindings }: DriftInput): readonly DriftedObject[] =>
  [...groupBy(refused, ({ where }) => (where === undefined ? 'a binding' : sourceText(where))).entries()].map(
    ([place, problems]) => {
      const roles = bindings
        .flatMap(({ roleRef }) => roleRef ?? [])
        .filter(({ kind, name }) => problems.some(({ message }) => message.includes(`${kind} ${JSON.stringify(name)}`)))
      const isRole = ({ kind, name, namespace }: KubernetesObject['key']): boolean =>
        roles.some((role) => role.kind === kind && role.name === name) &&
        ['', environment.namespace].includes(namespace)
      const writes = state.objects
        .filter(({ key }) => isRole(key))
        .map((object) => ({ what: `${keyTitle(object.key)} was written`, ...writerOf(object) }))
      return {
        kind: 'refused',
        object: place,
        details: [...problems.map(({ code, message }) => ({ what: `${code}: ${message}` })), ...writes],
      }
    },
  )

const changedOrMissing = ({ desired, state, environment }: DriftInput): readonly DriftedObject[] => {
  const live = new Map(state.objects.map((object) => [keyText(object.key), object]))
  return desired.flatMap((object): readonly DriftedObject[] => {
    const there = live.get(keyText(object.key))
    if (there === undefined)
      return isKnownAbsent(state, object.key) ? [{ kind: 'missing', object: keyTitle(object.key), details: [] }] : []
    const fields = fieldsOtherwise(object, there).map(({ pointer }) => ({
      what: pointer,
      ...changerOf(there, pointer),
    }))
    const unmarked =
      isParent(object.key, environment) && lastApplied(state, environment) === undefined
        ? [{ what: `the mark of the run that applied last (${appliedAnnotation}) is gone, so an older run may write` }]
        : []
    const details = [...fields, ...unmarked]
    return details.length === 0 ? [] : [{ kind: 'changed', object: keyTitle(object.key), details }]
  })
}

/** Policies of Istio, and the filters that can undo them. */
const isPolicy = ({ group, kind }: KubernetesObject['key']): boolean =>
  group === 'security.istio.io' || kind === 'EnvoyFilter'

const placeOfForeign = (
  object: KubernetesObject,
  { environment, rootNamespace }: DriftInput,
  known: ReadonlySet<string>,
): 'foreign' | 'mesh-wide' | undefined => {
  const { key } = object
  if (!isPolicy(key) || known.has(keyText(key)) || isMember(object, environment)) return undefined
  if (key.namespace === environment.namespace) return 'foreign'
  return key.namespace === rootNamespace ? 'mesh-wide' : undefined
}

const foreignPolicies = (input: DriftInput): readonly DriftedObject[] => {
  const known = new Set(input.desired.map(({ key }) => keyText(key)))
  return input.state.objects.flatMap((object): readonly DriftedObject[] => {
    const { key, content } = object
    const kind = placeOfForeign(object, input, known)
    if (kind === undefined || (kind === 'mesh-wide' && !selectsOwned(object, input))) return []
    const what =
      textAt(content, 'spec', 'action') || (key.kind === 'AuthorizationPolicy' ? 'ALLOW' : 'no file knows it')
    return [{ kind, object: keyTitle(key), details: [{ what, ...writerOf(object) }] }]
  })
}

/** A policy of the root namespace counts where its labels stand on a workload of the environment, or it has none. */
const selectsOwned = ({ content }: KubernetesObject, { state, environment, desired }: DriftInput): boolean => {
  const wanted = [
    ...Object.entries(textMapAt(content, 'spec', 'selector', 'matchLabels')),
    ...Object.entries(textMapAt(content, 'spec', 'workloadSelector', 'labels')),
  ]
  if (wanted.length === 0)
    return objectsAt(content, 'spec', 'targetRefs').length === 0 && textAt(content, 'spec', 'targetRef', 'name') === ''
  // Of some workloads, as of CronJobs, only the repository knows: the cluster is not asked for them, and their pods are gone.
  return [...state.objects, ...desired]
    .filter(({ key }) => key.namespace === environment.namespace)
    .flatMap(podLabels)
    .some((own) => wanted.every(([name, value]) => own[name] === value))
}

/** Labels that the pods of a workload carry, of each of its templates; a pod's own. */
const podLabels = (object: KubernetesObject): readonly Readonly<Record<string, string>>[] =>
  object.key.kind === 'Pod'
    ? [textMapAt(object.content, 'metadata', 'labels')]
    : podTemplatesOf(object).map(({ template }) => textMapAt(template, 'metadata', 'labels'))

const isMember = (object: KubernetesObject, { name, namespace }: DriftInput['environment']): boolean =>
  belongsTo(object, applySetId(applySetParentName(name), namespace)) && isOurs(object)

const isLeftOver = (object: KubernetesObject, { environment }: DriftInput, known: ReadonlySet<string>): boolean =>
  isMember(object, environment) && !known.has(keyText(object.key)) && !isParent(object.key, environment)

const leftovers = (input: DriftInput): readonly DriftedObject[] => {
  const { desired, state, bindings, today } = input
  const known = new Set(desired.map(({ key }) => keyText(key)))
  return state.objects
    .filter((object) => isLeftOver(object, input, known))
    .map((object) => {
      const names = (object.annotations[provenance.binding] ?? '').split(',').filter((name) => name !== '')
      const ended = bindings.filter((binding) => names.includes(binding.name) && hasExpired(binding, today))
      const why = ended.map(({ name, expires }) => ({ what: `binding ${name} ended after ${expires ?? ''}` }))
      return {
        kind: 'left over' as const,
        object: keyTitle(object.key),
        details:
          why.length > 0
            ? why
            : [{ what: `of binding ${names.join(', ') || 'none that is named'}, which nothing asks for` }],
      }
    })
}

/** RoleBindings of the environment whose role or ServiceAccount is not there, where that kind was wholly read. */
const orphans = ({ state, environment }: DriftInput): readonly DriftedObject[] => {
  const there = (kind: string, namespace: string, name: string): boolean => {
    const group = kind === 'ServiceAccount' ? '' : 'rbac.authorization.k8s.io'
    if (readStatus(state, group, kind, namespace) !== 'complete') return true
    return state.objects.some(({ key }) => key.kind === kind && key.namespace === namespace && key.name === name)
  }
  return state.objects
    .filter(({ key }) => key.kind === 'RoleBinding' && key.namespace === environment.namespace)
    .flatMap((object): readonly DriftedObject[] => {
      const { namespace } = object.key
      const role = textAt(object.content, 'roleRef', 'name')
      const kind = textAt(object.content, 'roleRef', 'kind')
      const gone = [
        ...(kind === 'Role' && !there('Role', namespace, role) ? [`Role ${role} is gone`] : []),
        ...objectsAt(object.content, 'subjects')
          .filter((subject) => textAt(subject, 'kind') === 'ServiceAccount')
          .map((subject) => [textAt(subject, 'namespace') || namespace, textAt(subject, 'name')] as const)
          .filter(([of, name]) => !there('ServiceAccount', of, name))
          .map(([of, name]) => `ServiceAccount ${of}/${name} is gone`),
      ]
      return gone.length === 0
        ? []
        : [
            {
              kind: 'orphan',
              object: keyTitle(object.key),
              // Whoever removed it left no trace; the last writer of this object did something else.
              details: gone.map((what) => ({ what })),
            },
          ]
    })
}
