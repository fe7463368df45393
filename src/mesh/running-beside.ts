import type { KubernetesObject } from '../ports/object.js'
import { groupBy } from '../ports/group-by.js'
import { textMapAt } from './fields.js'
import { phraseOf } from './named-after.js'
import { placesOfMesh } from './places-of-mesh.js'
import type { Mesh } from './resolve.js'
import { accountOf } from './resolve/callers.js'
import { selects } from './resolve/selector-index.js'
import type { Workload } from './resolve/workloads.js'

/** A workload behind one Service with another. */
export interface RunningBeside {
  readonly service: string
  readonly beside: Workload
  readonly workload: Workload
  /** `NAMESPACE/SERVICEACCOUNT` of `workload`. */
  readonly identity: string
}

/** Services by the words of their names, found once. */
const servicesOf = new WeakMap<Mesh, ReadonlyMap<string, readonly KubernetesObject[]>>()

const servicesByPhrase = (mesh: Mesh): ReadonlyMap<string, readonly KubernetesObject[]> => {
  const fresh =
    servicesOf.get(mesh) ?? groupBy([...placesOfMesh(mesh).services.values()], ({ key }) => phraseOf(key.name))
  servicesOf.set(mesh, fresh)
  return fresh
}

/** Whatever stands behind a Service of one of the names beside one of the workloads. */
export const runningBeside = (
  mesh: Mesh,
  own: readonly Workload[],
  names: readonly string[],
): readonly RunningBeside[] => {
  const services = [...new Set(names.map(phraseOf))].flatMap((name) => servicesByPhrase(mesh).get(name) ?? [])
  return services.flatMap(({ key, content }) => {
    const selector = textMapAt(content, 'spec', 'selector')
    const isBehind = ({ namespace, labels }: Workload): boolean =>
      namespace === key.namespace && selects(selector, labels)
    const beside = own.find(isBehind)
    if (Object.keys(selector).length === 0 || beside === undefined) return []
    return (placesOfMesh(mesh).workloads.get(beside.namespace) ?? [])
      .filter(isBehind)
      .flatMap((workload) => [workload, ...workload.alike])
      .map((workload) => ({
        service: key.name,
        beside,
        workload,
        identity: `${workload.namespace}/${accountOf(workload)}`,
      }))
  })
}
