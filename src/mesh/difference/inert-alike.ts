import type { Enforcement } from '../enforcement.js'
import type { Mesh } from '../resolve.js'
import { inertObjects } from '../resolve/unserved-objects.js'
import { without } from './unread-alike.js'

/**
 * Two states without the objects of kinds that Istio gave up and that stand in both. Nothing that runs reads them, also where
 * only one of the states has a proxy that would: a workload that comes, or takes another account, is told nothing of them.
 */
export const withoutInertAlike = (old: Mesh, now: Mesh): readonly [Mesh, Mesh] => {
  const before = inertObjects(old.state, old.settings)
  const alike = new Set([...inertObjects(now.state, now.settings)].filter((identity) => before.has(identity)))
  return alike.size === 0 ? [old, now] : [withoutThose(old, alike), withoutThose(now, alike)]
}

const withoutThose = (mesh: Mesh, left: ReadonlySet<string>): Mesh => {
  // Equal destinations are asked for often, and who compares them knows an enforcement again by being the same one.
  const known = new WeakMap<Enforcement, Enforcement>()
  return {
    ...mesh,
    enforcementOf: (destination, proxy) => {
      const found = mesh.enforcementOf(destination, proxy)
      const stripped = known.get(found) ?? without(found, left)
      known.set(found, stripped)
      return stripped
    },
  }
}
