import type { SignedToken } from '../identity/verify-token.js'
import { readConfiguration } from './configuration.js'
import { refuseMergeRequest } from './needed.js'
import { openCluster, type LiveEnvironment } from './open-environment.js'
import { guardWrites, identifyWriter, openProtected, type ProtectedBranch } from './open-protected.js'
import type { Run } from './run.js'
import type { Configuration, JobIdentity } from '../plan/opened-environment.js'

const needed = (command: string) => ({
  config: {
    purpose: `${command} takes from it what to write`,
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
  command: 'plan' | 'apply' | 'revoke',
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
  const identity = await identifyWriter(run, branch, command === 'plan' ? 'plan' : 'apply', heard.token)
  heard.identity?.(identity)
  const configuration = await withBase(run, branch)
  return openCluster(run, { ...branch, configuration, identity }, work)
}

/** The protected configuration against the commit before: what the review of this commit compared. */
const withBase = async (
  { inputs }: Run,
  { repository, configuration, revisions: { base } }: ProtectedBranch,
): Promise<Configuration> => {
  if (base === '') return { ...configuration, before: undefined }
  const earlier = await readConfiguration(repository, inputs.config, { base, head: base })
  return { ...configuration, before: earlier.before, base: earlier.base ?? configuration.base }
}
