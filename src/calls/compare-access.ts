import { compareMeshes } from '../mesh/difference/difference.js'
import type { DestinationDiff, Verdict } from '../mesh/difference/access-diff.js'
import { madeUpPolicy, seenAs, withDeny } from '../mesh/difference/made-up-mesh.js'
import type { AppliedPolicy, Destination, Enforcement, Stage } from '../mesh/enforcement.js'
import { evaluate } from '../mesh/evaluate/evaluate.js'
import type { Mesh } from '../mesh/resolve.js'
import { identityOf } from './declaration.js'
import { type DeclaredAccess, type Edge } from './grants.js'
import { groupBy } from '../ports/group-by.js'
import { allowRules, anyOperation, principalOf, type Grant } from './write-rules.js'
import { placeKey } from '../mesh/resolve/destination-key.js'
import { noPolicies } from '../mesh/resolve/stages.js'

/** What the mesh would enforce if it allowed these grants and nothing else, told by a proxy that sees all of a request. */
const declaredStage = (
  { destination, settings }: Enforcement,
  first: Stage | undefined,
  grants: readonly Grant[],
  isGranted: DeclaredAccess['isGranted'],
): Stage => ({
  ...noPolicies,
  proxy: 'sidecar',
  mutualTls: 'STRICT',
  allow: [
    madeUpPolicy('ALLOW', '(declared)', allowRules(grants, settings), destination.namespace),
    ...(first?.allow ?? []).filter(({ object }) => isGranted(object)),
  ],
  unknowns: [],
  peer: 'client',
  // Nobody declares to send a token that is refused: a call has none, or one that is taken.
  jwtRules: first?.jwtRules ?? [],
  ...(first?.tokensUnread === true ? { tokensUnread: true as const } : {}),
  // What a ztunnel lets in are connections, whatever they carry.
  ...(first?.proxy === 'ztunnel' ? { protocol: 'AUTO' as const } : {}),
})

const declaredAt = ({ destination, settings }: Enforcement, stages: readonly Stage[]): Enforcement => ({
  destination,
  settings,
  stages,
})

/** A destination, and how its allowed access differs from the declared one: `gained` is not declared, `lost` is refused. */
export interface ComparedDestination {
  readonly destination: Destination
  /** One for each way to it; empty: both are the same set. */
  readonly diffs: readonly DestinationDiff[]
}

/** Compares declared with allowed at each destination, exactly; `only` limits both to what it does not deny. */
export const compareDeclared = (
  access: DeclaredAccess,
  destinations: readonly Destination[],
  only?: AppliedPolicy,
): readonly ComparedDestination[] => {
  const { mesh } = access
  const limited = (enforcement: Enforcement): Enforcement =>
    only === undefined
      ? enforcement
      : {
          ...withDeny(enforcement, only),
          ...(enforcement.bypass === undefined
            ? {}
            : { bypass: withDeny({ ...enforcement, stages: enforcement.bypass }, only).stages }),
        }
  const allowed: Mesh['enforcementOf'] = (destination, proxy) => limited(mesh.enforcementOf(destination, proxy))
  const declared: Mesh['enforcementOf'] = (destination, proxy) => {
    const found = mesh.enforcementOf(destination, proxy)
    const stage = (first: Stage | undefined, grants: readonly Grant[]) =>
      declaredStage(found, first, grants, access.isGranted)
    if (found.bypass === undefined || destination.service !== undefined)
      return limited(declaredAt(found, [stage(found.stages[0], access.grantsAt(destination))]))
    // A workload with a waypoint of its own: callers meet that one, and it alone comes straight.
    const passing = access.passingAt(destination)
    const own = access.grantsAt(destination).filter(({ operation }) => operation !== anyOperation)
    return limited({
      ...declaredAt(found, [stage(found.stages[0], own)]),
      bypass: [stage(found.bypass[0], passing)],
      ...(found.callers === undefined ? {} : { callers: found.callers }),
    })
  }
  // One place at a time: one that is too complex costs only itself. Its ports come together, so that `any other port` is
  // none of them.
  return [...groupBy(destinations, placeKey).values()].flatMap((group) => {
    const diffs = compareMeshes(seenAs(mesh, group, declared), seenAs(mesh, group, allowed), { evaluate }).destinations
    const isOf = (destination: Destination, { port, title }: DestinationDiff): boolean =>
      port === destination.port && title === titleOf(destination)
    // A difference that names none of them is of the first: it is never dropped.
    const rest = diffs.filter((diff) => !group.some((destination) => isOf(destination, diff)))
    return group.map((destination, index) => ({
      destination,
      diffs: [...diffs.filter((diff) => isOf(destination, diff)), ...(index === 0 ? rest : [])],
    }))
  })
}

const titleOf = ({ title, namespace, known }: Destination): string => (known ? `${title} in ${namespace}` : title)

/** What of one declared call is refused at a destination: rows of `lost`; or that it may be, where nobody can say. */
export const refusedOf = (access: DeclaredAccess, { caller, call }: Edge, destination: Destination) => {
  const { mesh } = access
  const grant = { identity: identityOf(caller), port: destination.port, operation: call }
  const asked: Mesh['enforcementOf'] = (at, proxy) => {
    const found = mesh.enforcementOf(at, proxy)
    return declaredAt(found, [declaredStage(found, found.stages[0], [grant], () => false)])
  }
  const others = onlyIdentities([grant.identity], mesh)
  const allowed: Mesh['enforcementOf'] = (at, proxy) => {
    const found = mesh.enforcementOf(at, proxy)
    return withDeny(found, others)
  }
  const asOnly: Mesh['enforcementOf'] = (at, proxy) => withDeny(asked(at, proxy), others)
  const [diff] = compareMeshes(seenAs(mesh, [destination], asOnly), seenAs(mesh, [destination], allowed), {
    evaluate,
  }).destinations
  // A provider that may refuse leaves no row, and a verdict.
  return {
    lost: diff?.lost ?? [],
    mayBeRefused: diff !== undefined && diff.verdict !== 'more permissive',
    reasons: diff?.reasons ?? [],
  }
}

/** Denies everybody but these identities. */
export const onlyIdentities = (identities: readonly string[], { settings }: Mesh): AppliedPolicy =>
  madeUpPolicy('DENY', '(others)', [
    { from: [{ source: { notPrincipals: identities.map((identity) => principalOf(identity, settings)) } }] },
  ])

/** Denies everybody who is not of these namespaces. */
export const onlyNamespaces = (namespaces: readonly string[]): AppliedPolicy =>
  madeUpPolicy('DENY', '(others)', [{ from: [{ source: { notNamespaces: [...namespaces] } }] }])

/** Two sets of grants at one destination, as if nothing else stood there. */
export const compareGrants = (
  mesh: Mesh,
  destination: Destination,
  before: readonly Grant[],
  after: readonly Grant[],
): Verdict => {
  const see =
    (grants: readonly Grant[]): Mesh['enforcementOf'] =>
    (at, proxy) => {
      const found = mesh.enforcementOf(at, proxy)
      return declaredAt(found, [declaredStage(found, found.stages[0], grants, () => false)])
    }
  return compareMeshes(seenAs(mesh, [destination], see(before)), seenAs(mesh, [destination], see(after)), { evaluate })
    .verdict
}

/** Whether no request at the destination can be what is granted: a rule for it would be there, and match nothing. */
export const grantsNothing = (mesh: Mesh, destination: Destination, grant: Grant): boolean =>
  compareGrants(mesh, destination, [], [grant]) === 'equivalent'

/** Ports of workloads and Services where the identity may do anything at all; what nobody can say counts. */
export const countReached = (mesh: Mesh, identity: string): number => {
  const others = onlyIdentities([identity], mesh)
  const nobody = madeUpPolicy('DENY', '(nobody)', [{}])
  return mesh
    .destinations()
    .filter((destination) => destination.port !== 0)
    .filter((destination) => {
      const [stage] = mesh.enforcementOf(destination).stages
      if (stage === undefined || stage.proxy === 'gateway') return false
      if (stage.proxy === 'none') return true
      const [none, own] = [nobody, others].map(
        (policy): Mesh['enforcementOf'] =>
          (at, proxy) =>
            withDeny(mesh.enforcementOf(at, proxy), policy),
      )
      if (none === undefined || own === undefined) return false
      const { verdict } = compareMeshes(seenAs(mesh, [destination], none), seenAs(mesh, [destination], own), {
        evaluate,
      })
      return verdict !== 'equivalent'
    }).length
}
