import type { MeshOverrides } from '../config/config.js'
import { withoutGone } from '../mesh/difference/difference.js'
import type { AccessDiff, DestinationDiff, Reason } from '../mesh/difference/access-diff.js'
import { groupBy } from '../ports/group-by.js'
import { listNames } from '../ports/list-names.js'
import { objectDigest } from '../mesh/digest.js'
import { keyText, keyTitle, type KubernetesObject, type MeshState } from '../ports/object.js'
import type { PermissionChange } from '../rbac/permission-change.js'
import { compareFiles, compareFilesOnce, type Comparison } from './compare-files.js'
import type { Sides, UnitBeside } from './opened-environment.js'
import { isTold, placeText, rowsNotTold, standsFor, uniqueRows } from './told-gains.js'

/** What is not proven since another unit may be applied to the same cluster. */
export interface ToldBeside {
  readonly reasons: readonly Reason[]
  /** Gains that only the unit by itself has, in sentences without a full stop. */
  readonly notes: readonly string[]
  readonly permissions: readonly PermissionChange[]
}

/**
 * Compares a unit once more with each other unit that may stand in the same cluster. Whoever gains only beside the other one
 * makes the verdict no proof; a gain that the other one takes away stays one, with a line. What is lost may differ, since
 * nobody has more for it.
 */
export const judgeBeside = (
  sides: Sides,
  alone: Comparison,
  overrides: MeshOverrides,
  /** The cluster around both, where it was read: what it holds of the other one it says itself, but for what changes. */
  world?: MeshState,
): ToldBeside => {
  const { beside = [] } = sides
  const found = beside
    .filter(({ before, after }) => world === undefined || before !== after)
    .map((other) => judgeOne(sides, other, { alone, overrides, world }))
  return {
    reasons: foldReasons(
      sides,
      found.flatMap(({ open }) => open),
    ),
    notes: found.flatMap(({ notes }) => notes),
    permissions: uniqueRows(found.flatMap(({ permissions }) => permissions)),
  }
}

interface Around {
  readonly alone: Comparison
  readonly overrides: MeshOverrides
  readonly world: MeshState | undefined
}

/** What is not proven beside one other unit. */
interface OpenBeside {
  readonly other: UnitBeside
  /** Where somebody gains; undefined: it is not known who does. */
  readonly place: DestinationDiff | undefined
  /** For people, without a full stop. */
  readonly what: string
}

interface FoundBeside extends Omit<ToldBeside, 'reasons'> {
  readonly open: readonly OpenBeside[]
}

const judgeOne = (sides: Sides, other: UnitBeside, { alone, overrides, world }: Around): FoundBeside => {
  const both = {
    before: withOthers(sides.before, other.before),
    after: withOthers(sides.after, other.after),
    incomplete: [...(sides.incomplete ?? []), ...other.incomplete],
  }
  // What the other unit's own change does is told by its own plan.
  const changes = other.before !== other.after
  // Nobody asks again for what stands beside an unchanged one.
  const compared = changes ? compareFilesOnce(both, overrides, world) : compareFiles(both, overrides, { world })
  const destinations = withoutGone(compared.access.destinations, sides.gone)
  const together = { ...compared, access: { ...compared.access, destinations } }
  const own = changes ? compareFilesOnce(other, overrides, world) : undefined
  const known = own === undefined ? [alone] : [alone, own]
  return {
    open: openBeside(other, together.access, known),
    notes: notesOf(other, together.access, alone.access),
    permissions: rowsNotTold(together, known, `where ${other.title} is applied to the same cluster`),
  }
}

/** Where both describe an object, the unit's own word counts. */
const withOthers = (
  own: readonly KubernetesObject[],
  others: readonly KubernetesObject[],
): readonly KubernetesObject[] => {
  const keys = new Set(own.map(({ key }) => keyText(key)))
  return [...own, ...others.filter(({ key }) => !keys.has(keyText(key)))]
}

const openBeside = (other: UnitBeside, together: AccessDiff, known: readonly Comparison[]): readonly OpenBeside[] => {
  const told = known.flatMap(({ access }) => access.destinations)
  const more = together.destinations.find((one) => one.gained.length > 0 && !isTold(one, told))
  if (more !== undefined)
    return [
      { other, place: more, what: `${more.title}: ${more.gained[0]?.who ?? ''} gains ${more.gained[0]?.what ?? ''}` },
    ]
  const codes = new Set(known.flatMap(({ access }) => reasonTexts(access)))
  const doubt = together.reasons.find(({ code, text }) => !codes.has(`${code} ${text}`))
  if (doubt === undefined) return []
  return [{ other, place: undefined, what: `it is not known (${doubt.code}): ${doubt.text}` }]
}

/** What is open alike beside several units is told once, by the first of them and with the names of the others. */
const foldReasons = (sides: Sides, open: readonly OpenBeside[]): readonly Reason[] =>
  [...groupBy(open, ({ other, what }) => JSON.stringify([what, remedyOf(other), other.releasedIn ?? '']))].flatMap(
    ([, alike]) => {
      const [first, ...others] = alike
      return first === undefined
        ? []
        : [
            reasonOf(
              sides,
              first,
              // What one makes of it alone, several together make of it too.
              others.map(({ other }) => other.title).filter((title) => !title.endsWith(' together')),
            ),
          ]
    },
  )

/**
 * An object that the unit brings, and of which the other one holds another state: applied to one cluster, it takes its place. Where
 * somebody gains at a place, a workload of another name is none that a reader has to look at.
 */
const replacedBy = (
  { before, after }: Sides,
  other: UnitBeside,
  place: DestinationDiff | undefined,
): KubernetesObject | undefined => {
  const stood = new Set(before.map(({ key }) => keyText(key)))
  const comes = new Map(after.map((object) => [keyText(object.key), object]))
  return other.before.find((object) => {
    const own = stood.has(keyText(object.key)) ? undefined : comes.get(keyText(object.key))
    return own !== undefined && objectDigest(own) !== objectDigest(object) && isAbout(object, place)
  })
}

const isAbout = ({ key }: KubernetesObject, place: DestinationDiff | undefined): boolean =>
  place === undefined ||
  decidesItself(key) ||
  place.title.split(' ').includes(key.name) ||
  place.workload?.endsWith(`/${key.name}`) === true ||
  Object.values(place.labels).includes(key.name)

const decidesItself = ({ group }: KubernetesObject['key']): boolean => /(?:^|\.)(?:istio|k8s)\.io$/.test(group)

const notesOf = (other: UnitBeside, together: AccessDiff, alone: AccessDiff): readonly string[] => {
  const less = alone.destinations.find((one) => one.gained.length > 0 && !isKept(one, together.destinations))
  if (less === undefined) return []
  const object = decidingObject(other, less)
  const holds = object === undefined ? '' : ` with ${keyTitle(object.key)}${placeText(object.source)}`
  return [`${less.title}: nobody gains there if ${other.title}${holds} is applied to the same cluster`]
}

const reasonTexts = ({ reasons }: AccessDiff): readonly string[] => reasons.map(({ code, text }) => `${code} ${text}`)

const isKept = (one: DestinationDiff, together: readonly DestinationDiff[]): boolean =>
  together.some(
    (other) =>
      (other.gained.length > 0 || other.reasons.length > 0) &&
      other.namespace === one.namespace &&
      (standsFor(one, other) || standsFor(other, one)),
  )

const reasonOf = (sides: Sides, { other, place, what }: OpenBeside, others: readonly string[]): Reason => {
  const replaced = replacedBy(sides, other, place)
  const object = replaced ?? decidingObject(other, place)
  const where = object?.source
  const state = replaced === undefined ? '' : 'another state of '
  const holds = object === undefined ? '' : ` holds ${state}${keyTitle(object.key)}${placeText(where)} and`
  const { releasedIn, saidBy } = other
  const unsaid =
    saidBy === undefined ? 'nothing says the namespace, may be released' : 'objects name no namespace, may be applied'
  const by = saidBy === undefined ? '' : `, where ${saidBy} applies files`
  const release = releasedIn === undefined ? '' : `, of which ${unsaid} in ${releasedIn}${by}: it`
  return {
    code: 'UNIT_BESIDE',
    text: `${other.title}${release}${holds} may be applied to the same cluster, and ${replaced === undefined ? 'beside it' : 'where this one takes its place'} ${what}.${alikeText(others)} ${remedyOf(other)}, or give the rendered cluster as before and after.`,
    ...(where === undefined ? {} : { where }),
  }
}

const mostNamed = 3

const alikeText = (others: readonly string[]): string =>
  others.length === 0 ? '' : ` So it is beside ${listNames(others, mostNamed)}.`

const remedyOf = ({ releasedIn, isEnvironment }: UnitBeside): string => {
  if (isEnvironment === true) return 'Say in meshgate.yaml with `cluster` where each environment is applied'
  return releasedIn === undefined
    ? 'Say in meshgate.yaml what is applied together'
    : 'Say its namespace with --namespace, or in environments.<name>.unit of meshgate.yaml what is applied together'
}

/** The object of the other unit that a reader looks at first: a policy of the place, else of the whole mesh, else a route, else any. */
const decidingObject = (
  { before, after }: UnitBeside,
  place: DestinationDiff | undefined,
): KubernetesObject | undefined => {
  const objects = [...after, ...before]
  const policies = objects.filter(({ key }) => key.group === 'security.istio.io')
  const route = objects.find(({ key }) => /^(?:VirtualService|\w+Route)$/.test(key.kind) && decidesItself(key))
  return policies.find(({ key }) => key.namespace === place?.namespace) ?? policies[0] ?? route ?? objects[0]
}
