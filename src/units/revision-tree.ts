import { followLinks } from '../ports/follow-links.js'
import { byCodePoint } from '../ports/order.js'
import { normalPath } from '../ports/repository.js'

/** What stands at the paths of a revision. */
export interface TreeListing {
  /** Paths of regular files. */
  readonly files: readonly string[]
  /** Symbolic links: path → target as written. */
  readonly links: ReadonlyMap<string, string>
}

/** A revision's files as units see them: links lead within the tree, or nowhere. */
export interface RevisionTree {
  /** The file that a path leads to, without links; undefined where there is none in this repository. */
  readonly file: (path: string) => string | undefined
  /** The folder that a path leads to; '' is the root. */
  readonly folder: (path: string) => string | undefined
  /** Paths of files and links below a folder, in order. */
  readonly below: (folder: string) => readonly string[]
  /** All of them. */
  readonly paths: readonly string[]
  readonly isLink: (path: string) => boolean
  /** Links on the way to what a path leads to, itself too where it is one. */
  readonly linksOn: (path: string) => readonly string[]
}

export const openTree = ({ files, links }: TreeListing): RevisionTree => {
  const paths = [...files, ...links.keys()].sort(byCodePoint)
  const regular = new Set(files)
  const folders = new Set<string>([''])
  for (const path of paths)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  const follow = (path: string): string | undefined => followLinks(path, links).end
  const below = (folder: string): readonly string[] => {
    if (folder === '') return paths
    const start = `${folder}/`
    const found: string[] = []
    for (let at = firstFrom(paths, start); at < paths.length; at += 1) {
      const path = paths[at] ?? ''
      if (!path.startsWith(start)) break
      found.push(path)
    }
    return found
  }
  return {
    paths,
    below,
    isLink: (path) => links.has(path),
    linksOn: (path) => (links.size === 0 ? [] : followLinks(path, links).passed),
    file: (path) => {
      const real = links.size === 0 ? normalPath(path) : follow(path)
      return real !== undefined && regular.has(real) ? real : undefined
    },
    folder: (path) => {
      const real = links.size === 0 ? normalPath(path) : follow(path)
      return real !== undefined && folders.has(real) ? real : undefined
    },
  }
}

/** The paths with all that links among them lead to, whatever it is called, and the links on the way. */
export const withTargets = (paths: Iterable<string>, tree: RevisionTree): ReadonlySet<string> => {
  const found = new Set<string>()
  const open = [...paths]
  // It grows on the way.
  for (const path of open) {
    if (found.has(path)) continue
    found.add(path)
    for (const link of tree.linksOn(path)) found.add(link)
    const file = tree.file(path)
    if (file !== undefined) open.push(file)
    else open.push(...behindLink(path, tree).paths)
  }
  return found
}

/** What a link to a folder brings. One to a folder above it would bring itself again. */
export const behindLink = (
  path: string,
  tree: RevisionTree,
): { readonly folder: string; readonly paths: readonly string[] } => {
  const folder = tree.isLink(path) ? tree.folder(path) : undefined
  return folder === undefined || isInside(path, folder)
    ? { folder: '', paths: [] }
    : { folder, paths: tree.below(folder) }
}

/** A path beside `folder`, as a file there would write it. */
export const joinPath = (folder: string, path: string): string | undefined =>
  path.startsWith('/') ? undefined : normalPath(pathIn(folder, path))

/** Whether a path stands in the folder; everything stands in the root. */
export const isInside = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`)

/** The path of what stands in a folder by this name. */
export const pathIn = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)

/** What a path within the folder is called from there. */
export const pathFrom = (folder: string, path: string): string => (folder === '' ? path : path.slice(folder.length + 1))

/** Index of the first path that is not before `text`. */
const firstFrom = (paths: readonly string[], text: string): number => {
  let low = 0
  let high = paths.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paths[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
