import { digestOf } from '../mesh/digest.js'
import { isJsonObject, type Json } from '../ports/json.js'
import { once } from '../ports/once.js'
import { nameOf } from '../ports/repository.js'
import { isKustomizationFile } from '../units/kustomizations.js'
import { readValues } from '../units/read-values.js'
import type { UnitPair } from '../units/pair-units.js'
import type { Unit } from '../units/unit.js'
import { chartFolders } from '../units/charts.js'
import { isInside } from '../units/revision-tree.js'
import { textsOf, type RevisionUnits, type WholeRepository } from './revision-units.js'
import { differInComments, isSameYaml } from './yaml-comments.js'

const isYaml = /\.ya?ml$/i

/** Kustomizations that take files as text in ways of their own: plugins, and charts. */
const makesMore = /generator|helmChart/i

/** Whether a kustomization may take one of these files as text, comments too: by a link, or by its name in a generator. */
const takesText = (value: Json | undefined, { candidates, isBuilt }: Alike): boolean => {
  if (!isJsonObject(value)) return true
  const made = (field: string): boolean => ['configMapGenerator', 'secretGenerator', 'generatorOptions'].includes(field)
  const fields = Object.entries(value)
  const named = JSON.stringify(fields.filter(([field]) => made(field)))
  const rest = JSON.stringify(fields.filter(([field]) => !made(field)))
  return makesMore.test(rest) || candidates.some((path) => named.includes(nameOf(path)) && isBuilt(path))
}

const takesTextOf = ({ reads, source }: Unit, { textOf, tree }: RevisionUnits, alike: Alike): boolean =>
  (source.kind === 'kustomize' && takesText(source.overlay ?? {}, alike)) ||
  [...reads].some(
    (path) => tree.isLink(path) || (isKustomizationFile(path) && takesText(readValues(textOf(path) ?? '')[0], alike)),
  )

const isSameUnit = (one: Unit, other: Unit): boolean => written(one) === written(other)

const written = ({ id, source, namespace, obstacle, elsewhere, declared, reads }: Unit): string =>
  JSON.stringify(
    [id, source, namespace, obstacle, elsewhere?.bases, declared, [...reads].sort()],
    (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value),
  )

const ofIstio = /istio|pilot|proxyv2|ztunnel|envoy/i

/** What a kustomization says of containers' images and of numbers of pods decides nothing, nor does the order of what it takes. */
const withoutImages = (value: Json): Json => {
  if (!isJsonObject(value)) return value
  const namesIn = (list: Json | undefined): Json =>
    Array.isArray(list)
      ? (list as readonly Json[]).map((one) =>
          isJsonObject(one) && !ofIstio.test(JSON.stringify(one)) ? (one['name'] ?? null) : one,
        )
      : (list ?? null)
  const { images, replicas, resources, ...rest } = value
  const taken = Array.isArray(resources)
    ? (resources as readonly Json[]).map((one) => JSON.stringify(one)).sort()
    : null
  return { ...rest, images: namesIn(images), replicas: namesIn(replicas), resources: taken }
}

/** Files of which the same objects are built: other comments, another form, other images. */
const isAlike = (path: string, old: string | undefined, now: string | undefined): boolean => {
  if (differInComments(old, now) || isSameYaml(old, now)) return true
  if (!isKustomizationFile(path) || old === undefined || now === undefined) return false
  const [[one, ...more], [other, ...others]] = [readValues(old), readValues(now)]
  if (one === undefined || other === undefined || more.length + others.length > 0) return false
  return digestOf(withoutImages(one)) === digestOf(withoutImages(other))
}

/** Helm: a template may ask for the text of another one, or of any file of its chart. */
const asksForText = /\bTemplate\b|\bFiles\b/

/** Whether a changed file of a chart writes the same. A named template is written where others say, and as they say. */
const isAlikeInChart = (path: string, old: string | undefined, now: string | undefined): boolean =>
  /(?:^|\/)templates\//.test(path)
    ? differInComments(old, now) && ![old, now].some((text) => /\bdefine\b/.test(text ?? ''))
    : /^values[^/]*\.ya?ml$/.test(nameOf(path)) && isSameYaml(old, now)

/** Changed files of which the same may be built, and whether it is: a file is parsed when a unit that reads it asks. */
interface Alike {
  readonly candidates: readonly string[]
  readonly isBuilt: (path: string) => boolean
}

/**
 * Whether a unit is built of the same at both revisions, though files of it changed. Where it generates nothing, kustomize makes
 * its objects of what YAML files hold, and neither comments nor the form of a text are part of that. A chart that asks for no
 * text of its own files writes the same besides comments. So the same objects come out of it, or none, whether or not it can be
 * rendered here.
 */
export const unalteredBy = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<(pair: UnitPair) => boolean> => {
  const candidates = [...changed].filter(
    (path) => isYaml.test(path) && [before, after].every(({ tree }) => tree.file(path) === path),
  )
  const [old, now] = await Promise.all([before, after].map((side) => textsOf(repository, side, candidates)))
  const asked = new Map(candidates.map((path) => [path, once(() => isAlike(path, old?.get(path), now?.get(path)))]))
  const alike: Alike = { candidates, isBuilt: (path) => asked.get(path)?.() ?? false }
  const written = new Set(candidates.filter((path) => isAlikeInChart(path, old?.get(path), now?.get(path))))
  const silent = await silentCharts(repository, after, written)
  const isLeft = (touched: readonly string[], isSame: (path: string) => boolean): boolean =>
    touched.length === 0 ? candidates.some(isSame) : touched.every(isSame)
  return ({ before: first, after: second }) => {
    if (first === undefined || second === undefined || first.source.kind !== second.source.kind) return false
    const touched = [...changed].filter((path) => first.reads.has(path) || second.reads.has(path))
    switch (first.source.kind) {
      case 'plain':
        return false
      case 'helm':
        return (
          isLeft(touched, (path) => written.has(path)) && isSameUnit(first, second) && silent.has(first.source.folder)
        )
      case 'kustomize':
        return (
          isLeft(touched, alike.isBuilt) &&
          isSameUnit(first, second) &&
          !takesTextOf(first, before, alike) &&
          !takesTextOf(second, after, alike)
        )
    }
  }
}

/** Folders of charts around files that write the same, of which no template asks for a text. */
const silentCharts = async (
  repository: WholeRepository,
  side: RevisionUnits,
  written: ReadonlySet<string>,
): Promise<ReadonlySet<string>> => {
  const folders = [...chartFolders(side.tree)].filter((folder) => [...written].some((path) => isInside(path, folder)))
  const silent = await Promise.all(
    folders.map(async (folder) => {
      const paths = side.tree.below(folder).filter((path) => /(?:^|\/)templates\//.test(path) || path.endsWith('.tgz'))
      const texts = await textsOf(repository, side, paths)
      return paths.every((path) => !path.endsWith('.tgz') && !asksForText.test(texts.get(path) ?? ''))
    }),
  )
  return new Set(folders.filter((_, at) => silent[at]))
}
