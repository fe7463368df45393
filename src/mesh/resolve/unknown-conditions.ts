import { keyText, keyTitle } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { objectDigest } from '../digest.js'
import type { AppliedPolicy, MeshSettings, Unknown } from '../enforcement.js'
import { readNameOfAnyVersion } from '../evaluate/condition-key.js'
import { objectsAt, textAt } from '../fields.js'
import { conditionKeys } from '../vocabulary.js'
import { hasFix, isInTables, versionText } from './version.js'

/**
 * Keys of `when` that no version of Istio has up to the mesh's own. A version of the tables refuses them, or leaves the
 * rule out (istio-semantics §2.1); a newer one, or one that is only assumed, may know them and test them.
 */
export const unknownConditions = (policies: readonly AppliedPolicy[], settings: MeshSettings): readonly Unknown[] => {
  const { istioVersion } = settings
  if (isInTables(istioVersion)) return []
  return policies.flatMap(({ object, rules }): readonly Unknown[] => {
    const keys = (rules ?? [])
      .flatMap((rule) => objectsAt(rule, 'when'))
      .map((condition) => textAt(condition, 'key'))
      .filter((text) => {
        const name = readNameOfAnyVersion(text)?.key
        return name === undefined || !hasFix(istioVersion, conditionKeys[name].since)
      })
    if (keys.length === 0) return []
    const named = [...new Set(keys)].sort(byCodePoint).map((key) => JSON.stringify(key))
    const whose =
      istioVersion.assumed === true
        ? `the version of Istio is not known, and ${versionText(istioVersion)} does not know it`
        : `Istio ${versionText(istioVersion)} is newer than the versions that meshgate knows`
    return [
      {
        code: 'UNKNOWN_CONDITION',
        what: `${keyTitle(object.key)} has a condition on ${named.join(', ')}: ${whose}`,
        identity: `condition:${keyText(object.key)}@${objectDigest(object)}`,
        effect: 'anything',
      },
    ]
  })
}
