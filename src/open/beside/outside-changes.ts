import type { Environment } from '../../config/config.js'
import { createReadCache } from '../../manifests/read-objects.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import type { Sides } from '../../plan/opened-environment.js'
import type { KubernetesObject } from '../../ports/object.js'
import { listNames } from '../../ports/list-names.js'
import { byCodePoint } from '../../ports/order.js'
import { wholeWord } from '../../ports/quote-pattern.js'
import { titleOf, type GitOpsObject } from '../../units/gitops-object.js'
import type { UnitPair } from '../../units/pair-units.js'
import { isInside } from '../../units/revision-tree.js'
import { changedFillings } from '../deliveries/changed-fillings.js'
import { changedObjects, isNaming, renderedReason } from '../deliveries/changed-objects.js'
import { noSides } from '../no-sides.js'
import { changedOpaque, pathOf, unitPairs, unreadChanges, unreadDeliveries } from '../reached/reach-units.js'
import { renderedSides } from '../reached/rendered-sides.js'
import { changedPaths, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import type { Run } from '../run.js'
import { stageIn } from './environment-names.js'
import { unreadOf, type OutsideChange } from './outside-change.js'
import { byWords, namedPlaces, ofOneCluster, reachOf, renderersOf, type Place } from './reached-places.js'
import { changedUnits, mayMakePolicy, ofEnvironment, type ChangedUnit } from './units-apart.js'

interface Opened {
  readonly read: WholeRepository
  readonly before: RevisionUnits
  readonly after: RevisionUnits
}

/**
 * What a change touches besides the files of environments, and what gives a reason where nobody wrote a configuration: the same
 * reasons, each for the environments that it may reach. A configuration says which files are an environment's; who applies them,
 * and what is laid over them on the way, is no other thing for it.
 */
export const outsideChanges = async (
  run: Pick<Run, 'renderer' | 'context'>,
  { read, before, after }: Opened,
  places: readonly Place[],
  { isRead, noteOf }: { readonly isRead: (path: string) => boolean; readonly noteOf: (path: string) => string },
): Promise<readonly OutsideChange[]> => {
  const changed = changedPaths(before.listing, after.listing)
  // Declared calls are read as such, strictly: their accounts are whom a call is declared for, and nobody's pods.
  const declared = new Set(places.flatMap(({ environment }) => environment?.calls ?? []))
  const undeclared = new Set([...changed].filter((path) => !declared.has(path)))
  const deliveries = await unreadDeliveries(read, before, after, changed)
  const cache = createReadCache()
  const isSaid = (folder: string): boolean =>
    places.some(
      ({ environment, roots }) =>
        environment?.unit !== undefined && roots.some((root) => root === folder || isInside(folder, root)),
    )
  const others = [
    ...(await changedOpaque(read, before, after, changed)),
    ...(await unreadChanges(read, before, after, undeclared, {
      isCompared: isRead,
      cache,
      deliveries,
      isSaid,
      isReleasedAsSaid: (path) => renderersOf(path, places).length > 0,
    })),
  ]
  const reach = reachOf(places, [before, after])
  const rendered = new Map<string, Promise<Sides>>()
  const sidesOf = (pair: UnitPair, environment: Environment | undefined): Promise<Sides> => {
    const render = async (): Promise<Sides> => {
      const ports = { repository: read, renderer: await run.renderer(), cache, namespace: environment?.namespace }
      return renderedSides(ports, pair, before, after)
    }
    const key = JSON.stringify([pair.title, environment?.namespace])
    const known = rendered.get(key) ?? render()
    rendered.set(key, known)
    return known
  }
  const told = [...deliveries, ...others].map((reason) => changeOf(reason, reach(reason)))
  const objects = changedObjects(before, after, changed)
  const pairs = unitPairs(before, after)
  const laid = objects.flatMap(({ object, field }) => {
    const reason = renderedReason(object, field)
    if (deliveries.some(({ text }) => isNaming(text, object))) return []
    return pairs
      .filter((pair) => isDeclaredBy(pair, object))
      .map((pair): OutsideChange => ({
        ...changeOf(reason, reach(reason)),
        delivered: async (environment) => {
          const sides = await sidesOf(pair, environment)
          const isOther = ({ key }: KubernetesObject): boolean =>
            titleOf(key) !== titleOf(object) || key.group !== object.group
          return { ...sides, before: sides.before.filter(isOther), after: sides.after.filter(isOther) }
        },
      }))
  })
  const namespaces = new Set(places.flatMap(({ environment }) => environment?.namespace ?? []))
  const apart = changedUnits(pairs, changed).flatMap((unit): readonly OutsideChange[] => {
    if (objects.some(({ object }) => isDeclaredBy(unit.pair, object))) return []
    const whose = places.filter((place) => isOfPlace(unit, place))
    const reached = ofOneCluster(places, unit.path).filter((place) => !whose.includes(place))
    if (reached.length === 0 && whose.length > 0) return []
    const stage = stageIn(unit.folder, namedPlaces(places))
    const [unread] = [...unit.reads].filter((path) => changed.has(path) && !isRead(path)).sort(byCodePoint)
    const note = whose.length > 0 || unread === undefined ? undefined : noteOf(unread)
    return [
      {
        ...changeOf(unitReason(unit, stage, whose), reached),
        isReached: true,
        delivered: async (environment, own) => {
          const sides = await sidesOf(unit.pair, environment)
          const isRendered = unreadOf(sides).length === 0
          const mayBeThere = stage === undefined || speaksOf(unit, [before, after], environment)
          if (!isRendered && !(mayBeThere && mayMakePolicy(unit, [before, after]))) return noSides
          return ofEnvironment(sides, own, environment, namespaces)
        },
        unit: {
          ...(note === undefined ? {} : { note }),
          ...(stage === undefined ? {} : { stage }),
          made: (environment) => sidesOf(unit.pair, environment),
        },
      },
    ]
  })
  const filling = (await changedFillings(read, before, after, changed, cache)).flatMap((one) => {
    const { reason, path, standing, isCompared } = one
    // An environment that reads both compares them.
    const reached = byWords(places, path).filter(({ holds }) => !isCompared || !holds(path) || !holds(standing))
    return reached.length === 0 ? [] : [changeOf(reason, reached)]
  })
  return [...told, ...laid, ...apart, ...filling]
}

/** Whether an environment reads a unit itself, or the files that it is built from. */
const isOfPlace = ({ folder, reads }: ChangedUnit, { environment, roots, holds }: Place): boolean =>
  roots.some((root) => root === folder || isInside(folder, root)) ||
  (environment?.unit === undefined && [...reads].some(holds))

/** Whether the texts of a unit say the namespace of an environment. */
const speaksOf = (
  { reads }: ChangedUnit,
  sides: readonly RevisionUnits[],
  environment: Environment | undefined,
): boolean => {
  if (environment === undefined) return true
  const word = wholeWord(environment.namespace)
  return sides.some(({ textOf }) => [...reads].some((path) => word.test(textOf(path) ?? '')))
}

const unitReason = ({ pair, path }: ChangedUnit, stage: string | undefined, whose: readonly Place[]): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes, and with it what ${pair.title} brings to the namespace of this environment or to callers that its rules name: ${readersText(whose)}${stage === undefined ? '' : ` and nothing says whether ${stage} is of the same cluster`}, so that the change was not judged here. ${whose.length === 0 ? 'Give it an environment of its own beside this one' : 'Add its files to those of this one'}, or render both together and give the results as before and after.`,
  where: { kind: 'file', path, line: 1, column: 1 },
})

const readersText = (whose: readonly Place[]): string => {
  const names = [...new Set(whose.flatMap(({ environment }) => environment?.name ?? []))]
  return names.length === 0
    ? 'no environment of meshgate.yaml reads that unit'
    : `environment ${listNames(names, 3)} of meshgate.yaml reads that unit, and this one does not`
}

const changeOf = (reason: Reason, reached: readonly Place[]): OutsideChange => ({
  path: pathOf(reason),
  reason,
  isReached: reached.length > 0,
  isOf: (environment) =>
    reached.some(
      (place) =>
        place.environment?.name === environment?.name && place.environment?.namespace === environment?.namespace,
    ),
})

const isDeclaredBy = ({ before, after }: UnitPair, object: GitOpsObject): boolean =>
  [before, after].some((unit) => unit?.declared?.path === object.path && isNaming(unit.declared.by, object))
