import { createReadCache, type ReadCache } from '../../manifests/read-objects.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import type { Configuration, Sides } from '../../plan/opened-environment.js'
import { reachUnits, type ReachedUnits } from './reach-units.js'
import { openNeighbours } from './open-neighbours.js'
import { noSides, unprovenSides } from '../no-sides.js'
import { otherForms, type Deliverers } from '../deliveries/delivered-forms.js'
import { renderUnit, type RenderedUnit } from './render-unit.js'
import { readBothUnits, type RevisionUnits, type WholeRepository } from './revision-units.js'
import { once } from '../../ports/once.js'
import type { UnitPair } from '../../units/pair-units.js'
import type { Unit } from '../../units/unit.js'
import type { Run } from '../run.js'
import { rootNamespaces } from '../../units/touched-places.js'
import { withReleases } from '../charts/chart-releases.js'
import { withSwitchedOn } from '../charts/switched-on.js'
import { withComponentsTaken } from './components-taken.js'
import { withFirstApplied } from './first-applied.js'
import { unrenderedTemplates, type UnrenderedTemplates } from '../templates/unrendered-templates.js'
import { textsThatSay, withGoneNamespaces } from '../beside/gone-namespaces.js'
import { takesNamespace } from '../beside/applied-elsewhere.js'
import type { Neighbour, Neighbourhood } from '../beside/neighbour.js'
import { namespacesSaid } from '../scripts/namespaces-said.js'
import { withNeighbours } from '../beside/units-beside.js'
import { withNamesElsewhere, withUnreadNames } from '../beside/unread-names.js'

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
  const opened = await readBothUnits(repository, revisions, run.context.repository.path)
  const { read } = opened
  const [before, after] = await Promise.all([withReleases(read, opened.before), withReleases(read, opened.after)])
  const reached = await reachUnits(read, before, after, cache)
  const neighbours = openNeighbours(run, read, { configuration, revisions, cache, before, after }, reached)
  const around: Neighbourhood = {
    all: [...neighbours.plain, ...neighbours.rendered, ...neighbours.untouched, ...neighbours.opaque],
    roots: rootNamespaces(
      [...before.files, ...after.files].map(({ text }) => text),
      configuration.protected?.mesh?.rootNamespace,
    ),
    assumed: run.inputs.namespace ?? 'default',
    isSaid: run.inputs.namespace !== undefined,
    spaces: once(() => namespacesSaid(read, after)),
  }
  const deliverers = deliverersOf(run, read, cache, { before, after, changed: reached.changed })
  const besideAll = async (own: Neighbour): Promise<Sides> => {
    if (around.all.length > 1) return withNeighbours(own, around)
    const sides = await own.sides()
    return takesNamespace(sides) ? withNeighbours(own, around) : withUnreadNames(sides, around.roots)
  }
  const texts = once(() => textsThatSay(read, after))
  const sidesOf = async (own: Neighbour): Promise<Sides> =>
    withGoneNamespaces(
      await withNamesElsewhere(await besideAll(own), neighbours.naming, around.roots),
      texts,
      around.roots,
    )
  const all = [
    ...neighbours.plain.map((own): OpenedUnit => ({
      title: reached.onlyPlain ? undefined : own.title,
      sides: () => sidesOf(own),
    })),
    ...neighbours.rendered.map((own, at): OpenedUnit => ({
      title: own.title,
      sides: async () => {
        const pair = reached.rendered[at]
        const render = (one: UnitPair): Promise<Sides> => neighbours.of(one).sides()
        const applied = await withFirstApplied(own, await sidesOf(own), around, { pair, before, render })
        const all = reached.rendered
        const on = await withSwitchedOn(applied, { repository: read, pair, all, before, after, render })
        const others = await withComponentsTaken(on, { pair, before, after, render })
        return withOtherForms(others, pair, deliverers)
      },
    })),
  ]
  const first = all.length === 0 && reached.opaque.length > 0 ? [notRendered] : all
  const unrendered = (): Promise<UnrenderedTemplates> =>
    unrenderedTemplates(
      read,
      { before, after, changed: reached.changed },
      reached.rendered.flatMap((pair, at) => {
        const own = neighbours.rendered[at]
        return own === undefined ? [] : [{ pair, sides: own.sides }]
      }),
    )
  return { units: limited(withRemarks(first, reached, unrendered)), changed: reached.changed.size }
}

/** Each unit that makes an object of another is rendered once for each revision. */
const deliverersOf = (
  run: Run,
  repository: WholeRepository,
  cache: ReadCache,
  {
    before,
    after,
    changed,
  }: { readonly before: RevisionUnits; readonly after: RevisionUnits; readonly changed: ReadonlySet<string> },
): Deliverers => {
  const known = new Map<Unit, Promise<RenderedUnit>>()
  const render: Deliverers['render'] = (unit, at) => {
    const rendered =
      known.get(unit) ??
      run
        .renderer()
        .then((renderer) => renderUnit({ repository, renderer, cache, namespace: run.inputs.namespace }, unit, at))
    known.set(unit, rendered)
    return rendered
  }
  return { revisions: [before, after], changed, render }
}

const withOtherForms = async (sides: Sides, pair: UnitPair | undefined, from: Deliverers): Promise<Sides> => {
  if (pair === undefined) return sides
  const { reasons, isGuessed } = await otherForms(pair, from)
  if (reasons.length === 0) return sides
  const unproven = [...(sides.unproven ?? []), ...reasons]
  return isGuessed ? { ...unprovenSides(...unproven), notes: sides.notes ?? [] } : { ...sides, unproven }
}

const notRendered: OpenedUnit = { title: 'files that are not rendered', sides: () => Promise.resolve(noSides) }

/** What is said of the repository as a whole stands in the first plan: plain files, where there are any. */
const withRemarks = (
  units: readonly OpenedUnit[],
  { opaque, notes }: ReachedUnits,
  more: () => Promise<UnrenderedTemplates>,
): readonly OpenedUnit[] =>
  units.map((unit, index) =>
    index > 0
      ? unit
      : {
          ...unit,
          sides: async () => {
            const sides = await unit.sides()
            const { reasons, notes: taken } = await more()
            return {
              ...sides,
              unproven: [...(sides.unproven ?? []), ...opaque, ...reasons],
              notes: [...(sides.notes ?? []), ...notes, ...taken],
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
    { title: `${left} more units`, sides: () => Promise.resolve(unprovenSides(reason)) },
  ]
}
