import { isJsonObject, isSameJson, type Json } from '../../ports/json.js'
import { once } from '../../ports/once.js'
import { nameOf } from '../../ports/repository.js'
import { isKustomizationFile } from '../../units/kustomizations.js'
import { readValues } from '../../units/read-values.js'
import { titleOf, type GitOpsObject } from '../../units/gitops-object.js'
import { isAside, type UnitPair } from '../../units/pair-units.js'
import { isInside } from '../../units/revision-tree.js'
import type { Unit } from '../../units/unit.js'
import { differingFields } from '../deliveries/rendered-deliveries.js'
import { textsOf, type RevisionUnits, type WholeRepository } from './revision-units.js'
import { differInComments, isSameYaml } from '../templates/yaml-comments.js'

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

/** What a link leads to has another part in the unit than its own name says. */
const hasLinks = ({ reads }: Unit, { tree }: RevisionUnits): boolean => [...reads].some((path) => tree.isLink(path))

/** Files of which the same objects are built: other comments, another form, other images. */
const isAlike = (path: string, old: string | undefined, now: string | undefined): boolean => {
  if (differInComments(old, now) || isSameYaml(old, now)) return true
  if (!isKustomizationFile(path) || old === undefined || now === undefined) return false
  const [[one, ...more], [other, ...others]] = [readValues(old), readValues(now)]
  if (one === undefined || other === undefined || more.length + others.length > 0) return false
  return isSameJson(withoutImages(one), withoutImages(other))
}

/** Helm: a template may ask for the text of another one, or of any file of its chart. */
const asksForText = /\bTemplate\b|\bFiles\b/

/** Whether a changed file of a chart writes the same. A named template is written where others say, and as they say. */
const isAlikeInChart = (path: string, old: string | undefined, now: string | undefined): boolean =>
  /(?:^|\/)templates\//.test(path)
    ? differInComments(old, now) && ![old, now].some((text) => /\bdefine\b/.test(text ?? ''))
    : /^(?:values[^/]*|Chart)\.ya?ml$/.test(nameOf(path)) && isSameYaml(old, now)

/** A package of Zarf says where a chart is released, which the unit holds, and is none of the chart's files. */
const isPackageOf = ({ source }: Unit, path: string): boolean =>
  source.kind === 'helm' &&
  nameOf(path) === 'zarf.yaml' &&
  ![source.folder, ...source.local.values()].some((folder) => isInside(path, folder))

/** The object that says that the unit is applied, where it stands in this file and nothing else there has its name. */
const declaringIn = (path: string, { declared }: Unit, { found }: RevisionUnits): GitOpsObject | undefined => {
  if (declared?.path !== path) return undefined
  const [title] = declared.by.split(' for ')
  const [only, ...others] = found.objects.filter((one) => one.path === path && titleOf(one) === title)
  return others.length === 0 ? only : undefined
}

/**
 * Whether that object says the same at both revisions: when and how patiently its tool works is no part of that. What the unit takes
 * of other objects of the file, it holds itself.
 */
const isSameDelivery = (old: GitOpsObject | undefined, now: GitOpsObject | undefined): boolean =>
  old !== undefined && now !== undefined && differingFields(old, now).length === 0

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
): Promise<(pair: UnitPair) => Promise<boolean>> => {
  const candidates = [...changed].filter(
    (path) => isYaml.test(path) && [before, after].every(({ tree }) => tree.file(path) === path),
  )
  const [old, now] = await Promise.all([before, after].map((side) => textsOf(repository, side, candidates)))
  const asked = new Map(candidates.map((path) => [path, once(() => isAlike(path, old?.get(path), now?.get(path)))]))
  const alike: Alike = { candidates, isBuilt: (path) => asked.get(path)?.() ?? false }
  const written = new Set(candidates.filter((path) => isAlikeInChart(path, old?.get(path), now?.get(path))))
  /** Files of values may be called anything. */
  const isWritten = ({ source }: Unit, path: string): boolean =>
    written.has(path) ||
    (source.kind === 'helm' && source.valueFiles.includes(path) && isSameYaml(old?.get(path), now?.get(path)))
  const isSilent = silentUnits(repository, after)
  const isLeft = (touched: readonly string[], isSame: (path: string) => boolean): boolean =>
    touched.length === 0 ? candidates.some(isSame) : touched.every(isSame)
  return async ({ before: first, after: second }) => {
    if (first === undefined || second === undefined || first.source.kind !== second.source.kind) return false
    const isPatience = (path: string): boolean =>
      isSameDelivery(declaringIn(path, first, before), declaringIn(path, second, after))
    const isAsideOf = (path: string): boolean => isAside(first, path) || isAside(second, path)
    const touched = [...changed].filter((path) => first.reads.has(path) || second.reads.has(path) || isAsideOf(path))
    if (touched.length > 0 && touched.every(isPatience)) return isSameUnit(first, second)
    switch (first.source.kind) {
      case 'plain':
        return false
      case 'helm':
        if (touched.length > 0 && touched.every((path) => isPackageOf(second, path))) return isSameUnit(first, second)
        return (
          isLeft(
            touched,
            (path) =>
              isAsideOf(path) || isPackageOf(second, path) || (isWritten(second, path) && !hasLinks(second, after)),
          ) &&
          isSameUnit(first, second) &&
          (await isSilent(second))
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

/**
 * Whether no template of a unit's chart asks for a text: neither a file of a folder of templates, wherever links lead from it, nor a
 * value, which templates may take for one (`tpl`). What is packed is not read here.
 */
const silentUnits =
  (repository: WholeRepository, side: RevisionUnits) =>
  async ({ reads, source }: Unit): Promise<boolean> => {
    if ([...reads].some((path) => path.endsWith('.tgz'))) return false
    const texts = await textsOf(repository, side, [...reads])
    const isAsking = (path: string, text: string): boolean =>
      asksForText.test(text) && (/(?:^|\/)templates\//.test(path) || text.includes('{{'))
    return !isAsking('', JSON.stringify(source)) && ![...texts].some(([path, text]) => isAsking(path, text))
  }
