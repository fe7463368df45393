import type { MeshOverrides } from '../../config/config.js'
import type { MeshState } from '../../ports/object.js'
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
  readonly assumptions: ReadonlySet<string>
  /** Settings of the istiod that a proxy asks; each revision of Istio has its own. */
  settingsOf(revision: string): RevisionSettings
  /** Known workloads, by `labelsKey`. */
  workloads(): ReadonlyMap<string, Workload>
  /** Notes what had to be assumed, in a whole sentence without a full stop. */
  assume(assumption: string): void
}

export const startResolution = (state: MeshState, overrides: MeshOverrides): Resolution => {
  const index = indexState(state)
  const assumptions = new Set<string>()
  const assume = (assumption: string): void => void assumptions.add(assumption)
  let workloads: ReadonlyMap<string, Workload> | undefined
  return {
    state,
    index,
    proxies: findProxies(state),
    assumptions,
    settingsOf: findRevisionSettings(state, overrides, index, assume),
    workloads: () =>
      (workloads ??= new Map(
        findWorkloads(state).map((workload) => [labelsKey(workload.namespace, workload.labels), workload]),
      )),
    assume,
  }
}
