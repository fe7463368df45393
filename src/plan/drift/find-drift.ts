import { appliedAnnotation, provenance } from '../../bindings/names.js'
import { hasExpired } from '../../bindings/expiry.js'
import { sourceText } from '../../mesh/answer.js'
import { objectsAt, textAt } from '../../mesh/fields.js'
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
import { isOwnWrite, ownersOfField, writeTitle } from '../reviewed/writers.js'
import { driftBeside, leftBehind } from './beside-branch.js'
import { driftKinds, writerOf, type DriftedObject, type DriftInput } from './drifted-object.js'
import { fieldsOtherwise, storedForm } from './stored-form.js'
import { isParent } from '../steps.js'

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

/** What differs, object by object, in order of kind of difference and of name. Access is compared apart from it. */
export const findDrift = (input: DriftInput): readonly DriftedObject[] => {
  const gone = orphans(input)
  // A binding to what is not there gives nothing: it is told once, as that.
  const isTold = ({ kind, object }: DriftedObject): boolean =>
    kind === 'beside' && gone.some((orphan) => orphan.object === object)
  return [
    ...refusedBindings(input),
    ...changedOrMissing(input),
    ...driftBeside(input).filter((one) => !isTold(one)),
    ...leftovers(input),
    ...input.elsewhere.map(({ key }) => ({
      kind: 'left over' as const,
      object: keyTitle(key),
      details: [{ what: `of namespace ${key.namespace}, which the environment has left: no apply removes it` }],
    })),
    ...gone,
  ].sort((a, b) => driftKinds.indexOf(a.kind) - driftKinds.indexOf(b.kind) || byCodePoint(a.object, b.object))
}

/** Who owns the field now; whoever took one away owns nothing, so the newest write of somebody else stands for it. */
const changerOf = (object: KubernetesObject, pointer: string): { readonly by?: string } => {
  const [owner] = ownersOfField(object, pointer)
  return owner === undefined || isOwnWrite(owner) ? writerOf(object) : { by: writeTitle(owner) }
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

const leftovers = (input: DriftInput): readonly DriftedObject[] => {
  const { bindings, today } = input
  return leftBehind(input).map((object) => {
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
