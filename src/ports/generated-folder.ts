/** A folder that a command writes files to, flat: names hold no slash. No method follows a link. */
export interface GeneratedFolder {
  /** As a person named it, without a trailing slash. */
  readonly path: string
  /** In order of name; none where the folder is not there. Text is read of regular files of at most 1 MiB. */
  list(): Promise<readonly FolderEntry[]>
  /** Makes the folder where it is not there; the file appears as a whole, in place of a regular file of that name or none. */
  write(name: string, text: string): Promise<void>
  remove(name: string): Promise<void>
}

/** An entry of a folder, by name. */
export type FolderEntry =
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  /** A link, a folder, a device, or a file too large to be ours. */
  | { readonly kind: 'other'; readonly name: string; readonly what: string }

/** Of a file that a command writes: no folder, and nothing hidden. */
export const isFileName = (name: string): boolean => /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name)
