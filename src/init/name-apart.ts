import type { FoundEnvironment } from './found-environment.js'

/** The one folder of all lists of an environment that nothing names. */
const folderOfLists = ({ isNamed, policies }: FoundEnvironment): string | undefined => {
  const folders = new Set(policies.map((glob) => glob.slice(0, Math.max(0, glob.indexOf('/')))))
  const [only = ''] = folders
  return !isNamed && folders.size === 1 && /^[A-Za-z0-9](?:[-A-Za-z0-9_]{0,38}[A-Za-z0-9])?$/.test(only)
    ? only
    : undefined
}

/** A number tells equal names apart. A name that the tree says goes first: `overlays/staging` is staging, whatever else is called so for want of a name. */
export const nameApart = (environments: readonly FoundEnvironment[]): readonly FoundEnvironment[] => {
  const taken = new Set<string>()
  const names = new Map<FoundEnvironment, string>()
  for (const isNamed of [true, false])
    for (const environment of environments) {
      if (environment.isNamed !== isNamed) continue
      const words = taken.has(environment.name) ? (folderOfLists(environment) ?? environment.name) : environment.name
      let name = words
      for (let count = 2; taken.has(name); count += 1) name = `${words}-${count}`
      taken.add(name)
      names.set(environment, name)
    }
  return environments.map((environment) => ({ ...environment, name: names.get(environment) ?? environment.name }))
}
