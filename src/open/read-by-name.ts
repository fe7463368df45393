import { comparedKinds } from '../mesh/kinds.js'
import { isAskedFor, keyText, type KubernetesObject, type MeshState } from '../ports/object.js'
import type { LiveWorld } from '../plan/opened-environment.js'

/** One request each; a repository with more than these has a tool that deploys them. */
const most = 200

/**
 * The cluster with those of the branch's objects that no judgement reads, as far as their stored form is known and they may be
 * read: each by its name, so that no other object of the kind is ever seen. What may not be read stays not asked for.
 */
export const readByName = async (
  { cluster, state }: LiveWorld,
  desired: readonly KubernetesObject[],
): Promise<MeshState> => {
  const kinds = desired
    .filter(({ key }) => key.namespace !== '' && !isAskedFor(state, key))
    .flatMap(({ key: { group, kind, namespace, name } }) =>
      comparedKinds
        .filter((known) => known.group === group && known.kind === kind)
        .map((known) => ({ ...known, only: { namespace, name } })),
    )
    .slice(0, most)
  if (kinds.length === 0) return state
  const { objects, reads } = await cluster.read(kinds, [])
  const found = new Set(objects.map(({ key }) => keyText(key)))
  // A Job that has run may be gone by itself, so that its absence says nothing.
  const says = ({ group, kind, namespace, name = '', status }: (typeof reads)[number]): boolean =>
    status === 'complete'
      ? kind !== 'Job' || found.has(keyText({ group, kind, namespace, name }))
      : status !== 'forbidden'
  return { ...state, objects: [...state.objects, ...objects], reads: [...state.reads, ...reads.filter(says)] }
}
