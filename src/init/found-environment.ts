import type { UnitSettings } from '../config/config.js'

/** One environment as the folders tell it. */
export interface FoundEnvironment {
  readonly name: string
  /** Whether a folder or a file has this name; else it is what `--environment` says, or `staging`. */
  readonly isNamed: boolean
  readonly namespace: string
  /** Globs that hold nothing but Kubernetes objects, each object once. */
  readonly policies: readonly string[]
  /** What is rendered in place of a list. */
  readonly unit?: UnitSettings
  /** Of a RequestAuthentication among them. */
  readonly audience?: string
}
