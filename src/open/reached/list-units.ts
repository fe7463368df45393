import type { UnitSettings } from '../../config/config.js'
import { mayHoldMeshObjects } from '../../manifests/interest.js'
import { createReadCache } from '../../manifests/read-objects.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import type { Renderer } from '../../ports/renderer.js'
import type { Repository, WholeRevisions } from '../../ports/repository.js'
import { namespaceOfUnit, valueFilesOf } from '../../units/namespace-of-unit.js'
import type { Unit } from '../../units/unit.js'
import { renderUnit, type RenderPorts } from './render-unit.js'
import { readRevisionUnits, textsOf, type RevisionUnits } from './revision-units.js'

/** A unit as a configuration names it. */
export interface ListedUnit {
  readonly settings: UnitSettings
  /** Where the tree says it. */
  readonly namespace: string | undefined
}

export interface ListedUnits {
  readonly units: readonly ListedUnit[]
  /** Units that do not render here, and why: an environment of one would prove nothing. */
  readonly unrendered: readonly UnrenderedUnit[]
  /** Whether a file belongs to some unit, and is not applied as it is. */
  readonly isTaken: (path: string) => boolean
}

export interface UnrenderedUnit {
  readonly settings: UnitSettings
  readonly reason: string
}

/** More units than this are not tried: a configuration names fewer. */
const mostTried = 40

/** The units of what is on disk that may hold a policy and that a configuration can name; where their tool is there, only those that it renders. */
export const listUnits = async (
  repository: Repository & { readonly whole: WholeRevisions },
  openRenderer: () => Promise<Renderer>,
): Promise<ListedUnits> => {
  const whole = { ...repository, resolve: <T>(revisions: T): Promise<T> => Promise.resolve(revisions) }
  const at = await readRevisionUnits(whole, 'worktree', '')
  const values = await textsOf(whole, at, at.found.units.flatMap(valueFilesOf))
  const textOf = (path: string): string | undefined => at.textOf(path) ?? values.get(path)
  const seen = new Map<string, ListedUnit & { readonly unit: Unit }>()
  for (const unit of at.found.units) {
    const settings = mayHoldPolicies(unit, at) ? settingsOf(unit) : undefined
    if (settings === undefined) continue
    const namespace = namespaceOfUnit(unit, textOf)
    const key = JSON.stringify([settings, namespace])
    if (!seen.has(key)) seen.set(key, { settings, namespace, unit })
  }
  const units: ListedUnit[] = []
  const unrendered: UnrenderedUnit[] = []
  const ports = { repository: whole, cache: createReadCache(), namespace: undefined }
  for (const [index, { unit, ...listed }] of [...seen.values()].entries()) {
    const rendered =
      index < mostTried ? await renderUnit({ ...ports, renderer: await openRenderer() }, unit, at) : undefined
    if (rendered?.kind === 'not rendered' && rendered.noTool !== true)
      unrendered.push({ settings: listed.settings, reason: rendered.reason.text })
    else units.push(listed)
  }
  return { units, unrendered, isTaken: at.found.isTaken }
}

/** A unit that `check` would compare where a change reaches it, and what keeps it from being read. */
export interface TriedUnit {
  readonly title: string
  readonly reason?: Reason
}

export interface TriedUnits {
  readonly units: readonly TriedUnit[]
  /** More of them, which were not tried. */
  readonly left: number
  readonly isTaken: (path: string) => boolean
}

/** The units of a revision that may hold a policy, each rendered once. */
export const tryUnits = async (
  ports: Omit<RenderPorts, 'renderer' | 'cache'>,
  openRenderer: () => Promise<Renderer>,
  revision: string,
  own: string,
): Promise<TriedUnits> => {
  const at = await readRevisionUnits(ports.repository, revision, own)
  const found = at.found.units.filter((unit) => mayHoldPolicies(unit, at))
  const tried = found.slice(0, mostTried)
  const units: TriedUnit[] = []
  if (tried.length > 0) {
    const renderer = await openRenderer()
    for (const unit of tried) {
      const rendered = await renderUnit({ ...ports, cache: createReadCache(), renderer }, unit, at)
      units.push({ title: unit.title, ...(rendered.kind === 'not rendered' ? { reason: rendered.reason } : {}) })
    }
  }
  return { units, left: found.length - tried.length, isTaken: at.found.isTaken }
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
