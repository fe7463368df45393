import { isGeneratedName, lastingKey } from '../manifests/generated-name.js'
import { formerWorkloads } from '../mesh/former-workloads.js'
import { member, objectAt, objectsAt } from '../mesh/fields.js'
import { everyWorkload, findWorkloads, serviceAccountOf, type Workload } from '../mesh/resolve/workloads.js'
import { keyText, keyTitle, type MeshState } from '../ports/object.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import { byCodePoint } from '../ports/order.js'
import type { SubjectName } from './effective-permissions.js'

/**
 * A workload whose pods run as another ServiceAccount than before, as one where there was none, with its token where they
 * had none, or no longer at all.
 */
export interface AccountChange {
  /** `Deployment shop/orders`. */
  readonly workload: string
  readonly from: SubjectName | undefined
  readonly to: SubjectName | undefined
}

/**
 * What a ServiceAccount may do, its pods may do: one that takes another account takes its permissions along, with no
 * binding changed (PodSpec: serviceAccountName; `default` where it is missing), and so does one that moves to another namespace, or
 * comes in the place of another.
 * In order of the workloads.
 */
export const accountChanges = (before: MeshState, after: MeshState): readonly AccountChange[] => {
  if (haveSameAccounts(before, after)) return []
  const [old, now] = [accountsOf(before), accountsOf(after)]
  const formerOf = formerWorkloads([everyWorkload(before), everyWorkload(after)])
  return [...now]
    .map(([key, { workload, runs, account, token }]) => {
      // Of several that it may have been nobody knows which.
      const [former, ...others] = formerOf(runs)
      const moved = others.length === 0 ? former : undefined
      const earlier = old.get(key) ?? (moved && old.get(placeOf(moved, accountOf(moved))))
      const hasTokenNow = token && earlier?.token === false
      return { key, workload, from: hasTokenNow ? undefined : earlier?.account, to: account }
    })
    .filter(({ from, to }) => from !== to)
    .sort((left, right) => byCodePoint(left.key, right.key))
    .map(({ workload, from, to }) => ({ workload, from, to }))
}

/** What pods and accounts say is found by the same objects, so that it is the same. */
const haveSameAccounts = (before: MeshState, after: MeshState): boolean => {
  if (findWorkloads(before) !== findWorkloads(after)) return false
  const [old, now] = [before, after].map((state) => objectsOfKind(state, '', 'ServiceAccount'))
  return old?.length === now?.length && old?.every((account, at) => account === now?.[at]) === true
}

interface Account {
  readonly workload: string
  readonly runs: Workload
  readonly account: SubjectName
  /** Whether the pods are given a token of the account. */
  readonly token: boolean
}

const accountsOf = (state: MeshState): ReadonlyMap<string, Account> => {
  const withoutToken = new Set(
    objectsOfKind(state, '', 'ServiceAccount')
      .filter(({ content }) => member(content, 'automountServiceAccountToken') === false)
      .map(({ key }) => `ServiceAccount ${key.namespace}/${key.name}`),
  )
  return new Map(
    everyWorkload(state).map((workload) => {
      const account = accountOf(workload)
      return [
        placeOf(workload, account),
        {
          workload: keyTitle(workload.object.key),
          runs: workload,
          account,
          token: getsToken(workload, !withoutToken.has(account)),
        },
      ]
    }),
  )
}

/** Of those whose names are generated, several of one beginning may run as different accounts. */
const placeOf = ({ object: { key }, title }: Workload, account: SubjectName): string =>
  isGeneratedName(key.name) ? `${lastingKey(key)} ${account}` : `${keyText(key)} ${title}`

const accountOf = ({ namespace, podSpec }: Workload): SubjectName =>
  `ServiceAccount ${namespace}/${serviceAccountOf(podSpec)}`

/** PodSpec: what the pod says wins over its account; a projected volume brings a token whatever both say. */
const getsToken = ({ podSpec }: Workload, byAccount: boolean): boolean => {
  const own = member(podSpec, 'automountServiceAccountToken')
  const projected = objectsAt(podSpec, 'volumes').some((volume) =>
    objectsAt(volume, 'projected', 'sources').some((source) => 'serviceAccountToken' in objectAt(source)),
  )
  return projected || (typeof own === 'boolean' ? own : byAccount)
}
