import type { Inputs } from '../ports/inputs.js'
import type { GeneratedFolder } from '../ports/generated-folder.js'
import type { SnapshotFolder } from '../ports/snapshot-folder.js'
import type { WorkingFolder } from '../ports/working-folder.js'
import type { Run } from '../open/run.js'
import type { Upgrade } from '../plan/judge-upgrade.js'
import type { ListedCommand } from './listed-command.js'
import type { OfflinePorts } from './offline-ports.js'

/** What the program gives to a command of the command line; what a command does not ask for is not loaded. */
export interface Shell {
  readonly inputs: Inputs
  readonly json: boolean
  readonly offline: OfflinePorts
  /** The run of a job, or of a person's checkout. A folder for reports is looked at before anything else. */
  readonly job: (line?: JobLine) => Promise<Run>
  readonly generatedFolder: (path: string) => Promise<GeneratedFolder>
  readonly snapshotFolder: (path: string) => Promise<SnapshotFolder>
  readonly workingFolder: () => Promise<WorkingFolder>
  /** Every command with its flags, for what is generated from them. */
  readonly listCommands: () => Promise<readonly ListedCommand[]>
  /** Removes the kubeconfig that a folder of reports names, and the file that names it. */
  readonly removeLogin: (folder: string | undefined) => Promise<'none' | 'removed' | 'not ours'>
  /** Runs the whole flow on this machine, and prints it. */
  readonly demo: (options: {
    readonly kubeconfig: string | undefined
    readonly report: string | undefined
  }) => Promise<void>
  /** `process.versions.node`. */
  readonly nodeVersion: string
}

/** What of the command line only the run of a job knows. */
export interface JobLine {
  /** A person's own base revision. */
  readonly base?: string | undefined
  /** `--istio A..B`. */
  readonly istio?: Upgrade | undefined
  /** Folder of the reports; without one the environment may name it, for a command that writes any. */
  readonly reports?: { readonly folder: string | undefined }
  /** A file that the command writes. */
  readonly writes?: string | undefined
}
