import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { isIstiod } from './control-plane.js'

const own = (labels: KubernetesObject['labels'], name: string): readonly string[] => {
  const value = Object.hasOwn(labels, name) ? labels[name] : undefined
  return value === undefined || value === '' ? [] : [value]
}

/** Revisions and tags that an object makes somebody serve. */
const servedBy = (object: KubernetesObject): readonly string[] => {
  const { key, labels, content } = object
  const { group, kind, name } = key
  if (kind === 'MutatingWebhookConfiguration' && /istio/.test(name)) {
    const named = [...own(labels, 'istio.io/rev'), ...own(labels, 'istio.io/tag')]
    const selected = objectsAt(content, 'webhooks').flatMap((webhook) =>
      (['namespaceSelector', 'objectSelector'] as const).flatMap((selector) => [
        ...own(objectAt(webhook, selector, 'matchLabels') as Record<string, string>, 'istio.io/rev'),
        ...objectsAt(webhook, selector, 'matchExpressions').flatMap((one) =>
          textAt(one, 'key') === 'istio.io/rev' && textAt(one, 'operator') === 'In' ? textsAt(one, 'values') : [],
        ),
      ]),
    )
    return named.length === 0 ? ['default', ...selected] : [...named, ...selected]
  }
  if (isIstiod(object)) {
    const revision = own(labels, 'istio.io/rev')
    if (revision.length > 0) return revision
    // Under a name of its own it says too little here.
    return name === 'istiod' ? ['default'] : [name.startsWith('istiod-') ? name.slice('istiod-'.length) : '*']
  }
  if (group === 'install.istio.io') return [textAt(content, 'spec', 'revision') || 'default']
  if (group === 'sailoperator.io' && ['Istio', 'IstioRevision', 'IstioRevisionTag'].includes(kind))
    // With a strategy of revisions the name of one is made of the object's, and says too little here.
    return textAt(content, 'spec', 'updateStrategy', 'type') === 'RevisionBased' ? ['*'] : [name]
  return kind === 'HelmRelease' || kind === 'Application' || kind === 'ApplicationSet' ? ofChart(object) : []
}

/** An installation by a chart may serve any revision, for all that is known here. */
const ofChart = ({ content }: KubernetesObject): readonly string[] =>
  /"chart(?:Name)?":"istiod/.test(JSON.stringify(content)) ? ['*'] : []

const found = new WeakMap<MeshState, ReadonlySet<string>>()

const servedIn = (state: MeshState): ReadonlySet<string> => {
  let names = found.get(state)
  if (names === undefined) {
    names = new Set(state.objects.flatMap(servedBy))
    found.set(state, names)
  }
  return names
}

/** Whether something at hand serves this very revision. */
export const isServed = (state: MeshState, revision: string): boolean => servedIn(state).has(revision)

/**
 * Whether what is at hand serves some revisions of Istio, and not this one: a namespace that asks for it gets no proxy.
 * Where nothing at hand serves any, somebody elsewhere does.
 */
export const isUnserved = (state: MeshState, revision: string): boolean => {
  const names = servedIn(state)
  return names.size > 0 && !names.has('*') && !names.has(revision)
}
