/** How much of a file is read before it is refused (attack K07). */
export interface ReadLimits {
  /** Bytes of one file, as UTF-8. */
  readonly bytes: number
  /** YAML documents of one file. */
  readonly documents: number
  /** Mappings and sequences inside each other. */
  readonly depth: number
}

/** Files that a merge request can change. */
export const repositoryLimits: ReadLimits = { bytes: 1024 * 1024, documents: 500, depth: 50 }

/** Files that a merge request leaves as they are: all that is kept of a file. */
export const unchangedLimits: ReadLimits = { ...repositoryLimits, bytes: 2 * 1024 * 1024 }

/** Folders that a person names: `kubectl get -o yaml` of a large mesh is one long file, with deep schemas of CRDs in it. */
export const folderLimits: ReadLimits = { bytes: 256 * 1024 * 1024, documents: 1_000_000, depth: 100 }
