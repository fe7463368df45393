import type { Mesh } from '../mesh/resolve.js'
import type { OpenedEnvironment } from './opened-environment.js'
import { policyListAssumptions } from './policy-lists.js'

/** What the judgement takes for given: what was not read, and what the mesh was assumed to be. */
export const assumptionsOf = ({ world, sides, configuration }: OpenedEnvironment, mesh: Mesh): readonly string[] => {
  const unread = (world?.state.reads ?? [])
    .filter(({ status }) => status === 'forbidden' || status === 'not given')
    .map(
      ({ kind, namespace }) =>
        `${kind} of ${namespace === '*' ? 'all namespaces' : namespace === '' ? 'the cluster' : namespace} could not be read`,
    )
  return [
    ...(world === undefined && !sides.whole
      ? ['no cluster was read: the repository is taken to hold all policies of its kinds']
      : []),
    ...(world?.snapshot === undefined
      ? []
      : [
          `the cluster is that of the snapshot ${world.snapshot.folder}, taken ${world.snapshot.taken}, ${world.snapshot.age} ago`,
        ]),
    ...(configuration.protected === undefined && !sides.whole ? ['without a configuration nothing gates'] : []),
    ...(sides.unread?.told ?? []),
    ...policyListAssumptions(sides.lists),
    ...[...new Set(unread)].sort(),
    ...mesh.assumptions,
  ]
}
