import type { Environment, SnapshotSettings } from '../config/config.js'
import { Refusal } from '../errors/problem.js'
import { readKinds } from '../mesh/kinds.js'
import { readSnapshot } from '../mesh/snapshot/read.js'
import type { SnapshotAge, World } from '../plan/opened-environment.js'
import type { RepositoryFile } from '../ports/repository.js'
import type { Run } from './run.js'
import type { TrustedTree } from './read-world.js'

/** Clocks of two machines differ; a snapshot from further ahead is no snapshot. */
const skew = 300

/**
 * Reads the environment's snapshot in place of its cluster: the base revision's, which a merge request cannot change, or
 * one that another job handed over, which the change then may not hold.
 */
export const readSnapshotWorld = async (
  run: Run,
  environment: Environment,
  settings: SnapshotSettings,
  base: TrustedTree,
  head: string,
): Promise<World> => {
  const files = await filesOf(run, settings, base, head)
  const snapshot = readSnapshot(files, settings.folder, readKinds)
  const seconds = Math.floor((run.clock.now() - Date.parse(snapshot.taken)) / 1000)
  if (seconds < -skew) throw fromTheFuture(settings, snapshot.taken)
  const age: SnapshotAge = {
    folder: settings.folder,
    taken: snapshot.taken,
    age: ageText(Math.max(0, seconds)),
    maxAge: settings.maxAge,
    tooOld: seconds > settings.maxAgeSeconds,
    istioVersion: snapshot.istioVersion,
  }
  run.output.info(
    `${environment.name}: the cluster is that of the snapshot ${settings.folder}, taken ${age.taken}, ${age.age} ago${age.tooOld ? ` (at most ${age.maxAge})` : ''}.`,
  )
  return { identity: snapshot.identity, state: snapshot.state, denied: [], snapshot: age }
}

const filesOf = async (
  run: Run,
  { folder, from }: SnapshotSettings,
  base: TrustedTree,
  head: string,
): Promise<readonly RepositoryFile[]> => {
  const globs = [`${folder}/**`]
  if (from === 'repository') return (await base.repository.readTree(base.revision, globs)).files
  const tracked = (await base.repository.readTree(head, globs)).files
  const [first] = tracked
  if (first !== undefined && head !== 'worktree') throw trackedFile(folder, first.path)
  const { files } = await run.readFolder(folder)
  return files
}

/** The largest whole unit: a reader wants to know whether it is hours or weeks. */
export const ageText = (seconds: number): string => {
  const units = [
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
  ] as const
  for (const [length, name] of units) {
    const count = Math.floor(seconds / length)
    if (count > 0) return `${count} ${name}${count === 1 ? '' : 's'}`
  }
  return 'less than a minute'
}

const trackedFile = (folder: string, path: string): Refusal =>
  new Refusal({
    code: 'SNAPSHOT_TRACKED',
    message: `the snapshot ${JSON.stringify(folder)} is to come from another job, and the change holds files there`,
    expected: 'a folder that the repository does not have',
    received: path,
    remedy: 'Remove the folder from the repository, or write `from: repository` to take the base revision’s.',
  })

const fromTheFuture = ({ folder }: SnapshotSettings, taken: string): Refusal =>
  new Refusal({
    code: 'SNAPSHOT_INVALID',
    message: `the snapshot ${JSON.stringify(folder)} says that it was taken in the future`,
    expected: 'a time that has passed',
    received: taken,
    remedy: 'Set the clock of the machine that takes the snapshot, and take it again.',
  })
