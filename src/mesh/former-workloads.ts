import { groupBy } from '../ports/group-by.js'
import { once } from '../ports/once.js'
import { markOf } from './coverage/kept-out.js'
import { replacedWorkloads } from './replaced-workloads.js'
import type { Workload } from './resolve/workloads.js'

export const placeOf = ({ namespace, title }: Workload): string => `${namespace} ${title}`

/** What a tool may have left out of the cluster leaves no place there. */
export const isLeftOut = ({ object: { annotations, labels } }: Workload): boolean =>
  (markOf(annotations) ?? markOf(labels)) !== undefined

/** Of those that come the one in whose place each is, first in its own namespace and then, of what is left, in any. */
const replacedAnywhere = (come: readonly Workload[], gone: readonly Workload[]): ReadonlyMap<Workload, Workload> => {
  const within = replacedWorkloads(come, gone, ({ namespace }) => namespace)
  const taken = new Set(within.values())
  const moved = replacedWorkloads(
    come.filter((one) => !within.has(one)),
    gone.filter((one) => !taken.has(one)),
    () => '',
  )
  return new Map([...within, ...moved])
}

/**
 * In whose place each workload that comes may be: of those of its title that other namespaces lost, each; else the one that it
 * replaces under another name or as another kind, here or in another namespace.
 */
export const formerWorkloads = ([olds, nows]: readonly [readonly Workload[], readonly Workload[]]): ((
  workload: Workload,
) => readonly Workload[]) => {
  const [before, after] = [olds, nows].map((list) => new Set(list.map(placeOf)))
  const come = nows.filter((one) => before?.has(placeOf(one)) !== true)
  const isNew = new Set(come)
  const gone = once(() => olds.filter((one) => after?.has(placeOf(one)) !== true))
  const byTitle = once(() => groupBy(gone(), ({ title }) => title))
  const replaced = once(() => {
    const titles = new Set(come.map(({ title }) => title))
    return replacedAnywhere(
      come.filter(({ title }) => !byTitle().has(title)),
      gone().filter((one) => !titles.has(one.title) && !isLeftOut(one)),
    )
  })
  return (workload) => {
    if (!isNew.has(workload)) return []
    const moved = byTitle().get(workload.title)
    if (moved !== undefined) return moved
    const former = replaced().get(workload)
    return former === undefined ? [] : [former]
  }
}
