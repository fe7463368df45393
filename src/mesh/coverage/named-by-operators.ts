import { groupBy } from '../../ports/group-by.js'
import { keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { Account } from '../account-moves.js'
import { bindingKinds, bindsAccount } from '../binds-account.js'
import type { ObjectChange } from '../changed-objects.js'
import { objectsAt, textAt, textMapAt } from '../fields.js'
import { isFollowedGroup } from '../kubernetes-groups.js'
import { namesAccount, sourcesOf } from '../names-account.js'
import { mayMakePods } from './making-pods.js'
import { makesPods, podTemplatesOf } from './pod-templates.js'

/** An object whose operator calls what it makes after it, and the object that knows it by that name. */
export interface NamedByOperator {
  readonly object: KubernetesObject
  /** For people, without a trailing full stop. */
  readonly text: string
}

type States = readonly [before: MeshState, after: MeshState]

const selecting = ['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication']

/** These make objects that other texts describe, and give none of them their own name. */
const delivering = /^argoproj\.io\/Application/

const isOperators = (object: KubernetesObject): boolean =>
  !isFollowedGroup(object.key.group) &&
  !delivering.test(`${object.key.group}/${object.key.kind}`) &&
  (makesPods(object) || mayMakePods(object))

/** `pg` and `pg-pooler`, `my-pg`: operators put a word before or behind the name. */
const isAfter = (value: string, name: string): boolean =>
  value === name || value.startsWith(`${name}-`) || value.endsWith(`-${name}`)

/** `cnpg.io/cluster` is a label of `postgresql.cnpg.io`. */
const isLabelOfGroup = (label: string, group: string): boolean => {
  const [domain, name] = label.split('/')
  const owner = group.split('.').slice(-2).join('.')
  return name !== undefined && domain !== undefined && (domain === owner || domain.endsWith(`.${owner}`))
}

/** Whether pods may have the label by the object's name: of those whose template stands in it the others are known. */
const mayLabel = (object: KubernetesObject, label: string): boolean =>
  !makesPods(object) ||
  (isLabelOfGroup(label, object.key.group) &&
    podTemplatesOf(object).every(({ template }) => !Object.hasOwn(textMapAt(template, 'metadata', 'labels'), label)))

/** A policy that selects pods by a label of this name. */
const selectingPolicy = (state: MeshState, object: KubernetesObject, roots: ReadonlySet<string>) =>
  selecting
    .flatMap((kind) => objectsOfKind(state, 'security.istio.io', kind))
    .find(
      ({ key, content }) =>
        (key.namespace === object.key.namespace || roots.has(key.namespace)) &&
        Object.entries(textMapAt(content, 'spec', 'selector', 'matchLabels')).some(
          ([label, value]) => isAfter(value, object.key.name) && mayLabel(object, label),
        ),
    )

/** Names of accounts that a rule or a binding writes out. */
const writtenAccounts = (object: KubernetesObject): readonly string[] =>
  object.key.group === 'security.istio.io'
    ? sourcesOf(object).map((value) => value.split('/').at(-1) ?? '')
    : objectsAt(object.content, 'subjects').map((one) => textAt(one, 'name').split(':').at(-1) ?? '')

const names = (object: KubernetesObject, account: Account): boolean =>
  object.key.group === 'security.istio.io'
    ? sourcesOf(object).some((value) => namesAccount(value, object.key.namespace, account))
    : bindsAccount(object, account)

/** What names an account that pods of the operator may run as. */
const namingAccount = (states: States, { key: { namespace, name } }: KubernetesObject): KubernetesObject | undefined =>
  states
    .flatMap((state) => [
      ...objectsOfKind(state, 'security.istio.io', 'AuthorizationPolicy'),
      ...bindingKinds.flatMap((kind) => objectsOfKind(state, 'rbac.authorization.k8s.io', kind)),
    ])
    .find((one) =>
      [name, ...writtenAccounts(one).filter((account) => isAfter(account, name))].some((account) =>
        names(one, { namespace, name: account }),
      ),
    )

const knows = ({ key }: KubernetesObject): string => `${keyTitle(key)} knows pods or an account by that name`

/**
 * What operators make of an object bears its name: labels of the pods, and the account that they run as. One that comes may have an
 * account that a rule names; one in whose place another of its kind comes leaves the policies that selected its pods.
 */
export const namedByOperators = (
  changes: readonly ObjectChange[],
  states: States,
  roots: ReadonlySet<string>,
): readonly NamedByOperator[] => {
  const placeOf = ({ key: { group, kind, namespace } }: KubernetesObject): string => `${group}/${kind}/${namespace}`
  const come = changes.flatMap(({ before, after }) => (before === undefined && after !== undefined ? [after] : []))
  if (come.length === 0) return []
  const gone = changes.flatMap(({ before, after }) => (after === undefined && before !== undefined ? [before] : []))
  const goneOf = groupBy(gone.filter(isOperators), placeOf)
  return [...groupBy(come.filter(isOperators), placeOf)].flatMap(([place, objects]): readonly NamedByOperator[] => {
    const olds = goneOf.get(place) ?? []
    const [first] = objects
    if (first === undefined) return []
    const replaced = olds.flatMap((old) => {
      const policy = selectingPolicy(states[1], old, roots) ?? (makesPods(old) ? undefined : namingAccount(states, old))
      return policy === undefined
        ? []
        : [
            {
              object: first,
              text: `${keyTitle(first.key)} comes in the place of ${keyTitle(old.key)}, and ${knows(policy)}: what its operator calls after it is not compared`,
            },
          ]
    })
    const taking = objects.flatMap((object) => {
      const policy = makesPods(object) ? undefined : namingAccount(states, object)
      return policy === undefined
        ? []
        : [
            {
              object,
              text: `${keyTitle(object.key)} comes, and ${knows(policy)}: pods that its operator makes may run as that account`,
            },
          ]
    })
    return [...replaced, ...taking]
  })
}
