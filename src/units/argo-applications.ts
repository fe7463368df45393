import { listAt, member, objectAt, objectsAt, textAt, textsAt } from '../mesh/fields.js'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import { expandSet } from './application-sets.js'
import {
  isFilledIn,
  isOwnAddress,
  titleOf,
  type DeclaredHelm,
  type Declaration,
  type GitOpsObject,
  type Surroundings,
} from './gitops-object.js'
import { leftOutByArgo } from './left-out.js'
import { readValues } from './read-values.js'
import { normalPath } from '../ports/repository.js'
import { joinPath } from './revision-tree.js'

/** What `Application` and `ApplicationSet` objects apply from this repository. */
export const declareArgo = (object: GitOpsObject, around: Surroundings): readonly Declaration[] => {
  if (object.group !== 'argoproj.io') return []
  switch (object.kind) {
    case 'Application':
      return declareApplication(titleOf(object), object.path, object.content, around)
    case 'ApplicationSet': {
      const set = expandSet(object.content, around)
      if (set.kind === 'undecided')
        return [
          {
            id: titleOf(object),
            path: object.path,
            folder: undefined,
            recurses: false,
            leavesOut: () => 'no',
            leavesOutOf: 'folder',
            reads: [],
            undecided: set.text,
          },
        ]
      return set.applications.flatMap(({ name, application }) =>
        declareApplication(`${titleOf(object)} for ${name}`, object.path, application, around),
      )
    }
    default:
      return []
  }
}

const declareApplication = (
  id: string,
  path: string,
  application: JsonObject,
  around: Surroundings,
): readonly Declaration[] => {
  const spec = objectAt(application, 'spec')
  const sources = listAt(spec, 'sources').length > 0 ? objectsAt(spec, 'sources') : [objectAt(spec, 'source')]
  const namespace = textAt(spec, 'destination', 'namespace')
  const name = textAt(application, 'metadata', 'name')
  return sources.flatMap((source, index): readonly Declaration[] => {
    // A source that others take values from applies nothing.
    if (textAt(source, 'path') === '' && textAt(source, 'chart') === '') return []
    const title = sources.length === 1 ? id : `${id} source ${index + 1}`
    const base = {
      id: title,
      path,
      reads: [],
      recurses: member(objectAt(source, 'directory'), 'recurse') === true,
      leavesOutOf: 'folder' as const,
      ...(namespace === '' || isFilledIn(namespace) ? {} : { namespace }),
      ...clusterOf(objectAt(spec, 'destination')),
    }
    const folder = folderOfSource(source, around)
    const leavesOut = leftOutByArgo(objectAt(source, 'directory'), folder ?? '', around.textOf)
    if (folder === undefined) return [{ ...base, folder, leavesOut, undecided: elsewhere(source) }]
    const { missing, ...helm } = helmOf(source, sources, folder, name, around)
    const undecided = undecidedPart(source, namespace) ?? missing
    const overlay = overlayOf(objectAt(source, 'kustomize'))
    return [
      {
        ...base,
        folder,
        leavesOut,
        helm,
        ...(overlay === undefined ? {} : { overlay }),
        ...(undecided === undefined ? {} : { undecided }),
      },
    ]
  })
}

/** Where Argo CD itself runs has one address and one name everywhere. */
const clusterOf = (destination: JsonObject): { readonly cluster?: string } => {
  const cluster = textAt(destination, 'server') || textAt(destination, 'name')
  if (cluster === '' || isFilledIn(cluster)) return {}
  return { cluster: /^(?:https:\/\/kubernetes\.default\.svc\/?|in-cluster)$/.test(cluster) ? '' : cluster }
}

const folderOfSource = (
  source: JsonObject,
  { tree, repository, isRootElsewhere }: Surroundings,
): string | undefined => {
  const path = textAt(source, 'path')
  const url = textAt(source, 'repoURL')
  if (textAt(source, 'chart') !== '' || path === '' || isFilledIn(path)) return undefined
  if (repository !== '' && url !== '' && !isFilledIn(url) && !isOwnAddress(url, repository)) return undefined
  const at = normalPath(path)
  return at === undefined || (at === '' && isRootElsewhere) ? undefined : tree.folder(at)
}

const elsewhere = (source: JsonObject): string =>
  `it applies ${textAt(source, 'chart') === '' ? textAt(source, 'path') || 'what a generator names' : `the chart ${textAt(source, 'chart')}`} of ${textAt(source, 'repoURL') || 'another repository'}`

const undecidedPart = (source: JsonObject, namespace: string): string | undefined => {
  if (isFilledIn(namespace)) return 'its namespace is filled in by another program'
  if (isJsonObject(source['plugin'])) return 'a plugin of Argo CD renders it'
  return undefined
}

const helmOf = (
  source: JsonObject,
  sources: readonly JsonObject[],
  folder: string,
  name: string,
  around: Surroundings,
): DeclaredHelm & { readonly missing?: string } => {
  const helm = objectAt(source, 'helm')
  const named = textsAt(helm, 'valueFiles').map((file) => ({ file, at: valuesPath(file, sources, folder, around) }))
  const isHere = ({ at }: (typeof named)[number]): boolean => at !== undefined && around.tree.file(at) !== undefined
  const absent = member(helm, 'ignoreMissingValueFiles') === true ? undefined : named.find((one) => !isHere(one))
  const values = mergeValues(
    isJsonObject(helm['valuesObject']) ? helm['valuesObject'] : readValues(textAt(helm, 'values'))[0],
    parameterValues(objectsAt(helm, 'parameters')),
  )
  return {
    release: textAt(helm, 'releaseName') || name,
    valueFiles: named.filter(isHere).flatMap(({ at }) => at ?? []),
    ...(values === undefined ? {} : { values }),
    ...(absent === undefined ? {} : { missing: `it takes values of ${absent.file}, which is not here` }),
  }
}

/** Relative to the chart, to the root of the repository with `/`, or to a source that has a name: `$values/…`. */
const valuesPath = (
  file: string,
  sources: readonly JsonObject[],
  folder: string,
  { repository }: Surroundings,
): string | undefined => {
  const named = /^\$([\w-]+)\/(.*)$/.exec(file)
  if (named === null) return file.startsWith('/') ? normalPath(file.slice(1)) : joinPath(folder, file)
  const source = sources.find((one) => textAt(one, 'ref') === named[1])
  const url = textAt(source, 'repoURL')
  if (source === undefined || (repository !== '' && !isOwnAddress(url, repository))) return undefined
  return normalPath(named[2] ?? '')
}

const parameterValues = (parameters: readonly JsonObject[]): Json | undefined =>
  parameters.reduce<Json | undefined>((values, parameter) => {
    const names = textAt(parameter, 'name').split(/(?<!\\)\./)
    const value = names.reduceRight<Json>(
      (inner, name) => ({ [name.replaceAll('\\.', '.')]: inner }),
      scalarOf(parameter),
    )
    return mergeValues(values, value)
  }, undefined)

/** As `helm template --set` takes it, unless text is asked for. */
const scalarOf = (parameter: JsonObject): Json => {
  const text = textAt(parameter, 'value')
  if (parameter['forceString'] === true) return text
  if (text === 'true' || text === 'false') return text === 'true'
  return /^-?[1-9]\d{0,14}$|^0$/.test(text) ? Number(text) : text
}

/** Maps are merged, everything else is replaced: Helm's own rule. */
export const mergeValues = (under: Json | undefined, over: Json | undefined): Json | undefined => {
  if (over === undefined) return under
  if (!isJsonObject(under) || !isJsonObject(over)) return over
  const merged = new Map<string, Json>(Object.entries(under))
  for (const [name, value] of Object.entries(over)) merged.set(name, mergeValues(merged.get(name), value) ?? null)
  return Object.fromEntries(merged)
}

const overlaid = ['namePrefix', 'nameSuffix', 'namespace', 'images', 'replicas', 'patches', 'components'] as const

/** Members of `spec.source.kustomize` that are members of a kustomization as well. */
const overlayOf = (kustomize: JsonObject): JsonObject | undefined => {
  const own = overlaid.flatMap((name) => {
    const value = kustomize[name]
    // Images are written `name=other:tag` here, and decide no access.
    return value === undefined || name === 'images' ? [] : [[name, value] as const]
  })
  const labels = isJsonObject(kustomize['commonLabels'])
    ? [['labels', [{ pairs: kustomize['commonLabels'], includeSelectors: true }]] as const]
    : []
  const all: readonly (readonly [string, Json])[] = [...own, ...labels]
  return all.length === 0 ? undefined : Object.fromEntries(all)
}
