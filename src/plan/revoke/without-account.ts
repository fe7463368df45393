import { listAt, objectsAt, textAt } from '../../mesh/fields.js'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import type { Account } from './revocation.js'

/**
 * The state without the identity: policies that name it, as principal of any trust domain, by a pattern or as
 * serviceAccount, name somebody who cannot exist instead. What covers everybody of a namespace stays as it is.
 */
export const withoutAccount = (state: MeshState, account: Account): MeshState => ({
  ...state,
  objects: state.objects.map((object) => withoutName(object, account)),
})

/** What may let the identity in by its name, and is not modelled: filters of Envoy, and whatever else of Istio says its principal. */
export const namedElsewhere = ({ objects }: MeshState, account: Account): readonly string[] => {
  const principal = pathOf(account)
  return objects
    .filter(({ key }) => key.group.endsWith('istio.io') && key.kind !== 'AuthorizationPolicy')
    .filter(({ content }) => JSON.stringify(content['spec'] ?? null).includes(principal))
    .map(({ key }) => `${keyTitle(key)} names it, and what that does is not modelled`)
}

const pathOf = ({ namespace, name }: Account): string => `/ns/${namespace}/sa/${name}`

/** An underscore stands in no name of a ServiceAccount. */
const nobodies = ({ namespace, name }: Account): readonly Account[] => [
  { namespace, name: `${name}_revoked` },
  { namespace, name: `revoked_${name}` },
]

/** Whether a value, with a star at one of its ends or none, takes the account in some trust domain. */
const takes = (value: string, account: Account): boolean => {
  const path = pathOf(account)
  if (value.startsWith('*')) {
    const tail = value.slice(1)
    return path.endsWith(tail) || tail.endsWith(path)
  }
  if (!value.endsWith('*')) return value.endsWith(path)
  const slash = value.indexOf('/')
  return slash === -1 || path.startsWith(value.slice(slash, -1))
}

/** A pattern that takes any other name as well is about a class, as a namespace is. */
const namesAccount = (value: string, account: Account): boolean =>
  takes(value, account) && !nobodies(account).every((nobody) => takes(value, nobody))

const withoutName = (object: KubernetesObject, account: Account): KubernetesObject => {
  const { key, content } = object
  if (key.group !== 'security.istio.io' || key.kind !== 'AuthorizationPolicy') return object
  const nobody = { ...account, name: `${account.name}_revoked` }
  const principal = (value: Json): Json =>
    typeof value === 'string' && namesAccount(value, account) ? `cluster.local${pathOf(nobody)}` : value
  const own = [`${account.namespace}/${account.name}`, ...(key.namespace === account.namespace ? [account.name] : [])]
  const serviceAccount = (value: Json): Json =>
    typeof value === 'string' && own.includes(value) ? `${nobody.namespace}/${nobody.name}` : value
  const mapped = (owner: JsonObject, name: string, change: (value: Json) => Json): JsonObject =>
    Object.hasOwn(owner, name) ? { [name]: listAt(owner, name).map(change) } : {}
  const condition = (when: JsonObject): JsonObject => {
    const field = textAt(when, 'key')
    if (field !== 'source.principal' && field !== 'source.serviceAccount') return when
    const change = field === 'source.principal' ? principal : serviceAccount
    return { ...when, ...mapped(when, 'values', change), ...mapped(when, 'notValues', change) }
  }
  const source = (from: JsonObject): JsonObject => {
    const who = from['source']
    if (!isJsonObject(who)) return from
    return {
      ...from,
      source: {
        ...who,
        ...mapped(who, 'principals', principal),
        ...mapped(who, 'notPrincipals', principal),
        ...mapped(who, 'serviceAccounts', serviceAccount),
        ...mapped(who, 'notServiceAccounts', serviceAccount),
      },
    }
  }
  const rules = objectsAt(content, 'spec', 'rules').map((rule) => ({
    ...rule,
    ...(Object.hasOwn(rule, 'from') ? { from: objectsAt(rule, 'from').map(source) } : {}),
    ...(Object.hasOwn(rule, 'when') ? { when: objectsAt(rule, 'when').map(condition) } : {}),
  }))
  const spec = content['spec']
  return !isJsonObject(spec) || !Object.hasOwn(spec, 'rules')
    ? object
    : { ...object, content: { ...content, spec: { ...spec, rules } } }
}
