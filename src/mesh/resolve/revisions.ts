import { isMeshConfig } from '../../manifests/interest.js'
import { keyText, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { objectsOfKindName } from '../../ports/objects-of-kind.js'
import { byCodePoint } from '../../ports/order.js'
import { member, objectAt } from '../fields.js'
import { installedMeshConfigs } from './installed-mesh-config.js'

/** The revision that an installation without a name has; its MeshConfig is the ConfigMap `istio`. */
export const defaultRevision = 'default'

/** Name of the ConfigMap that istiod of a revision reads its MeshConfig from. */
export const meshConfigName = (revision: string): string =>
  revision === defaultRevision ? 'istio' : `istio-${revision}`

/** The ConfigMaps of MeshConfig, each with its revision. */
const mapsOf = (state: MeshState, root: string): readonly (readonly [string, KubernetesObject])[] =>
  objectsOfKindName(state, 'ConfigMap')
    .filter(
      ({ key, content }) =>
        isMeshConfig(key.group, key.kind, key.name) &&
        key.namespace === root &&
        typeof member(objectAt(content, 'data'), 'mesh') === 'string',
    )
    .map((object) => [object.key.name === 'istio' ? defaultRevision : object.key.name.slice('istio-'.length), object])

/**
 * The same of installations, where they alone say it: a ConfigMap that was read is what istiod reads, and of two
 * installations nobody knows which one counts.
 */
const installedOf = (
  state: MeshState,
  root: string,
  known: ReadonlySet<string>,
): readonly (readonly [string, KubernetesObject])[] => {
  const installed = installedMeshConfigs(state).filter((config) => config.root === root && !known.has(config.revision))
  return installed
    .filter(({ revision }) => installed.filter((other) => other.revision === revision).length === 1)
    .map(({ revision, map }) => [revision, map])
}

/** The MeshConfigs of a state by revision: the default one, then the others in order. */
export const meshConfigs = (state: MeshState, root: string): ReadonlyMap<string, KubernetesObject> => {
  const maps = mapsOf(state, root)
  const installed = installedOf(state, root, new Set(maps.map(([revision]) => revision)))
  return new Map(
    [...maps, ...installed].sort(
      ([left], [right]) =>
        Number(right === defaultRevision) - Number(left === defaultRevision) || byCodePoint(left, right),
    ),
  )
}

/** Whether the MeshConfig in an installation is the one that counts wherever the installation is. */
export const isReadMeshConfig = (states: readonly MeshState[], root: string, object: KubernetesObject): boolean => {
  const text = keyText(object.key)
  return states.every(
    (state) =>
      !state.objects.some(({ key }) => keyText(key) === text) ||
      [...meshConfigs(state, root).values()].some(({ key }) => keyText(key) === text),
  )
}

const labelOf = (object: KubernetesObject, name: string): string =>
  (Object.hasOwn(object.labels, name) ? object.labels[name] : undefined) ?? ''

/**
 * The revision that a tag stands for. `istioctl tag` and the charts make a MutatingWebhookConfiguration of it, and since
 * 1.27 a Service beside it; both carry `istio.io/tag` and `istio.io/rev`. The webhook is what injects, so it counts first.
 */
export const taggedRevision = (state: MeshState, root: string, tag: string): string | undefined => {
  const carriers = [
    ...objectsOfKindName(state, 'MutatingWebhookConfiguration'),
    ...objectsOfKindName(state, 'Service').filter(({ key }) => key.group === '' && key.namespace === root),
  ].filter((object) => labelOf(object, 'istio.io/tag') === tag && labelOf(object, 'istio.io/rev') !== '')
  const carrier = carriers.find(({ key }) => key.kind === 'MutatingWebhookConfiguration') ?? carriers[0]
  return carrier === undefined ? undefined : labelOf(carrier, 'istio.io/rev')
}

/** Revisions and tags that namespaces, workloads and gateways name, in order; never the default one. */
export const namedRevisions = (state: MeshState): readonly string[] => {
  const names = new Set<string>()
  const naming = ['Namespace', 'Pod', 'Gateway', 'Deployment', 'StatefulSet', 'DaemonSet']
  for (const { labels, content } of naming.flatMap((kind) => objectsOfKindName(state, kind))) {
    const template = objectAt(content, 'spec', 'template', 'metadata', 'labels')['istio.io/rev']
    for (const name of [Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : '', template])
      if (typeof name === 'string' && /^[a-z0-9](?:[-a-z0-9.]{0,61}[a-z0-9])?$/.test(name)) names.add(name)
  }
  names.delete(defaultRevision)
  return [...names].sort(byCodePoint)
}
