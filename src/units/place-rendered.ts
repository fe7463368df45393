import type { Problem } from '../errors/problem.js'
import type { UnreadPart } from '../manifests/read-objects.js'
import { kustomizationNames } from '../manifests/templates.js'
import type { Position } from '../manifests/positions.js'
import { isJsonObject, type JsonObject } from '../ports/json.js'
import type { KubernetesObject, ObjectKey } from '../ports/object.js'
import { once } from '../ports/once.js'
import type { FileSource } from '../ports/source.js'
import { overlayFolder, rootFolder } from './copy-of-unit.js'
import { joinPath, pathIn } from './revision-tree.js'
import type { Unit } from './unit.js'
import { openWritten, type WrittenPlace } from './written-line.js'

const origin = 'config.kubernetes.io/origin'

/** The files that a unit is made from; each is looked through once. */
export interface UnitSources {
  readonly textOf: (path: string) => string | undefined
  readonly writtenAt: (path: string, key: ObjectKey) => WrittenPlace
}

export const openSources = (textOf: UnitSources['textOf']): UnitSources => {
  const known = new Map<string, (key: ObjectKey) => WrittenPlace>()
  return {
    textOf,
    writtenAt: (path, key) => {
      const find = known.get(path) ?? openWritten(textOf(path) ?? '')
      known.set(path, find)
      return find(key)
    },
  }
}

/**
 * A rendered object stands where its source does: in the file that kustomize names as its origin, in the template that Helm
 * names. So does each part that its source writes as it is rendered. What was added to find that out is taken away again.
 */
export const placeRendered = (
  object: KubernetesObject,
  unit: Unit,
  { textOf, writtenAt }: UnitSources,
): KubernetesObject => {
  const { source, annotations, content, key } = object
  if (source.kind !== 'file' || unit.source.kind === 'plain') return object
  const { [origin]: from, ...rest } = annotations
  const path =
    unit.source.kind === 'kustomize'
      ? originPath(from, unit.source.folder)
      : templatePath(unit.source.folder, source.renderedFrom)
  // Most objects stand in no row: the line is looked for when somebody asks.
  const written = once(() => (path === undefined ? undefined : writtenAt(path, key)))
  const file = path ?? buildPath(unit, textOf)
  const place = placeLater(file, () => ({ line: written()?.line ?? 1, column: 1 }))
  return {
    ...object,
    source: place,
    locate: (pointer) =>
      pointer === '' || path === undefined
        ? place
        : placeLater(file, () => written()?.placeOf(pointer, content) ?? { line: place.line, column: 1 }),
    ...(from === undefined ? {} : { annotations: rest, content: withoutOrigin(content) }),
  }
}

/** The origin of a part, in the form of the text or as JSON. */
const originIn = /config\.kubernetes\.io\/origin(?:: \|\n\s+|":")(path: [^\n"\\]+)/

/** A part of a rendered text that nobody can read stands where its source does as well; what is from no file stays where it was rendered. */
export const placeUnread = (part: UnreadPart, rendered: string, unit: Unit, { textOf }: UnitSources): UnreadPart => {
  const { source } = unit
  if (source.kind === 'plain') return part
  const lines = rendered.split('\n')
  const placed = (problem: Problem): Problem => {
    const { where } = problem
    if (where?.kind !== 'file') return problem
    const path =
      source.kind === 'kustomize'
        ? originPath(originIn.exec(part.written)?.[1], source.folder)
        : templatePath(source.folder, where.renderedFrom)
    const text = path === undefined ? undefined : textOf(path)
    if (path === undefined || text === undefined) return problem
    const words = (lines[where.line - 1] ?? '').trim()
    const line = text.split('\n').findIndex((one) => one.trim() === words)
    return { ...problem, where: { kind: 'file', path, line: Math.max(line, 0) + 1, column: 1 } }
  }
  return { ...part, problems: part.problems.map(placed) }
}

const placeLater = (path: string, find: () => Position): FileSource => {
  const position = once(find)
  return {
    kind: 'file',
    path,
    get line() {
      return position().line
    },
    get column() {
      return position().column
    },
  }
}

const originPath = (text: string | undefined, folder: string): string | undefined => {
  const path = /^path: (.+)$/m.exec(text ?? '')?.[1]
  if (path === undefined || path.includes('://')) return undefined
  const inCopy = joinPath(overlayFolder, path)
  return folder === '' && inCopy?.startsWith(`${rootFolder}/`) === true ? inCopy.slice(rootFolder.length + 1) : inCopy
}

/** `# Source: shop/charts/db/templates/policy.yaml` begins with the chart's name, and not with its folder. */
const templatePath = (folder: string, renderedFrom: string | undefined): string | undefined => {
  const inside = renderedFrom?.slice(renderedFrom.indexOf('/') + 1)
  return inside === undefined || inside === '' ? undefined : joinPath(folder, inside)
}

const buildPath = ({ source }: Unit, textOf: (path: string) => string | undefined): string => {
  if (source.kind === 'plain') return ''
  const names = source.kind === 'helm' ? ['Chart.yaml'] : kustomizationNames
  const paths = names.map((name) => pathIn(source.folder, name))
  return paths.find((path) => textOf(path) !== undefined) ?? paths[0] ?? ''
}

const withoutOrigin = (content: JsonObject): JsonObject => {
  const metadata = content['metadata']
  const annotations = isJsonObject(metadata) ? metadata['annotations'] : undefined
  if (!isJsonObject(metadata) || !isJsonObject(annotations)) return content
  const rest = Object.fromEntries(Object.entries(annotations).filter(([name]) => name !== origin))
  const others = Object.fromEntries(Object.entries(metadata).filter(([name]) => name !== 'annotations'))
  const kept: JsonObject = Object.keys(rest).length === 0 ? others : { ...others, annotations: rest }
  return { ...content, metadata: kept }
}
