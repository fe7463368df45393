import { createReadCache, type ReadCache } from '../manifests/read-objects.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import type { Configuration, Sides } from '../plan/opened-environment.js'
import { reachUnits, type ReachedUnits } from './reach-units.js'
import { readSides } from './read-sides.js'
import { renderedSides } from './rendered-sides.js'
import { readRevisionUnits, rememberTrees, type RevisionUnits, type WholeRepository } from './revision-units.js'
import type { Run } from './run.js'

/** One unit that a change reaches. */
export interface OpenedUnit {
  /** undefined: the plain files of a repository that has nothing else. */
  readonly title: string | undefined
  /** Reads or renders both revisions. */
  readonly sides: () => Promise<Sides>
}

export interface OpenedUnits {
  readonly units: readonly OpenedUnit[]
  /** Paths at which the revisions differ. */
  readonly changed: number
}

/** More units than this in one review help nobody; what is left out proves nothing, by name. */
const mostUnits = 60

/** Finds the units of a repository that nobody configured, and opens those that the change can reach. */
export const openUnits = async (
  run: Run,
  repository: WholeRepository,
  configuration: Configuration,
  revisions: { readonly base: string; readonly head: string },
  cache: ReadCache = createReadCache(),
): Promise<OpenedUnits> => {
  const read = rememberTrees(repository)
  const own = run.context.repository.path
  const [before, after] = await Promise.all([
    readRevisionUnits(read, revisions.base, own),
    readRevisionUnits(read, revisions.head, own),
  ])
  const reached = await reachUnits(read, before, after, cache)
  const plain = plainUnits(run, read, configuration, revisions, reached, cache, { before, after })
  const rendered = reached.rendered.map((pair): OpenedUnit => ({
    title: pair.title,
    sides: async () => {
      const renderer = await run.renderer()
      return renderedSides({ repository: read, renderer, cache, namespace: run.inputs.namespace }, pair, before, after)
    },
  }))
  const all = [...plain, ...rendered]
  const first = all.length === 0 && reached.opaque.length > 0 ? [notRendered] : all
  return { units: limited(withRemarks(first, reached)), changed: reached.changed.size }
}

const notRendered: OpenedUnit = { title: 'files that are not rendered', sides: () => Promise.resolve(nothing) }
const nothing: Sides = { before: [], after: [], whole: false, unreadableBefore: [] }

/** What is said of the repository as a whole stands in the first plan: plain files, where there are any. */
const withRemarks = (units: readonly OpenedUnit[], { opaque, notes }: ReachedUnits): readonly OpenedUnit[] =>
  units.map((unit, index) =>
    index > 0
      ? unit
      : {
          ...unit,
          sides: async () => {
            const sides = await unit.sides()
            return {
              ...sides,
              unproven: [...(sides.unproven ?? []), ...opaque],
              notes: [...(sides.notes ?? []), ...notes],
            }
          },
        },
  )

const limited = (units: readonly OpenedUnit[]): readonly OpenedUnit[] => {
  if (units.length <= mostUnits) return units
  const left = units.length - mostUnits
  const reason: Reason = {
    code: 'NOT_RENDERED',
    text: `${left} more units are reached by the change and were not compared, as the review of one change holds ${mostUnits}. Name the ones that count as environments of meshgate.yaml.`,
  }
  return [
    ...units.slice(0, mostUnits),
    { title: `${left} more units`, sides: () => Promise.resolve({ ...nothing, unproven: [reason] }) },
  ]
}

const plainUnits = (
  run: Run,
  repository: WholeRepository,
  configuration: Configuration,
  revisions: { readonly base: string; readonly head: string },
  { plain, onlyPlain }: ReachedUnits,
  cache: ReadCache,
  { before, after }: { readonly before: RevisionUnits; readonly after: RevisionUnits },
): readonly OpenedUnit[] =>
  plain.map(({ at, holds }) => ({
    title: onlyPlain ? undefined : (at ?? 'other files'),
    sides: () =>
      readSides(
        run,
        repository,
        configuration,
        revisions,
        undefined,
        cache,
        (path) => holds(path) && !before.found.isTaken(path) && !after.found.isTaken(path),
      ),
  }))
