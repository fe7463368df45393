import { deliveredChanges } from '../mesh/coverage/installers.js'
import { standingUncovered } from '../mesh/coverage/standing.js'
import type { Mesh } from '../mesh/resolve.js'
import type { Configuration, OpenedEnvironment } from './opened-environment.js'
import { groupBy } from '../ports/group-by.js'
import { listNames } from '../ports/list-names.js'
import type { ReadRecord } from '../ports/object.js'
import { policyListAssumptions } from './policy-lists.js'

/**
 * A repository holds a part of a mesh. What it holds of a kind is taken for what there is of policies; of what else decides,
 * the answer narrows itself to what the repository says.
 */
const withinRepository: readonly string[] = [
  'no cluster was read: the repository is taken to hold all policies of its kinds',
  'the answer holds within this repository, with whatever tokens, mTLS settings, gateways, routes, Services and settings the mesh has besides: a cluster, a snapshot of one or `mesh:` in meshgate.yaml says more',
]

const mostTitles = 3

const about = (titles: readonly string[], say: (list: string) => string): readonly string[] =>
  titles.length === 0 ? [] : [say(listNames(titles, mostTitles))]

/** One line for each scope: a reader without rights, or a snapshot taken before, lacks many kinds at once. */
const unreadKinds = (reads: readonly ReadRecord[]): readonly string[] => {
  const unread = reads.filter(({ status }) => status === 'forbidden' || status === 'not given')
  return [...groupBy(unread, ({ namespace }) => namespace)].map(([namespace, records]) => {
    const kinds = [...new Set(records.map(({ kind }) => kind))]
    const scope = namespace === '*' ? 'all namespaces' : namespace === '' ? 'the cluster' : namespace
    return `${listNames(kinds, kinds.length)} of ${scope} could not be read`
  })
}

/** What the judgement takes for given: what was not read, and what the mesh was assumed to be. */
export const assumptionsOf = ({ world, sides, configuration }: OpenedEnvironment, mesh: Mesh): readonly string[] => {
  const unread = unreadKinds(world?.state.reads ?? [])
  return [
    ...(world === undefined && !sides.whole ? withinRepository : []),
    ...about(
      deliveredChanges(sides.before, sides.after),
      (titles) =>
        `what ${titles} brings into the cluster is not rendered here: policies and pods in it are no part of the answer`,
    ),
    ...about(
      standingUncovered(sides.before, sides.after),
      (titles) =>
        `settings that are not modelled stand unchanged in ${titles}: what they decide, they decide as before`,
    ),
    ...(world?.snapshot === undefined
      ? []
      : [
          `the cluster is that of the snapshot ${world.snapshot.folder}, taken ${world.snapshot.taken}, ${world.snapshot.age} ago`,
        ]),
    ...(configuration.protected === undefined && !sides.whole ? [withoutConfiguration(configuration)] : []),
    ...(sides.unread?.told ?? []),
    ...policyListAssumptions(sides.lists),
    ...(sides.notes ?? []),
    ...[...new Set(unread)].sort(),
    ...mesh.assumptions,
  ]
}

const withoutConfiguration = ({ misnamed }: Configuration): string =>
  misnamed === undefined
    ? 'without a configuration nothing gates'
    : `${misnamed} is not read (rename it, or name it with \`config\`): without a configuration nothing gates`
