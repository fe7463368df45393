import type { Problem } from '../errors/problem.js'
import type { Json, JsonObject } from '../ports/json.js'
import { isJsonObject } from '../ports/json.js'
import type { KubernetesObject, ObjectKey } from '../ports/object.js'
import type { RepositoryFile } from '../ports/repository.js'
import type { FileSource } from '../ports/source.js'
import { scopeOf } from './cluster-scoped.js'
import { generatedName, isGeneratedName, mayBeGenerated, prefixOfGenerated } from './generated-name.js'
import { groupOf } from './interest.js'
import type { MetadataFlaw } from './metadata.js'
import {
  checkTemplateLabels,
  isApiVersion,
  isKind,
  isNamespaceName,
  nameRule,
  readAnnotations,
  readLabels,
} from './metadata.js'
import type { ParsedDocument, ParsedFile, Range } from './parsed-file.js'
import { emptyObject } from './parsed-file.js'
import { positionsOf, type Position } from './positions.js'
import { findInJson } from './read-json.js'
import { openYaml } from './read-yaml.js'

/** What a document says it is, before anything else is checked; undefined where it is no object of Kubernetes. */
export interface Identity {
  readonly group: string
  readonly kind: string
  readonly name: string
  readonly list: boolean
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** `n`, `1e3`: text to some readers, and to others none. The object is there for one of them. */
const looseText = (value: Json | undefined): string =>
  typeof value === 'boolean' || typeof value === 'number' ? String(value) : text(value)

export const identityOf = (value: Json | undefined): Identity | undefined => {
  if (!isJsonObject(value) || (value['apiVersion'] === undefined && value['kind'] === undefined)) return undefined
  // A file with only one of the two is foreign (Chart.yaml, a CI file), unless it has metadata as objects do.
  if ((value['apiVersion'] === undefined || value['kind'] === undefined) && !isJsonObject(value['metadata']))
    return undefined
  const metadata = value['metadata']
  const kind = text(value['kind'])
  return {
    group: groupOf(text(value['apiVersion'])),
    kind,
    name: isJsonObject(metadata) ? text(metadata['name']) : '',
    list: isList(value, kind),
  }
}

/** What the document says it is stands behind something that was refused, as an alias. */
export const hidesIdentity = ({ value }: ParsedDocument): boolean =>
  isJsonObject(value) && ['apiVersion', 'kind'].some((key) => value[key] === null)

/** No reader takes a document for an object that has none of the two keys in a mapping of which every key is known. */
export const isSurelyForeign = ({ value, hidesKeys }: ParsedDocument): boolean =>
  isJsonObject(value) &&
  hidesKeys !== true &&
  (value['apiVersion'] === undefined || value['kind'] === undefined) &&
  value['metadata'] === undefined &&
  value['items'] === undefined

const isList = (value: JsonObject, kind: string): boolean => kind.endsWith('List') && Array.isArray(value['items'])

/** One object of a document, and where its text stands. */
export interface Item {
  readonly value: Json
  readonly range: Range
}

/** The objects of a document: itself, or the items of a `kind: List`, also of lists in lists (attack K09). */
export const flattenList = (document: ParsedDocument): readonly Item[] => {
  const items: Item[] = []
  const visit = (value: Json, range: Range): void => {
    if (!isJsonObject(value) || !isList(value, text(value['kind']))) {
      items.push({ value, range })
      return
    }
    const kind = text(value['kind']).slice(0, -'List'.length)
    for (const item of value['items'] as readonly Json[]) {
      if (!isJsonObject(item)) items.push({ value: item, range })
      else visit(named(item, text(value['apiVersion']), kind), document.items.get(item) ?? range)
    }
  }
  if (document.value !== undefined) visit(document.value, document.range)
  return items
}

/** In a typed list (`ServiceList`) the API server leaves apiVersion and kind out of the items. */
const named = (item: JsonObject, apiVersion: string, kind: string): JsonObject => {
  if (kind === '' || item['apiVersion'] !== undefined || item['kind'] !== undefined) return item
  return Object.assign(emptyObject(), { apiVersion, kind }, item)
}

/** The part of a file whose positions were asked for last. */
interface OpenedPart {
  readonly start: number
  readonly find: (pointer: string) => number
}

/** What each object of a file keeps of it: a repository has many, so no more than that. */
export interface FilePlaces {
  readonly path: string
  readonly text: string
  readonly language: ParsedFile['language']
  readonly position: (offset: number) => Position
  opened: OpenedPart | undefined
}

export const placesOf = ({ path, text }: RepositoryFile, language: ParsedFile['language']): FilePlaces => ({
  path,
  text,
  language,
  position: positionsOf(text),
  opened: undefined,
})

export const sourceAt = (
  { path, position }: FilePlaces,
  offset: number,
  renderedFrom: string | undefined,
): FileSource => ({
  kind: 'file',
  path,
  ...position(offset),
  ...(renderedFrom === undefined ? {} : { renderedFrom }),
})

export interface BuildContext {
  readonly places: FilePlaces
  readonly renderedFrom: string | undefined
  readonly namespace: string | undefined
  /** A folder of live objects tells their age; a file of a repository has none. */
  readonly keepAge: boolean
  /**
   * Of a kind that decides nothing by itself: mistakes of its metadata, and what another program fills in there, do not
   * matter, as long as it can be told which object it is.
   */
  readonly loose?: true
}

export type Built =
  | {
      readonly kind: 'object'
      readonly key: ObjectKey
      readonly object: KubernetesObject
      readonly tookNamespace: boolean
    }
  | { readonly kind: 'problems'; readonly key: ObjectKey; readonly problems: readonly Problem[] }

const show = (value: Json | undefined): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120)

/** More would bury the first. */
const maximumProblems = 20

type Wrong = (
  code: 'OBJECT_INVALID' | 'OBJECT_METADATA' | 'GENERATE_NAME',
  pointer: string,
  message: string,
  expected: string,
  received: string,
) => void

/** What says which object it is, as the API server checks it. */
const checkIdentity = (
  value: Json,
  { group, kind, name }: ObjectKey,
  written: Json | undefined,
  wrong: Wrong,
): void => {
  if (!isJsonObject(value)) return wrong('OBJECT_INVALID', '', 'An object is a mapping', 'a mapping', show(value))
  const metadata = isJsonObject(value['metadata']) ? value['metadata'] : emptyObject()
  if (!isApiVersion(text(value['apiVersion'])))
    wrong(
      'OBJECT_INVALID',
      '/apiVersion',
      'An object needs its apiVersion',
      'for example security.istio.io/v1',
      show(value['apiVersion']),
    )
  if (!isKind(kind))
    wrong('OBJECT_INVALID', '/kind', 'An object needs its kind', 'for example AuthorizationPolicy', show(value['kind']))
  if (metadata['generateName'] !== undefined && name === '') {
    wrong(
      'GENERATE_NAME',
      '/metadata/generateName',
      'The API server would choose the name, so no review could say which object it is',
      'metadata.name',
      'metadata.generateName',
    )
  } else {
    const isGenerated = isGeneratedName(name) && text(metadata['name']) === ''
    // The API server puts letters behind it.
    const rule = nameRule(group, kind, isGenerated ? `${prefixOfGenerated(name)}a` : name)
    const field = isGenerated ? 'generateName' : 'name'
    if (rule !== undefined)
      wrong(
        'OBJECT_METADATA',
        `/metadata/${field}`,
        'An object needs a name that Kubernetes accepts',
        rule,
        show(metadata[field]),
      )
  }
  if (
    written !== undefined &&
    written !== null &&
    (typeof written !== 'string' || (written !== '' && !isNamespaceName(written)))
  ) {
    wrong(
      'OBJECT_METADATA',
      '/metadata/namespace',
      'This is no name of a namespace',
      'at most 63 of a-z, 0-9 and -',
      show(written),
    )
  }
}

/** Makes an object of a value, or says what Kubernetes would refuse about it. */
export const buildObject = (item: Item, context: BuildContext): Built => {
  const { value, range } = item
  const locate = locator(range, context)
  const problems: Problem[] = []
  const wrong: Wrong = (code, pointer, message, expected, received) => {
    // Each place costs a reading of the object.
    if (problems.length >= maximumProblems) return
    problems.push({ code, message, where: locate(pointer), expected, received, remedy: remedies[code] })
  }
  const object = isJsonObject(value) ? value : emptyObject()
  const metadata = isJsonObject(object['metadata']) ? object['metadata'] : emptyObject()
  const apiVersion = text(object['apiVersion'])
  const kind = text(object['kind'])
  const group = groupOf(apiVersion)
  const said = context.loose === true ? looseText : text
  const given = said(metadata['name']) || assumedName(group, kind)
  const fit = (one: string): string => (context.loose === true ? plainName(one) : one)
  const prefix = given === '' && mayBeGenerated(group, kind) ? fit(text(metadata['generateName'])) : ''
  const name = prefix === '' ? fit(given) : generatedName(prefix, object)
  const written = context.loose === true ? plainName(said(metadata['namespace'])) : metadata['namespace']
  const scope = scopeOf(group, kind)
  const fallback = scope === 'namespace' ? (context.namespace ?? 'default') : ''
  const namespace = scope === 'cluster' ? '' : text(written) === '' ? fallback : text(written)
  const key: ObjectKey = { group, kind, namespace, name }

  checkIdentity(value, key, context.loose === true ? written : metadata['namespace'], wrong)
  const flaws: MetadataFlaw[] = []
  const labels = readLabels(metadata['labels'], '/metadata/labels', flaws)
  const annotations = readAnnotations(metadata['annotations'], '/metadata/annotations', flaws)
  checkTemplateLabels(object, flaws)
  for (const flaw of context.loose === true ? [] : flaws)
    wrong('OBJECT_METADATA', flaw.pointer, flaw.message, flaw.expected, flaw.received)
  if (problems.length > 0) return { kind: 'problems', key, problems }

  const created = metadata['creationTimestamp']
  const tookNamespace = namespace !== '' && text(written) === ''
  return {
    kind: 'object',
    key,
    tookNamespace,
    object: {
      key,
      apiVersion,
      labels,
      annotations,
      content: neat(object, metadata, tookNamespace ? namespace : undefined),
      source: sourceAt(context.places, range.start, context.renderedFrom),
      locate,
      ...(tookNamespace ? { takesNamespace: true as const } : {}),
      ...(saysManagers(metadata['managedFields']) ? { saysManagers: true as const } : {}),
      ...(context.keepAge && typeof created === 'string' && rfc3339.test(created)
        ? { creationTimestamp: created }
        : {}),
    },
  }
}

const saysManagers = (entries: Json | undefined): boolean => Array.isArray(entries) && entries.length > 0

/** A name by which objects are paired, of a text that another program may fill in. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 60)
    .replace(/[.-]+$/, '')

/** Groups of files that a program is started with: they have the form of an object, and no name (Kubernetes: component configuration). */
const filesOfPrograms = /^(?:kubeadm\.k8s\.io|kind\.x-k8s\.io|audit\.k8s\.io|[a-z]+\.config\.k8s\.io)$/

/** Whether several such objects may stand in one repository under one name, each for a cluster of its own. */
export const isFileOfProgram = (group: string): boolean => filesOfPrograms.test(group)

/** `istioctl install -f` takes an IstioOperator without a name, and gives it this one. */
const assumedName = (group: string, kind: string): string =>
  group === 'install.istio.io' && kind === 'IstioOperator'
    ? 'installed-state'
    : isFileOfProgram(group)
      ? kind.toLowerCase()
      : ''

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

const remedies = {
  OBJECT_INVALID: 'Fix the object; kubectl apply --dry-run=server -f FILE says what else the API server wants',
  OBJECT_METADATA: 'Use a value that Kubernetes accepts; quote it if it is a number or true, false or null',
  GENERATE_NAME: 'Give the object a fixed metadata.name',
} as const

/** Without `status` and `metadata.managedFields`, which are the cluster's (attack K09). */
const neat = (object: JsonObject, metadata: JsonObject, namespace: string | undefined): JsonObject => {
  const neatened = neatMetadata(metadata, namespace)
  // Most objects are neat: what was read stands for itself.
  if (object['status'] === undefined && neatened === object['metadata']) return object
  const content = emptyObject()
  for (const [member, value] of Object.entries(object)) {
    if (member === 'status') continue
    content[member] = member === 'metadata' ? neatened : value
  }
  return content
}

const neatMetadata = (metadata: JsonObject, namespace: string | undefined): JsonObject => {
  if (namespace === undefined && metadata['managedFields'] === undefined) return metadata
  const neat = emptyObject()
  for (const [member, value] of Object.entries(metadata)) if (member !== 'managedFields') neat[member] = value
  if (namespace !== undefined) neat['namespace'] = namespace
  return neat
}

/**
 * Positions are found when they are asked for: the part's own text is read again, indented as in its file. The last part
 * of the file that was read so is kept, and each place that was found, since every state that has the object asks for it.
 */
export const locator = (
  range: Range,
  { places, renderedFrom }: Pick<BuildContext, 'places' | 'renderedFrom'>,
): ((pointer: string) => FileSource) => {
  let found: Map<string, FileSource> | undefined
  return (pointer) => {
    if (pointer === '') return sourceAt(places, range.start, renderedFrom)
    found ??= new Map()
    const known = found.get(pointer) ?? sourceAt(places, offsetOf(pointer, range, places), renderedFrom)
    found.set(pointer, known)
    return known
  }
}

const offsetOf = (pointer: string, { start, end }: Range, places: FilePlaces): number => {
  const { text: whole, language } = places
  if (language === 'json') return findInJson(whole, start, pointer)
  if (places.opened?.start !== start) {
    const column = start - (whole.lastIndexOf('\n', start - 1) + 1)
    const find = openYaml(' '.repeat(column) + whole.slice(start, end))
    places.opened = { start, find: (part) => start + Math.max(find(part) - column, 0) }
  }
  return places.opened.find(pointer)
}
