import type { Renderer } from './renderer.js'
import type { Repository, WholeRevisions } from './repository.js'

/** The folder that a person works in: what is there is read, and files are made that are not there. */
export interface WorkingFolder {
  readonly repository: Repository & { readonly whole: WholeRevisions }
  /** Renders with the programs of this machine. */
  readonly renderer: () => Promise<Renderer>
  /** URL of `origin`; empty where there is none. */
  readonly remote: string
  /** Contexts of the kubeconfig of this machine. */
  readonly contexts: readonly { readonly name: string; readonly server: string }[]
  readonly exists: (path: string) => Promise<boolean>
  /** Writes a file that is not there; never through a link. */
  readonly create: (path: string, text: string) => Promise<void>
}
