import { kustomizationNames } from '../manifests/templates.js'
import { isJsonObject, type JsonObject } from '../ports/json.js'
import type { KubernetesObject } from '../ports/object.js'
import type { FileSource } from '../ports/source.js'
import { overlayFolder } from './copy-of-unit.js'
import { joinPath, pathIn } from './revision-tree.js'
import type { Unit } from './unit.js'

const origin = 'config.kubernetes.io/origin'

/**
 * A rendered object stands where its source does: in the file that kustomize names as its origin, in the template that Helm
 * names. What was added to find that out is taken away again.
 */
export const placeRendered = (
  object: KubernetesObject,
  unit: Unit,
  textOf: (path: string) => string | undefined,
): KubernetesObject => {
  const { source, annotations, content } = object
  if (source.kind !== 'file' || unit.source.kind === 'plain') return object
  const { [origin]: from, ...rest } = annotations
  const path =
    unit.source.kind === 'kustomize' ? originPath(from) : templatePath(unit.source.folder, source.renderedFrom)
  const text = path === undefined ? undefined : textOf(path)
  const place: FileSource = {
    kind: 'file',
    path: path ?? buildPath(unit, textOf),
    line: text === undefined ? 1 : lineOf(text, object),
    column: 1,
  }
  return {
    ...object,
    source: place,
    locate: () => place,
    ...(from === undefined ? {} : { annotations: rest, content: withoutOrigin(content) }),
  }
}

const originPath = (text: string | undefined): string | undefined => {
  const path = /^path: (.+)$/m.exec(text ?? '')?.[1]
  return path === undefined || path.includes('://') ? undefined : joinPath(overlayFolder, path)
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

/** The line of `kind:` in the document that names the object; of the only document of its kind; else the first. */
const lineOf = (text: string, { key }: KubernetesObject): number => {
  const lines = text.split('\n')
  const kinds: number[] = []
  let named: number | undefined
  let start = 0
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && !/^---(?:\s|$)/.test(lines[at] ?? '')) continue
    const document = lines.slice(start, at)
    const kind = document.findIndex((line) => valueOf(line, 'kind') === key.kind)
    if (kind !== -1) kinds.push(start + kind + 1)
    if (kind !== -1 && document.some((line) => isName(valueOf(line, 'name'), key.name))) named ??= start + kind + 1
    start = at + 1
  }
  return named ?? (kinds.length === 1 ? kinds[0] : undefined) ?? 1
}

const valueOf = (line: string, field: string): string | undefined =>
  new RegExp(`^\\s*(?:- )?${field}:\\s*["']?([^"'\\s#]+)`).exec(line)?.[1]

/** Prefixes and suffixes of kustomize stand around the name. */
const isName = (written: string | undefined, name: string): boolean =>
  written !== undefined && written !== '' && name.includes(written)

const withoutOrigin = (content: JsonObject): JsonObject => {
  const metadata = content['metadata']
  const annotations = isJsonObject(metadata) ? metadata['annotations'] : undefined
  if (!isJsonObject(metadata) || !isJsonObject(annotations)) return content
  const rest = Object.fromEntries(Object.entries(annotations).filter(([name]) => name !== origin))
  const others = Object.fromEntries(Object.entries(metadata).filter(([name]) => name !== 'annotations'))
  const kept: JsonObject = Object.keys(rest).length === 0 ? others : { ...others, annotations: rest }
  return { ...content, metadata: kept }
}
