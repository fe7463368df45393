import { everyChange } from '../mesh/changed-objects.js'
import { bindingKinds } from '../mesh/binds-account.js'
import { member, objectsAt, textAt } from '../mesh/fields.js'
import { targetOf } from '../mesh/resolve/attachment.js'
import { groupBy } from '../ports/group-by.js'
import type { KubernetesObject } from '../ports/object.js'
import { accountChanges } from '../rbac/account-changes.js'
import type { FileSides } from './compare-files.js'
import type { Doubtful } from './doubtful-objects.js'

/** Comparisons before not every set of such objects is asked for. */
const mostCompared = 64
/** Units of which every set is asked for. */
const mostUnits = Math.log2(mostCompared)

const isPolicy = ({ object: { key } }: Doubtful): boolean =>
  key.group === 'security.istio.io' && key.kind === 'AuthorizationPolicy'

export const isPermission = ({ object }: Doubtful): boolean => isGrant(object)

export type DoubtfulSet = readonly Doubtful[]

/** Small sets first: they are the ones to tell. */
const bySize = (left: DoubtfulSet, right: DoubtfulSet): number => left.length - right.length

const pairsOf = (list: DoubtfulSet): readonly DoubtfulSet[] =>
  list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other]))

/** Every set of these units, the small ones first; of many more than are asked for those of up to two alone. */
const unitSets = (units: readonly DoubtfulSet[]): readonly DoubtfulSet[] =>
  units.length > mostUnits
    ? [[], ...units, ...units.flatMap((one, at) => units.slice(at + 1).map((other) => [...one, ...other]))]
    : units.reduce<readonly DoubtfulSet[]>((sets, unit) => [...sets, ...sets.map((set) => [...set, ...unit])], [[]])

const few = (list: DoubtfulSet, pairs: boolean): readonly DoubtfulSet[] => [
  [],
  ...list.map((one) => [one]),
  ...(pairs ? pairsOf(list) : []),
]

/** Sets of the doubtful objects that are there, by the theorem of `judgeKeptOut`, but for all of them. */
export const setsOf = (
  doubtful: DoubtfulSet,
  sides: FileSides,
): { readonly sets: readonly DoubtfulSet[]; readonly isWhole: boolean } => {
  const policies = doubtful.filter(isPolicy)
  const grants = doubtful.filter(isPermission)
  const others = doubtful.filter((one) => !isPolicy(one) && !isPermission(one))
  const alone = others.filter(({ revision }) => revision === undefined).map((one) => [one])
  const revisions = [
    ...groupBy(
      others.filter((one) => one.revision !== undefined),
      (one) => one.revision,
    ).values(),
  ]
  const chosen = few(policies, !changesPoliciesAlone(sides))
  const units = [...alone, ...revisions]
  const requests = unitSets(units)
    .flatMap((set) => chosen.map((some) => [...set, ...some]))
    .sort(bySize)
  const { sets: permissions, isWhole: areGrantsWhole } = grantSets(grants, sides)
  // Requests do not depend on permissions, nor these on them: both are asked at once.
  const sets = Array.from({ length: Math.max(requests.length, permissions.length) }, (_, at) => [
    ...(requests[at] ?? []),
    ...(permissions[at] ?? []),
  ]).filter((set) => set.length < doubtful.length)
  const isWhole = sets.length <= mostCompared && units.length <= mostUnits && areGrantsWhole
  return { sets: sets.slice(0, mostCompared), isWhole }
}

/**
 * Of RBAC what a permission is given by together: a binding and its role, of which one changed, or the account of some pods.
 * Where roles are made of others in the files, any of them.
 */
const grantSets = (
  grants: DoubtfulSet,
  sides: FileSides,
): { readonly sets: readonly DoubtfulSet[]; readonly isWhole: boolean } => {
  const states = [sides.before, sides.after].map((objects) => ({ objects, reads: [] }))
  const [before, after] = states
  if (grants.length === 0 || before === undefined || after === undefined) return { sets: [[]], isWhole: true }
  if ([...sides.before, ...sides.after].some(aggregates)) {
    const wholes = grants.filter(({ object }) => aggregates(object)).map((one) => [one])
    const parts = few(
      grants.filter(({ object }) => !aggregates(object)),
      true,
    )
    const sets = unitSets(wholes).flatMap((set) => parts.map((some) => [...set, ...some]))
    return { sets: [...sets].sort(bySize), isWhole: wholes.length <= mostUnits }
  }
  const changed = everyChange(before, after).flatMap((change) => change.after ?? [])
  const roles = new Set(changed.filter(isGrant).map(roleOf))
  const accounts = accountChanges(before, after).flatMap(({ to }) => to ?? [])
  const isGiven = ({ object }: Doubtful): boolean =>
    isBinding(object) && (roles.has(roleOf(object)) || accounts.some((account) => mayName(object, account)))
  const bindings = grants.filter(isGiven)
  const given = new Set([
    ...roles,
    ...[...sides.after]
      .filter((one) => isBinding(one) && accounts.some((account) => mayName(one, account)))
      .map(roleOf),
  ])
  const named = grants.filter(({ object }) => !isBinding(object) && given.has(roleOf(object)))
  const pairs = bindings.flatMap((binding) =>
    named.filter((role) => roleOf(role.object) === roleOf(binding.object)).map((role) => [binding, role]),
  )
  return { sets: [...few([...bindings, ...named], false), ...pairs], isWhole: true }
}

const isGrant = ({ key }: KubernetesObject): boolean => key.group === 'rbac.authorization.k8s.io'

const isBinding = (object: KubernetesObject): boolean =>
  isGrant(object) && bindingKinds.some((kind) => kind === object.key.kind)

/** The role itself, or the one that a binding gives. */
const roleOf = (object: KubernetesObject): string => {
  const { kind, namespace, name } = object.key
  if (!isBinding(object)) return JSON.stringify([kind, namespace, name])
  const role = textAt(object.content, 'roleRef', 'kind')
  return JSON.stringify([role, role === 'ClusterRole' ? '' : namespace, textAt(object.content, 'roleRef', 'name')])
}

/** Whether a binding gives its role to an account, by its name or by a group that it may be in. */
const mayName = ({ content }: KubernetesObject, account: string): boolean =>
  objectsAt(content, 'subjects').some(
    (subject) => textAt(subject, 'kind') !== 'ServiceAccount' || account.endsWith(`/${textAt(subject, 'name')}`),
  )

const aggregates = ({ key, content }: KubernetesObject): boolean =>
  key.group === 'rbac.authorization.k8s.io' &&
  key.kind === 'ClusterRole' &&
  member(content, 'aggregationRule') !== undefined

/** Whether policies meet the same requests before and after: what they are attached to, and what leads there, stays. */
const changesPoliciesAlone = ({ before, after }: FileSides): boolean =>
  everyChange({ objects: before, reads: [] }, { objects: after, reads: [] })
    .flatMap((change) => [change.before, change.after])
    .every(
      (object) =>
        object === undefined ||
        (object.key.group === 'security.istio.io' &&
          object.key.kind === 'AuthorizationPolicy' &&
          targetOf(object).refs.length === 0),
    )
