import { listAt, objectAt, objectsAt, textAt, textMapAt, textsAt } from '../mesh/fields.js'
import type { Json, JsonObject } from '../ports/json.js'
import {
  isFilledIn,
  isOwnAddress,
  titleOf,
  type Declaration,
  type GitOpsObject,
  type Surroundings,
} from './gitops-object.js'
import { leftOutByFlux, type LeavesOut } from './left-out.js'
import { normalPath } from '../ports/repository.js'
import { joinPath } from './revision-tree.js'
import type { Substitutions } from './unit.js'

/** What Flux' `Kustomization` and `HelmRelease` apply from this repository. `all` are the objects beside it. */
export const declareFlux = (
  object: GitOpsObject,
  all: readonly GitOpsObject[],
  around: Surroundings,
): readonly Declaration[] => {
  if (object.group === 'kustomize.toolkit.fluxcd.io' && object.kind === 'Kustomization')
    return [declareKustomization(object, all, around)]
  if (object.group === 'helm.toolkit.fluxcd.io' && object.kind === 'HelmRelease')
    return [declareRelease(object, all, around)]
  return []
}

/** Flux takes `./apps`, `/apps` and `apps` for one folder. */
const fromRoot = (path: string): string => path.replace(/^\.?\/+/, '')

const declareKustomization = (
  object: GitOpsObject,
  all: readonly GitOpsObject[],
  around: Surroundings,
): Declaration => {
  const spec = objectAt(object.content, 'spec')
  const path = textAt(spec, 'path') || '.'
  const at = isFilledIn(path) ? undefined : normalPath(fromRoot(path) || '.')
  const foreign = foreignSource(object, objectAt(spec, 'sourceRef'), all, around)
  const folder = foreign !== undefined || at === undefined ? undefined : around.tree.folder(at)
  const namespace = textAt(spec, 'targetNamespace')
  const substitutions = substitutionsOf(object, spec, all)
  const overlay = overlayOf(spec, namespace)
  return {
    id: titleOf(object),
    path: object.path,
    folder,
    recurses: true,
    leavesOutOf: 'everything',
    leavesOut: leavesOutOf(object, objectAt(spec, 'sourceRef'), all, around),
    reads: substitutions?.reads ?? [],
    cluster: clusterOf(spec),
    ...(namespace === '' || isFilledIn(namespace) ? {} : { namespace }),
    ...(overlay === undefined ? {} : { overlay }),
    ...(substitutions === undefined ? {} : { substitutions: substitutions.values }),
    ...(folder === undefined ? { undecided: foreign ?? `it applies ${path}, which is not here` } : {}),
  }
}

/** The cluster of a Secret with its address, or the one where Flux runs. */
const clusterOf = (spec: JsonObject): string => textAt(spec, 'kubeConfig', 'secretRef', 'name')

/** The objects that a reference may mean: the namespace of one may be said elsewhere. */
const sourcesOf = (
  object: GitOpsObject,
  reference: JsonObject,
  all: readonly GitOpsObject[],
): readonly GitOpsObject[] => {
  const namespace = textAt(reference, 'namespace') || object.namespace
  return all.filter(
    (one) =>
      one.kind === textAt(reference, 'kind') &&
      one.name === textAt(reference, 'name') &&
      (one.namespace === namespace || one.namespace === '' || namespace === ''),
  )
}

const leavesOutOf = (
  object: GitOpsObject,
  reference: JsonObject,
  all: readonly GitOpsObject[],
  { tree, textOf }: Surroundings,
): LeavesOut =>
  leftOutByFlux(
    sourcesOf(object, reference, all).map(({ content }) => content),
    tree.paths,
    textOf,
  )

/** An address of another repository, where the source's own object says so; a folder that is here is ours otherwise. */
const foreignSource = (
  object: GitOpsObject,
  reference: JsonObject,
  all: readonly GitOpsObject[],
  { repository }: Surroundings,
): string | undefined => {
  const kind = textAt(reference, 'kind')
  if (kind !== 'GitRepository') return `it applies what a ${kind || 'source'} holds`
  const urls = sourcesOf(object, reference, all)
    .map(({ content }) => textAt(content, 'spec', 'url'))
    .filter((url) => url !== '' && !isFilledIn(url))
  if (repository === '' || urls.length === 0 || urls.some((url) => isOwnAddress(url, repository))) return undefined
  return `it applies a folder of ${urls[0] ?? ''}`
}

const overlayOf = (spec: JsonObject, namespace: string): JsonObject | undefined => {
  const members: (readonly [string, Json])[] = []
  if (namespace !== '') members.push(['namespace', namespace])
  for (const name of ['patches', 'components', 'namePrefix', 'nameSuffix'] as const) {
    const value = spec[name]
    if (value !== undefined) members.push([name, value])
  }
  return members.length === 0 ? undefined : Object.fromEntries(members)
}

const substitutionsOf = (
  object: GitOpsObject,
  spec: JsonObject,
  all: readonly GitOpsObject[],
): { readonly values: Substitutions; readonly reads: readonly string[] } | undefined => {
  if (spec['postBuild'] === undefined) return undefined
  const variables = new Map<string, string>()
  const reads: string[] = []
  let complete = true
  for (const reference of objectsAt(spec, 'postBuild', 'substituteFrom')) {
    const found = all.filter(
      (one) =>
        one.group === '' &&
        one.kind === 'ConfigMap' &&
        textAt(reference, 'kind') === 'ConfigMap' &&
        one.name === textAt(reference, 'name') &&
        (one.namespace === object.namespace || one.namespace === ''),
    )
    const [only] = found
    if (only === undefined || found.length > 1) {
      complete = false
      continue
    }
    reads.push(only.path)
    for (const [name, text] of Object.entries(textMapAt(only.content, 'data'))) variables.set(name, text)
  }
  for (const [name, value] of Object.entries(objectAt(spec, 'postBuild', 'substitute')))
    if (typeof value !== 'object') variables.set(name, String(value))
  return { values: { variables, complete }, reads }
}

const declareRelease = (object: GitOpsObject, all: readonly GitOpsObject[], around: Surroundings): Declaration => {
  const spec = objectAt(object.content, 'spec')
  const chart = objectAt(spec, 'chart', 'spec')
  const path = textAt(chart, 'chart')
  const foreign = foreignSource(object, objectAt(chart, 'sourceRef'), all, around)
  const at = foreign !== undefined || isFilledIn(path) ? undefined : normalPath(fromRoot(path))
  const folder = at === undefined ? undefined : around.tree.folder(at)
  const namespace = textAt(spec, 'targetNamespace') || textAt(spec, 'storageNamespace') || object.namespace
  const values = spec['values']
  const valueFiles = textsAt(chart, 'valuesFiles').flatMap((file) => joinPath('', fromRoot(file)) ?? [])
  return {
    id: titleOf(object),
    path: object.path,
    folder,
    recurses: false,
    leavesOutOf: 'everything',
    leavesOut: leavesOutOf(object, objectAt(chart, 'sourceRef'), all, around),
    reads: [],
    cluster: clusterOf(spec),
    ...(namespace === '' || isFilledIn(namespace) ? {} : { namespace }),
    helm: {
      release:
        textAt(spec, 'releaseName') ||
        [textAt(spec, 'targetNamespace'), object.name].filter((one) => one !== '').join('-'),
      valueFiles,
      ...(values === undefined ? {} : { values }),
    },
    ...undecidedOf(spec, folder, foreign ?? `it applies the chart ${path}, which is not here`),
  }
}

const undecidedOf = (
  spec: JsonObject,
  folder: string | undefined,
  elsewhere: string,
): { readonly undecided?: string } => {
  if (folder === undefined) return { undecided: elsewhere }
  if (listAt(spec, 'valuesFrom').length > 0)
    return { undecided: 'its values come from objects of the cluster (valuesFrom)' }
  if (listAt(spec, 'postRenderers').length > 0) return { undecided: 'it has post-renderers' }
  return {}
}
