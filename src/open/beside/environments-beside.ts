import type { Environment } from '../../config/config.js'
import { Refusal } from '../../errors/problem.js'
import { isAlike, isEnvironmentName } from '../../manifests/environment-name.js'
import { everyChange } from '../../mesh/changed-objects.js'
import type { Configuration, Sides, UnitBeside } from '../../plan/opened-environment.js'
import type { ReadRecord } from '../../ports/object.js'
import { isToldApart, touchedIn } from '../../units/naming-accounts.js'
import { meets, touchedPlaces, type TouchedPlaces } from '../../units/touched-places.js'
import { isDeciding, mayBeElsewhere } from '../../units/words-of-unit.js'
import { areAlternatives } from './alternatives.js'
import { allTogether, elsewhereNote, meetingObjects, withoutRepeats } from './meeting-objects.js'
import { unprovenSides } from '../no-sides.js'
import { namingParts } from './unread-names.js'
import { unreadRecords } from './unread-records.js'

/** How the files of another environment are read. */
export type SidesOf = (environment: Environment) => Promise<Sides>

/**
 * The sides of an environment, with what other environments of the configuration hold at the places that the change touches, as
 * far as they may be applied to the same cluster: where the configuration names it, it says so; where it names none, those of one
 * namespace may be. Those of different namespaces meet by their policies that hold in the root namespace or where something
 * changes, and where the rules of one decide by an account that pods of the other take or leave.
 */
export const withEnvironmentsBeside = async (
  sides: Sides,
  environment: Environment,
  { configuration, sidesOf }: { readonly configuration: Configuration; readonly sidesOf: SidesOf },
): Promise<Sides> => {
  const { protected: settings } = configuration
  const root = environment.mesh.rootNamespace ?? settings?.mesh?.rootNamespace ?? 'istio-system'
  const touched = touchedPlaces(sides.before, sides.after, new Set([root]))
  if (touched === undefined) return sides
  const others = (settings?.environments ?? []).filter((one) => one.name !== environment.name)
  const beside: UnitBeside[] = []
  const elsewhere: string[] = []
  const unread: Sides[] = []
  for (const other of others) {
    const shared = sharedCluster(environment, other)
    if (shared === 'none') continue
    const isElsewhere = shared === 'unknown' && environment.namespace !== other.namespace
    const title = `environment ${other.name}`
    const read = await readOrUnread(other, sidesOf)
    unread.push(read)
    const here: TouchedPlaces = isElsewhere && !decidesByOneOf(read, touched) ? onlyItsOwn(touched) : touched
    if (here !== touched && !mayDecideAt(read, other.namespace, here)) continue
    // One object has one state in a cluster; where one cluster is named for both, they are no alternatives all the same.
    if (shared === 'unknown' && areAlternatives(sides.before, read.before)) {
      elsewhere.push(title)
      continue
    }
    const there = withUnread(read, title, other.namespace, here)
    const meeting = meetingObjects(title, there, sides, touchedIn(here, [...there.before, ...there.after]))
    if (meeting !== undefined) beside.push({ ...meeting, isEnvironment: true })
  }
  const naming = namingParts([sides, ...unread], touched)
  const different = withoutRepeats(beside)
  const together = allTogether(different).map((one): UnitBeside => ({ ...one, isEnvironment: true }))
  return {
    ...sides,
    beside: [...(sides.beside ?? []), ...different, ...together],
    ...(naming.length === 0 ? {} : { unproven: [...(sides.unproven ?? []), ...naming] }),
    notes: [...(sides.notes ?? []), ...elsewhereNote(elsewhere)],
  }
}

/** A rule of any namespace may decide by an account that pods take or leave, and is about its namespace then. */
const decidesByOneOf = ({ before, after }: Sides, { moves }: TouchedPlaces): boolean =>
  [...before, ...after].some((object) => moves.some((move) => isToldApart(object, move)))

/** What a change leads to beyond its own namespaces is the matter of the environments there. */
const onlyItsOwn = (touched: TouchedPlaces): TouchedPlaces => ({ ...touched, namespaces: touched.changed })

/** Whether an environment of another namespace has what decides where something changes, or in the root namespace. */
const mayDecideAt = (
  { before, after, unproven = [], incomplete = [] }: Sides,
  namespace: string,
  touched: TouchedPlaces,
): boolean => {
  const decides = ({ group, kind, namespace: place }: Pick<ReadRecord, 'group' | 'kind' | 'namespace'>): boolean =>
    (group === 'security.istio.io' || isDeciding(group, kind, touched)) &&
    meets({ group, kind, namespace: place, name: '' }, touched)
  const isUnreadThere = unproven.length > 0 && (touched.changed.has(namespace) || touched.roots.has(namespace))
  return isUnreadThere || [...before, ...after].some(({ key }) => decides(key)) || incomplete.some(decides)
}

const known = new WeakMap<Sides, Sides>()

/** Where nothing changes one side stands for both; each environment is asked for beside many others. */
const unchangedOnce = (sides: Sides): Sides => {
  let settled = known.get(sides)
  if (settled === undefined) {
    const isSame = everyChange({ objects: sides.before, reads: [] }, { objects: sides.after, reads: [] }).length === 0
    known.set(sides, (settled = isSame ? { ...sides, after: sides.before } : sides))
  }
  return settled
}

/** What is refused of another environment's files ends its own run, and is unread for this one. */
export const readOrUnread = async (other: Environment, sidesOf: SidesOf): Promise<Sides> => {
  try {
    return unchangedOnce(await sidesOf(other))
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    return unprovenSides({ code: thrown.problems[0].code, text: thrown.problems[0].message })
  }
}

/** What nobody could render, or read, of an environment may be any policy of its namespace. */
const withUnread = (sides: Sides, title: string, namespace: string, touched: TouchedPlaces): Sides => {
  const [first] = sides.unproven ?? []
  if (first === undefined) return sides
  const records = unreadRecords(mayBeElsewhere(namespace), `${title} was not read: ${first.text}`)
  const unread = records.filter((one: ReadRecord) => isDeciding(one.group, one.kind, touched))
  return { ...sides, incomplete: [...unread, ...(sides.incomplete ?? [])] }
}

/** Whether two environments are of one cluster: as their settings say; else names of two stages are those of two clusters. */
export const sharedCluster = (one: Environment, other: Environment): 'one' | 'none' | 'unknown' => {
  const named = namedCluster(one, other)
  if (named !== undefined) return named === 'one' ? 'one' : 'none'
  const areStages = isEnvironmentName(one.name) && isEnvironmentName(other.name)
  return areStages && !isAlike(one.name, other.name) ? 'none' : 'unknown'
}

/** Whether the settings of both name one cluster or another; undefined: they do not say. */
export const namedCluster = (one: Environment, other: Environment): 'one' | 'another' | undefined => {
  const [left, right] = [clusterOf(one), clusterOf(other)]
  if (left === undefined || left.kind !== right?.kind) return undefined
  return left.name === right.name ? 'one' : 'another'
}

const clusterOf = ({
  cluster,
  snapshot,
}: Environment): { readonly kind: string; readonly name: string } | undefined => {
  if (cluster === undefined) return snapshot === undefined ? undefined : { kind: 'snapshot', name: snapshot.folder }
  switch (cluster.kind) {
    case 'id-token':
      return { kind: cluster.kind, name: cluster.server }
    case 'context':
      return { kind: cluster.kind, name: cluster.context }
    case 'in-cluster':
      return { kind: cluster.kind, name: '' }
  }
}
