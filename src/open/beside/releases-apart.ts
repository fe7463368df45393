import type { Sides } from '../../plan/opened-environment.js'
import type { KubernetesObject } from '../../ports/object.js'
import { isRelease, type UnitWords } from '../../units/words-of-unit.js'

/** Releases of two charts have a namespace each, where nothing says the namespace of either. */
export const areApart = ({ unit, ...own }: UnitWords, { unit: otherUnit, ...other }: UnitWords): boolean =>
  isRelease({ unit, ...own }) &&
  isRelease({ unit: otherUnit, ...other }) &&
  unit.source.kind === 'helm' &&
  otherUnit.source.kind === 'helm' &&
  unit.source.folder !== otherUnit.source.folder

/** What the other chart leaves to its release does not stand in the same namespace. */
export const withoutNamespace = (sides: Sides, assumed: string): Sides => {
  const isElsewhere = ({ key }: KubernetesObject): boolean => key.namespace !== assumed
  const before = sides.before.filter(isElsewhere)
  const after = sides.after === sides.before ? before : sides.after.filter(isElsewhere)
  return { ...sides, before, after }
}
