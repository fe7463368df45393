/** A place in a file of the repository or of a folder given by hand; lines and columns count from 1. */
export interface FileSource {
  readonly kind: 'file'
  readonly path: string
  readonly line: number
  readonly column: number
  /** The template that a rendered file names in its `# Source:` comment. */
  readonly renderedFrom?: string
  /** Of a rendered object that changes where its own file does not: the changed line of the values, patch or kustomization that it is rendered with. */
  readonly changedAt?: FileSource
  /** The same where several changed files may be what changes it. */
  readonly renderedWith?: readonly string[]
}

/** An object as a cluster holds it. */
export interface ClusterSource {
  readonly kind: 'cluster'
  readonly uid: string
  readonly resourceVersion: string
}

/** An object that meshgate renders, and the line of the configuration that asks for it. */
export interface GeneratedSource {
  readonly kind: 'generated'
  readonly binding: string
  readonly from: FileSource
}

/** A part of the environment, an input or a command-line flag, by name. */
export interface InputSource {
  readonly kind: 'input'
  readonly name: string
}

export type Source = FileSource | ClusterSource | GeneratedSource | InputSource
