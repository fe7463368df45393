import type { Gate } from '../config/config.js'
import { loudestFirst } from '../config/protection.js'
import type { RenderedObject } from '../bindings/rendered-object.js'
import type { AccessDiff } from '../mesh/difference/access-diff.js'
import { keyText } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import type { CallReview } from './call-review.js'
import { canonicalJson } from './canonical-json.js'
import { digestOfReviewed } from './digest.js'
import { judgeGate } from './gate.js'
import { withoutPlaces } from './without-places.js'
import { trafficChanges } from './traffic-changes.js'
import type {
  AssumedObject,
  Chain,
  Finding,
  ObjectChange,
  Observed,
  PermissionChange,
  Plan,
  ProtectionChange,
  Reviewed,
  RevokedBinding,
  Step,
} from './plan.js'

export interface PlanParts {
  readonly repository?: string
  /** null for two folders. */
  readonly environment: string | null
  readonly unit?: string
  /** uid of the cluster, or `none`. */
  readonly cluster: string
  readonly change: readonly ObjectChange[]
  readonly protection: readonly ProtectionChange[]
  readonly access: AccessDiff
  readonly calls?: CallReview
  readonly permissions: readonly PermissionChange[]
  /** In their own order; missing: none. */
  readonly chains?: readonly Chain[]
  readonly rendered: readonly RenderedObject[]
  readonly findings: readonly Finding[]
  /** What the verdict leans on. */
  readonly assumed?: readonly AssumedObject[]
  /** What it gives that was taken back once. */
  readonly revoked?: readonly RevokedBinding[]
  readonly gate: Gate
  /** The base had no configuration: nothing gates. */
  readonly firstRun: boolean
  /** What is wrong with the age of the snapshot that stood for the cluster. */
  readonly staleSnapshot?: string
  readonly observed: Observed
  readonly steps: readonly Step[]
}

/** Puts a plan together: everything in an order of its own, whatever order it came in, and a digest over it. */
export const makePlan = (parts: PlanParts): Plan => {
  const { access, permissions, findings } = parts
  const reviewed: Reviewed = {
    ...(parts.repository === undefined ? {} : { repository: parts.repository }),
    environment: parts.environment,
    ...(parts.unit === undefined ? {} : { unit: parts.unit }),
    cluster: parts.cluster === '' ? 'none' : parts.cluster,
    change: sorted(parts.change, ({ key }) => keyText(key)),
    protection: [...parts.protection].sort(loudestFirst),
    access: {
      ...access,
      reasons: sorted(access.reasons, canonicalJson),
      destinations: sorted(access.destinations, destinationText),
    },
    ...(parts.calls === undefined ? {} : { calls: parts.calls }),
    permissions: sorted(permissions, (row) =>
      canonicalJson([row.subject, row.kind, row.scope, row.rule, row.via ?? '']),
    ),
    chains: parts.chains ?? [],
    traffic: trafficChanges(
      sorted(parts.change, ({ key }) => keyText(key)),
      findings,
    ),
    rendered: sorted(parts.rendered, ({ key }) => keyText(key)).map(({ object }) => object),
    findings: sorted(findings, (finding) => canonicalJson([finding.rule, finding.fingerprint, finding.pointer])),
    ...(parts.assumed === undefined || parts.assumed.length === 0
      ? {}
      : { assumed: sorted(parts.assumed, canonicalJson) }),
    ...(parts.revoked === undefined || parts.revoked.length === 0
      ? {}
      : { revoked: sorted(parts.revoked, canonicalJson) }),
    gate: judgeGate(parts.gate, access, findings, {
      firstRun: parts.firstRun,
      permissions,
      ...(parts.staleSnapshot === undefined ? {} : { staleSnapshot: parts.staleSnapshot }),
    }),
  }
  const digest = digestOfReviewed({ ...reviewed, access: withoutPlaces(reviewed.access) })
  return { digest, reviewed, observed: parts.observed, steps: parts.steps }
}

const destinationText = (destination: AccessDiff['destinations'][number]): string =>
  canonicalJson([
    destination.namespace,
    destination.title,
    destination.port,
    destination.protocol,
    { ...destination.labels },
  ])

const sorted = <T>(list: readonly T[], text: (item: T) => string): readonly T[] =>
  list
    .map((item) => ({ item, text: text(item) }))
    .sort((a, b) => byCodePoint(a.text, b.text))
    .map(({ item }) => item)
