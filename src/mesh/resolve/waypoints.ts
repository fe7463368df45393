import type { KubernetesObject } from '../../ports/object.js'
import { objectAt, objectsAt } from '../fields.js'
import { gatewayNameLabel } from './attachment.js'
import type { StateIndex } from './index-state.js'
import type { Resolution } from './resolution.js'
import type { RevisionSettings } from './revision-settings.js'
import type { Served } from './served.js'
import { buildStage, withUnknowns, type ProxyStage } from './stages.js'

/** A waypoint by the name of its Gateway. */
export interface WaypointName {
  readonly namespace: string
  readonly name: string
}

/** Waypoints of Services, and what they enforce. */
export interface WaypointFinder {
  /** What the Service's labels say; else one is assumed where a policy has the Service for its target. */
  of(one: Served): WaypointName | undefined
  settings(waypoint: WaypointName): RevisionSettings
  stage(waypoint: WaypointName, one: Pick<Served, 'kind' | 'namespace' | 'name'>): ProxyStage
}

const serviceRefs = (object: KubernetesObject): readonly string[] => {
  const spec = objectAt(object.content, 'spec')
  return [...objectsAt(spec, 'targetRefs'), objectAt(spec, 'targetRef')].flatMap((ref) =>
    (ref['kind'] === 'Service' || ref['kind'] === 'ServiceEntry') && typeof ref['name'] === 'string'
      ? [`${ref['kind']}/${ref['name']}`]
      : [],
  )
}

/** What some policy names as its target, `kind/namespace/name`: where nothing says which waypoint, one is assumed. */
const targetedServices = (index: StateIndex): ReadonlySet<string> => {
  const out = new Set<string>()
  for (const one of [index.authorization, index.request])
    for (const namespace of one.namespaces)
      for (const ref of one.inNamespace(namespace).flatMap((object) => serviceRefs(object)))
        out.add(ref.replace('/', `/${namespace}/`))
  return out
}

export const findWaypoints = (resolution: Resolution): WaypointFinder => {
  const { state, index, proxies } = resolution
  let targeted: ReadonlySet<string> | undefined
  const settings = (waypoint: WaypointName): RevisionSettings =>
    resolution.settingsOf(proxies.ofLabels(waypoint.namespace, { [gatewayNameLabel]: waypoint.name }).revision)
  const stages = new Map<string, ProxyStage>()
  return {
    of: (one) => {
      const found = proxies.waypointOfService(one.object)
      targeted ??= targetedServices(index)
      if (found !== undefined || !targeted.has(`${one.kind}/${one.namespace}/${one.name}`)) return found
      resolution.assume(
        `a policy has ${one.kind} ${one.namespace}/${one.name} for its target, and nothing says which waypoint serves it: one is assumed`,
      )
      return { namespace: one.namespace, name: 'waypoint' }
    },
    settings,
    stage: (waypoint, one) => {
      const key = `${waypoint.namespace}/${waypoint.name}/${one.kind}/${one.namespace}/${one.name}`
      const known = stages.get(key)
      if (known !== undefined) return known
      const labels = { [gatewayNameLabel]: waypoint.name }
      const services = [{ kind: one.kind, namespace: one.namespace, name: one.name }]
      const subject = { namespace: waypoint.namespace, labels, proxy: 'waypoint' as const, services }
      const own = settings(waypoint)
      const stage = withUnknowns(buildStage(state, index, own.settings, subject, {}, 'client'), own.unknowns)
      stages.set(key, stage)
      return stage
    },
  }
}
