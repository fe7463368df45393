import { isKeptWhole } from '../mesh/snapshot/trim.js'
import { isKnownAbsent, keyText, type KubernetesObject } from '../ports/object.js'
import { fieldsOtherwise } from './drift/stored-form.js'
import type { World } from './opened-environment.js'
import type { Drift } from './plan.js'

/** World against base: what somebody changed outside the repository. */
export const driftOf = ({ state, snapshot }: World, base: readonly KubernetesObject[]): Drift => {
  const there = new Map(state.objects.map((object) => [keyText(object.key), object]))
  let changed = 0
  let missing = 0
  for (const object of base) {
    const found = there.get(keyText(object.key))
    if (found === undefined) missing += isKnownAbsent(state, object.key) ? 1 : 0
    // A snapshot keeps of a workload or a Service only what decides access.
    else if (snapshot !== undefined && !isKeptWhole(object.key.group, object.key.kind)) continue
    else if (fieldsOtherwise(object, found).length > 0) changed += 1
  }
  return { changed, missing }
}
