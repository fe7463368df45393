import { configMap, revisionTag } from '../mesh/kinds.js'
import {
  defaultRevision,
  meshConfigName,
  meshConfigs,
  namedRevisions,
  taggedRevision,
} from '../mesh/resolve/revisions.js'
import type { Cluster, LiveState } from '../ports/cluster.js'

/** A mesh has two or three revisions; labels with more names are somebody's mistake, and cost two requests each. */
const most = 20

/**
 * Reads what the labels of namespaces and workloads call for besides the ConfigMap `istio`: MeshConfigs of other
 * revisions, and the webhooks of tags. A mesh without `istio.io/rev` costs nothing.
 */
export const readRevisionConfigs = async (cluster: Cluster, state: LiveState, root: string): Promise<LiveState> => {
  const named = namedRevisions(state)
  // Without the ConfigMap `istio` the tag `default` is what `istio-injection: enabled` means.
  const asked = [...(meshConfigs(state, root).has(defaultRevision) ? [] : [defaultRevision]), ...named].slice(0, most)
  if (named.length === 0 && hasDefaultConfig(state, root)) return state
  const isOpen = (current: LiveState, name: string): boolean =>
    !meshConfigs(current, root).has(name) && taggedRevision(current, root, name) === undefined
  const configs = asked.filter((name) => name !== defaultRevision)
  const first = await add(
    cluster,
    state,
    configs.map((name) => configMap(root, meshConfigName(name))),
  )
  const second = await add(cluster, first, asked.filter((name) => isOpen(first, name)).map(revisionTag))
  const targets = asked.flatMap((name) => taggedRevision(second, root, name) ?? [])
  const further = [...new Set(targets)].filter(
    (name) => name !== defaultRevision && !configs.includes(name) && !meshConfigs(second, root).has(name),
  )
  return add(
    cluster,
    second,
    further.map((name) => configMap(root, meshConfigName(name))),
  )
}

/** There, or not readable: neither is fixed by looking for tags. */
const hasDefaultConfig = (state: LiveState, root: string): boolean =>
  meshConfigs(state, root).has(defaultRevision) ||
  state.reads.some(({ kind, name, status }) => kind === 'ConfigMap' && name === 'istio' && status === 'forbidden')

const add = async (cluster: Cluster, state: LiveState, kinds: Parameters<Cluster['read']>[0]): Promise<LiveState> => {
  if (kinds.length === 0) return state
  const more = await cluster.read(kinds, [])
  return {
    objects: [...state.objects, ...more.objects],
    reads: [...state.reads, ...more.reads],
    denied: [...state.denied, ...more.denied],
  }
}
