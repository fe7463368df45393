import type { DestinationDiff } from '../mesh/difference/access-diff.js'
import { listNames } from '../ports/list-names.js'
import { keyText, type ObjectKey } from '../ports/object.js'
import type { FileSource, Source } from '../ports/source.js'
import type { Plan } from '../plan/plan.js'

/** Where something stands, for people: `mesh/orders.yaml:12`, and the template that a rendered line is from. */
export const placeTitle = (source: Source): string => {
  switch (source.kind) {
    case 'file':
      return fileTitle(source.changedAt ?? source)
    case 'generated':
      return `${source.from.path}:${source.from.line}`
    case 'cluster':
      return 'the cluster'
    case 'input':
      return source.name
  }
}

const fileTitle = ({ path, line, renderedFrom, renderedWith = [] }: FileSource): string => {
  const from = renderedFrom === undefined ? '' : ` (from ${renderedFrom})`
  return `${path}:${line}${from}${renderedWith.length === 0 ? '' : ` (rendered with ${listNames(renderedWith, mostNamed)})`}`
}

const mostNamed = 3

/** The state after, as the flags of `explain` and `replay` name it. */
export type JudgedState = readonly (readonly [flag: string, text: string])[]

/**
 * What `explain` is asked about from the checkout: the environment as `check` reads it, with the snapshot that it names or
 * one that is taken first (`snapshotFirst`), the unit that was compared, a folder that was given, or the checkout itself. A row of
 * an upgrade is asked as the next version of Istio reads it.
 */
export const judgedState = (plan: Plan, { upgrade }: Pick<DestinationDiff, 'upgrade'> = {}): JudgedState => [
  ...stateAfter(plan),
  ...(upgrade === undefined ? [] : [['istio', upgrade.to] as const]),
]

const stateAfter = (plan: Plan): JudgedState => {
  const { unit, environment } = plan.reviewed
  const { head, config, namespace } = plan.observed
  const isFolder = head !== '' && head !== 'worktree' && !/^[0-9a-f]{7,64}$/.test(head)
  const ofFolder: JudgedState = isFolder ? [['state', head]] : []
  if (environment !== null)
    return [
      ...ofFolder,
      ['environment', environment],
      ...(config === undefined ? [] : [['config', config] as const]),
      ...(isLive(plan) ? [['snapshot', takenInto] as const] : []),
    ]
  if (isFolder) return ofFolder
  if (unit === undefined) return [['state', '.']]
  return [['unit', unit], ...(namespace === undefined ? [] : [['namespace', namespace] as const])]
}

/** The folder that the lines to try take a snapshot into. */
const takenInto = 'mesh-snapshot'

/** Whether the run asked a cluster itself: what that added stands in no file of the checkout. */
const isLive = ({ reviewed: { cluster }, observed: { snapshot } }: Plan): boolean =>
  cluster !== 'none' && snapshot === undefined

/** The flags of `meshgate snapshot`, which the lines to try need first where the run asked a cluster; none elsewhere. */
export const snapshotFirst = (plan: Plan): JudgedState => {
  const { environment } = plan.reviewed
  const { config } = plan.observed
  if (environment === null || !isLive(plan)) return []
  return [
    ['environment', environment],
    ...(config === undefined ? [] : [['config', config] as const]),
    ['out', takenInto],
  ]
}

/** The file and line that a platform can show beside the change, where there is one. */
export const fileOf = (source: Source | undefined): FileSource | undefined =>
  source?.kind === 'file' ? (source.changedAt ?? source) : source?.kind === 'generated' ? source.from : undefined

/**
 * The same where a merge request's diff reaches it: a file that the change touches. Nothing of two folders is in a diff,
 * since they are made by another job; neither is a file that holds no changed object, or whose object is changed by another one.
 */
export const fileInDiff = (plan: Plan, source: Source | undefined): FileSource | undefined => {
  const where = fileOf(source)
  if (where === undefined || where.renderedWith !== undefined) return undefined
  const { base, head, positions } = plan.observed
  if ([base, head].some((folder) => folder !== '' && where.path.startsWith(`${folder.replace(/\/+$/, '')}/`)))
    return undefined
  const touched = new Set(
    plan.reviewed.change.flatMap(({ key }) => {
      const name = keyText(key)
      return Object.hasOwn(positions, name) ? (fileOf(positions[name])?.path ?? []) : []
    }),
  )
  return touched.size === 0 || touched.has(where.path) ? where : undefined
}

/** A finding's place: by its fingerprint, else that of its object. */
export const placeOf = (plan: Plan, fingerprint: string, key: ObjectKey): Source | undefined => {
  const { positions } = plan.observed
  for (const name of [fingerprint, keyText(key)]) if (Object.hasOwn(positions, name)) return positions[name]
  return undefined
}
