import { mayHoldKind, type MayHold } from '../../manifests/may-hold.js'
import { readKinds } from '../../mesh/kinds.js'
import type { ReadRecord } from '../../ports/object.js'

/** What may stand in a part of the tree that was not read, as kinds and namespaces that were not read in whole. */
export const unreadRecords = (holds: MayHold, because: string): readonly ReadRecord[] =>
  readKinds.flatMap(({ group, kind, namespaced }): readonly ReadRecord[] => {
    if (!mayHoldKind(holds, group, kind)) return []
    const places = !namespaced ? [''] : holds.namespaces === 'any' ? ['*'] : [...holds.namespaces]
    return places.map((namespace) => ({ group, kind, namespace, status: 'forbidden', because }))
  })
