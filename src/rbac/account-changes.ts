import { textAt } from '../mesh/fields.js'
import { findWorkloads, type Workload } from '../mesh/resolve/workloads.js'
import { keyText, keyTitle, type MeshState } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import type { SubjectName } from './effective-permissions.js'

/** A workload whose pods run as another ServiceAccount than before, as one where there was none, or no longer at all. */
export interface AccountChange {
  /** `Deployment shop/orders`. */
  readonly workload: string
  readonly from: SubjectName | undefined
  readonly to: SubjectName | undefined
}

/**
 * What a ServiceAccount may do, its pods may do: one that takes another account takes its permissions along, with no
 * binding changed (PodSpec: serviceAccountName; `default` where it is missing). In order of the workloads.
 */
export const accountChanges = (before: MeshState, after: MeshState): readonly AccountChange[] => {
  const [old, now] = [accountsOf(before), accountsOf(after)]
  return [...now]
    .map(([key, { workload, account }]) => ({ key, workload, from: old.get(key)?.account, to: account }))
    .filter(({ from, to }) => from !== to)
    .sort((left, right) => byCodePoint(left.key, right.key))
    .map(({ workload, from, to }) => ({ workload, from, to }))
}

const accountsOf = (
  state: MeshState,
): ReadonlyMap<string, { readonly workload: string; readonly account: SubjectName }> =>
  new Map(
    findWorkloads(state)
      .flatMap((workload) => [workload, ...workload.alike])
      .map((workload) => [
        `${keyText(workload.object.key)} ${workload.title}`,
        { workload: keyTitle(workload.object.key), account: accountOf(workload) },
      ]),
  )

const accountOf = ({ namespace, podSpec }: Workload): SubjectName =>
  `ServiceAccount ${namespace}/${textAt(podSpec, 'serviceAccountName') || textAt(podSpec, 'serviceAccount') || 'default'}`
