import type { Source } from '../ports/source.js'

/** Who gains or loses what in Kubernetes, in one environment. Plain JSON: the plan holds it. */
export interface PermissionChange {
  /** `unknown`: it may be a gain; what decides it was not read. */
  readonly kind: 'gained' | 'lost' | 'unknown'
  /** `ServiceAccount shop/deployer`, `Group system:authenticated`. */
  readonly subject: string
  /** `namespace shop`, `all namespaces and the cluster`. */
  readonly scope: string
  /** `get, list deployments.apps named web`; for `unknown`, what stands in the way. */
  readonly rule: string
  /** What it leads to, most severe first; for `lost`, whatever keeps the loss from being certain. */
  readonly badges: readonly string[]
  /** The bindings and roles that give it: `RoleBinding shop/deployer → Role deployer`. */
  readonly via?: string
  /** Where those stand; shown, and no part of the digest, since lines move. */
  readonly where?: readonly Source[]
}
