import type { Environment } from '../config/config.js'
import { codes, exitCodes } from '../errors/codes.js'
import { Refusal, type Problem } from '../errors/problem.js'
import type { ReadCache } from '../manifests/read-objects.js'
import type {
  Configuration,
  JobIdentity,
  LiveEnvironment,
  LiveWorld,
  OpenedEnvironment,
  Sides,
  World,
} from '../plan/opened-environment.js'
import type { SidesOf, withEnvironmentsBeside } from './beside/environments-beside.js'
import { withBeside } from './beside/grants-beside.js'
import { hidesLive, hidingRefusal } from './publish-live.js'
import { readDeclaredCalls } from './read-calls.js'
import { readSides } from './read-sides.js'
import { readWorld } from './read-world.js'
import { clusterNeeded } from './needed.js'
import type { OpenRepository, Run } from './run.js'
import type { UnjudgedFiles } from './unjudged.js'
import { upgradeOf } from './upgrade.js'
import { readSnapshotWorld } from './snapshot-world.js'

/** What is said of two folders that a reader would take for a comparison. */
export const sameFolders = 'both folders hold the same files'

/** What is settled before an environment is opened. */
export interface Settled {
  readonly repository: OpenRepository | undefined
  readonly revisions: { readonly base: string; readonly head: string; readonly note?: string }
  readonly configuration: Configuration
  readonly environment: Environment | undefined
  readonly identity: JobIdentity | undefined
  /** Path of the configuration, where the run judges several. */
  readonly file?: string
  readonly cache?: ReadCache
  /** Objects that stand for the repository's files; missing: they are read. */
  readonly sides?: Sides
  /** What of the change no environment reads; missing: nobody looked. */
  readonly unjudged?: UnjudgedFiles
  /** Reads the files of other environments, which may be applied to the same cluster; missing: nobody compares a change. */
  readonly sidesOf?: SidesOf
  /** What of the repository they are, where it holds several units. */
  readonly unit?: string
}

/**
 * Opens an environment for a comparison, has it worked on, and closes its cluster. Call it only after the job's identity is
 * settled: a refused job must not be seen by the API server. What the work is refused with is told as the repository may
 * show it. `otherwise` goes on with the repository's files alone where the world cannot be reached; without it the run ends.
 */
export const openEnvironment = async <T>(
  run: Run,
  settled: Settled,
  work: (opened: OpenedEnvironment) => Promise<T>,
  otherwise?: (opened: OpenedEnvironment, unreached: Problem) => T,
): Promise<T> => {
  const files = await openFiles(run, settled)
  const hides = readsLive(settled.environment) && hidesLive(run.context, settled.configuration)
  let world: World | undefined
  try {
    world = await surround(run, settled)
    return await work({ ...files, world, hides: hides && world !== undefined })
  } catch (thrown) {
    const told = hides ? hidingRefusal(thrown) : thrown
    const unreached = unreachedBy(told)
    if (unreached === undefined || otherwise === undefined) throw told
    return otherwise({ ...files, unreached }, unreached)
  } finally {
    world?.cluster?.close()
  }
}

/** As `openEnvironment`, with the cluster itself, whatever snapshot stands beside it; refuses where none is configured. */
export const openCluster = async <T>(
  run: Run,
  settled: Settled & { readonly repository: OpenRepository; readonly environment: Environment },
  work: (opened: LiveEnvironment) => Promise<T>,
): Promise<T> => {
  const { repository, environment, configuration, revisions } = settled
  const files = await openFiles(run, settled)
  const hides = hidesLive(run.context, configuration)
  let world: LiveWorld | undefined
  try {
    world = await readWorld(run, environment, { repository, revision: revisions.head })
    if (world === undefined) throw clusterNeeded(environment)
    return await work({ ...files, environment, world, hides })
  } catch (thrown) {
    throw hides ? hidingRefusal(thrown) : thrown
  } finally {
    world?.cluster.close()
  }
}

/** Everything but the world. */
export const openFiles = async (
  run: Run,
  { repository, revisions, configuration, environment, identity, file, cache, sides, unit, unjudged, sidesOf }: Settled,
): Promise<OpenedEnvironment> => {
  const { before, after } = run.inputs
  const read = await readDeclaredCalls(repository, configuration, revisions, environment)
  const own =
    sides ??
    (environment === undefined || sidesOf === undefined
      ? await readSides(run, repository, configuration, revisions, environment, cache)
      : await sidesOf(environment))
  const folders = before !== undefined && after !== undefined
  const listed = withBeside(own, unjudged?.beside ?? [], environment, configuration)
  const ofNamespace = await withFiles(listed, unjudged?.ofNamespaces, environment)
  // A unit that was found by itself is told of the same changes where it is found.
  const told = sides === undefined ? await withOutside(ofNamespace, unjudged?.outside ?? [], environment) : ofNamespace
  const found =
    sides !== undefined
      ? told
      : folders || environment === undefined || sidesOf === undefined
        ? await withOwnUnread(told)
        : await withOtherEnvironments(told, environment, { configuration, sidesOf })
  const upgrade = upgradeOf(run.istio, configuration, environment?.name)
  return {
    configuration,
    ...repositoryOf(run.context),
    ...(file === undefined ? {} : { file }),
    environment,
    identity,
    ...(unit === undefined ? {} : { unit }),
    ...(environment !== undefined || run.inputs.namespace === undefined ? {} : { namespace: run.inputs.namespace }),
    sides: {
      ...found,
      unproven: [...(found.unproven ?? []), ...(unjudged?.reasons ?? [])],
      notes: [...(found.notes ?? []), ...(unjudged?.notes ?? [])],
      unreadableBefore: [...found.unreadableBefore, ...read.unreadableBefore],
    },
    // An object that stands alone for its files is compared by itself.
    calls: sides === undefined ? read.calls : {},
    world: undefined,
    hides: false,
    ...(upgrade === undefined ? {} : { upgrade }),
    revisions: folders
      ? { base: before, head: after, ...(own.isSame === true && run.istio === undefined ? { note: sameFolders } : {}) }
      : revisions,
    render: file === undefined ? run.render : { ...run.render, source: sourceOf(run, file) },
    today: new Date(run.clock.now()).toISOString().slice(0, 10),
  }
}

/** Names change hands and forks have the same ones; a merge request belongs to the repository that it goes to. */
const repositoryOf = ({
  platform,
  serverUrl,
  repository,
  mergeRequest,
}: Run['context']): Pick<OpenedEnvironment, 'repository'> =>
  platform === 'local' ? {} : { repository: `${platform}:${serverUrl}:${mergeRequest?.projectId || repository.id}` }

/** Rendered objects name the file that asks for them. */
const sourceOf = ({ context }: Run, file: string): string =>
  context.repository.path === '' ? file : `${context.repository.path}/${file}`

/** A snapshot of the protected branch is public already; one that another job hands over is not. */
const readsLive = (environment: Environment | undefined): boolean =>
  environment?.snapshot === undefined ? environment?.cluster !== undefined : environment.snapshot.from !== 'repository'

const surround = async (
  run: Run,
  { repository, revisions, configuration, environment }: Settled,
): Promise<World | undefined> => {
  if (environment === undefined || repository === undefined) return undefined
  // Where the base has no configuration yet, head's counts with the files that it names.
  const revision = configuration.firstRun || revisions.base === '' ? revisions.head : revisions.base
  const base = { repository, revision }
  if (environment.snapshot !== undefined)
    return readSnapshotWorld(run, environment, environment.snapshot, base, revisions.head)
  return mayLogIn(run, environment) ? readWorld(run, environment, base) : undefined
}

const withOtherEnvironments: typeof withEnvironmentsBeside = async (sides, environment, around) => {
  const [{ withEnvironmentsBeside }, { withObjectsForNamespace }] = await Promise.all([
    import('./beside/environments-beside.js'),
    import('./beside/objects-for-namespace.js'),
  ])
  return withEnvironmentsBeside(await withObjectsForNamespace(sides, environment, around), environment, around)
}

/** What of its own files nobody can read may name who moves; units that were found by themselves were asked where they are found. */
const withOwnUnread = async (sides: Sides): Promise<Sides> => {
  const parts = sides.unread?.parts
  if (parts === undefined || parts.after.length + parts.repeated.length === 0) return sides
  const { withUnreadNames } = await import('./beside/unread-names.js')
  return withUnreadNames(sides, new Set())
}

const withFiles = async (
  sides: Sides,
  files: UnjudgedFiles['ofNamespaces'] | undefined,
  environment: Environment | undefined,
): Promise<Sides> => {
  if (files === undefined || files.files.length === 0) return sides
  const { withFilesOfNamespace } = await import('./beside/with-files-of-namespace.js')
  return withFilesOfNamespace(sides, files, environment)
}

/** What else the change touches is looked into by what finds units, which is loaded where there is any. */
const withOutside = async (
  sides: Sides,
  changes: UnjudgedFiles['outside'],
  environment: Environment | undefined,
): Promise<Sides> => {
  if (changes.length === 0) return sides
  const { withOutsideChanges } = await import('./beside/tell-outside-changes.js')
  return withOutsideChanges(sides, changes, environment)
}

/** A job without an ID token cannot log in where the token is the login; it then compares the files alone, and says so. */
const mayLogIn = ({ context }: Run, environment: Environment): boolean =>
  environment.cluster?.kind !== 'id-token' || context.idToken.kind === 'available'

/** Failures of the outside world are the environment's own; a mistake in files or configuration is everybody's. */
const unreachedBy = (error: unknown): Problem | undefined => {
  if (!(error instanceof Refusal)) return undefined
  const [problem] = error.problems
  return codes[problem.code].exit === exitCodes.outside && /^(CLUSTER|EXEC|SNAPSHOT|HTTP)_/.test(problem.code)
    ? problem
    : undefined
}
