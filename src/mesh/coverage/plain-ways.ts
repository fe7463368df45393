import { isSameJson, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { ObjectChange } from '../changed-objects.js'
import { member, objectAt, objectsAt, textAt } from '../fields.js'
import { everyWorkload } from '../resolve/workloads.js'
import { accountOf, clientsOf, refusing, type States } from './sent-past-proxy.js'

/** Namespaces whose Services an entry outside of the mesh leads to: clients call it without their identity. */
const spacesBehind = (state: MeshState, entry: KubernetesObject | undefined): readonly string[] => {
  if (entry === undefined || textAt(entry.content, 'spec', 'location') === 'MESH_INTERNAL') return []
  return objectsAt(entry.content, 'spec', 'endpoints').flatMap((endpoint) => {
    const [name = '', space = '', rest] = textAt(endpoint, 'address').split('.')
    const isService =
      rest === 'svc' ||
      objectsOfKind(state, '', 'Service').some(({ key }) => key.name === name && key.namespace === space)
    return isService ? [space] : []
  })
}

/** Whether a ServiceEntry newly leads clients in plain text to where a policy refuses them by their identity. */
export const entryLeadsPlain = (states: States, { before, after }: ObjectChange, root: string): boolean => {
  const known = spacesBehind(states[0], before)
  const spaces = new Set(spacesBehind(states[1], after).filter((one) => !known.includes(one)))
  return (
    spaces.size > 0 &&
    everyWorkload(states[1])
      .flatMap((client) => refusing(states, root, accountOf(client)))
      .some(({ key }) => key.namespace === root || spaces.has(key.namespace))
  )
}

/** Whether a patch is about how a client's proxy connects: by mutual TLS, or not. */
const isAboutTls = (patch: JsonObject): boolean =>
  textAt(patch, 'match', 'context') === 'SIDECAR_OUTBOUND' &&
  textAt(patch, 'applyTo') === 'CLUSTER' &&
  ['transport_socket', 'transport_socket_matches'].some(
    (name) => member(objectAt(patch, 'patch', 'value'), name) !== undefined,
  )

const patchesOf = (filter: KubernetesObject | undefined): readonly JsonObject[] =>
  objectsAt(filter?.content, 'spec', 'configPatches').filter(isAboutTls)

/** Whether an EnvoyFilter newly decides how clients connect that a policy refuses by their identity. */
export const filterLeadsPlain = (states: States, { before, after }: ObjectChange, root: string): boolean =>
  after !== undefined &&
  patchesOf(after).some((patch) => !patchesOf(before).some((one) => isSameJson(one, patch))) &&
  clientsOf(states[1], after, root).some((client) => refusing(states, root, accountOf(client)).length > 0)
