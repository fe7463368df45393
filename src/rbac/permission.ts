import type { Source } from '../ports/source.js'
import { everything, intersect, isEmpty, isSame, only, subtract, union, type ValueSet } from './value-set.js'
import { byCodePoint } from '../ports/order.js'

/**
 * A set of requests to the API server as RBAC sees them: a product over six attributes. `scope` is the namespace, ''
 * for cluster-scoped requests; `name` is '' where a request names no object (list, watch, create).
 */
export interface Permission {
  readonly scope: ValueSet
  readonly group: ValueSet
  readonly resource: ValueSet
  /** '' for the resource itself. */
  readonly subresource: ValueSet
  readonly name: ValueSet
  readonly verb: ValueSet
  /** Binding and role that give it, for people. */
  readonly via: string
  /** Where that binding, and the rule of that role, stand. */
  readonly places: readonly Source[]
}

const attributes = ['scope', 'group', 'resource', 'subresource', 'name', 'verb'] as const

/** A rule of a Role or ClusterRole, as far as it is about resources. */
export interface ResourceRule {
  readonly apiGroups: readonly string[]
  readonly resources: readonly string[]
  readonly verbs: readonly string[]
  readonly resourceNames: readonly string[]
}

const listed = (values: readonly string[]): ValueSet => (values.includes('*') ? everything : only(values))

/**
 * Kubernetes, pkg/apis/rbac/v1/evaluation_helpers.go: `*` is every resource with every subresource, "`*` slash `scale`" one
 * subresource of every resource, anything else is compared as it stands; no resourceNames means every name and none.
 */
export const permissionsOfRule = (
  rule: ResourceRule,
  scope: ValueSet,
  via: string,
  places: readonly Source[] = [],
): readonly Permission[] => {
  const rest = {
    scope,
    group: listed(rule.apiGroups),
    name: rule.resourceNames.length === 0 ? everything : only(rule.resourceNames),
    verb: listed(rule.verbs),
    via,
    places,
  }
  const bySubresource = new Map<string, string[]>()
  const permissions: Permission[] = []
  for (const resource of rule.resources) {
    const slash = resource.indexOf('/')
    const [base, below] = slash < 0 ? [resource, ''] : [resource.slice(0, slash), resource.slice(slash + 1)]
    // `pods/` is no request's resource, and `*/` no pattern: the server matches neither with anything.
    if (slash >= 0 && below === '') continue
    if (resource === '*') permissions.push({ ...rest, resource: everything, subresource: everything })
    else if (base === '*') permissions.push({ ...rest, resource: everything, subresource: only([below]) })
    else bySubresource.set(below, [...(bySubresource.get(below) ?? []), base])
  }
  for (const [below, bases] of bySubresource)
    permissions.push({ ...rest, resource: only(bases), subresource: only([below]) })
  return permissions.filter((permission) => attributes.every((attribute) => !isEmpty(permission[attribute])))
}

export const overlaps = (a: Permission, b: Omit<Permission, 'via' | 'places'>): boolean =>
  attributes.every((attribute) => !isEmpty(intersect(a[attribute], b[attribute])))

/** `a` without `b`, as disjoint products. */
const subtractOne = (a: Permission, b: Permission): readonly Permission[] => {
  if (!overlaps(a, b)) return [a]
  const pieces: Permission[] = []
  let rest = a
  for (const attribute of attributes) {
    const outside = subtract(rest[attribute], b[attribute])
    if (!isEmpty(outside)) pieces.push({ ...rest, [attribute]: outside })
    rest = { ...rest, [attribute]: intersect(rest[attribute], b[attribute]) }
  }
  return pieces
}

export const subtractPermissions = (from: readonly Permission[], what: readonly Permission[]): readonly Permission[] =>
  what.reduce<readonly Permission[]>(
    (left, minus) => left.flatMap((permission) => subtractOne(permission, minus)),
    from,
  )

/** Joins products that differ in one attribute, so that a person reads one row instead of six. */
export const mergePermissions = (permissions: readonly Permission[]): readonly Permission[] => {
  const rows = [...permissions].sort(byText)
  for (let changed = true; changed;) {
    changed = false
    for (let left = 0; left < rows.length; left++) {
      for (let right = rows.length - 1; right > left; right--) {
        const [a, b] = [rows[left], rows[right]]
        const joined = a && b && join(a, b)
        if (joined === undefined) continue
        rows[left] = joined
        rows.splice(right, 1)
        changed = true
      }
    }
  }
  return rows.sort(byText)
}

const join = (a: Permission, b: Permission): Permission | undefined => {
  const differing = attributes.filter((attribute) => !isSame(a[attribute], b[attribute]))
  const [attribute] = differing
  if (differing.length > 1) return undefined
  const via = a.via === b.via ? a.via : [...new Set([...a.via.split('; '), ...b.via.split('; ')])].sort().join('; ')
  const places = joinPlaces(a.places, b.places)
  const joined = { ...a, via, places }
  return attribute === undefined ? joined : { ...joined, [attribute]: union(a[attribute], b[attribute]) }
}

/** Places of both, each once, in an order of their own. */
export const joinPlaces = (a: readonly Source[], b: readonly Source[]): readonly Source[] =>
  [...new Map([...a, ...b].map((place) => [JSON.stringify(place), place]))]
    .sort(([left], [right]) => byCodePoint(left, right))
    .map(([, place]) => place)

const textOf = (permission: Permission): string =>
  JSON.stringify([...attributes.map((attribute) => permission[attribute]), permission.via])

const byText = (a: Permission, b: Permission): number => byCodePoint(textOf(a), textOf(b))
