import { groupBy } from '../ports/group-by.js'
import { keyTitle, type MeshState } from '../ports/object.js'
import { isSameJson } from '../ports/json.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import { once } from '../ports/once.js'
import { byCodePoint } from '../ports/order.js'
import { accountOf } from './resolve/callers.js'
import { findProxies, type ProxyFinder } from './resolve/proxy-kind.js'
import { findWorkloads, type Workload } from './resolve/workloads.js'

/** A ServiceAccount of a namespace. */
export interface Account {
  readonly namespace: string
  readonly name: string
}

/** Workloads whose pods run as an identity that they did not have, though it was there. */
export interface AccountMove {
  /** Titles of the objects, sorted. */
  readonly workloads: readonly string[]
  readonly to: Account
  /** As whom they ran; undefined: they are new. */
  readonly from: Account | undefined
  /** Nobody had the account before, and no object of it was there. */
  readonly isFirst: boolean
  /** They had the account before, and no proxy that shows it: they came as nobody. */
  readonly joins: boolean
}

const everyWorkload = (state: MeshState): readonly Workload[] =>
  findWorkloads(state)
    .flatMap((workload) => [workload, ...workload.alike])
    // Istio makes the pods of such a gateway, and their account with them.
    .filter(({ object }) => object.key.kind !== 'Gateway')

const accountText = ({ namespace, name }: Account): string => `${namespace}/${name}`

const runsAs = (workload: Workload): Account => ({ namespace: workload.namespace, name: accountOf(workload) })

const placeOf = ({ namespace, title }: Workload): string => `${namespace} ${title}`

/** Accounts that pods could run as: those of workloads, and those that stand as objects. */
const accountsOf = (state: MeshState, workloads: readonly Workload[]): ReadonlySet<string> =>
  new Set([
    ...workloads.map((one) => accountText(runsAs(one))),
    ...state.objects
      .filter(({ key }) => key.group === '' && key.kind === 'ServiceAccount')
      .map(({ key }) => accountText(key)),
  ])

/** Whether pods with these labels get no proxy since their namespace, which is there, asks for none. */
export const silentNamespaces = (
  state: MeshState,
  proxies: ProxyFinder = findProxies(state),
): ((namespace: string, labels: Readonly<Record<string, string>>) => boolean) => {
  const spaces = new Set(objectsOfKind(state, '', 'Namespace').map(({ key }) => key.name))
  return (namespace, labels) => spaces.has(namespace) && proxies.ofLabels(namespace, labels).unsaid === true
}

type Has = 'a proxy' | 'none' | 'not said'

/**
 * Whether pods show who they are. A namespace that is there and says nothing injects nothing; one that is not there may say
 * anything, so that it gives a proxy to who had none, and to nobody else.
 */
const proxyOf = (state: MeshState): ((workload: Workload) => Has) => {
  const proxies = findProxies(state)
  const isSilent = silentNamespaces(state, proxies)
  return (workload) => {
    const { kind, unsaid, unknown } = proxies.ofWorkload(workload)
    if (kind === 'none') return 'none'
    if (unknown !== undefined) return 'not said'
    if (unsaid === true) return isSilent(workload.namespace, workload.labels) ? 'none' : 'not said'
    return 'a proxy'
  }
}

/** Which workloads came as nobody before, and come as their account now. */
const findJoins = (before: MeshState, after: MeshState): ((old: Workload, now: Workload) => boolean) => {
  const [spaces, others] = [before, after].map(
    (state) => new Map(objectsOfKind(state, '', 'Namespace').map(({ key, labels }) => [key.name, labels])),
  )
  const [had, has] = [before, after].map((state) => once(() => proxyOf(state)))
  return (old, now) => {
    const space = now.namespace
    if (old.object === now.object && isSameJson({ ...spaces?.get(space) }, { ...others?.get(space) })) return false
    const [then, later] = [had?.()(old), has?.()(now)]
    return then === 'none' ? later !== 'none' : then === 'not said' && later === 'a proxy' && !spaces?.has(space)
  }
}

/** The one workload of this title that is in one state alone, whatever its namespace. */
const alone = (workloads: readonly Workload[], others: ReadonlyMap<string, Workload>): ReadonlyMap<string, Workload> =>
  new Map(
    [...groupBy(workloads, ({ title }) => title)].flatMap(([title, list]) => {
      const left = list.filter((one) => !others.has(placeOf(one)))
      const [first] = left
      return first !== undefined && left.length === 1 ? [[title, first] as const] : []
    }),
  )

/**
 * Who runs as another identity than before: a workload that takes another ServiceAccount, one that moves to another
 * namespace, one that joins the mesh, and a new one: its account may have had rules, or others of its name, before. In order
 * of the accounts.
 */
export const accountMoves = (before: MeshState, after: MeshState): readonly AccountMove[] => {
  const [olds, nows] = [everyWorkload(before), everyWorkload(after)]
  const [then, later] = [olds, nows].map((list) => new Map(list.map((one) => [placeOf(one), one])))
  if (then === undefined || later === undefined) return []
  const accounts = accountsOf(before, olds)
  const runningAs = (list: readonly Workload[], account: string): number =>
    list.filter((one) => accountText(runsAs(one)) === account).length
  // One that comes where another of the account goes takes its place.
  const isJoined = (account: string): boolean => runningAs(nows, account) > runningAs(olds, account)
  const gone = alone(olds, later)
  const come = alone(nows, then)
  const isJoining = findJoins(before, after)
  const moves = new Map<string, Omit<AccountMove, 'workloads'> & { readonly workloads: Set<string> }>()
  for (const workload of nows) {
    const own = then.get(placeOf(workload))
    const old = own ?? (come.get(workload.title) === workload ? gone.get(workload.title) : undefined)
    const to = runsAs(workload)
    const from = old === undefined ? undefined : runsAs(old)
    const stays = from !== undefined && accountText(from) === accountText(to)
    const joins = stays && old !== undefined && isJoining(old, workload)
    if (stays ? !joins : from === undefined && !isJoined(accountText(to))) continue
    const key = JSON.stringify([to, from ?? null])
    const known = moves.get(key)
    if (known === undefined)
      moves.set(key, {
        workloads: new Set([keyTitle(workload.object.key)]),
        to,
        from,
        isFirst: from === undefined && !accounts.has(accountText(to)),
        joins,
      })
    else known.workloads.add(keyTitle(workload.object.key))
  }
  return [...moves]
    .sort((left, right) => byCodePoint(left[0], right[0]))
    .map(([, { workloads, ...move }]) => ({ ...move, workloads: [...workloads].sort(byCodePoint) }))
}
