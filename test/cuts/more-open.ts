import { compareMeshes } from '../../src/mesh/difference/difference.js'
import { evaluate } from '../../src/mesh/evaluate/evaluate.js'
import { answerRequest } from '../../src/mesh/answer.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import { comparePermissions } from '../../src/rbac/compare-permissions.js'
import type { MeshState } from '../../src/ports/object.js'

/**
 * What a state in between lets through that no end does, by the exact differences: a destination that gained against every
 * end, where the request of a row is let through by none, and a permission that none gives. Empty: no more open.
 */
export const moreOpen = (ends: readonly MeshState[], between: MeshState): readonly string[] => {
  const middle = resolveMesh(between, {})
  const meshes = ends.map((end) => resolveMesh(end, {}))
  const gains = meshes.map((end) => compareMeshes(end, middle, { evaluate }))
  const unproven = gains.flatMap(({ reasons }) => reasons.map(({ text }) => `not proven: ${text}`))
  const requests = gains.flatMap(({ destinations }) =>
    destinations.flatMap(({ title, gained }) =>
      gained
        .filter(({ witness }) => meshes.every((end) => answerRequest(end, witness, { now: 0 }).verdict !== 'allow'))
        .map(({ who, what }) => `${title}: ${who}: ${what}`),
    ),
  )
  const [first = [], ...others] = ends.map((end) =>
    comparePermissions(end, between)
      .filter(({ kind }) => kind !== 'lost')
      .map(({ subject, rule, scope }) => `${subject}: ${rule} in ${scope}`),
  )
  return [...unproven, ...requests, ...first.filter((text) => others.every((one) => one.includes(text)))]
}
