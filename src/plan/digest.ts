import { createHash } from 'node:crypto'
import type { Decision, RegionRow } from '../mesh/difference/access-diff.js'
import { canonicalJson } from './canonical-json.js'
import type { Digest, Reviewed } from './plan.js'
import { permissionsWithoutPlaces } from './without-places.js'

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Digest of what the reviewer approves. Where a deciding rule stands is shown and not part of it: lines move. */
export const digestOfReviewed = (reviewed: Reviewed): Digest => {
  const destinations = reviewed.access.destinations.map((destination) => ({
    ...destination,
    gained: destination.gained.map(withoutPlaces),
    lost: destination.lost.map(withoutPlaces),
  }))
  const permissions = permissionsWithoutPlaces(reviewed.permissions)
  const told = { ...reviewed, access: { ...reviewed.access, destinations }, permissions }
  return `sha256:${sha256(canonicalJson(told))}` as Digest
}

const withoutPlaces = (row: RegionRow): object => ({ ...row, before: decided(row.before), after: decided(row.after) })

const decided = ({ allowed, status, by }: Decision): object => ({ allowed, status, by })
