import { compareMeshes } from '../../src/mesh/difference/difference.js'
import { evaluate } from '../../src/mesh/evaluate/evaluate.js'
import { answerRequest } from '../../src/mesh/answer.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import { comparePermissions } from '../../src/rbac/compare-permissions.js'
import type { MeshState } from '../../src/ports/object.js'

/**
 * What a state in between lets through that neither end does, by the exact differences: a destination that gained against both
 * ends, where the request of a row is let through by no end, and a permission that neither end gives. Empty: no more open.
 */
export const moreOpen = (before: MeshState, between: MeshState, after: MeshState): readonly string[] => {
  const [first, middle, last] = [before, between, after].map((state) => resolveMesh(state, {}))
  if (first === undefined || middle === undefined || last === undefined) throw new Error('three states')
  const gains = [first, last].map((end) => compareMeshes(end, middle, { evaluate }))
  const unproven = gains.flatMap(({ reasons }) => reasons.map(({ text }) => `not proven: ${text}`))
  const requests = gains.flatMap(({ destinations }, side) =>
    destinations.flatMap(({ title, gained }) =>
      gained
        .filter(({ witness }) => answerRequest(side === 0 ? last : first, witness, { now: 0 }).verdict !== 'allow')
        .map(({ who, what }) => `${title}: ${who}: ${what}`),
    ),
  )
  const [fromFirst, fromLast] = [before, after].map((end) =>
    comparePermissions(end, between)
      .filter(({ kind }) => kind !== 'lost')
      .map(({ subject, rule, scope }) => `${subject}: ${rule} in ${scope}`),
  )
  const both = new Set(fromLast)
  return [...unproven, ...requests, ...(fromFirst ?? []).filter((text) => both.has(text))]
}
