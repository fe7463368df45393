import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.js'
import type { Digest, Reviewed } from './plan.js'
import { permissionsWithoutPlaces, withoutPlaces } from './without-places.js'

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Digest of what the reviewer approves. Where a deciding rule stands is shown and not part of it: lines move. */
export const digestOfReviewed = (reviewed: Reviewed): Digest => {
  const permissions = permissionsWithoutPlaces(reviewed.permissions)
  const told = { ...reviewed, access: withoutPlaces(reviewed.access), permissions }
  return `sha256:${sha256(canonicalJson(told))}` as Digest
}
