import type { Environment } from '../config/config.js'
import type { AccessQuestion, Cluster, Denial, ResourceKind } from '../ports/cluster.js'
import { renderMissingRights } from '../speak/missing-rights.js'
import { groupBy } from '../ports/group-by.js'
import { loginRight } from '../plan/login-right.js'
import { readScope } from '../open/read-world.js'

/** What may not be listed, and the rule that would allow it. */
export interface MissingRights {
  readonly titles: readonly string[]
  /** YAML to paste. */
  readonly mend: string
}

const titleOf = ({ group, resource }: { readonly group: string; readonly resource: string }): string =>
  group === '' ? resource : `${resource}.${group}`

/** Asks by SelfSubjectAccessReview which LISTs of `check` the identity may do: everywhere, else in its namespaces. */
export const missingLists = async (
  cluster: Cluster,
  environment: Environment,
  user: string,
): Promise<MissingRights | undefined> => {
  const { kinds, places } = readScope(environment)
  const denied = (await Promise.all(kinds.map((kind) => denials(cluster, kind, places, user)))).flat()
  if (denied.length === 0) return undefined
  return {
    titles: [...new Set(denied.map(titleOf))],
    mend: renderMissingRights(denied, environment.cluster?.namespaces ?? []),
  }
}

const denials = async (
  cluster: Cluster,
  kind: ResourceKind,
  places: readonly string[],
  user: string,
): Promise<readonly Denial[]> => {
  const { group, resource } = kind
  const ask = (namespace: string, name?: string): Promise<boolean> =>
    cluster.mayI({ verb: 'list', group, resource, namespace, ...(name === undefined ? {} : { name }) })
  const denial = (namespace: string, name = ''): Denial => ({ verb: 'list', group, resource, namespace, name, user })
  if (kind.only !== undefined) {
    const { namespace, name } = kind.only
    return (await ask(namespace, name)) ? [] : [denial(namespace, name)]
  }
  if (await ask('')) return []
  if (!kind.namespaced) return [denial('')]
  const allowed = await Promise.all(places.map((place) => ask(place)))
  const refused = places.filter((_, index) => allowed[index] !== true)
  return refused.length === 0 ? [] : [denial(''), ...refused.map((place) => denial(place))]
}

const written: readonly (readonly [group: string, resource: string])[] = [
  ['', 'serviceaccounts'],
  ['', 'configmaps'],
  ['rbac.authorization.k8s.io', 'roles'],
  ['rbac.authorization.k8s.io', 'rolebindings'],
  ['security.istio.io', 'authorizationpolicies'],
]

/** Asks which writes of `apply` the identity may not do in the environment's namespace. */
export const missingWrites = async (cluster: Cluster, environment: Environment): Promise<MissingRights | undefined> => {
  const { namespace } = environment
  const login = loginRight(environment)
  const questions: readonly AccessQuestion[] = [
    ...written.flatMap(([group, resource]) =>
      ['create', 'patch', 'delete'].map((verb) => ({ verb, group, resource, namespace })),
    ),
    ...(login === undefined ? [] : [login]),
  ]
  const allowed = await Promise.all(questions.map((question) => cluster.mayI(question)))
  const refused = questions.filter((_, index) => allowed[index] !== true)
  if (refused.length === 0) return undefined
  const list = (values: readonly string[]): string => JSON.stringify([...new Set(values)])
  // A right on one object by name is a rule of its own: beside others it would be one on all of them.
  const rules = [...groupBy(refused, ({ group, name = '' }) => JSON.stringify([group, name])).values()].map((own) => {
    const { group, name } = own[0] ?? { group: '' }
    const names = name === undefined ? '' : `, resourceNames: ${list([name])}`
    return `  - { apiGroups: [${JSON.stringify(group)}], resources: ${list(own.map(({ resource }) => resource))}${names}, verbs: ${list(own.map(({ verb }) => verb))} }`
  })
  return {
    titles: refused.map((question) => `${question.verb} ${titleOf(question)}`),
    mend: [
      `Bind the identity to a Role in namespace ${namespace} with:`,
      'rules:',
      ...rules,
      'and with every permission that the bindings give away (docs/guides/bindings.md).',
    ].join('\n'),
  }
}
