import { isSameJson, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { ObjectChange } from '../changed-objects.js'
import { once } from '../../ports/once.js'
import { member, numberAt, objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { everyWorkload } from '../resolve/workloads.js'
import { accountOf, clientsOf, mayHoldPods, portsAt, refusing, type States } from './sent-past-proxy.js'

/** Where an entry outside of the mesh leads clients, without their identity. */
interface PlainLead {
  /** Namespace of what stands there; undefined: any of the mesh. */
  readonly space: string | undefined
  /** Ports by which it is called there; empty: any. */
  readonly ports: readonly number[]
}

const servicesOf = (state: MeshState): readonly KubernetesObject[] => objectsOfKind(state, '', 'Service')

const serviceAddresses = ({ content }: KubernetesObject): readonly string[] => [
  textAt(content, 'spec', 'clusterIP'),
  ...textsAt(content, 'spec', 'clusterIPs'),
]

/** Namespaces in which an address may be a Service's or a pod's: an address of a Service that is known is that one's. */
const spacesAt = (state: MeshState, address: string): readonly (string | undefined)[] => {
  const known = servicesOf(state).filter((service) => serviceAddresses(service).includes(address))
  if (known.length > 0) return known.map(({ key }) => key.namespace)
  return /^\d+(?:\.\d+){3}(?:\/\d+)?$/.test(address) && mayHoldPods(address) ? [undefined] : []
}

const spacesOfName = (state: MeshState, address: string): readonly string[] => {
  const [name = '', space = '', rest] = address.split('.')
  const isService = rest === 'svc' || servicesOf(state).some(({ key }) => key.name === name && key.namespace === space)
  return isService ? [space] : []
}

/** What leads to Services and pods of the mesh: endpoints of the entry, and its addresses where it leads to what was called. */
const plainLeads = (state: MeshState, entry: KubernetesObject | undefined): readonly PlainLead[] => {
  const spec = objectAt(entry?.content, 'spec')
  if (entry === undefined || textAt(spec, 'location') === 'MESH_INTERNAL') return []
  const ports = objectsAt(spec, 'ports')
  const portsOf = (...names: readonly string[]): readonly number[] =>
    ports.flatMap((port) => names.map((name) => numberAt(port, name)).find((one) => one !== undefined) ?? [])
  const called = ['', 'NONE'].includes(textAt(spec, 'resolution')) ? textsAt(spec, 'addresses') : []
  const lead = (address: string, own: readonly number[]): readonly PlainLead[] => [
    ...spacesOfName(state, address).map((space) => ({ space, ports: [] })),
    ...spacesAt(state, address).map((space) => ({ space, ports: own })),
  ]
  return [
    ...called.flatMap((address) => lead(address, portsOf('number'))),
    ...objectsAt(spec, 'endpoints').flatMap((endpoint) => {
      const own = Object.values(objectAt(endpoint, 'ports')).filter((port) => typeof port === 'number')
      return lead(textAt(endpoint, 'address'), own.length > 0 ? own : portsOf('targetPort', 'number'))
    }),
  ]
}

/** Whether a ServiceEntry newly leads clients in plain text to where a policy refuses them by their identity. */
export const entryLeadsPlain = (states: States, { before, after }: ObjectChange, root: string): boolean => {
  const known = plainLeads(states[0], before)
  const leads = plainLeads(states[1], after).filter(
    (one) => !known.some((other) => JSON.stringify(other) === JSON.stringify(one)),
  )
  if (leads.length === 0) return false
  const policies = new Set(everyWorkload(states[1]).flatMap((client) => refusing(states, root, accountOf(client))))
  return [...policies].some((policy) => {
    const ports = once(() => portsAt(states[1], policy, root))
    return leads.some(
      (lead) =>
        (policy.key.namespace === root || lead.space === undefined || lead.space === policy.key.namespace) &&
        (lead.ports.length === 0 || ports().size === 0 || lead.ports.some((port) => ports().has(String(port)))),
    )
  })
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
