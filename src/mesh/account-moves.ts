import { groupBy } from '../ports/group-by.js'
import { keyTitle, type MeshState } from '../ports/object.js'
import { isSameJson, type JsonObject } from '../ports/json.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import { once } from '../ports/once.js'
import { byCodePoint } from '../ports/order.js'
import { objectsAt, textAt } from './fields.js'
import { accountOf } from './resolve/callers.js'
import { formerWorkloads, isLeftOut, placeOf } from './former-workloads.js'
import { standingBeside } from './replaced-workloads.js'
import { findProxies, type ProxyFinder } from './resolve/proxy-kind.js'
import { everyWorkload, type Workload } from './resolve/workloads.js'

/** A ServiceAccount of a namespace. */
export interface Account {
  readonly namespace: string
  readonly name: string
}

/** An account that nobody has: its name is none that the API server takes. What it may do, the whole namespace may. */
export const nobodys = ({ namespace }: Account): Account => ({ namespace, name: '-any-other-' })

/** Workloads whose pods run as an identity that they did not have, though it was there. */
export interface AccountMove {
  /** Titles of the objects, sorted. */
  readonly workloads: readonly string[]
  /** Titles of the same workloads as they were, where they stood in another namespace or under another name; sorted. */
  readonly formerly: readonly string[]
  readonly to: Account
  /** As whom they ran; undefined: they are new. */
  readonly from: Account | undefined
  /** Nobody had the account before, and no object of it was there. */
  readonly isFirst: boolean
  /** They are new, beside others that stay and run the same as `from`. */
  readonly isBeside: boolean
  /** Whether a proxy showed as whom they ran; without one they came as nobody. Of who is new: true. */
  readonly showed: boolean
  /** Whether a proxy shows as whom they run. */
  readonly shows: boolean
}

/** Istio makes the pods of a gateway of the Gateway API, and their account with them. */
const movingWorkloads = (state: MeshState): readonly Workload[] =>
  everyWorkload(state).filter(({ object }) => object.key.kind !== 'Gateway')

const accountText = ({ namespace, name }: Account): string => `${namespace}/${name}`

const runsAs = (workload: Workload): Account => ({ namespace: workload.namespace, name: accountOf(workload) })

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

/** How surely pods show who they are: not at all, nothing asks for it, nobody says, surely. */
const none = 0
const silent = 1
const notSaid = 2
const aProxy = 3
type Sureness = typeof none | typeof silent | typeof notSaid | typeof aProxy

/** Drivers that bring the certificate of the pod's own account. */
const identityDrivers: ReadonlySet<string> = new Set(['csi.spiffe.io', 'spiffe.csi.cert-manager.io'])

/**
 * Whether pods can show who they are without a proxy of Istio's: with the token that istiod takes for a certificate (I
 * pkg/security: TrustworthyJWT, audience istio-ca), or with a certificate of SPIRE or of cert-manager.
 */
const holdsIdentity = (podSpec: JsonObject): boolean =>
  objectsAt(podSpec, 'volumes').some(
    (volume) =>
      identityDrivers.has(textAt(volume, 'csi', 'driver')) ||
      /spire|spiffe/.test(textAt(volume, 'hostPath', 'path')) ||
      objectsAt(volume, 'projected', 'sources').some(
        (source) => textAt(source, 'serviceAccountToken', 'audience') === 'istio-ca',
      ),
  )

/**
 * Whether pods show who they are. A namespace that is there and says nothing injects nothing; one that is not there may say
 * anything, so that it gives a proxy to who had none, and to nobody else.
 */
const proxyOf = (state: MeshState): ((workload: Workload) => Sureness) => {
  const proxies = findProxies(state)
  const isSilent = silentNamespaces(state, proxies)
  return (workload) => {
    const { kind, unsaid, unknown } = proxies.ofWorkload(workload)
    if (kind === 'none') return holdsIdentity(workload.podSpec) ? aProxy : none
    if (unknown !== undefined) return notSaid
    if (unsaid === true) return isSilent(workload.namespace, workload.labels) ? silent : notSaid
    return aProxy
  }
}

/** Whether a proxy showed as whom a workload ran, and whether one shows as whom it runs. */
interface Shown {
  readonly showed: boolean
  readonly shows: boolean
}

/** What of it changes where the workload stays: what is not said, and stays so, is as if it had a proxy. */
const findShown = (
  before: MeshState,
  surely: { readonly before: (workload: Workload) => Sureness; readonly after: (workload: Workload) => Sureness },
): ((old: Workload, now: Workload) => Shown) => {
  const spaces = new Set(objectsOfKind(before, '', 'Namespace').map(({ key }) => key.name))
  return (old, now) => {
    const [then, later] = [surely.before(old), surely.after(now)]
    // A Namespace that comes gives what nobody said before.
    const comes = then === notSaid && later === aProxy && !spaces.has(now.namespace)
    const joins = comes || (then <= silent && later > then)
    if (joins) return { showed: false, shows: true }
    const leaves = later === none ? then !== none : then === aProxy && later === silent
    if (leaves) return { showed: true, shows: false }
    return { showed: then !== none, shows: later !== none }
  }
}

/**
 * Whether who comes with an account is one more that has it, or one more whose proxy shows it: one that comes where another goes
 * takes its place, unless that one came as nobody.
 */
const findAdded = (
  come: readonly (readonly [account: string, sureness: Sureness])[],
  gone: readonly (readonly [account: string, sureness: Sureness])[],
): ((account: string, sureness: Sureness) => boolean) => {
  const [comes, goes] = [come, gone].map((list) => groupBy(list, ([account]) => account))
  const atLeast = (list: typeof comes, account: string, least: number): number =>
    (list?.get(account) ?? []).filter(([, sureness]) => sureness >= least).length
  const isMore = (account: string, least: number): boolean =>
    atLeast(comes, account, least) > atLeast(goes, account, least)
  return (account, sureness) =>
    sureness === none
      ? isMore(account, none)
      : [silent, notSaid, aProxy].some((least) => least <= sureness && isMore(account, least))
}

interface Pair {
  readonly now: Workload
  readonly old: Workload | undefined
  /** It is one more of the old one, which stays. */
  readonly isBeside?: true
}

/** Each workload with what it was, or may have been; where it ran as the same account under another name, it is one for another. */
const pairsOf = (olds: readonly Workload[], nows: readonly Workload[]): readonly Pair[] => {
  const then = new Map(olds.map((one) => [placeOf(one), one]))
  const formerOf = formerWorkloads([olds, nows])
  return nows.flatMap((now): readonly Pair[] => {
    const same = then.get(placeOf(now))
    if (same !== undefined) return [{ now, old: same }]
    const formers = formerOf(now).filter((one) => accountText(runsAs(one)) !== accountText(runsAs(now)))
    return formers.length === 0 ? [{ now, old: undefined }] : formers.map((old) => ({ now, old }))
  })
}

/** Those that come as an account that nobody had, beside one that stays and runs the same as another: it was there as that. */
const pairsBeside = (pairs: readonly Pair[], accounts: ReadonlySet<string>): readonly Pair[] => {
  const standing = pairs.flatMap(({ now, old }) => (old !== undefined && placeOf(old) === placeOf(now) ? [old] : []))
  return pairs.flatMap(({ now, old }): readonly Pair[] => {
    if (old !== undefined || accounts.has(accountText(runsAs(now)))) return []
    return standingBeside(now, standing).map((one) => ({ now, old: one, isBeside: true }))
  })
}

/**
 * Who runs as another identity than before, or shows it where it did not, or no more: a workload that takes another
 * ServiceAccount, also under another name or as another kind, one that moves to another namespace, one that joins the mesh or
 * leaves it, and a new one: its account may have had rules, or others of its name, before. In order of the accounts.
 */
export const accountMoves = (before: MeshState, after: MeshState): readonly AccountMove[] => {
  const [olds, nows] = [movingWorkloads(before), movingWorkloads(after)]
  const accounts = accountsOf(before, olds)
  const pairs = pairsOf(olds, nows)
  const [surelyBefore, surelyAfter] = [once(() => proxyOf(before)), once(() => proxyOf(after))]
  const surely = {
    before: (workload: Workload) => surelyBefore()(workload),
    after: (workload: Workload) => surelyAfter()(workload),
  }
  const paired = new Set(pairs.map(({ old }) => old))
  const isAdded = once(() =>
    findAdded(
      pairs
        .filter(({ old }) => old === undefined)
        .map(({ now }) => [accountText(runsAs(now)), surely.after(now)] as const),
      olds
        .filter((one) => !paired.has(one) && !isLeftOut(one))
        .map((one) => [accountText(runsAs(one)), surely.before(one)] as const),
    ),
  )
  const shownOf = once(() => findShown(before, surely))
  const isSameSpace = sameLabels(before, after)
  type Titles = { readonly [Name in 'workloads' | 'formerly']: Set<string> }
  const moves = new Map<string, Omit<AccountMove, keyof Titles> & Titles>()
  for (const { now, old, isBeside = false } of [...pairs, ...pairsBeside(pairs, accounts)]) {
    if (old?.object === now.object && isSameSpace(now.namespace)) continue
    const to = runsAs(now)
    const from = old === undefined ? undefined : runsAs(old)
    const stays = from !== undefined && accountText(from) === accountText(to)
    const shown = old === undefined ? { showed: true, shows: surely.after(now) !== none } : shownOf()(old, now)
    if (old === undefined ? !isAdded()(accountText(to), surely.after(now)) : stays && shown.showed === shown.shows)
      continue
    const key = JSON.stringify([to, from ?? null, shown, isBeside])
    const known = moves.get(key) ?? {
      workloads: new Set(),
      formerly: new Set(),
      to,
      from,
      isFirst: from === undefined && !accounts.has(accountText(to)),
      isBeside,
      ...shown,
    }
    moves.set(key, known)
    known.workloads.add(keyTitle(now.object.key))
    if (old !== undefined && !isBeside && keyTitle(old.object.key) !== keyTitle(now.object.key))
      known.formerly.add(keyTitle(old.object.key))
  }
  return [...moves]
    .sort((left, right) => byCodePoint(left[0], right[0]))
    .map(([, { workloads, formerly, ...move }]) => ({
      ...move,
      workloads: [...workloads].sort(byCodePoint),
      formerly: [...formerly].sort(byCodePoint),
    }))
}

/** Whether a namespace is there with the same labels in both states, or in neither. */
const sameLabels = (before: MeshState, after: MeshState): ((namespace: string) => boolean) => {
  const [olds, nows] = [before, after].map(
    (state) => new Map(objectsOfKind(state, '', 'Namespace').map(({ key, labels }) => [key.name, labels])),
  )
  return (namespace) => {
    const [old, now] = [olds?.get(namespace), nows?.get(namespace)]
    return old === now || (old !== undefined && now !== undefined && isSameJson({ ...old }, { ...now }))
  }
}
