import { createHash } from 'node:crypto'
import type { Denial } from '../ports/cluster.js'
import type { JsonObject } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'

interface Rule {
  readonly apiGroups: readonly string[]
  readonly resources: readonly string[]
  readonly verbs: readonly string[]
  readonly resourceNames?: readonly string[]
}

const rbac = 'rbac.authorization.k8s.io'

/**
 * The least that would have let a run read what it was refused: one Role per namespace, one ClusterRole, and a binding for
 * each identity that the server named. An environment that lists its namespaces gets Roles in them, any other the right
 * to read everywhere. Names carry a hash of the rules, so that what is pasted today takes nothing away tomorrow.
 */
export const missingRights = (denied: readonly Denial[], namespaces: readonly string[]): readonly JsonObject[] => {
  const narrow = namespaces.length > 0
  const everywhere = new Set(
    denied.filter(({ namespace }) => namespace === '').map(({ group, resource }) => `${group}/${resource}`),
  )
  const wanted = denied.filter((denial) => {
    const title = `${denial.group}/${denial.resource}`
    if (denial.name !== '') return true
    if (denial.namespace !== '') return narrow || !everywhere.has(title)
    // An environment that lists its namespaces asks for nothing at large but kinds that are in no namespace.
    return !narrow || clusterScoped.has(title)
  })
  const places = new Map<string, Denial[]>()
  for (const denial of wanted) {
    const list = places.get(denial.namespace)
    if (list === undefined) places.set(denial.namespace, [denial])
    else list.push(denial)
  }
  return [...places.keys()].sort(byCodePoint).flatMap((namespace) => rolesOf(namespace, places.get(namespace) ?? []))
}

/** Kinds of no namespace: for these a list of namespaces is no way around. Namespaces themselves can be read one by one. */
const clusterScoped = new Set([
  `${rbac}/clusterroles`,
  `${rbac}/clusterrolebindings`,
  'admissionregistration.k8s.io/mutatingwebhookconfigurations',
])

const rolesOf = (namespace: string, denied: readonly Denial[]): readonly JsonObject[] => {
  const rules = rulesOf(denied)
  const name = `meshgate-reader-${createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 8)}`
  const metadata = { name, ...(namespace === '' ? {} : { namespace }) }
  const prefix = namespace === '' ? 'Cluster' : ''
  const role = {
    apiVersion: `${rbac}/v1`,
    kind: `${prefix}Role`,
    metadata,
    rules: rules.map((rule) => ({ ...rule })),
  } satisfies JsonObject
  const users = [...new Set(denied.map(({ user }) => user))].filter((user) => user !== '').sort(byCodePoint)
  if (users.length === 0) return [role]
  return [
    role,
    {
      apiVersion: `${rbac}/v1`,
      kind: `${prefix}RoleBinding`,
      metadata,
      roleRef: { apiGroup: rbac, kind: `${prefix}Role`, name },
      subjects: users.map(subjectOf),
    },
  ]
}

/** One rule per API group and set of verbs; names have rules of their own. */
const rulesOf = (denied: readonly Denial[]): readonly Rule[] => {
  const rules = new Map<string, { rule: Rule; resources: Set<string>; names: Set<string> }>()
  for (const { verb, group, resource, name } of denied) {
    const key = JSON.stringify([group, verb, name === '' ? '' : resource])
    const entry = rules.get(key) ?? {
      rule: { apiGroups: [group], resources: [], verbs: [verb] },
      resources: new Set<string>(),
      names: new Set<string>(),
    }
    entry.resources.add(resource)
    if (name !== '') entry.names.add(name)
    rules.set(key, entry)
  }
  return [...rules]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([, { rule, resources, names }]) => ({
      ...rule,
      resources: [...resources].sort(byCodePoint),
      ...(names.size === 0 ? {} : { resourceNames: [...names].sort(byCodePoint) }),
    }))
}

const subjectOf = (user: string): JsonObject => {
  const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user)
  return account === null
    ? { apiGroup: rbac, kind: 'User', name: user }
    : { kind: 'ServiceAccount', namespace: account[1] ?? '', name: account[2] ?? '' }
}
