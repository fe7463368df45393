import { isJsonObject, type Json } from '../ports/json.js'
import { groupBy } from '../ports/group-by.js'
import type { KubernetesObject, MeshState } from '../ports/object.js'
import { makesPods } from './coverage/pod-templates.js'
import { textAt } from './fields.js'
import type { Workload } from './resolve/workloads.js'

/** Every account that an object of any form says: `serviceAccountName: a`, `serviceAccount: { name: a }`, however deep. */
const accountsSaid = (value: Json): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one: Json) => accountsSaid(one))
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!/^serviceAccount(?:Name)?$/i.test(key)) return accountsSaid(inner)
    return typeof inner === 'string' ? [inner] : [textAt(inner, 'name')]
  })
}

/** Kubernetes (but for the operator of Spark) and Istio run nothing by their other kinds, and Flux acts by an account in place of running pods as it. */
const isForeign = ({ key: { group } }: KubernetesObject): boolean =>
  group === 'sparkoperator.k8s.io' ||
  (group.includes('.') && !/(?:^|\.)(?:k8s\.io|istio\.io|toolkit\.fluxcd\.io)$/.test(group))

/**
 * By `NAMESPACE/NAME` what takes a ServiceAccount and makes pods in a form that nobody knows here: workflows, Spark
 * applications. Told apart by its name and labels as a workload is.
 */
export const accountTakers = (state: MeshState): ReadonlyMap<string, readonly Workload[]> =>
  new Map(
    [
      ...groupBy(
        state.objects
          .filter((object) => isForeign(object) && !makesPods(object))
          .flatMap((object) =>
            [...new Set(accountsSaid(object.content))].map((account) => ({
              identity: `${object.key.namespace}/${account}`,
              workload: {
                namespace: object.key.namespace,
                labels: object.labels,
                annotations: object.annotations,
                podSpec: {},
                title: `${object.key.kind.toLowerCase()}/${object.key.name}`,
                object,
                pods: [],
                alike: [],
              },
            })),
          ),
        ({ identity }) => identity,
      ),
    ].map(([identity, found]) => [identity, found.map(({ workload }) => workload)]),
  )
