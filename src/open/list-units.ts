import type { UnitSettings } from '../config/config.js'
import { mayHoldMeshObjects } from '../manifests/interest.js'
import type { Repository, WholeRevisions } from '../ports/repository.js'
import { namespaceOfUnit, valueFilesOf } from '../units/namespace-of-unit.js'
import type { Unit } from '../units/unit.js'
import { readRevisionUnits, textsOf, type RevisionUnits } from './revision-units.js'

/** A unit as a configuration names it. */
export interface ListedUnit {
  readonly settings: UnitSettings
  /** Where the tree says it. */
  readonly namespace: string | undefined
}

export interface ListedUnits {
  readonly units: readonly ListedUnit[]
  /** Whether a file belongs to some unit, and is not applied as it is. */
  readonly isTaken: (path: string) => boolean
}

/** The units of what is on disk that may hold a policy and that a configuration can name. */
export const listUnits = async (repository: Repository & { readonly whole: WholeRevisions }): Promise<ListedUnits> => {
  const whole = { ...repository, resolve: <T>(revisions: T): Promise<T> => Promise.resolve(revisions) }
  const at = await readRevisionUnits(whole, 'worktree', '')
  const values = await textsOf(whole, at, at.found.units.flatMap(valueFilesOf))
  const textOf = (path: string): string | undefined => at.textOf(path) ?? values.get(path)
  const seen = new Map<string, ListedUnit>()
  for (const unit of at.found.units) {
    const settings = mayHoldPolicies(unit, at) ? settingsOf(unit) : undefined
    if (settings === undefined) continue
    const namespace = namespaceOfUnit(unit, textOf)
    const key = JSON.stringify([settings, namespace])
    if (!seen.has(key)) seen.set(key, { settings, namespace })
  }
  return { units: [...seen.values()], isTaken: at.found.isTaken }
}

const mayHoldPolicies = ({ reads }: Unit, { textOf }: RevisionUnits): boolean =>
  [...reads].some((path) => mayHoldMeshObjects(textOf(path) ?? ''))

/** undefined: what an object lays over the folder, or fills into it, stands in no configuration. */
const settingsOf = ({ source, obstacle }: Unit): UnitSettings | undefined => {
  if (obstacle !== undefined || source.kind === 'plain') return undefined
  const path = source.folder === '' ? '.' : source.folder
  if (source.kind === 'helm') {
    // Values for tests are nobody's environment.
    const ofTest = source.valueFiles.some((file) => /(?:^|\/)ci\//.test(file))
    return source.values === undefined && !ofTest ? { path, values: source.valueFiles } : undefined
  }
  const isBare = source.overlay === undefined && source.resources === undefined && source.substitutions === undefined
  return isBare ? { path, values: [] } : undefined
}
