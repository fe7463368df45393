import { nearest } from '../errors/nearest.js'
import { strictAt } from '../mesh/deciding-mode.js'
import { inTheWay } from '../mesh/coverage/in-the-way.js'
import type { Decision, DestinationDiff, Reason, RegionRow } from '../mesh/difference/access-diff.js'
import { evaluate } from '../mesh/evaluate/evaluate.js'
import { decisionOf } from '../mesh/difference/rows.js'
import { readsTokens } from '../mesh/difference/unread-tokens.js'
import { plainPhrase } from '../mesh/difference/phrase.js'
import { everyStageOf, type Destination } from '../mesh/enforcement.js'
import { ledElsewhere } from '../mesh/traffic/led-elsewhere.js'
import { placesOfMesh } from '../mesh/places-of-mesh.js'
import { labelsKey } from '../mesh/resolve/destination-key.js'
import { keyTitle, readStatus } from '../ports/object.js'
import { listNames } from '../ports/list-names.js'
import { byCodePoint } from '../ports/order.js'
import { verdictOf, callerKey, type Alignment, type CallFinding } from './alignment.js'
import {
  compareDeclared,
  onlyIdentities,
  onlyNamespaces,
  refusedOf,
  type ComparedDestination,
} from './compare-access.js'
import { identityOf, operationText, serviceTitle } from './declaration.js'
import { emptyCalls } from './empty-calls.js'
import { placeText, shown } from './finding-text.js'
import type { DeclaredAccess, Edge } from './grants.js'
import { groupBy } from '../ports/group-by.js'
import { findIdentityFlaws } from './identity-flaws.js'
import { patchForExcess, patchForMissing } from './patches.js'
import { spelledOtherwise } from './other-spellings.js'
import { isTarget } from './targets.js'
import { calledBy, waysOf } from './ways.js'
import {
  addressesOutside,
  isEnforced,
  isGateway,
  notInjected,
  objectOf,
  placesOfNobody,
  policiesLeftOut,
  reached,
  stageOf,
  unjudgedGateways,
} from './unenforced.js'

export interface AlignOptions {
  /** Namespaces of the other environments of the configuration. */
  readonly otherNamespaces: readonly string[]
  /** What was not read or rendered: it may hold any policy. */
  readonly unread?: readonly Reason[]
}

/**
 * Whether what is declared is exactly what is allowed, by the set algebra: of the environment's own workloads for
 * everybody, of all others for the declared identities. What cannot be decided is a finding, too.
 */
export const alignCalls = (access: DeclaredAccess, { otherNamespaces, unread = [] }: AlignOptions): Alignment => {
  const { mesh, namespace, edges } = access
  const judged = mesh.destinations().filter((destination) => !isGateway(access, destination))
  const own = judged.filter((destination) => destination.namespace === namespace)
  const identities = [...new Set(access.declaration.callers.map(identityOf))].sort()
  const foreign = identities.length === 0 ? [] : judged.filter((destination) => destination.namespace !== namespace)
  const open = [...own, ...foreign].filter((destination) => isOpen(access, destination))
  const isClosed = (destination: Destination): boolean =>
    isEnforced(access, destination) && !isOpen(access, destination)
  const awaited = placesOfNobody(access)
  const elsewhere = identities.length === 0 ? [] : [...foreign, ...awaited.filter((one) => one.namespace !== namespace)]
  const compared = [
    ...compareDeclared(access, [...own, ...awaited.filter((one) => one.namespace === namespace)].filter(isClosed)),
    ...compareDeclared(access, elsewhere.filter(isClosed), onlyIdentities(identities, mesh)),
  ]
  const flaws = findIdentityFlaws(access, { otherNamespaces })
  const findings = [
    ...unknownTargets(edges, namespace),
    ...unknownServices(access),
    ...openDestinations(access, open),
    ...compared.flatMap((one) => excess(access, one)),
    ...[...compared, ...compareDeclared(access, open)].flatMap((one) => missing(access, one)),
    ...spelledOtherwise(access),
    ...emptyCalls(access, [...compared.map(({ destination }) => destination), ...open]),
    ...otherEnvironments(access, own.filter(isClosed), otherNamespaces),
    ...plaintext(access, [...own, ...foreign]),
    ...notInjected(access, [...own, ...foreign.filter((destination) => access.edgesAt(destination).length > 0)]),
    ...unjudgedGateways(access),
    ...addressesOutside(access),
    ...policiesLeftOut(access, [...own, ...foreign]),
    ...unread.map((reason) => unreadPart(access, reason)),
    ...ledElsewhere(mesh, calledBy(access)).map(({ object, how, patch, called: { service, port } }): CallFinding => ({
      kind: 'UNPROVEN',
      object,
      text: `whether calls to ${shown(serviceTitle(service))} port ${port} are allowed cannot be proved: ${shown(keyTitle(object.key))} ${how}`,
      patch,
      identity: [serviceTitle(service), String(port), how],
    })),
    ...inTheWay(mesh, waysOf(access)).map(({ object, text }): CallFinding => ({
      kind: 'UNPROVEN',
      object,
      text: `whether declared calls, and no others, go through cannot be proved: ${text}`,
      patch: object.key.kind.endsWith('NetworkPolicy') ? 'let them in there' : 'take it out, or test the calls there',
      identity: ['standing', text],
    })),
    ...leftSegments(access, flaws),
    ...flaws,
  ]
  return { verdict: verdictOf(findings), findings, edges: edges.length, destinations: compared.length + open.length }
}

/** No ALLOW at all: Istio lets everybody in. A policy that was not read may still stand there. */
const isOpen = (access: DeclaredAccess, destination: Destination): boolean =>
  isEnforced(access, destination) && stageOf(access, destination)?.allow.length === 0

const unreadPart = ({ namespace }: DeclaredAccess, { code, text, where }: Reason): CallFinding => ({
  kind: 'UNPROVEN',
  object: {
    key: { group: '', kind: 'Namespace', namespace: '', name: namespace },
    ...(where === undefined ? {} : { source: where }),
  },
  text: `whether only declared calls are allowed in ${shown(namespace)} cannot be proved: ${code}: ${text}`,
  patch: `see docs/codes/${code}.md`,
  identity: [code, text],
})

const unknownTargets = (edges: readonly Edge[], namespace: string): readonly CallFinding[] =>
  edges.flatMap(({ caller, call, target }): readonly CallFinding[] => {
    if (isTarget(target)) return []
    return [
      {
        kind: target.unread ? 'UNPROVEN' : 'UNKNOWN-TARGET',
        object: { key: callerKey(namespace, caller.id), source: call.where },
        text: `the call of ${shown(caller.id)} to ${shown(serviceTitle(call.service))} port ${call.port} arrives nowhere: ${target.text}`,
        patch: target.remedy,
        identity: [caller.id, serviceTitle(call.service), String(call.port)],
      },
    ]
  })

/** A mark on a Service that is not there marks nothing: a call to the one that is meant needs nobody's word. */
const unknownServices = ({ mesh, declaration }: DeclaredAccess): readonly CallFinding[] =>
  declaration.services.flatMap(({ service, where: source }): readonly CallFinding[] => {
    if (readStatus(mesh.state, '', 'Service', service.namespace) !== 'complete') return []
    const titles = [...placesOfMesh(mesh).services.values()].map(({ key }) => serviceTitle(key))
    if (titles.includes(serviceTitle(service))) return []
    const near = nearest(serviceTitle(service), titles)
    return [
      {
        kind: 'UNKNOWN-TARGET',
        object: { key: { group: '', kind: 'Service', ...service }, source },
        text: `\`services\` marks Service ${shown(serviceTitle(service))} as sensitive, and there is none, so a new call of the Service that is meant needs nobody’s word`,
        patch: `${near === undefined ? '' : `did you mean ${shown(near)}? `}correct the name, or take the entry out`,
        identity: ['services', serviceTitle(service)],
      },
    ]
  })

/**
 * Once for each namespace: one default deny closes all of it. It is never to be added alone, since it refuses what is declared,
 * too; and whom another namespace lets in, its owner alone knows.
 */
const openDestinations = (access: DeclaredAccess, open: readonly Destination[]): readonly CallFinding[] =>
  [...groupBy(open, ({ namespace }) => namespace)].flatMap(([namespace, group]): readonly CallFinding[] => {
    const [first] = group
    if (first === undefined) return []
    const isOwn = namespace === access.namespace
    // A Service and the workload behind it are one place.
    const titles = [...groupBy(group, ({ labels }) => labelsKey(namespace, labels))].map(([, [one, ...more]]) =>
      openTitle(one, more),
    )
    const names = [...new Set(titles)].sort(byCodePoint)
    const object = access.mesh.state.objects.find(({ key }) => key.kind === 'Namespace' && key.name === namespace)
    const { source } = objectOf(access, first)
    const key = { group: '', kind: 'Namespace', namespace: '', name: namespace }
    return [
      {
        kind: 'NO-DEFAULT-DENY',
        object: object ?? { key, ...(source === undefined ? {} : { source }) },
        text: `no ALLOW policy stands at ${listNames(names.map(shown), shownNames)} in ${shown(namespace)}, so every caller reaches every port there`,
        patch: isOwn
          ? 'run `meshgate render`, or `apply`: it writes the default deny together with what is declared; alone it would refuse everybody'
          : `ask the owner of namespace ${shown(namespace)} for ALLOW policies; a default deny alone would refuse everybody who calls there`,
        identity: [namespace, ...(isOwn ? names : [])],
      },
    ]
  })

/** Names of one finding. */
const shownNames = 5

const openTitle = (one: Destination | undefined, more: readonly Destination[]): string => {
  const group = one === undefined ? more : [one, ...more]
  const direct = group.find(({ service }) => service === undefined) ?? one
  return direct === undefined ? '' : (direct.workload ?? direct.service ?? direct.title)
}

/** Behind a waypoint everybody whom it passes on is let in: what decides about a caller is the waypoint's rule. */
const atFirstProxy = ({ mesh }: DeclaredAccess, destination: Destination, row: RegionRow): RegionRow => {
  const { settings, stages } = mesh.enforcementOf(destination)
  const [first, second] = stages
  if (first === undefined || second === undefined) return row
  const after = decisionOf(evaluate({ destination, settings, stages: [first] }, row.witness, { now: 0 }))
  return after.allowed ? { ...row, after } : row
}

const excess = (access: DeclaredAccess, { destination, diffs }: ComparedDestination): readonly CallFinding[] =>
  diffs.flatMap((diff) => [
    ...diff.gained.map((gained): CallFinding => {
      const row = atFirstProxy(access, destination, gained)
      const { object, patch } = patchForExcess(access.mesh, row)
      return {
        kind: 'EXCESS',
        object: object ?? objectOf(access, destination),
        text: `${rowText(row, diff)} is allowed and not declared; ${decidedBy(row.after)}`,
        patch,
        identity: [reached(destination), String(destination.port), row.who, row.what, row.where],
      }
    }),
    // Elsewhere nobody has to say what stands before pods that are not there.
    ...(destination.known || destination.namespace === access.namespace ? diff.reasons : []).map(
      (reason): CallFinding => ({
        kind: 'UNPROVEN',
        object: objectOf(access, destination),
        text: `whether only declared calls are allowed at ${shown(titleOf(diff))} cannot be proved: ${reasonText(reason)}`,
        patch: `see docs/codes/${reason.code}.md`,
        identity: [reached(destination), String(destination.port), reason.code],
      }),
    ),
  ])

const titleOf = ({ title, port }: DestinationDiff): string =>
  `${title}${port === 0 ? ' at any other port' : ` port ${port}`}`

const rowText = ({ who, what, where }: RegionRow, diff: DestinationDiff): string =>
  `${shown(plainPhrase(who))}: ${shown(plainPhrase(what === '' ? 'any request' : what))} at ${shown(titleOf(diff))}${where === '' ? '' : ` (${plainPhrase(where)})`}`

const decidedBy = ({ by, where }: Decision): string =>
  `decided by ${shown(by)}${where === undefined ? '' : ` at ${placeText(where)}`}`

/** Only where something declared is refused at all is each call asked for its own part. */
const missing = (access: DeclaredAccess, { destination, diffs }: ComparedDestination): readonly CallFinding[] => {
  const diff = diffs.find(({ verdict }) => verdict !== 'more permissive')
  if (diff === undefined) return []
  return access.edgesAt(destination).flatMap((edge): readonly CallFinding[] => {
    const { lost, mayBeRefused, reasons } = refusedOf(access, edge, destination)
    const [row] = lost
    if (!isTarget(edge.target)) return []
    const { caller, call } = edge
    const asked = call.port === diff.port ? '' : ` (port ${call.port} of Service ${shown(serviceTitle(call.service))})`
    const about = {
      object: { key: callerKey(access.namespace, caller.id), source: call.where },
      identity: [caller.id, serviceTitle(call.service), String(call.port), operationText(call)],
    }
    if (row === undefined)
      return mayBeRefused ? [{ ...about, kind: 'UNPROVEN', ...whyUnproven(access, edge, destination, reasons) }] : []
    if (stageOf(access, destination)?.mutualTls === 'DISABLE')
      return [
        {
          ...about,
          kind: 'MISSING',
          text: `the call of ${shown(caller.id)} (${shown(identityOf(caller))}) to ${shown(titleOf(diff))}${asked} is refused: mutual TLS is off there (mode DISABLE), so no caller has an identity`,
          patch: strictAt(access.mesh, destination),
        },
      ]
    const more = lost.length > 1 ? ` and ${lost.length - 1} further parts of it` : ''
    return [
      {
        ...about,
        kind: 'MISSING',
        text: `the call of ${shown(caller.id)} (${shown(identityOf(caller))}) to ${shown(titleOf(diff))}${asked}, ${shown(operationText(call))}, is refused: ${shown(plainPhrase(row.what === '' ? 'any request' : row.what))}${more}; ${decidedBy(row.after)}${tokenText(access, destination)}`,
        patch: patchForMissing(access, edge, edge.target, row),
      },
    ]
  })
}

/** A policy that asks for a token refuses calls without one. */
const tokenText = (access: DeclaredAccess, destination: Destination): string => {
  const { allow = [], deny = [] } = stageOf(access, destination) ?? {}
  const asking = [...deny, ...allow].find(readsTokens)
  return asking === undefined
    ? ''
    : `; ${shown(keyTitle(asking.object.key))} asks for a token, and a declared call may come without one`
}

/** Names what stands there: advice about a policy that nobody has helps nobody. */
const whyUnproven = (
  { mesh }: DeclaredAccess,
  { caller }: Edge,
  destination: Destination,
  reasons: readonly Reason[],
): Pick<CallFinding, 'text' | 'patch'> => {
  const text = `whether the call of ${shown(caller.id)} to ${shown(reached(destination))} port ${destination.port} is allowed cannot be proved: `
  const custom = everyStageOf(mesh.enforcementOf(destination)).flatMap((stage) => stage.custom)
  const names = [...new Set(custom.map(({ object }) => keyTitle(object.key)))].map(shown).join(', ')
  if (names !== '')
    return {
      text: `${text}the provider of ${names} (CUSTOM) may refuse it`,
      patch: `take ${names} off the destination, or test the call there`,
    }
  const [reason] = reasons
  return reason === undefined
    ? { text: `${text}an object that is not modelled may refuse it`, patch: 'test the call there' }
    : { text: `${text}${reasonText(reason)}`, patch: `see docs/codes/${reason.code}.md` }
}

const reasonText = ({ code, text, where }: Reason): string =>
  `${code}: ${text}${where === undefined ? '' : ` (${placeText(where)})`}`

/** Exactly what identities of another environment's namespace may do here beyond what is declared for them. */
const otherEnvironments = (
  access: DeclaredAccess,
  destinations: readonly Destination[],
  otherNamespaces: readonly string[],
): readonly CallFinding[] => {
  const others = otherNamespaces.filter((other) => other !== access.namespace)
  if (others.length === 0) return []
  return compareDeclared(access, destinations, onlyNamespaces(others)).flatMap(
    ({ destination, diffs }): readonly CallFinding[] =>
      diffs.flatMap((diff) =>
        diff.gained.map((row): CallFinding => {
          const { object, patch } = patchForExcess(access.mesh, row)
          return {
            kind: 'OTHER-ENVIRONMENT',
            object: object ?? objectOf(access, destination),
            text: `${rowText(row, diff)} is allowed, and it is of another environment; ${decidedBy(row.after)}`,
            patch,
            identity: [reached(destination), String(destination.port), row.who, row.what],
          }
        }),
      ),
  )
}

/** Who is called takes plaintext: a policy without an identity lets anybody in there, and nothing is encrypted. */
const plaintext = (access: DeclaredAccess, judged: readonly Destination[]): readonly CallFinding[] => {
  const called = judged.filter((destination) => access.edgesAt(destination).length > 0)
  return [...groupBy(called, reached)].flatMap(([title, group]): readonly CallFinding[] => {
    const stages = group.flatMap((destination) => {
      const stage = stageOf(access, destination)
      const meets = stage?.proxy === 'sidecar' || stage?.proxy === 'ztunnel'
      return meets && stage.mutualTls !== 'STRICT' ? [{ destination, stage }] : []
    })
    const [first] = stages
    if (first === undefined) return []
    const unread = stages.every(({ stage }) => stage.mutualTlsUnread === true)
    const ports = stages.map(({ destination }) => destination.port).join(', ')
    return [
      {
        kind: unread ? 'UNPROVEN' : 'PLAINTEXT',
        object: objectOf(access, first.destination),
        text: unread
          ? `whether ${shown(title)} takes plaintext at port ${ports} is not known: no PeerAuthentication that was read says the mode`
          : `${shown(title)} takes plaintext at port ${ports} (mode ${first.stage.mutualTls}), where a caller has no identity`,
        patch: strictAt(access.mesh, first.destination),
        identity: [title, unread ? 'unread' : first.stage.mutualTls],
      },
    ]
  })
}

/** A declared call into a segment by somebody who is not of it; and an identity that both sides share. */
const leftSegments = (access: DeclaredAccess, flaws: readonly CallFinding[]): readonly CallFinding[] => [
  ...access.segments.flatMap(({ segment }) => segment.callers.flatMap((name) => nobodyOf(access, segment.name, name))),
  ...access.keptOut.map(({ edge: { caller, call }, segment }): CallFinding => ({
    kind: 'SEGMENT',
    object: { key: callerKey(access.namespace, caller.id), source: call.where },
    text: `${shown(caller.id)} calls ${shown(serviceTitle(call.service))}, and every workload behind it is of segment ${shown(segment)}, which keeps the call out`,
    patch: `add ${shown(serviceTitle(call.service))} to services of the segment, or take the call out`,
    identity: [segment, caller.id, serviceTitle(call.service), String(call.port), operationText(call)],
  })),
  ...access.segments.flatMap(({ segment, services, targets, isMember }) => {
    const members = access.declaration.callers.filter(isMember)
    const identities = new Map(members.map((caller) => [identityOf(caller), caller]))
    const entering = access.edges.filter(
      ({ caller, call }) => !isMember(caller) && services.has(serviceTitle(call.service)),
    )
    const sharing = access.declaration.callers.filter(
      (caller) => !isMember(caller) && identities.has(identityOf(caller)),
    )
    // A workload that is none of the callers and runs as one of them is past the border, too.
    const strangers = flaws.filter(
      ({ kind, object, identity: [id] }) =>
        kind === 'SHARED-IDENTITY' &&
        object.key.kind !== 'Caller' &&
        access.declaration.callers.some((caller) => caller.id === id && identities.has(identityOf(caller))),
    )
    const found = new Set(targets.map(({ service }) => serviceTitle(service)))
    return [
      ...[...services]
        .filter((title) => !found.has(title))
        .map((title): CallFinding => ({
          kind: 'UNKNOWN-TARGET',
          object: { key: callerKey(access.namespace, segment.name) },
          text: `segment ${shown(segment.name)} names Service ${shown(title)}, which is not there or leads to no workload, so it keeps nobody out`,
          patch: 'correct the name in `segments` of the environment',
          identity: ['segment', segment.name, title],
        })),
      ...entering.map(({ caller, call }): CallFinding => ({
        kind: 'SEGMENT',
        object: { key: callerKey(access.namespace, caller.id), source: call.where },
        text: `${shown(caller.id)} calls ${shown(serviceTitle(call.service))}, which is of segment ${shown(segment.name)}, and is none of its callers`,
        patch: `take the call out, or add ${shown(caller.id)} to callers of the segment, in a change of its own`,
        identity: [segment.name, caller.id, serviceTitle(call.service), String(call.port), operationText(call)],
      })),
      ...sharing.map((caller): CallFinding => ({
        kind: 'SEGMENT',
        object: { key: callerKey(access.namespace, caller.id), source: caller.where },
        text: `${shown(caller.id)} runs as ${shown(identityOf(caller))}, as ${shown(identities.get(identityOf(caller))?.id ?? '')} of segment ${shown(segment.name)} does: no policy can tell the two apart`,
        patch: 'give one of the two a ServiceAccount of its own',
        identity: [segment.name, caller.id, identityOf(caller)],
      })),
      ...strangers.map(({ object, text, patch, identity }): CallFinding => ({
        kind: 'SEGMENT',
        object,
        text: `segment ${shown(segment.name)} is left: ${text}`,
        patch,
        identity: [segment.name, ...identity],
      })),
    ]
  }),
]

/** A caller of a segment whom nobody declares: it is misspelt, or gone, and whoever gets the id is of the segment. */
const nobodyOf = (
  { declaration: { callers }, namespace }: DeclaredAccess,
  segment: string,
  name: string,
): readonly CallFinding[] => {
  const known = [...new Set(callers.flatMap(({ id, group }) => [id, ...(group === undefined ? [] : [group])]))]
  if (known.includes(name)) return []
  const near = nearest(name, known)
  return [
    {
      kind: 'SEGMENT',
      object: { key: callerKey(namespace, segment) },
      text: `segment ${shown(segment)} names caller ${shown(name)}, and no caller or group of callers is called so`,
      patch: `${near === undefined ? '' : `did you mean ${shown(near)}? `}correct or remove the name in \`segments\` of the environment`,
      identity: ['caller', segment, name],
    },
  ]
}
