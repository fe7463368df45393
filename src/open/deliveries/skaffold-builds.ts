import { isJsonObject, isSameJson, type Json } from '../../ports/json.js'
import { nameOf } from '../../ports/repository.js'
import { readValues } from '../../units/read-values.js'
import type { RevisionUnits } from '../reached/revision-units.js'

/** How Skaffold builds and tests images, and which ports a developer sees; what it runs beside may do anything. */
const ofBuilds: ReadonlySet<string> = new Set(['build', 'test', 'portForward'])
const runs = /"(?:hooks|custom|customTest|buildCommand)"/

/** Whether nothing but builds of a file of Skaffold differs. */
export const buildsAlone = (path: string, ...sides: readonly [RevisionUnits, RevisionUnits]): boolean => {
  if (!/^skaffold[^/]*\.ya?ml$/.test(nameOf(path))) return false
  const [old, now] = sides.map(({ textOf }) => readValues(textOf(path) ?? ''))
  if (old === undefined || now === undefined || old.length === 0 || now.length === 0) return false
  return !runs.test(JSON.stringify([old, now])) && isSameJson(old.map(withoutBuilds), now.map(withoutBuilds))
}

const withoutBuilds = (value: Json): Json => {
  if (!isJsonObject(value)) return value
  const rest = Object.fromEntries(Object.entries<Json>(value).filter(([name]) => !ofBuilds.has(name)))
  const profiles = value['profiles']
  return Array.isArray(profiles) ? { ...rest, profiles: (profiles as readonly Json[]).map(withoutBuilds) } : rest
}
