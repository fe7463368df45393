import type { Environment } from '../../config/config.js'
import { isAlike, isEnvironmentName } from '../../manifests/environment-name.js'
import { mayHold } from '../../manifests/may-hold.js'
import { createReadCache } from '../../manifests/read-objects.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { objectAt, textAt } from '../../mesh/fields.js'
import type { Sides } from '../../plan/opened-environment.js'
import { isJsonObject, isSameJson, type Json } from '../../ports/json.js'
import { keyText, type KubernetesObject } from '../../ports/object.js'
import { listNames } from '../../ports/list-names.js'
import { byCodePoint } from '../../ports/order.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import { folderOf, nameOf } from '../../ports/repository.js'
import { isSameList } from '../../ports/same-list.js'
import { gitOpsObjects, titleOf, type GitOpsObject } from '../../units/gitops-object.js'
import type { UnitPair } from '../../units/pair-units.js'
import { isInside } from '../../units/revision-tree.js'
import { changedFillings } from '../deliveries/changed-fillings.js'
import { changedPlaces, deliveryFields } from '../deliveries/delivery-fields.js'
import { isFolderOfOther, stageIn, type NamedPlace } from './environment-names.js'
import { sharedCluster } from './environments-beside.js'
import { decidingIn } from './deciding-in.js'
import { areAlternatives, elsewhereNote } from './meeting-objects.js'
import { changedOpaque, pathOf, unitPairs, unreadChanges, unreadDeliveries } from '../reached/reach-units.js'
import { noSides } from '../no-sides.js'
import { renderedSides } from '../reached/rendered-sides.js'
import { changedPaths, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import type { Run } from '../run.js'
import { changedUnits, mayMakePolicy, ofEnvironment, type ChangedUnit } from './units-apart.js'

/** A change that decides what environments' objects are, and stands in no file that they are read from. */
export interface OutsideChange {
  readonly path: string
  readonly reason: Reason
  /** Whether it may reach any environment. */
  readonly isReached: boolean
  readonly isOf: (environment: Environment | undefined) => boolean
  /** What the object delivers, rendered at both revisions; missing: nobody here can. */
  readonly delivered?: (environment: Environment | undefined, own: Sides) => Promise<Sides>
  /** A kustomization or chart that no environment reads. */
  readonly unit?: UnitOutside
}

/** What of a unit that no environment reads is told where it decides nothing for one. */
interface UnitOutside {
  /** Missing: an environment reads it, or all of its files that change. */
  readonly note?: string
  /** All that it makes, of whichever place. */
  readonly made: (environment: Environment | undefined) => Promise<Sides>
  /** The folder with the name of a stage that it stands in, where no environment has that name. */
  readonly stage?: string
}

/** An environment, and where its files are. */
export interface Place {
  readonly environment: Environment | undefined
  readonly roots: readonly string[]
  readonly holds: (path: string) => boolean
}

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
    if (deliveries.some(({ text }) => names(text, object))) return []
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
  const word = new RegExp(`(?<![\\w-])${quotePattern(environment.namespace)}(?![\\w-])`)
  return sides.some(({ textOf }) => [...reads].some((path) => word.test(textOf(path) ?? '')))
}

const unreadOf = (sides: Sides): readonly unknown[] => [...(sides.unproven ?? []), ...(sides.unread?.reasons ?? [])]

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

/** Whether a text names an object, and no other one whose name only begins alike. */
const names = (text: string, object: GitOpsObject): boolean =>
  new RegExp(`(?<![\\w-])${quotePattern(titleOf(object))}(?![\\w./-])`).test(text)

const isDeclaredBy = ({ before, after }: UnitPair, object: GitOpsObject): boolean =>
  [before, after].some((unit) => unit?.declared?.path === object.path && names(unit.declared.by, object))

interface ChangedObject {
  readonly object: GitOpsObject
  readonly field: string
}

/** Objects of Argo CD and Flux by which a unit is rendered otherwise than before: the environment's own rendering sees nothing of it. */
const changedObjects = (
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): readonly ChangedObject[] => {
  const [old, now] = [before, after].map(({ files }) => gitOpsObjects(files.filter(({ path }) => changed.has(path))))
  const keyOf = (object: GitOpsObject): string => `${object.group} ${titleOf(object)} ${object.path}`
  const earlier = new Map((old ?? []).map((object) => [keyOf(object), object]))
  const later = new Map((now ?? []).map((object) => [keyOf(object), object]))
  return [...new Map([...earlier, ...later])].flatMap(([key, object]): readonly ChangedObject[] => {
    const fields = deliveryFields.get(`${object.group}/${object.kind}`)
    if (fields === undefined) return []
    const [one, other] = [earlier.get(key), later.get(key)]
    const [field] = changedPlaces(one?.content['spec'] ?? {}, other?.content['spec'] ?? {}, {
      rendered: [],
      neutral: fields.neutral,
    })
    if (field === undefined) return []
    return [{ object, field: one === undefined || other === undefined ? 'spec' : `spec.${field}` }]
  })
}

const renderedReason = (object: GitOpsObject, field: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${titleOf(object)} at ${object.path} changes ${field}, and with it what is applied of the files of this environment: meshgate.yaml says nothing of it, so that the change was not judged. Write into the files what the object lays over them, or render it at both revisions and give the results as before and after.`,
  where: { kind: 'file', path: object.path, line: 1, column: 1 },
})

const ofTemplates = /(?:^|\/)templates\//

/** Environments whose unit is the chart of a template. */
const renderersOf = (path: string, places: readonly Place[]): readonly Place[] =>
  places.filter(
    ({ environment, roots }) =>
      environment?.unit !== undefined && ofTemplates.test(path) && roots.some((root) => isInside(path, root)),
  )

/** Files that tools look for in the folder that they apply. */
const ofFolder = /(?:^|\/)(?:\.argocd-source[^/]*\.yaml|fleet\.ya?ml|\.(?:fleet|krm)ignore|\.sourceignore|Kptfile)$/

/** Which environments a reason may be about. */
const reachOf = (
  places: readonly Place[],
  sides: readonly [RevisionUnits, RevisionUnits],
): ((reason: Reason) => readonly Place[]) => {
  const all = [
    ...new Map(sides.flatMap(({ files }) => gitOpsObjects(files)).map((one) => [JSON.stringify(one), one])).values(),
  ]
  return (reason) => {
    const path = pathOf(reason)
    if (ofFolder.test(path)) return placesOf(places, folderOf(path), sides)
    const rendering = renderersOf(path, places)
    if (rendering.length > 0) return rendering
    const named = all.filter((object) => names(reason.text, object))
    if (named.length === 0)
      return byWords(
        places.filter((place) => mayBeIn(path, place, sides)),
        path,
      )
    const there = named.filter((object) => object.path === path)
    const delivering = deliverers(there.length > 0 ? there : named, all, sides)
    const reached = new Set(delivering.flatMap((object) => reachedBy(object, places, sides)))
    return places.filter((place) => reached.has(place))
  }
}

/** A text whose objects all name their namespaces is about those, and about every one where it is the root namespace. */
const mayBeIn = (path: string, { environment }: Place, sides: readonly RevisionUnits[]): boolean =>
  environment === undefined ||
  sides
    .flatMap(({ textOf }) => textOf(path) ?? [])
    .map((text) => mayHold(text))
    .every(
      ({ namespaces, kinds }) =>
        namespaces === 'any' ||
        namespaces.has(environment.namespace) ||
        namespaces.has(rootNamespaceOf(environment)) ||
        kinds === 'any' ||
        [...kinds].some((kind) => kind.startsWith('Cluster')),
    )

const rootNamespaceOf = (environment: Environment | undefined): string =>
  environment?.mesh.rootNamespace ?? 'istio-system'

/** These objects, those that take one of them for a source, and those that they apply themselves. */
const deliverers = (
  objects: readonly GitOpsObject[],
  all: readonly GitOpsObject[],
  sides: readonly RevisionUnits[],
): readonly GitOpsObject[] => {
  const found = new Set(objects)
  for (const object of found) {
    const folders = foldersOf(object, sides)
    for (const other of all)
      if (refersTo(other.content['spec'], object) || folders.some((folder) => isInside(other.path, folder)))
        found.add(other)
  }
  return [...found]
}

const refersTo = (value: Json | undefined, source: GitOpsObject): boolean => {
  if (source.group !== 'source.toolkit.fluxcd.io' || typeof value !== 'object' || value === null) return false
  if (isJsonObject(value) && value['kind'] === source.kind && value['name'] === source.name) return true
  return Object.values<Json>(value as Readonly<Record<string, Json>>).some((inner) => refersTo(inner, source))
}

const unitsOf = (object: GitOpsObject, sides: readonly RevisionUnits[]) =>
  sides.flatMap(({ found }) =>
    found.units.filter(({ declared }) => declared?.path === object.path && names(declared.by, object)),
  )

const foldersOf = (object: GitOpsObject, sides: readonly RevisionUnits[]): readonly string[] => [
  ...new Set(unitsOf(object, sides).flatMap(({ declared }) => declared?.folder ?? [])),
]

const namespaceOf = ({ group, namespace, content }: GitOpsObject): string => {
  const spec = objectAt(content, 'spec')
  if (group === 'argoproj.io') return textAt(spec, 'destination', 'namespace')
  return textAt(spec, 'targetNamespace') || (group === 'helm.toolkit.fluxcd.io' ? namespace : '')
}

/** Those for which something speaks; all, where it speaks for none. */
const preferring = (places: readonly Place[], speaksFor: (place: Place) => boolean): readonly Place[] => {
  const some = places.filter(speaksFor)
  return some.length > 0 ? some : places
}

const reachedBy = (
  object: GitOpsObject,
  places: readonly Place[],
  sides: readonly [RevisionUnits, RevisionUnits],
): readonly Place[] => {
  const units = unitsOf(object, sides)
  const namespace = namespaceOf(object)
  const isThere = ({ environment }: Place): boolean => environment?.namespace === namespace
  if (units.length === 0) {
    if (object.group === 'source.toolkit.fluxcd.io') return []
    // What stands in no folder of this repository is known by where it is applied.
    if (namespace === '' || namespace.includes('{{') || namespace.includes('$')) return byWords(places, object.path)
    return places.filter((place) => isThere(place) || namespace === rootNamespaceOf(place.environment))
  }
  const valueFiles = units.flatMap(({ source }) => (source.kind === 'helm' ? [source.valueFiles] : []))
  const inFolders = foldersOf(object, sides).flatMap((folder) => placesOf(places, folder, sides))
  const there = preferring(inFolders, isThere)
  const alike = preferring(there, ({ environment }) =>
    valueFiles.some((files) => environment?.unit !== undefined && isSameList(files, environment.unit.values)),
  )
  return preferring(alike, (place) => isNamedIn(object.path, place))
}

/** Environments of which files stand in a folder that is applied. */
const placesOf = (places: readonly Place[], folder: string, sides: readonly RevisionUnits[]): readonly Place[] =>
  places.filter(({ roots, holds }) =>
    roots.some(
      (root) =>
        isInside(root, folder) ||
        root === folder ||
        (isInside(folder, root) && sides.some(({ tree }) => tree.below(folder).some(holds))),
    ),
  )

const isNamedIn = (path: string, { environment }: Place): boolean =>
  environment !== undefined &&
  [...path.split('/'), ...nameOf(path).split(/[-_.]/)].some((word) => isAlike(word, environment.name))

/** Folders of programs have these names as well. */
const ofPrograms = /^(?:ci|test|testing|int|integration|review|live|canary)$/

/**
 * A file that says nothing of where it counts: for the environments that its own path names, else for all of them, but for those
 * that stand elsewhere than a folder with the name of another one.
 */
const byWords = (places: readonly Place[], path: string): readonly Place[] => {
  const named = places.filter((place) => isNamedIn(path, place))
  return named.length > 0 ? named : byFolders(places, path)
}

const byFolders = (places: readonly Place[], path: string): readonly Place[] => {
  const others = folderOf(path)
    .split('/')
    .filter((folder) => isEnvironmentName(folder) && !ofPrograms.test(folder))
  return places.filter(({ roots }) => others.every((folder) => roots.some((root) => root.split('/').includes(folder))))
}

const namedPlaces = (places: readonly Place[]): readonly NamedPlace[] =>
  places.flatMap(({ environment, roots }) => (environment === undefined ? [] : [{ name: environment.name, roots }]))

/**
 * A unit whose objects say themselves where they count: its path leaves out the environments of another cluster than those that
 * it names, and the alternatives to one. That a folder is named as one environment is tells no other namespace of a cluster apart,
 * and the name of a stage that no environment has tells none.
 */
const ofOneCluster = (places: readonly Place[], path: string): readonly Place[] => {
  const folders = folderOf(path)
    .split('/')
    .filter((folder) => !ofPrograms.test(folder))
  const all = namedPlaces(places)
  const beside = places.filter((place) => !folders.some((one) => isFolderOfOther(one, namedPlaces([place]), all)))
  const named = places.filter((place) => isNamedIn(path, place))
  const alike = named.length > 0 ? named : beside
  const others = beside.filter((place) => alike.some((one) => mayShareCluster(one, place)))
  return places.filter((place) => alike.includes(place) || others.includes(place))
}

const mayShareCluster = ({ environment: one }: Place, { environment: other }: Place): boolean => {
  if (one === undefined || other === undefined) return true
  const shared = sharedCluster(one, other)
  return shared === 'one' || (shared === 'unknown' && one.namespace !== other.namespace)
}

/** The sides of an environment with a reason for each such change that reaches it and that its own files do not show. */
export const withOutsideChanges = async (
  sides: Sides,
  changes: readonly OutsideChange[],
  environment: Environment | undefined,
): Promise<Sides> => {
  const told = await Promise.all(changes.map((change) => tellOutside(change, sides, environment)))
  const reasons = told.flatMap(({ reason }) => reason ?? [])
  const unique = [...new Map(reasons.map((reason) => [reason.text, reason])).values()]
  const notes = [...new Set(told.flatMap((one) => one.notes))].sort(byCodePoint)
  return {
    ...sides,
    unproven: [...(sides.unproven ?? []), ...unique.sort((a, b) => byCodePoint(a.text, b.text))],
    notes: [...(sides.notes ?? []), ...notes],
  }
}

/** What a change is told as for one environment: what may open something there is a reason, and what was judged nowhere a line. */
const tellOutside = async (
  { isOf, delivered, reason, unit }: OutsideChange,
  sides: Sides,
  environment: Environment | undefined,
): Promise<{ readonly reason?: Reason; readonly notes: readonly string[] }> => {
  if (isOf(environment)) {
    if (delivered === undefined) return { reason, notes: [] }
    const there = await delivered(environment, sides)
    const isElsewhere = unit?.stage !== undefined && areAlternatives(sides.before, there.before)
    if (isElsewhere) return { notes: [...(unit.note === undefined ? [] : [unit.note]), ...elsewhereNote([unit.stage])] }
    if (!isJudged(there, sides)) return { reason, notes: [] }
  }
  if (unit?.note === undefined) return { notes: [] }
  const made = await unit.made(environment)
  const isNothing = unreadOf(made).length === 0 && decidingIn(made.before, made.after) === undefined
  return { notes: isNothing ? [] : [unit.note] }
}

const byKey = (objects: readonly KubernetesObject[]): ReadonlyMap<string, KubernetesObject> =>
  new Map(objects.map((object) => [keyText(object.key), object]))

const isSame = (one: KubernetesObject | undefined, other: KubernetesObject | undefined): boolean =>
  isSameJson(one?.content ?? null, other?.content ?? null)

const isDelivery = ({ key }: KubernetesObject): boolean => deliveryFields.has(`${key.group}/${key.kind}`)

/**
 * Whether what is delivered changes as the environment's own files do, or in nothing that decides. Where nothing was delivered
 * before, what comes has to be what was judged.
 */
const isJudged = (delivered: Sides, own: Sides): boolean => {
  const unread = [...(delivered.unproven ?? []), ...(delivered.unread?.reasons ?? []), ...delivered.unreadableBefore]
  if (unread.length > 0) return false
  const [before, after] = [byKey(delivered.before), byKey(delivered.after)]
  const [ownBefore, ownAfter] = [byKey(own.before), byKey(own.after)]
  const isNew = before.size === 0
  const isOpen = (name: string): boolean =>
    !isSame(before.get(name), after.get(name)) &&
    !(isSame(after.get(name), ownAfter.get(name)) && (isNew || isSame(before.get(name), ownBefore.get(name))))
  const open = [...new Map([...before, ...after])].filter(([name]) => isOpen(name)).map(([, object]) => object)
  return (
    !open.some(isDelivery) &&
    decidingIn(delivered.before, delivered.after, { counts: isOpen, around: own }) === undefined
  )
}
