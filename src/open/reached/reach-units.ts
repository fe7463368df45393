import { mustBeRead } from '../../manifests/interest.js'
import { createReadCache, fileReader, type FileObjects, type ReadCache } from '../../manifests/read-objects.js'
import { keyText } from '../../ports/object.js'
import { once } from '../../ports/once.js'
import { isSameJson } from '../../ports/json.js'
import { listNames } from '../../ports/list-names.js'
import { byCodePoint } from '../../ports/order.js'
import { cdk8sFolders, mayBecomeObject, opaqueBy, type OpaqueFile } from '../../units/opaque.js'
import { contentOfUnits } from '../../units/moved-units.js'
import { isReached, pairUnits, type UnitPair } from '../../units/pair-units.js'
import { splitPlain, type HeldObject, type PlainPart } from '../../units/plain-parts.js'
import type { Unit } from '../../units/unit.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { byReason, changedFillings } from '../deliveries/changed-fillings.js'
import { changedFetchedLists } from '../deliveries/fetched-lists.js'
import { changedFeeders } from '../templates/changed-feeders.js'
import { changedDeliveries } from '../deliveries/changed-deliveries.js'
import { notesOfFreed } from '../deliveries/changed-packages.js'
import { changedDecidingFiles } from '../deliveries/deciding-files.js'
import { withoutIdleLists } from './ignore-lists.js'
import { changedHanding } from '../scripts/changed-handing.js'
import { handedNoLonger } from '../scripts/handed-no-longer.js'
import { changedFilledIn, filledInTexts } from '../templates/filled-in-texts.js'
import { changedFilledInWorkloads } from '../templates/filled-in-workloads.js'
import { changedHelmfileInputs, withoutPatchedHelmfiles } from '../charts/helmfile-inputs.js'
import { changedIstioReleases } from '../charts/istio-releases.js'
import { changedJobTokens } from '../scripts/job-tokens.js'
import { changedListedPolicies } from '../scripts/listed-policies.js'
import { changedBazelDeploys } from '../programs/bazel-deploys.js'
import { changedPlayVariables } from '../programs/play-variables.js'
import { changedUnknownSettings } from '../scripts/unknown-settings.js'
import { changedRoles } from '../programs/changed-roles.js'
import { policiesMovedFromHands } from '../scripts/moved-from-hands.js'
import { changedNestedObjects } from '../programs/nested-objects.js'
import { changedPackageSettings } from '../charts/package-settings.js'
import { changedReleases } from '../programs/released-accounts.js'
import { plainFolder } from './plain-folder.js'
import { isNeutralElsewhere } from '../deliveries/remote-releases.js'
import { changedServedKeys } from '../programs/served-keys.js'
import { changedSpokenPods } from '../programs/spoken-pods.js'
import { changedStrayValues } from '../charts/stray-values.js'
import { changedSubstitutions } from '../charts/substituted-from.js'
import { changedChartsOfUsers } from '../charts/chart-users.js'
import { changedTemplateConditions } from '../templates/template-conditions.js'
import { unalteredBy } from './unaltered-units.js'
import { untakenComponents } from './untaken-components.js'
import { changedValuesFrom } from '../charts/values-from.js'
import { changedPaths, type RevisionUnits, type WholeRepository } from './revision-units.js'

/** What of a repository a change can reach, unit by unit. */
export interface ReachedUnits {
  /** Kustomizations, charts and what objects of Argo CD and Flux apply. */
  readonly rendered: readonly UnitPair[]
  /** The same of what the change cannot reach. */
  readonly untouched: readonly UnitPair[]
  /** Plain files. `at` is undefined where all of them are one. */
  readonly plain: readonly PlainPart[]
  readonly untouchedPlain: readonly PlainPart[]
  /** Whether the plain files are all that the repository has. */
  readonly onlyPlain: boolean
  /** What changed, and nobody here can render. */
  readonly opaque: readonly Reason[]
  /** What the review says once, of what the change does not touch. */
  readonly notes: readonly string[]
  readonly changed: ReadonlySet<string>
}

/** Which units the change between two revisions can reach. */
export const reachUnits = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  cache: ReadCache = createReadCache(),
): Promise<ReachedUnits> => {
  const changed = changedPaths(before.listing, after.listing)
  const pairs = unitPairs(before, after)
  const isUnaltered = await unalteredBy(repository, before, after, changed)
  const reached = pairs.filter((pair) => isReached(pair, changed))
  const unaltered = await Promise.all(reached.map(isUnaltered))
  const rendered = reached.filter((_, at) => unaltered[at] === false)
  const untouched = pairs.filter((pair) => !rendered.includes(pair))
  const opaque = await changedOpaque(repository, before, after, changed)
  const parts = splitPlain(heldObjects(standingFiles(before, after, cache)), changed)
  const onlyPlain = pairs.length === 0 && parts.length === 1 && opaque.length === 0
  const isPlain = (path: string): boolean => /\.(?:ya?ml|json)$/i.test(path) && isUntaken(path, before, after)
  // A link with a manifest's name may lead to a file of any name.
  const linked = [before, after].flatMap(({ tree }) =>
    tree.paths.filter((path) => tree.isLink(path) && isPlain(path) && changed.has(tree.file(path) ?? path)),
  )
  const deliveries = await unreadDeliveries(repository, before, after, changed)
  const plainChanges = [...[...changed].filter(isPlain), ...linked]
  const touched = onlyPlain ? parts : parts.filter(({ holds }) => plainChanges.some(holds))
  return {
    rendered,
    untouched,
    plain: touched,
    untouchedPlain: parts.filter((part) => !touched.includes(part)),
    onlyPlain,
    opaque: [
      ...opaque,
      ...deliveries,
      ...(await unreadChanges(repository, before, after, changed, {
        isCompared: (path) => isUntaken(path, before, after) && touched.some(({ holds }) => holds(path)),
        cache,
        deliveries,
      })),
      // Plain files are compared with each other.
      ...byReason(
        (await changedFillings(repository, before, after, changed, cache)).filter(
          ({ path, standing, isCompared }) =>
            !isCompared || ![path, standing].every((one) => touched.some(({ holds }) => holds(one))),
        ),
      ),
    ],
    notes: [...notesOf(before, after, untouched), ...notesOfFreed(before, after, changed)],
    changed,
  }
}

/** The file that a reason is about; '' where it is about none. */
export const pathOf = ({ where }: Reason): string => (where?.kind === 'file' ? where.path : '')

/** Changes of what says which files are applied, and how they are filled in: whoever reads those files sees nothing of it. */
export const unreadDeliveries = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => [
  ...(await changedElsewhere(repository, before, after)),
  ...changedDeliveries(before, after, changed),
  ...changedDecidingFiles(
    before,
    after,
    await withoutPatchedHelmfiles(repository, await withoutIdleLists(repository, changed, [before, after]), [
      before,
      after,
    ]),
  ),
  ...(await changedFetchedLists(repository, before, after, changed)),
  ...(await changedValuesFrom(repository, before, after, changed)),
  ...changedSubstitutions(before, after, changed),
]

interface Compared {
  /** Whether a comparison looks at the file itself. */
  readonly isCompared: (path: string) => boolean
  readonly cache: ReadCache
  /** What `unreadDeliveries` says: of one file it says enough. */
  readonly deliveries: readonly Reason[]
  /** A configuration says which values its environments' charts, by folder, are rendered with. */
  readonly isSaid?: (folder: string) => boolean
  /** And, of a chart with this template, the namespace of its release. */
  readonly isReleasedAsSaid?: (path: string) => boolean
}

/**
 * What else changed, may decide and is compared by nobody. With a configuration and without one this is the same list: what an
 * environment's own files hold is no other question than what else reaches the cluster.
 */
export const unreadChanges = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
  { isCompared, cache, deliveries, isSaid, isReleasedAsSaid }: Compared,
): Promise<readonly Reason[]> => {
  const found: readonly Reason[] = [
    ...untakenComponents(before, after, changed),
    ...(await changedBeside(repository, before, after, changed, deliveries, isSaid)),
    ...(await changedTemplateConditions(repository, before, after, changed, isReleasedAsSaid)),
    ...(isSaid !== undefined ? [] : await changedChartsOfUsers(repository, before, after, changed)),
    ...(await changedHelmfileInputs(repository, before, after, changed)),
    ...(await changedPackageSettings(repository, before, after, changed)),
    ...(await changedJobTokens(repository, before, after, changed)),
    ...(await changedServedKeys(repository, before, after, changed)),
    ...(await changedFeeders(repository, before, after, {
      changed,
      isCompared,
      cache,
      ...(isSaid === undefined ? {} : { saysValues: true }),
    })),
  ]
  const told = new Set([...deliveries, ...found].map(pathOf))
  const spoken = [
    ...(await changedSpokenPods(repository, before, after, changed)),
    ...(await changedIstioReleases(repository, before, after, changed)),
  ]
  return [...found, ...spoken.filter((one) => !told.has(pathOf(one)))]
}

/** Changed files that are none of a unit, and that somebody may apply, or fill something in with: one reason for each. */
const changedBeside = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
  known: readonly Reason[],
  isSaid: ((folder: string) => boolean) | undefined,
): Promise<readonly Reason[]> => {
  const textsFilledIn = once(() => filledInTexts(repository, after))
  const found = [
    ...(await changedStrayValues(repository, before, after, changed, isSaid)),
    ...(await changedNestedObjects(repository, before, after, changed, textsFilledIn)),
    ...(await changedFilledIn(repository, before, after, changed, textsFilledIn)),
    ...(await changedFilledInWorkloads(repository, before, after, changed)),
    ...(await changedPlayVariables(repository, before, after, changed)),
    ...(await changedListedPolicies(repository, before, after, changed, isSaid)),
    ...(await changedBazelDeploys(repository, before, after, changed)),
    ...(await changedHanding(repository, before, after, changed, isSaid)),
    ...(await handedNoLonger(repository, before, after, changed)),
    ...(await changedReleases(repository, before, after, changed)),
    ...(await changedRoles(repository, before, after, changed)),
    ...(await policiesMovedFromHands(repository, before, after, changed, isSaid !== undefined)),
    ...(await changedUnknownSettings(repository, before, after, changed)),
  ]
  const named = new Set(known.map(pathOf))
  return found.filter(
    (one, at) => !named.has(pathOf(one)) && found.findIndex((other) => pathOf(other) === pathOf(one)) === at,
  )
}

/** Each unit at both revisions. */
export const unitPairs = (before: RevisionUnits, after: RevisionUnits): readonly UnitPair[] =>
  pairUnits(
    before.found.units,
    after.found.units,
    {
      before: (unit) => sameFolder(unit, before) ?? plainFolder(unit, before),
      after: (unit) => sameFolder(unit, after) ?? plainFolder(unit, after),
    },
    { before: contentOfUnits(before.listing), after: contentOfUnits(after.listing) },
  )

/** A kustomization that something else takes in one revision alone is compared with itself in the other. */
const sameFolder = ({ id, source }: Unit, at: RevisionUnits): Unit | undefined => {
  const unit = source.kind === 'kustomize' ? at.found.ofFolder(source.folder) : undefined
  return unit?.id === id ? unit : undefined
}

/** A file of objects at one revision, or at both alike. */
interface StandingFile {
  readonly path: string
  readonly objects: FileObjects
  readonly stands: HeldObject['stands']
}

/** Files that belong to no unit; what both revisions hold alike stands once. */
const standingFiles = (before: RevisionUnits, after: RevisionUnits, cache: ReadCache): readonly StandingFile[] => {
  const read = fileReader({ selection: 'found', cache })
  const filesOf = ({ files, found }: RevisionUnits): readonly Omit<StandingFile, 'stands'>[] =>
    files.filter(({ path }) => !found.isTaken(path)).map((file) => ({ path: file.path, objects: read(file) }))
  const [olds, nows] = [filesOf(before), filesOf(after)]
  const [old, now] = [new Set(olds.map(({ objects }) => objects)), new Set(nows.map(({ objects }) => objects))]
  return [
    ...olds.map((file) => ({ ...file, stands: now.has(file.objects) ? ('both' as const) : ('before' as const) })),
    ...nows.filter(({ objects }) => !old.has(objects)).map((file) => ({ ...file, stands: 'after' as const })),
  ]
}

/**
 * Of the other kinds several objects
 * of one name split nothing: each is compared with what stood in its own place (settle-beside.ts), wherever it stands.
 */
const heldObjects = (files: readonly StandingFile[]): readonly HeldObject[] =>
  files.flatMap(({ path, objects, stands }) => {
    // Of two of one name in one file the first counts.
    const names = new Set<string>()
    return objects.objects.flatMap(({ key, content }): readonly HeldObject[] => {
      const name = keyText(key)
      if (names.has(name)) return []
      names.add(name)
      return mustBeRead(key.group, key.kind, key.name, content) ? [{ path, key: name, content, stands }] : []
    })
  })

/** Texts that another program makes objects of. */
export const changedOpaque = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const folders = [...cdk8sFolders(before.tree.paths), ...cdk8sFolders(after.tree.paths)]
  const candidates = [...changed].flatMap((path) => {
    const by = opaqueBy(path, folders)
    return by !== undefined && isUntaken(path, before, after) ? [by] : []
  })
  const paths = candidates.map(({ path }) => path)
  const read = async ({ revision }: RevisionUnits): Promise<ReadonlyMap<string, Uint8Array>> =>
    revision === '' || paths.length === 0 ? new Map() : repository.whole.read(revision, paths)
  const texts = await Promise.all([read(before), read(after)])
  const decoder = new TextDecoder()
  return candidates
    .filter((file) => texts.some((all) => mayBecomeObject(file, decoder.decode(all.get(file.path)))))
    .sort((a, b) => byCodePoint(a.path, b.path))
    .map(opaqueReason)
}

const opaqueReason = ({ path, by, remedy }: OpaqueFile): Reason => ({
  code: 'NOT_RENDERED',
  text: `${path} is filled in by ${by}, and what it becomes is not known. ${remedy}`,
  where: { kind: 'file', path, line: 1, column: 1 },
})

/** Objects of Argo CD and Flux that apply what is not here, where the change touches them. */
const changedElsewhere = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
): Promise<readonly Reason[]> => {
  const old = new Map(before.found.elsewhere.map((one) => [`${one.id} ${one.path}`, one]))
  const now = new Map(after.found.elsewhere.map((one) => [`${one.id} ${one.path}`, one]))
  const reasons = [...new Set([...old.keys(), ...now.keys()])]
    .sort(byCodePoint)
    .map(async (key): Promise<readonly Reason[]> => {
      const [one, other] = [old.get(key), now.get(key)]
      const shown = other ?? one
      if (shown === undefined || isSameJson(one?.content, other?.content)) return []
      if (await isNeutralElsewhere(repository, [one, other], [before, after])) return []
      return [
        {
          code: 'NOT_RENDERED',
          text: `${shown.id} changes, and what it applies was not rendered: ${shown.text}. Render it in a job that may fetch it, and give the result as before and after.`,
          where: { kind: 'file', path: shown.path, line: 1, column: 1 },
        },
      ]
    })
  return (await Promise.all(reasons)).flat()
}

/** Files of the head that other programs fill in, and that belong to no unit of either revision. */
export const opaqueFiles = (before: RevisionUnits, after: RevisionUnits): readonly OpaqueFile[] => {
  const folders = cdk8sFolders(after.tree.paths)
  return after.tree.paths.flatMap((path) => {
    const file = opaqueBy(path, folders)
    return file !== undefined && isUntaken(path, before, after) ? [file] : []
  })
}

/** Whether a file belongs to no unit of either revision. */
const isUntaken = (path: string, ...sides: readonly RevisionUnits[]): boolean =>
  sides.every(({ found }) => !found.isTaken(path))

/** One line each, whatever the number. */
const notesOf = (before: RevisionUnits, after: RevisionUnits, untouched: readonly UnitPair[]): readonly string[] => {
  const elsewhere = after.found.elsewhere.map(({ id }) => id)
  return [
    ...folded(
      untouched.map(({ title }) => title),
      'unit that the change does not reach was not rendered',
      'units that the change does not reach were not rendered',
    ),
    ...folded(
      opaqueFiles(before, after).map(({ path }) => path),
      'file that another program fills in was not read',
      'files that other programs fill in were not read',
    ),
    ...folded(
      elsewhere,
      'object applies what this repository does not hold',
      'objects apply what this repository does not hold',
    ),
  ]
}

const mostNamed = 5

const folded = (names: readonly string[], one: string, several: string): readonly string[] => {
  if (names.length === 0) return []
  return [
    `${names.length} ${names.length === 1 ? one : several}: ${listNames([...names].sort(byCodePoint), mostNamed)}`,
  ]
}
