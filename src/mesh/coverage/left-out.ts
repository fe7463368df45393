import type { KubernetesObject } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { Mesh } from '../resolve.js'
import { markOf } from './kept-out.js'

const revisionLabel = 'istio.io/rev'

/** Why nobody may enforce a policy of a file: a deployment tool keeps it out, or the istiod of another revision has it. */
export const leftOut = ({ state, settings }: Mesh, object: KubernetesObject): string | undefined => {
  const mark = object.source.kind === 'file' ? (markOf(object.annotations) ?? markOf(object.labels)) : undefined
  if (mark !== undefined) return `${mark} may keep it out of the cluster`
  const revision = object.labels[revisionLabel]
  if (revision === undefined || object.key.namespace === settings.rootNamespace) return undefined
  const space = objectsOfKind(state, '', 'Namespace').find(({ key }) => key.name === object.key.namespace)
  return (space?.labels[revisionLabel] ?? 'default') === revision
    ? undefined
    : `${revisionLabel} ${JSON.stringify(revision)} may not be the revision that serves the namespace`
}
