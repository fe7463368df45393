import type { SignedToken } from '../identity/verify-token.js'
import type { Environment } from '../config/config.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { guardMoves, readConfiguration } from './configuration.js'
import { refuseMergeRequest } from './needed.js'
import { openCluster } from './open-environment.js'
import { guardWrites, identifyWriter, openProtected, type ProtectedBranch } from './open-protected.js'
import { readSides } from './read-sides.js'
import type { Run } from './run.js'
import { findUnjudged } from './unjudged-files.js'
import type { Configuration, JobIdentity, LiveEnvironment, Sides } from '../plan/opened-environment.js'

/** What `drift` and `revoke` do is about the branch as it is, and no commit before it is read. */
type Command = 'plan' | 'apply' | 'revoke' | 'drift'

const purposes: Readonly<Record<Command, string>> = {
  plan: 'plan takes from it what to write',
  apply: 'apply takes from it what to write',
  revoke: 'revoke takes from it what to take back',
  drift: 'drift takes from it what to compare the cluster with',
}

const needed = (command: Command) => ({
  config: {
    purpose: purposes[command],
    remedy: 'Write the configuration (docs/guides/bindings.md), or name another path with `config`.',
  },
  one: {
    message: `${command} is about one environment, and it is not said which`,
    remedy: 'Name it with the input `environment`, or `--environment`.',
  },
})

/** What is known of a job by and by; one that is refused leaves what it came to. */
export interface HeardOfJob {
  readonly branch?: (branch: ProtectedBranch) => void
  readonly token?: (token: SignedToken) => void
  readonly identity?: (identity: JobIdentity) => void
}

/**
 * Opens the environment that a job of the protected branch writes, or would write: configuration, identity, cluster. Both
 * commands plan from the same parts, so that the same commit has the same digest.
 */
export const openWrites = async <T>(
  run: Run,
  command: Command,
  work: (opened: LiveEnvironment) => Promise<T>,
  /** Hears of the job before the cluster does, for the record. */
  heard: HeardOfJob = {},
): Promise<T> => {
  refuseMergeRequest(run, command, {
    expected: 'a run on the protected branch',
    remedy: `Use \`check\` here, and \`${command}\` in the job that runs after the merge.`,
  })
  const branch = await openProtected(run, needed(command))
  heard.branch?.(branch)
  if (command !== 'revoke') guardWrites(branch)
  const identity = await identifyWriter(
    run,
    branch,
    command === 'plan' || command === 'drift' ? 'plan' : 'apply',
    heard.token,
  )
  heard.identity?.(identity)
  if (command !== 'plan' && command !== 'apply')
    return openCluster(
      run,
      { ...branch, configuration: { ...branch.configuration, before: undefined }, identity },
      work,
    )
  const { configuration, isFirst } = await withBase(run, branch)
  guardMoves(configuration, [branch.environment])
  const { repository, revisions } = branch
  // What `check` cannot prove of a commit, nobody calls proven after the merge. What is checked out says what is read.
  const listed = isFirst ? { ...branch.configuration, base: undefined } : branch.configuration
  const unjudged = await findUnjudged(run, repository, revisions, [{ path: run.inputs.config, configuration: listed }])
  const sidesOf = (environment: Environment): Promise<Sides> =>
    readSides(run, repository, configuration, revisions, environment)
  return openCluster(run, { ...branch, configuration, identity, unjudged, sidesOf }, work)
}

interface ComparedConfiguration {
  readonly configuration: Configuration
  /** The commit brings it: the one before has none. */
  readonly isFirst: boolean
}

/** The protected configuration against the commit before: what the review of this commit compared. */
const withBase = async (
  { inputs }: Run,
  { repository, configuration, revisions: { base } }: ProtectedBranch,
): Promise<ComparedConfiguration> => {
  if (base === '') return { configuration: { ...configuration, before: undefined }, isFirst: false }
  const earlier = await readEarlier(repository, inputs.config, base)
  return {
    configuration: { ...configuration, before: earlier.before, base: earlier.base ?? configuration.base },
    isFirst: earlier.base === undefined,
  }
}

/** A configuration of the commit before that cannot be read is told as that: the file that is checked out may be right. */
const readEarlier = async (
  repository: ProtectedBranch['repository'],
  path: string,
  base: string,
): Promise<Configuration> => {
  try {
    return await readConfiguration(repository, path, { base, head: base })
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    const told = (problem: Problem): Problem => ({
      ...problem,
      message: `in commit ${base.slice(0, 12)}, which this one is compared with: ${problem.message}`,
      remedy: `That commit cannot be changed any more. Where the configuration is right now, push one more commit: its run compares with this one. (In the file: ${problem.remedy})`,
    })
    const [first, ...rest] = thrown.problems
    throw new Refusal(told(first), ...rest.map(told))
  }
}
