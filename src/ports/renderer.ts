/** What a tool makes of a copy of some files of a revision. */
export interface RenderTask {
  readonly tool: 'kustomize' | 'helm'
  /** The whole copy: path → bytes. Nothing else of the repository is there, and no link. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The folder of the copy that is built. */
  readonly folder: string
  /** kustomize's alone: files of the whole copy are read, and not those of a kustomization's own folder alone. */
  readonly loadsAnywhere?: true
  /** Helm's alone. */
  readonly release?: HelmRelease
}

export interface HelmRelease {
  readonly name: string
  readonly namespace: string
  /** Paths in the copy, in order. */
  readonly valueFiles: readonly string[]
}

export type Rendering =
  | { readonly kind: 'rendered'; readonly text: string }
  | {
      readonly kind: 'failed'
      readonly why: 'no tool' | 'refused' | 'limit'
      /** One line, with what the tool said. */
      readonly text: string
      readonly remedy: string
    }

/** Renders with the programs of the machine; never throws for what the files hold. */
export interface Renderer {
  readonly render: (task: RenderTask) => Promise<Rendering>
}
