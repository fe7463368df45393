import type { MeshOverrides } from '../../config/config.js'
import { listNames } from '../../ports/list-names.js'
import type { MeshState } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { labelsKey } from './destination-key.js'
import { indexState, type StateIndex } from './index-state.js'
import { findProxies, type ProxyFinder } from './proxy-kind.js'
import { findRevisionSettings, type RevisionSettings } from './revision-settings.js'
import { findWorkloads, type Workload } from './workloads.js'

/** What places and Services of one state are found from; each part is found on first use and kept. */
export interface Resolution {
  readonly state: MeshState
  readonly index: StateIndex
  readonly proxies: ProxyFinder
  /** What had to be assumed so far, in order, each in a whole sentence without a full stop. */
  assumptions(): readonly string[]
  /** Settings of the istiod that a proxy asks; each revision of Istio has its own. */
  settingsOf(revision: string): RevisionSettings
  /** Known workloads, by `labelsKey`. */
  workloads(): ReadonlyMap<string, Workload>
  assume(assumption: string): void
  /** Nothing says which proxy stands before workloads of a namespace; all such namespaces are one sentence. */
  assumeSidecars(namespace: string): void
}

const mostNames = 10

const sidecarsAssumed = (namespaces: readonly string[]): readonly string[] => {
  if (namespaces.length === 0) return []
  const noun = namespaces.length === 1 ? 'namespace' : 'namespaces'
  return [
    `nothing says which proxy stands before workloads of ${noun} ${listNames(namespaces, mostNames)}: a sidecar is assumed`,
  ]
}

export const startResolution = (state: MeshState, overrides: MeshOverrides): Resolution => {
  const index = indexState(state)
  const assumptions = new Set<string>()
  const assume = (assumption: string): void => void assumptions.add(assumption)
  const withoutProxy = new Set<string>()
  let workloads: ReadonlyMap<string, Workload> | undefined
  return {
    state,
    index,
    proxies: findProxies(state),
    assumptions: () => [...assumptions, ...sidecarsAssumed([...withoutProxy].sort(byCodePoint))].sort(byCodePoint),
    settingsOf: findRevisionSettings(state, overrides, index, assume),
    workloads: () =>
      (workloads ??= new Map(
        findWorkloads(state).map((workload) => [labelsKey(workload.namespace, workload.labels), workload]),
      )),
    assume,
    assumeSidecars: (namespace) => void withoutProxy.add(namespace),
  }
}
