import { isJsonObject } from '../ports/json.js'
import { keyText, keyTitle } from '../ports/object.js'
import type { Source } from '../ports/source.js'
import type { Decision } from '../mesh/difference/access-diff.js'
import { objectAt, textMapAt } from '../mesh/fields.js'
import type { ObjectChange, Plan } from '../plan/plan.js'
import type { AccessGroup, PlacedRow } from './access-groups.js'
import { fileOf, placeTitle } from './places.js'

/** Kinds that can change access without being what decides about a request. */
export const deciding: ReadonlySet<string> = new Set([
  'AuthorizationPolicy',
  'RequestAuthentication',
  'PeerAuthentication',
  'Namespace',
  'Service',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Pod',
  'ConfigMap',
])

/** How closely a changed object names a destination: the labels that it selects; -1 where it selects others. */
const closeness = ({ key, fields }: ObjectChange, { destination }: PlacedRow): number => {
  const own = key.namespace === destination.namespace
  if (key.kind === 'Namespace') return key.name === destination.namespace ? 0 : -1
  const [whole] = fields
  const content = whole?.pointer === '' ? (whole.after ?? whole.before) : undefined
  if (content === undefined || !isJsonObject(content)) return own ? 0 : -1
  const labels = Object.entries(textMapAt(objectAt(content, 'spec'), 'selector', 'matchLabels'))
  if (!labels.every(([name, value]) => destination.labels[name] === value)) return -1
  return labels.length + (own ? 1 : 0)
}

/** Where an object of the change stands. */
const positionOf = ({ observed: { positions } }: Plan, { key }: ObjectChange): Source | undefined => {
  const name = keyText(key)
  return Object.hasOwn(positions, name) ? positions[name] : undefined
}

/** The changed object that most closely names the destination, where what decides is not itself a line. */
const closest = (
  plan: Plan,
  place: PlacedRow,
  kinds = deciding,
  rankOf: (change: ObjectChange, place: PlacedRow) => number = closeness,
): Source | undefined => {
  const placed = plan.reviewed.change
    .filter(({ key }) => kinds.has(key.kind))
    .flatMap((change) => {
      const where = positionOf(plan, change)
      const rank = rankOf(change, place)
      return where === undefined || rank < 0 ? [] : [{ where, rank, policy: change.key.group === 'security.istio.io' }]
    })
  const most = placed.reduce<(typeof placed)[number] | undefined>(
    (best, one) =>
      best === undefined ||
      Number(one.policy) - Number(best.policy) > 0 ||
      (one.policy === best.policy && one.rank > best.rank)
        ? one
        : best,
    undefined,
  )
  return most?.where
}

const mutualTls: ReadonlySet<string> = new Set(['PeerAuthentication'])

/** Whether a mode of mutual TLS refuses on one side: no policy is asked there. */
export const mutualTlsRefuses = (before: Decision, after: Decision): boolean =>
  [before, after].some(({ allowed, by }) => !allowed && by.startsWith('mTLS mode '))

/**
 * The changed PeerAuthentication, where a mode of mutual TLS refuses on one side: no other policy made that change. One
 * of another namespace says it for the mesh, and comes after those of the namespace.
 */
const ofMutualTls = (plan: Plan, place: PlacedRow): Source | undefined => {
  if (!mutualTlsRefuses(place.row.before, place.row.after)) return undefined
  return closest(plan, place, mutualTls, (change, row) =>
    change.key.namespace === row.destination.namespace ? closeness(change, row) : 0,
  )
}

/** The changed object that let in until now: the rest of the change, however near it stands, took nothing. */
const takenFrom = (plan: Plan, { row: { before, after } }: PlacedRow) => {
  if (!before.allowed || after.allowed) return undefined
  const changed = plan.reviewed.change.find(({ key }) => before.by.startsWith(`${keyTitle(key)} `))
  return changed === undefined ? undefined : positionOf(plan, changed)
}

/** Objects of the change that stand in the file. */
const changesIn = (plan: Plan, path: string): readonly ObjectChange[] =>
  plan.reviewed.change.filter((change) => fileOf(positionOf(plan, change))?.path === path)

const isChanged = (plan: Plan, path: string): boolean => changesIn(plan, path).length > 0

/** Where a reader should look for one row: at what lets in or refuses from now on, else at what did before. */
export const placeOfRow = (plan: Plan, place: PlacedRow): Source | undefined => {
  const { before, after } = place.row
  const [then, now] = [fileOf(before.where), fileOf(after.where)]
  // What is let in because a rule has gone is seen at that rule; what is lost, at the object that takes it.
  const gone = after.allowed && then !== undefined && isChanged(plan, then.path) ? then : undefined
  return ofMutualTls(plan, place) ?? now ?? gone ?? takenFrom(plan, place) ?? closest(plan, place) ?? then
}

/** The same, and where the rules stand that let in the rest of the row: none of them gives all of it. */
export const placesOfRow = (plan: Plan, place: PlacedRow): readonly Source[] => {
  const where = placeOfRow(plan, place)
  const all = [...(where === undefined ? [] : [where]), ...(place.row.beside ?? [])]
  return [...new Map(all.map((source) => [placeTitle(source), source])).values()]
}

/** Lines of a group's places, each once, in their order. */
export const changedLines = (plan: Plan, { places }: AccessGroup): readonly string[] => [
  ...new Set(places.flatMap((place) => placesOfRow(plan, place).map(placeTitle))),
]

/**
 * Where this change makes the rows of a group, each place once: the rule that lets in or refuses may stand in a file that it leaves
 * alone, or have gone with its file.
 */
export const changesBehind = (plan: Plan, { places }: AccessGroup): readonly string[] => [
  ...new Set(
    places.flatMap((place) => {
      const all = placesOfRow(plan, place)
      const own = all.filter((source) => {
        const file = fileOf(source)
        return file !== undefined && isChanged(plan, file.path)
      })
      const changed = own.length > 0 ? own : [closest(plan, place)].flatMap((source) => source ?? [])
      return (changed.length > 0 ? changed : all).map((source) => `${placeTitle(source)}${goneAt(plan, source)}`)
    }),
  ),
]

/** What went with an object is reverted by restoring it. */
const goneAt = (plan: Plan, source: Source): string => {
  const path = fileOf(source)?.path
  const there = path === undefined ? [] : changesIn(plan, path)
  return there.length > 0 && there.every(({ kind }) => kind === 'removed') ? ' (deleted here)' : ''
}
