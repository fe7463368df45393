import type { Destination } from '../mesh/enforcement.js'
import { listNames } from '../ports/list-names.js'
import { callerKey, type CallFinding } from './alignment.js'
import { grantsNothing } from './compare-access.js'
import { identityOf, needsHttp, operationText, serviceTitle, type Call } from './declaration.js'
import { shown } from './finding-text.js'
import type { DeclaredAccess, Edge } from './grants.js'
import type { Grant } from './write-rules.js'

/** Each method and each path of a call alone: one that no request has must not hide behind another. */
const partsOf = ({ methods, paths, exceptPaths }: Call): readonly Grant['operation'][] => {
  const some = methods.length === 0 ? [methods] : methods.map((method) => [method])
  const each = paths.length === 0 ? [paths] : paths.map((path) => [path])
  return some.flatMap((one) => each.map((other) => ({ methods: one, paths: other, exceptPaths })))
}

/**
 * Declared calls, or parts of them, that no request at the destination can be. No set lacks them, so that no comparison
 * finds them; and yet the mesh refuses whatever the caller sends.
 */
export const emptyCalls = (access: DeclaredAccess, destinations: readonly Destination[]): readonly CallFinding[] => {
  const known = new Map<string, boolean>()
  const isEmpty = (destination: Destination, edge: Edge, operation: Grant['operation']): boolean => {
    const key = JSON.stringify([destination.protocol, operation])
    const grant = { identity: identityOf(edge.caller), port: destination.port, operation }
    const found = known.get(key) ?? grantsNothing(access.mesh, destination, grant)
    known.set(key, found)
    return found
  }
  const told = new Set<Edge>()
  return destinations.flatMap((destination) =>
    access.edgesAt(destination).flatMap((edge): readonly CallFinding[] => {
      if (!needsHttp(edge.call) || told.has(edge)) return []
      const parts = partsOf(edge.call).filter((operation) => isEmpty(destination, edge, operation))
      if (parts.length === 0) return []
      told.add(edge)
      return [emptyCall(access, destination, edge, parts)]
    }),
  )
}

const emptyCall = (
  { namespace, mesh }: DeclaredAccess,
  destination: Destination,
  { caller, call }: Edge,
  parts: readonly Grant['operation'][],
): CallFinding => {
  const texts = parts.map((operation) => shown(operationText(operation)))
  const [why, patch] =
    destination.protocol === 'TCP'
      ? [
          'the port is declared as no HTTP, where Istio drops a rule with methods or paths',
          'declare the port as HTTP (appProtocol: http), or take methods and paths out of the call',
        ]
      : [
          `no request is ${listNames(texts, 3)} after the path is normalised (${mesh.settings.pathNormalization})`,
          'write methods and paths as they arrive at policies: docs/reference/calls.md',
        ]
  return {
    kind: 'MISSING',
    object: { key: callerKey(namespace, caller.id), source: call.where },
    text: `the call of ${shown(caller.id)} (${shown(identityOf(caller))}) to ${shown(serviceTitle(call.service))} port ${call.port}, ${shown(operationText(call))}, is refused: ${why}`,
    patch,
    identity: [caller.id, serviceTitle(call.service), String(call.port), operationText(call)],
  }
}
