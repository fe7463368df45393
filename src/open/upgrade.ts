import type { Config } from '../config/config.js'
import { readVersion } from '../mesh/resolve/version.js'
import type { Configuration } from '../plan/opened-environment.js'
import type { Upgrade } from '../plan/judge-upgrade.js'

/** The upgrade that a run is about: the one that was asked for, else that of a changed `mesh.istioVersion`. */
export const upgradeOf = (
  asked: Upgrade | undefined,
  { base, head }: Configuration,
  environment: string | undefined,
): Upgrade | undefined => {
  if (asked !== undefined) return asked
  const [from, to] = [versionIn(base, environment), versionIn(head, environment)]
  return to === undefined || to === from || readVersion(to) === undefined ? undefined : { to }
}

const versionIn = (config: Config | undefined, name: string | undefined): string | undefined =>
  name === undefined
    ? config?.protected.mesh?.istioVersion
    : config?.protected.environments.find((one) => one.name === name)?.mesh.istioVersion
