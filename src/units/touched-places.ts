import { accountMoves, type Account, type AccountMove } from '../mesh/account-moves.js'
import { everyChange, type ObjectChange } from '../mesh/changed-objects.js'
import { newTokens } from '../mesh/coverage/taken-tokens.js'
import { podsOf } from '../mesh/coverage/pod-templates.js'
import { textMapAt } from '../mesh/fields.js'
import { formerObjects } from '../mesh/former-objects.js'
import { isKubernetesGroup } from '../mesh/kubernetes-groups.js'
import { isJsonObject, type Json } from '../ports/json.js'
import { keyTitle, type KubernetesObject, type ObjectKey } from '../ports/object.js'

/** As whom pods run now, and as whom they ran: nothing where that is not known, or they are new. */
export type AccountTaken = Omit<AccountMove, 'isFirst' | 'isBeside'>

/** Where objects of another unit could meet what a change does in this one. */
export interface TouchedPlaces {
  /** `any`: what changes holds in every namespace, or leads to any. */
  readonly namespaces: 'any' | ReadonlySet<string>
  /** Namespaces of objects that change, also where what changes leads to any. */
  readonly changed: ReadonlySet<string>
  /** Namespaces whose policies hold everywhere. */
  readonly roots: ReadonlySet<string>
  /** Whether roles, bindings or accounts change. */
  readonly permissions: boolean
  /** Pods that run as another ServiceAccount than before: what decides by either in any namespace decides about them. */
  readonly moves: readonly AccountTaken[]
  /** The ServiceAccounts that they take or leave. */
  readonly accounts: readonly Account[]
  /** Those of pods that get a token of theirs for somebody whom they had none for. */
  readonly tokens: readonly Account[]
}

const rbac = 'rbac.authorization.k8s.io'

/** Groups whose objects lead from one namespace to another. */
const leading: ReadonlySet<string> = new Set(['networking.istio.io', 'gateway.networking.k8s.io'])

/**
 * What leads elsewhere from its own namespace: a gateway's RequestAuthentication hands tokens and claims on, routes of any
 * namespace end at a Service, a server of any Gateway takes its CA from a Secret, and a Gateway admits routes by the labels of
 * their Namespace.
 */
const leadingKinds: ReadonlySet<string> = new Set([
  'security.istio.io/RequestAuthentication',
  '/Service',
  '/Secret',
  '/Namespace',
])

const isLeading = ({ group, kind }: ObjectKey): boolean => leading.has(group) || leadingKinds.has(`${group}/${kind}`)

export const isPermission = ({ group, kind }: ObjectKey): boolean =>
  group === rbac || (group === '' && kind === 'ServiceAccount')

const accountMember = /service[-_]?account|saName$/i

/** Accounts that an object of a kind which nobody follows says in members of that name, for pods that its controller makes. */
const accountsSaid = ({ key, content }: KubernetesObject): readonly Account[] => {
  const texts = (value: Json, isSaid: boolean): readonly string[] => {
    if (typeof value === 'string') return isSaid ? [value] : []
    if (Array.isArray(value)) return value.flatMap((one: Json) => texts(one, isSaid))
    if (!isJsonObject(value)) return []
    return Object.entries<Json>(value).flatMap(([name, below]) => texts(below, isSaid || accountMember.test(name)))
  }
  // Built-in kinds make workloads, or bind accounts, which are followed by themselves.
  if (isKubernetesGroup(key.group) || key.group.endsWith('istio.io')) return []
  return texts(content, false)
    .map((text) => ({ namespace: key.namespace, name: text.split(/[/:]/).at(-1) ?? '' }))
    .filter(({ name }) => /^[a-z0-9][a-z0-9.-]*$/.test(name))
}

/** Nobody knows as whom its pods ran where it said another account: what names either decides about them. */
const accountsOfForeign = ({ before, after }: ObjectChange): readonly AccountTaken[] => {
  const [old, now] = [before, after].map((object) => (object === undefined ? [] : accountsSaid(object)))
  const isKept = ({ namespace, name }: Account): boolean =>
    now?.some((one) => one.namespace === namespace && one.name === name) === true
  const left = after === undefined ? [] : (old ?? []).filter((account) => !isKept(account))
  const workloads = [before, after].flatMap((object) => (object === undefined ? [] : [keyTitle(object.key)]))
  const rest = { workloads, formerly: [], from: undefined, showed: true, shows: true }
  return [...(now ?? []), ...left].map((to) => ({ ...rest, to }))
}

/** One that comes where another namespace lost its like: pods of its controller are known by the other namespace. */
const accountsOfMoved = (
  { before, after }: ObjectChange,
  olds: readonly KubernetesObject[],
  nows: readonly KubernetesObject[],
): readonly AccountTaken[] => {
  const said = before === undefined && after !== undefined ? accountsSaid(after) : []
  if (after === undefined || said.length === 0) return []
  return formerObjects(after, olds, nows).flatMap((former) => {
    const left = accountsSaid(former)
    return said.map((to) => ({
      workloads: [keyTitle(after.key)],
      formerly: [keyTitle(former.key)],
      to,
      from: left.find(({ name }) => name === to.name) ?? left[0] ?? { ...to, namespace: former.key.namespace },
      showed: true,
      shows: true,
    }))
  })
}

/** What pods send past their proxy arrives anywhere as nobody's (I annotation.go: SidecarTrafficExcludeOutboundPorts and its like). */
const ofOutbound =
  /^traffic\.sidecar\.istio\.io\/(?:in|ex)clude\w*Outbound\w*$|^traffic\.sidecar\.istio\.io\/excludeInterfaces$/

const outboundOf = (object: KubernetesObject | undefined): string =>
  JSON.stringify(
    (object === undefined ? [] : podsOf(object))
      .flatMap((pods) => Object.entries(textMapAt(pods, 'metadata', 'annotations')))
      .filter(([name]) => ofOutbound.test(name)),
  )

const sendsOtherwise = ({ before, after }: ObjectChange): boolean => outboundOf(before) !== outboundOf(after)

/** What the change of a unit touches; undefined: no object of it changes. */
export const touchedPlaces = (
  before: readonly KubernetesObject[],
  after: readonly KubernetesObject[],
  roots: ReadonlySet<string>,
): TouchedPlaces | undefined => {
  const states = [
    { objects: before, reads: [] },
    { objects: after, reads: [] },
  ] as const
  const changes = everyChange(...states)
  const keys = changes.flatMap(({ before: old, after: now }) => (now ?? old)?.key ?? [])
  if (keys.length === 0) return undefined
  const moves: readonly AccountTaken[] = [
    ...accountMoves(...states),
    ...changes.flatMap(accountsOfForeign),
    ...changes.flatMap((change) => accountsOfMoved(change, before, after)),
  ]
  const places = changes.flatMap((change): readonly (string | undefined)[] => {
    const key = (change.after ?? change.before)?.key
    if (key === undefined) return []
    const everywhere = key.namespace === '' || roots.has(key.namespace) || isLeading(key) || sendsOtherwise(change)
    return [everywhere ? undefined : key.namespace]
  })
  return {
    namespaces: places.includes(undefined) ? 'any' : new Set(places.flatMap((place) => place ?? [])),
    changed: new Set(keys.map(({ namespace }) => namespace).filter((name) => name !== '' && !roots.has(name))),
    roots,
    permissions: keys.some(isPermission),
    moves,
    accounts: moves.flatMap(({ to, from }) => [to, ...(from === undefined ? [] : [from])]),
    tokens: changes.flatMap((change) => newTokens(states, change)),
  }
}

/** Whether an object of another unit could decide about what the change touches. */
export const meets = (key: ObjectKey, { namespaces, roots, permissions }: TouchedPlaces): boolean => {
  if (isPermission(key) && !permissions) return false
  if (namespaces === 'any') return true
  if (key.group === '' && key.kind === 'Namespace') return namespaces.has(key.name)
  return key.namespace === '' || namespaces.has(key.namespace) || roots.has(key.namespace)
}

/** What a text that speaks of a place may call it. */
export const speaksOf = (text: string, { namespaces, roots }: TouchedPlaces): boolean =>
  namespaces === 'any' || [...namespaces, ...roots].some((name) => text.includes(name))

/** Namespaces that some text names as the root of the mesh, and Istio's own default. */
export const rootNamespaces = (texts: Iterable<string>, configured: string | undefined): ReadonlySet<string> => {
  const roots = new Set(['istio-system', ...(configured === undefined ? [] : [configured])])
  for (const text of texts)
    if (text.includes('rootNamespace'))
      for (const [, name = ''] of text.matchAll(/rootNamespace["']?\s*[:=]\s*\\?["']?([a-z0-9-]+)/g)) roots.add(name)
  return roots
}
