/** The folder that a snapshot is written to. */
export interface SnapshotFolder {
  /** As a person named it, without a trailing slash. */
  readonly path: string
  /**
   * Puts these files there in place of an older snapshot, all at once: a run that ends on the way leaves the old one. Throws
   * a `Refusal` where the folder holds anything that no snapshot wrote (SNAPSHOT_FOLDER), or cannot be written (OUTPUT_PATH).
   */
  replace(files: readonly { readonly path: string; readonly text: string }[]): Promise<void>
}
