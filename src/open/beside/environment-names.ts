import { isAlike, isEnvironmentName } from '../../manifests/environment-name.js'

/** An environment of the configuration: its name, and where its files begin. */
export interface NamedPlace {
  readonly name: string
  readonly roots: readonly string[]
}

/** Whether a folder has an environment's name, or is one of those that its files stand in. */
export const isFolderOf = (folder: string, { name, roots }: NamedPlace): boolean =>
  isAlike(folder, name) || roots.some((root) => root.split('/').includes(folder))

/** The innermost of a path's folders that has the name of a stage, where no environment of the configuration has that name. */
export const stageIn = (folder: string, places: readonly NamedPlace[]): string | undefined => {
  const folders = folder.split('/')
  const at = folders.findLastIndex((one) => isEnvironmentName(one) && !places.some((place) => isFolderOf(one, place)))
  return at === -1 ? undefined : folders.slice(0, at + 1).join('/')
}

/** Whether a folder has the name of another environment of the configuration than this one. */
export const isFolderOfOther = (folder: string, own: readonly NamedPlace[], places: readonly NamedPlace[]): boolean =>
  isEnvironmentName(folder) &&
  !own.some((place) => isFolderOf(folder, place)) &&
  places.some((place) => isFolderOf(folder, place))
