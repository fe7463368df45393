import { keyTitle, type KubernetesObject } from '../ports/object.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import { sourceText } from './answer.js'
import type { Destination } from './enforcement.js'
import { textAt } from './fields.js'
import type { Mesh } from './resolve.js'
import { targetOf } from './resolve/attachment.js'
import { resolveMutualTls } from './resolve/peer-authentication.js'

/** What a namespace's own PeerAuthentication says about the mode at a port, and in which field. */
interface DecidingMode {
  readonly object: KubernetesObject
  readonly title: string
  readonly field: string
}

/**
 * The PeerAuthentication of the workload's own namespace that has to change for another mode: one more beside it would not
 * count. Undefined where none stands there, so that a new one decides.
 */
const findDecidingMode = (mesh: Mesh, { namespace, labels, port }: Destination): DecidingMode | undefined => {
  const { by } = resolveMutualTls(
    objectsOfKind(mesh.state, 'security.istio.io', 'PeerAuthentication'),
    mesh.settings.rootNamespace,
    { namespace, labels },
  )
  const own = by.filter(({ key }) => key.namespace === namespace)
  const says = ({ content }: KubernetesObject, ...path: readonly string[]): boolean =>
    !['', 'UNSET'].includes(textAt(content, 'spec', ...path))
  // Modes of ports count where the object selects workloads.
  const isSelecting = (object: KubernetesObject): boolean => Object.keys(targetOf(object).selector).length > 0
  const atPort = own.find((object) => isSelecting(object) && says(object, 'portLevelMtls', String(port), 'mode'))
  const object = atPort ?? own.find((one) => says(one, 'mtls', 'mode')) ?? own[0]
  if (object === undefined) return undefined
  const field = object === atPort ? `spec.portLevelMtls.${port}.mode` : 'spec.mtls.mode'
  return { object, title: keyTitle(object.key), field }
}

/** The change that makes mutual TLS STRICT there; a further PeerAuthentication beside the one that decides would do nothing. */
export const strictAt = (mesh: Mesh, destination: Destination): string => {
  const found = findDecidingMode(mesh, destination)
  if (found === undefined)
    return `add to the files: {apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: {name: strict, namespace: ${destination.namespace}}, spec: {mtls: {mode: STRICT}}}`
  return `set ${found.field} to STRICT in ${JSON.stringify(found.title)} (${sourceText(found.object.source)}), which decides there`
}
