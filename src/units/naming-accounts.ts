import { accountMoves, type Account } from '../mesh/account-moves.js'
import { bindingKinds, bindingTellsApart, bindsAccount, namespacesBinding } from '../mesh/binds-account.js'
import { namesAccount, namespacesNaming, policyTellsApart, sourcesOf } from '../mesh/names-account.js'
import type { KubernetesObject, MeshState } from '../ports/object.js'
import type { AccountTaken, TouchedPlaces } from './touched-places.js'

const rbac = 'rbac.authorization.k8s.io'

const isPolicy = ({ key }: KubernetesObject): boolean =>
  key.group === 'security.istio.io' && key.kind === 'AuthorizationPolicy'

const isBinding = ({ key }: KubernetesObject): boolean =>
  key.group === rbac && bindingKinds.some((kind) => kind === key.kind)

/** Whether a rule or a binding names an account. */
export const isNamedBy = (object: KubernetesObject, account: Account): boolean =>
  isPolicy(object)
    ? sourcesOf(object).some((value) => namesAccount(value, object.key.namespace, account))
    : isBinding(object) && bindsAccount(object, account)

/**
 * Whether a rule or a binding decides otherwise about who pods run as now: it names the account that is new, or is true of one of
 * the two, be it by their namespace.
 */
export const isToldApart = (object: KubernetesObject, { to, from, showed, shows }: AccountTaken): boolean => {
  if (from === undefined) return isNamedBy(object, to)
  return isPolicy(object)
    ? policyTellsApart(object, showed ? from : undefined, shows ? to : undefined)
    : isBinding(object) && bindingTellsApart(object, from, to)
}

/** Titles of workloads, also as they were, that come with an account which one of the rules or bindings names, take or leave one: its access goes along, and what is denied to it. */
export const movesOfNamed = (
  [before, after]: readonly [MeshState, MeshState],
  rules: readonly KubernetesObject[],
): ReadonlySet<string> => {
  return new Set(
    accountMoves(before, after)
      .filter((move) => rules.some((rule) => isToldApart(rule, move)))
      .flatMap(({ workloads, formerly }) => [...workloads, ...formerly]),
  )
}

/** Namespaces whose account of one of these names the objects name. */
export const namespacesOfNamed = (objects: readonly KubernetesObject[], names: readonly string[]): readonly string[] =>
  objects.flatMap((object) =>
    names.flatMap((name) =>
      isPolicy(object)
        ? sourcesOf(object).flatMap((value) => namespacesNaming(value, object.key.namespace, name))
        : isBinding(object)
          ? namespacesBinding(object, name)
          : [],
    ),
  )

/** What the change touches in a unit that holds these: also the namespaces where a rule decides by an account that pods take or leave. */
export const touchedIn = (touched: TouchedPlaces, objects: readonly KubernetesObject[]): TouchedPlaces => {
  const naming = objects.filter((object) => touched.moves.some((move) => isToldApart(object, move)))
  if (naming.length === 0) return touched
  const places = naming.map(({ key }) => key.namespace).filter((namespace) => namespace !== '')
  return {
    ...touched,
    namespaces: touched.namespaces === 'any' ? 'any' : new Set([...touched.namespaces, ...places]),
    permissions: touched.permissions || naming.some(({ key }) => key.group === rbac),
  }
}
