import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.js'
import type { Digest, Plan, Reviewed } from './plan.js'
import { permissionsWithoutPlaces, withoutPlaces } from './without-places.js'

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Digest of what the reviewer approves. Where a deciding rule stands is shown and not part of it: lines move. */
export const digestOfReviewed = (reviewed: Reviewed): Digest => {
  const permissions = permissionsWithoutPlaces(reviewed.permissions)
  const told = { ...reviewed, access: withoutPlaces(reviewed.access), permissions }
  return `sha256:${sha256(canonicalJson(told))}` as Digest
}

/**
 * Digest of a run: its plan's own, else that of the plans' digests in order. A run that judged nothing has one as well, which is
 * no plan's: a later step that takes it as `expect` is refused, where an empty text would count as none.
 */
export const digestOfRun = (plans: readonly Pick<Plan, 'digest'>[]): Digest => {
  const [only] = plans
  if (only !== undefined && plans.length === 1) return only.digest
  return `sha256:${sha256(canonicalJson(plans.map(({ digest }) => digest)))}` as Digest
}
