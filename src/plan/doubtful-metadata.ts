import { objectAt, objectsAt, textAt } from '../mesh/fields.js'
import type { KubernetesObject } from '../ports/object.js'
import { groupOf } from '../manifests/interest.js'

type Side = readonly KubernetesObject[]

/** Where every object has an identity, the files are what an API server answered, and nobody applies them. */
const isDump = (side: Side): boolean =>
  side.length > 0 && side.every(({ content }) => textAt(content, 'metadata', 'uid') !== '')

/** Kubernetes API reference: OwnerReference, of which every field is needed. */
const ownerFields = ['apiVersion', 'kind', 'name', 'uid'] as const

/** Why an object of a file may not be in the cluster. */
export interface MetadataDoubt {
  readonly why: string
  /** `refused`: of a change the cluster keeps what it has. `collected`: it is taken away. */
  readonly fate: 'refused' | 'collected'
}

const refused = (why: string): MetadataDoubt => ({ why, fate: 'refused' })

const doubtOfOwner = (object: KubernetesObject, side: Side): MetadataDoubt | undefined => {
  for (const owner of objectsAt(object.content, 'metadata', 'ownerReferences')) {
    const missing = ownerFields.find((name) => textAt(owner, name) === '')
    if (missing !== undefined)
      return refused(`the API server refuses it: an owner in metadata.ownerReferences has no ${missing}`)
    const [group, kind, name] = [groupOf(textAt(owner, 'apiVersion')), textAt(owner, 'kind'), textAt(owner, 'name')]
    const isThere = side.some(
      ({ key }) =>
        key.group === group &&
        key.kind === kind &&
        key.name === name &&
        (key.namespace === '' || key.namespace === object.key.namespace),
    )
    if (!isThere)
      return {
        why: `the garbage collector takes it where its owner is not there: no file has the ${kind} ${name} that metadata.ownerReferences names`,
        fate: 'collected',
      }
  }
  return undefined
}

/**
 * Why an object of a file may not be in the cluster for what its metadata says: what the API server writes there itself names another
 * object of the same name, or one that is no longer so; and an owner that is not there takes it along (Kubernetes: garbage collection).
 */
export const doubtOfMetadata = (object: KubernetesObject, side: Side): MetadataDoubt | undefined => {
  if (object.source.kind !== 'file' || isDump(side)) return undefined
  const metadata = objectAt(object.content, 'metadata')
  for (const name of ['resourceVersion', 'uid'] as const)
    if (textAt(metadata, name) !== '')
      return refused(`the API server may refuse it: metadata.${name} is of an object as a cluster had it`)
  // Kubernetes: server-side apply takes no managedFields ("must be nil"); kubectl's own apply and create leave them out.
  if (object.saysManagers === true)
    return refused(
      'server-side apply refuses it, as Flux, Helm 4 and `kubectl apply --server-side` send it: metadata.managedFields is of an object as a cluster had it',
    )
  return doubtOfOwner(object, side)
}
