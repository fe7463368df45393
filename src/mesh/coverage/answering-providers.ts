import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { ObjectChange } from '../changed-objects.js'
import { objectsAt, textAt, textMapAt } from '../fields.js'
import { installedMeshConfigs } from '../resolve/installed-mesh-config.js'
import { selects } from '../resolve/selector-index.js'
import type { ChangedField } from './changed-fields.js'
import { meshConfigOf } from './parsed-text.js'
import { podTemplatesOf } from './pod-templates.js'

const found = new WeakMap<MeshState, readonly string[]>()

/**
 * Hosts of the extension providers that CUSTOM policies of a state ask. A mesh/v1alpha1/config.proto:
 * EnvoyExternalAuthorization…Provider.service is `[namespace/]hostname`.
 */
const providerHosts = (state: MeshState): readonly string[] => {
  let hosts = found.get(state)
  if (hosts === undefined) {
    hosts = readHosts(state)
    found.set(state, hosts)
  }
  return hosts
}

const readHosts = (state: MeshState): readonly string[] => {
  const asked = new Set(
    objectsOfKind(state, 'security.istio.io', 'AuthorizationPolicy').flatMap(
      ({ content }) => textAt(content, 'spec', 'provider', 'name') || [],
    ),
  )
  if (asked.size === 0) return []
  const maps = [...objectsOfKind(state, '', 'ConfigMap'), ...installedMeshConfigs(state).map(({ map }) => map)]
  return maps
    .filter(({ content }) => textAt(content, 'data', 'mesh') !== '')
    .flatMap((map) => objectsAt(meshConfigOf(map), 'extensionProviders'))
    .filter((provider) => asked.has(textAt(provider, 'name')))
    .flatMap((provider) =>
      ['envoyExtAuthzHttp', 'envoyExtAuthzGrpc'].flatMap((kind) => {
        const service = textAt(provider, kind, 'service')
        return service === '' ? [] : service.slice(service.indexOf('/') + 1)
      }),
    )
}

/** Whether a Service has a host: `name.namespace.svc` and the cluster's domain, whichever that is. */
const isService = ({ key }: KubernetesObject, host: string): boolean =>
  host === `${key.name}.${key.namespace}` || host.startsWith(`${key.name}.${key.namespace}.svc`)

/** Labels of the pods that an object makes, one set for each of its templates. */
const podLabels = (object: KubernetesObject | undefined): readonly Readonly<Record<string, string>>[] => {
  if (object === undefined) return []
  if (object.key.group === '' && object.key.kind === 'Pod') return [object.labels]
  return podTemplatesOf(object).map(({ template }) => textMapAt(template, 'metadata', 'labels'))
}

const isBehind = (object: KubernetesObject | undefined, state: MeshState, host: string): boolean => {
  const labels = podLabels(object)
  if (labels.length === 0) return false
  return objectsOfKind(state, '', 'Service').some((service) => {
    const selector = textMapAt(service.content, 'spec', 'selector')
    return (
      service.key.namespace === object?.key.namespace &&
      isService(service, host) &&
      Object.keys(selector).length > 0 &&
      labels.some((one) => selects(selector, one))
    )
  })
}

/** Of a Service: what decides which program is asked. */
const leading: ReadonlySet<string> = new Set(['selector', 'ports', 'type', 'externalName', 'clusterIP', 'clusterIPs'])

/** Of a port: what people read alone. */
const spoken: ReadonlySet<string> = new Set(['name', 'appProtocol', 'nodePort'])

const leads = ({ path }: ChangedField): boolean => {
  const [first, second = '', , last] = path
  if (first !== 'spec') return false
  return second === '' || (leading.has(second) && !(second === 'ports' && last !== undefined && spoken.has(last)))
}

/** A label of pods. */
const isLabel = ({ path }: ChangedField, { key }: KubernetesObject): boolean =>
  (key.kind === 'Pod' || path[0] !== 'metadata') && path.at(-3) === 'metadata' && path.at(-2) === 'labels'

/**
 * Whether by this field another program may answer a CUSTOM policy. Such a policy asks a host, and the Service of that name says
 * which pods hear it. What was never asked before can only refuse more, so the state before says who is asked.
 */
export const answersOtherwise = (
  field: ChangedField,
  change: ObjectChange,
  [before, after]: readonly [MeshState, MeshState],
): boolean => {
  const hosts = providerHosts(before)
  const object = change.after
  if (hosts.length === 0 || object === undefined) return false
  if (object.key.group === '' && object.key.kind === 'Service')
    return leads(field) && hosts.some((host) => isService(object, host))
  return (
    isLabel(field, object) &&
    hosts.some((host) => !isBehind(change.before, before, host) && isBehind(object, after, host))
  )
}
