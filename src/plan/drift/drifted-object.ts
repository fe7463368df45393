import type { Binding, Environment } from '../../config/config.js'
import type { Problem } from '../../errors/problem.js'
import { keyText, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { isOwnWrite, writesOf, writeTitle } from '../reviewed/writers.js'

/**
 * How an object is not what the protected branch says, in the order in which it is told.
 *
 * - `refused`: a binding that apply would not write any more, since the cluster is another.
 * - `foreign`: no file knows it, and it decides who reaches what the environment owns, or gives its identities something.
 * - `left over`: meshgate wrote it, and nothing asks for it, or not any more.
 * - `orphan`: it refers to what is gone.
 *
 * The others are somebody else's, so they are told and are no drift by themselves:
 *
 * - `beside`: it gives somebody rights in the environment's namespace, or an account of that namespace rights anywhere.
 * - `mesh-wide`: a policy of the root namespace that selects what the environment owns.
 * - `cluster-wide`: a binding to a group that its identities are in.
 */
export const driftKinds = [
  'refused',
  'changed',
  'foreign',
  'left over',
  'orphan',
  'missing',
  'beside',
  'mesh-wide',
  'cluster-wide',
] as const

/** One object that is not what the protected branch says. */
export interface DriftedObject {
  readonly kind: (typeof driftKinds)[number]
  /** `AuthorizationPolicy shop/orders`. */
  readonly object: string
  readonly details: readonly DriftDetail[]
}

/** A field that differs, or why the object is told. */
export interface DriftDetail {
  /** A JSON pointer; a reason for what is no change of a field. */
  readonly what: string
  /** Who owns the field, or wrote the object last: `kubectl-edit (Update) at 2026-11-24T09:12:03Z`. Missing where the cluster does not say. */
  readonly by?: string
}

export interface DriftInput {
  readonly environment: Pick<Environment, 'name' | 'namespace'>
  /** What shall stand: the repository's objects of the protected branch, and what its bindings render. */
  readonly desired: readonly KubernetesObject[]
  readonly state: MeshState
  readonly rootNamespace: string
  readonly bindings: readonly Binding[]
  /** What the bindings render, also part of `desired`. */
  readonly rendered: readonly KubernetesObject[]
  /** Why bindings may not be rendered, by what stands in the cluster. */
  readonly refused: readonly Problem[]
  /** What the environment wrote in a namespace that it has left. */
  readonly elsewhere: readonly KubernetesObject[]
  /** YYYY-MM-DD, UTC. */
  readonly today: string
}

/** Told, and no drift by itself: it is not the environment's. */
export const isBeside = ({ kind }: DriftedObject): boolean =>
  kind === 'beside' || kind === 'mesh-wide' || kind === 'cluster-wide'

/** Objects that no file of the branch and no binding of it asks for. */
export const unknownObjects = ({
  desired,
  state,
}: Pick<DriftInput, 'desired' | 'state'>): readonly KubernetesObject[] => {
  const known = new Set(desired.map(({ key }) => keyText(key)))
  return state.objects.filter(({ key }) => !known.has(keyText(key)))
}

/** The newest write of somebody else, or of meshgate where nobody else wrote. */
export const writerOf = (object: KubernetesObject): { readonly by?: string } => {
  const writes = writesOf(object)
  const write = writes.find((one) => !isOwnWrite(one)) ?? writes[0]
  return write === undefined ? {} : { by: writeTitle(write) }
}
