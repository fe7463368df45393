import type { Environment, GitOpsTool, Locate } from '../config/config.js'
import { Refusal } from '../errors/problem.js'
import { toolTitle } from '../plan/gitops-owner.js'
import type { Run } from './run.js'

/** What a command takes from the configuration, and what to do where there is none. */
export interface ConfigNeeded {
  /** `apply takes from it what to write` */
  readonly purpose: string
  readonly remedy: string
}

/** A command that takes its work from the configuration, where there is none. */
export const configNeeded = (path: string, { purpose, remedy }: ConfigNeeded): Refusal =>
  new Refusal({
    code: 'CONFIG_NEEDED',
    message: `there is no ${path}, and ${purpose}`,
    where: { kind: 'input', name: 'config' },
    expected: path,
    received: 'no such file',
    remedy,
  })

/** A command that reads or writes a cluster, for an environment without one. */
export const clusterNeeded = (environment: Environment, snapshot = false): Refusal =>
  new Refusal({
    code: 'CLUSTER_NEEDED',
    message: `environment ${JSON.stringify(environment.name)} names no cluster${snapshot ? ' to take a snapshot of' : ''}`,
    expected: `${environment.pointer}/cluster`,
    received: 'nothing',
    remedy: snapshot
      ? 'Add `cluster:` to the environment; `snapshot:` beside it is what merge-request jobs read.'
      : 'Add `cluster:` to the environment.',
  })

/** A command that writes what somebody has approved. */
export const refuseMergeRequest = (
  { context }: Run,
  command: string,
  { expected, remedy }: { readonly expected: string; readonly remedy: string },
): void => {
  if (context.mergeRequest === undefined) return
  throw new Refusal({
    code: 'NOT_PROTECTED',
    message: `${command} runs for a merge request, whose content nobody has approved`,
    expected,
    received: 'a merge request',
    remedy,
  })
}

/** Another tool writes this environment: two writers would undo each other. */
export const appliedElsewhere = (environment: Environment, tool: GitOpsTool, locate: Locate | undefined): Refusal =>
  new Refusal({
    code: 'APPLY_GITOPS',
    message: `${toolTitle(tool)} applies environment ${JSON.stringify(environment.name)} from the repository: meshgate writes nothing there`,
    ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
    expected: 'an environment that meshgate applies',
    received: `apply: { by: ${tool} }`,
    remedy: `Commit what \`meshgate render --environment ${environment.name} --out DIR\` writes, and take this job out.`,
  })
