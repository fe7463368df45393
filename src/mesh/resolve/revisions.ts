import { isMeshConfig } from '../../manifests/interest.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { member, objectAt } from '../fields.js'

/** The revision that an installation without a name has; its MeshConfig is the ConfigMap `istio`. */
export const defaultRevision = 'default'

/** Name of the ConfigMap that istiod of a revision reads its MeshConfig from. */
export const meshConfigName = (revision: string): string =>
  revision === defaultRevision ? 'istio' : `istio-${revision}`

/** The MeshConfigs of a state by revision: the default one, then the others in order. */
export const meshConfigs = (state: MeshState, root: string): ReadonlyMap<string, KubernetesObject> =>
  new Map(
    state.objects
      .filter(
        ({ key, content }) =>
          isMeshConfig(key.group, key.kind, key.name) &&
          key.namespace === root &&
          typeof member(objectAt(content, 'data'), 'mesh') === 'string',
      )
      .map(
        (object) =>
          [object.key.name === 'istio' ? defaultRevision : object.key.name.slice('istio-'.length), object] as const,
      )
      .sort(
        ([left], [right]) =>
          Number(right === defaultRevision) - Number(left === defaultRevision) || byCodePoint(left, right),
      ),
  )

const labelOf = (object: KubernetesObject, name: string): string =>
  (Object.hasOwn(object.labels, name) ? object.labels[name] : undefined) ?? ''

/**
 * The revision that a tag stands for. `istioctl tag` and the charts make a MutatingWebhookConfiguration of it, and since
 * 1.27 a Service beside it; both carry `istio.io/tag` and `istio.io/rev`. The webhook is what injects, so it counts first.
 */
export const taggedRevision = (state: MeshState, root: string, tag: string): string | undefined => {
  const carriers = state.objects.filter(
    (object) =>
      labelOf(object, 'istio.io/tag') === tag &&
      labelOf(object, 'istio.io/rev') !== '' &&
      (object.key.kind === 'MutatingWebhookConfiguration' ||
        (object.key.group === '' && object.key.kind === 'Service' && object.key.namespace === root)),
  )
  const carrier = carriers.find(({ key }) => key.kind === 'MutatingWebhookConfiguration') ?? carriers[0]
  return carrier === undefined ? undefined : labelOf(carrier, 'istio.io/rev')
}

/** Revisions and tags that namespaces, workloads and gateways name, in order; never the default one. */
export const namedRevisions = (state: MeshState): readonly string[] => {
  const names = new Set<string>()
  for (const { key, labels, content } of state.objects) {
    const isNamed = ['Namespace', 'Pod', 'Gateway', 'Deployment', 'StatefulSet', 'DaemonSet'].includes(key.kind)
    if (!isNamed) continue
    const template = objectAt(content, 'spec', 'template', 'metadata', 'labels')['istio.io/rev']
    for (const name of [Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : '', template])
      if (typeof name === 'string' && /^[a-z0-9](?:[-a-z0-9.]{0,61}[a-z0-9])?$/.test(name)) names.add(name)
  }
  names.delete(defaultRevision)
  return [...names].sort(byCodePoint)
}
