import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import type { AppliedPolicy, Destination, Enforcement } from '../enforcement.js'
import type { Mesh } from '../resolve.js'

/** A policy that is nobody's: no object can have a name with brackets. Without rules it matches nothing. */
export const madeUpPolicy = (
  action: 'ALLOW' | 'DENY',
  name: string,
  rules: readonly JsonObject[],
  namespace = '',
): AppliedPolicy => {
  const content = { spec: { action, rules: [...rules] } }
  const source = { kind: 'input' as const, name }
  const object: KubernetesObject = {
    key: { group: 'security.istio.io', kind: 'AuthorizationPolicy', namespace, name },
    apiVersion: 'security.istio.io/v1',
    labels: {},
    annotations: {},
    content,
    source,
    locate: () => source,
  }
  return { object, action, rules: rules.length === 0 ? undefined : rules }
}

/** The same destination with one policy more at the first proxy, which sees the client. */
export const withDeny = (enforcement: Enforcement, policy: AppliedPolicy): Enforcement => ({
  ...enforcement,
  stages: enforcement.stages.map((stage, index) => (index === 0 ? { ...stage, deny: [...stage.deny, policy] } : stage)),
})

/** A mesh of these destinations alone, seen otherwise. */
export const seenAs = (mesh: Mesh, destinations: readonly Destination[], see: Mesh['enforcementOf']): Mesh => ({
  state: { objects: [], reads: [] },
  settings: mesh.settings,
  assumptions: [],
  destinations: () => destinations,
  assumeEverywhere: () => undefined,
  proxies: () => mesh.proxies(),
  enforcementOf: see,
  selectors: { ...mesh.selectors, namespaces: new Set(), workloads: () => [] },
})
