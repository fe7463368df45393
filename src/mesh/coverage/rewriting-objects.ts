import { isFollowedGroup } from '../kubernetes-groups.js'
import { isCarriedObject } from '../../manifests/carried-object.js'
import { pointerPart, pointerParts } from '../../manifests/positions.js'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { objectAt, textAt } from '../fields.js'
import { annotationTable } from './annotations.js'
import type { ChangedField } from './changed-fields.js'
import type { CoverageEntry } from './entry.js'
import { findEntry, findName, hasBelow } from './find-entry.js'
import { istioKinds } from './istio-kinds.js'
import { gatewayApiKinds } from './gateway-api-kinds.js'
import { isLabelOfIstio } from './label-of-istio.js'
import { kubernetesKinds } from './kubernetes-kinds.js'
import { parsedTexts } from './parsed-text.js'
import { containerTable, podSpecTable } from './pod-template.js'

/** A field of another object that an object writes, and where that stands in it. */
interface Write {
  /** JSON pointer. */
  readonly at: string
  readonly path: readonly string[]
}

/** What an object says of others. */
interface Said {
  /** `group/kind`, or the kind alone, of the objects that it names. */
  readonly kinds: Set<string>
  /** Those of them that it does not hold itself, with names, where it says any. */
  readonly objects: { readonly kind: string; readonly name: string }[]
  readonly writes: Write[]
  /** Kinds of Istio's policies that it refers to, and does not hold. */
  readonly policies: Set<string>
}

const policyKinds: ReadonlySet<string> = new Set([
  'AuthorizationPolicy',
  'PeerAuthentication',
  'RequestAuthentication',
  'EnvoyFilter',
  'WasmPlugin',
])

const policyResources: ReadonlySet<string> = new Set([...policyKinds].map((kind) => kind.toLowerCase()))

/** `authorizationpolicies`, as resources of the API server are named. */
const isPolicyResource = (name: string): boolean => {
  const lower = name.toLowerCase()
  return [lower, lower.replace(/s$/, ''), lower.replace(/ies$/, 'y')].some((one) => policyResources.has(one))
}

/**
 * Deployment tools are followed, or have entries of their own; policy engines too; a synchronised cache writes nothing. What
 * Istio's kinds patch is the configuration of proxies, and no object: tables and the comparison of requests say what of it decides.
 */
const isKnownElsewhere = ({ key: { group } }: KubernetesObject): boolean =>
  isFollowedGroup(group) ||
  /(?:^|\.)(?:argoproj\.io|toolkit\.fluxcd\.io|fleet\.cattle\.io|kappctrl\.k14s\.io|kyverno\.io|kubewarden\.io|gatekeeper\.sh|kubefed\.io|(?:networking|security|extensions|telemetry)\.istio\.io)$/.test(
    group,
  )

/** Every object of a tree has the same few names of members. */
const words = new Map<string, readonly string[]>()

const wordsOf = (name: string): readonly string[] => {
  const known = words.get(name)
  if (known !== undefined) return known
  const found = name.split(/(?<=[a-z0-9])(?=[A-Z])|[-_./\s]+/).map((word) => word.toLowerCase())
  words.set(name, found)
  return found
}

const patchWords = /^(?:json|merge|smp)?(?:patch(?:es)?|override[rs]*|overriders?|overlays?|mutat(?:e|ions?))$/
const aboutPatches: ReadonlySet<string | undefined> = new Set(['type', 'policy', 'strategy', 'version', 'mode', 'name'])

/** A member that holds changes of other objects, by its name. */
const namesPatch = (name: string): boolean => {
  const words = wordsOf(name)
  return words.some((word) => patchWords.test(word)) && !aboutPatches.has(words.at(-1))
}

/** What an overrider of Karmada's is for, where its name says a part of a container alone. */
const ofContainers = /^(?:image|args|command|replicas?|resources?)overrider$/i

const pointed = (pointer: string, part: string | number): string => `${pointer}/${pointerPart(part)}`

/** `/spec/template/metadata/labels/app`, `spec.template.metadata.labels["app"]`, `$.spec.action`. */
const partsOfText = (text: string): readonly string[] => {
  const parts = text.startsWith('/')
    ? pointerParts(text)
    : [...text.replace(/^\$?\.?/, '').matchAll(/\[["']?([^\]"']*)["']?\]|((?:\\.|[^.[])+)/g)].map(([, index, name]) =>
        (index ?? name ?? '').replaceAll('\\.', '.'),
      )
  // A composition writes into the object that another one carries.
  const inner = Math.max(parts.lastIndexOf('manifest'), parts.lastIndexOf('objectDefinition'))
  return parts.slice(inner + 1).map((part) => (/^(?:\d+|-|\*|)$/.test(part) ? '[]' : part))
}

const pathsOf = (value: Json | undefined, path: readonly string[]): readonly (readonly string[])[] => {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((one: Json) => {
      const name = textAt(one, 'name')
      return pathsOf(one, [...path, name === '' ? '[]' : `[${name}]`])
    })
  return isJsonObject(value) && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([name, below]) => pathsOf(below, [...path, name]))
    : [path]
}

const texts = (value: JsonObject, ...names: readonly string[]): string =>
  names.map((name) => textAt(value, name)).find((text) => text !== '') ?? ''

/** One item of a JSON patch, or of what looks like it. */
const itemPaths = (value: JsonObject, isInPatch: boolean): readonly (readonly string[])[] | undefined => {
  const to = textAt(value, 'toFieldPath')
  if (to !== '') return [partsOfText(to)]
  const path = texts(value, 'path', 'fieldPath', 'jsonPath')
  const operation = texts(value, 'op', 'operator', 'operation')
  if (path === '' || (operation === '' ? !isInPatch || !('value' in value) : !isInPatch && !path.startsWith('/')))
    return undefined
  if (operation === 'test') return []
  const from = textAt(value, 'from')
  return [...pathsOf(value['value'], partsOfText(path)), ...(from === '' ? [] : [partsOfText(from)])]
}

const describesItself: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata', 'status'])
const identifies: ReadonlySet<string | undefined> = new Set(['name', 'namespace'])

/** A part of an object that goes over another one. */
const isFragment = (value: JsonObject): boolean =>
  ['metadata', 'spec', 'template'].some((name) => isJsonObject(value[name])) || Array.isArray(value['rules'])

const fragmentPaths = (value: JsonObject): readonly (readonly string[])[] =>
  Object.entries(value)
    .filter(([name]) => name !== 'apiVersion' && name !== 'kind')
    .flatMap(([name, below]) => pathsOf(below, [name]))
    .filter(([first, second]) => first !== 'metadata' || !identifies.has(second))

/** Names in a map of labels or annotations, or in operations on one. */
const namesIn = (value: Json | undefined): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap((one: Json) => namesIn(one))
    : isJsonObject(value)
      ? isJsonObject(value['value'])
        ? Object.keys(value['value'])
        : Object.keys(value)
      : []

const metadataMap = (name: string): 'labels' | 'annotations' | undefined => {
  const words = wordsOf(name)
  if (words.some((word) => /^labels?$/.test(word))) return 'labels'
  return words.some((word) => /^annotations?$/.test(word)) ? 'annotations' : undefined
}

const selects = (value: JsonObject): boolean =>
  ['selector', 'podSelector', 'namespaceSelector'].some((name) => isJsonObject(value[name]))

const nameKind = (value: JsonObject, said: Said, isReference: boolean): void => {
  const version = texts(value, 'apiVersion', 'group', 'apiGroup')
  const group = 'apiVersion' in value && !version.includes('/') ? '' : version.replace(/\/.*$/, '')
  for (const kind of [textAt(value, 'kind'), version === '' ? '' : textAt(value, 'resource')]) {
    if (kind === '') continue
    said.kinds.add(group === '' ? kind : `${group}/${kind}`)
    if (isReference) said.objects.push({ kind, name: textAt(value, 'name') })
    const isPolicy = group === 'security.istio.io' || policyKinds.has(kind) || isPolicyResource(kind)
    if (isPolicy && isReference) said.policies.add(kind)
  }
}

const sayText = (text: string, at: string, said: Said): void => {
  const values = parsedTexts(text)
  if (values === undefined) {
    // Nobody can read what it writes; a word of what decides is enough.
    if (/istio|labels|annotations|serviceAccount|hostNetwork|action|rules|mtls/i.test(text))
      said.writes.push({ at, path: [] })
    return
  }
  const inner: Said = { ...said, writes: [] }
  for (const value of values) if (typeof value === 'object' && value !== null) say(value, at, true, inner)
  for (const { path } of inner.writes) said.writes.push({ at, path })
}

const say = (value: Json, at: string, isInPatch: boolean, said: Said): void => {
  if (Array.isArray(value)) {
    value.forEach((one: Json, index) => say(one, pointed(at, index), isInPatch, said))
    return
  }
  if (typeof value === 'string') {
    if (isInPatch && /[:{]/.test(value)) sayText(value, at, said)
    return
  }
  if (!isJsonObject(value)) return
  nameKind(value, said, isInPatch || !isCarriedObject(value))
  const item = itemPaths(value, isInPatch)
  if (item !== undefined) {
    for (const path of item) said.writes.push({ at, path })
    return
  }
  if (isInPatch && isFragment(value)) {
    for (const path of fragmentPaths(value)) said.writes.push({ at, path })
    return
  }
  const trait = wordsOf(textAt(value, 'type')).join('-')
  for (const [name, below] of Object.entries(value)) {
    const place = pointed(at, name)
    const isOfTrait = name === 'properties' && trait !== ''
    const list = isOfTrait ? metadataMap(trait) : isInPatch || selects(value) ? metadataMap(name) : undefined
    if (ofContainers.test(name)) said.writes.push({ at: place, path: ['spec', 'containers', '[]', 'image'] })
    else if (list !== undefined && typeof below === 'object' && below !== null)
      for (const one of namesIn(below)) said.writes.push({ at: place, path: ['metadata', list, one] })
    else if (isOfTrait && trait === 'service-account')
      said.writes.push({ at: place, path: ['spec', 'serviceAccountName'] })
    else say(below, place, isInPatch || namesPatch(name) || (isOfTrait && namesPatch(trait)), said)
  }
}

const found = new WeakMap<JsonObject, Said>()

const saidBy = ({ content }: KubernetesObject): Said => {
  const known = found.get(content)
  if (known !== undefined) return known
  const said: Said = { kinds: new Set(), objects: [], writes: [], policies: new Set() }
  for (const [name, below] of Object.entries(content))
    if (!describesItself.has(name)) say(below, pointed('', name), namesPatch(name), said)
  found.set(content, said)
  return said
}

const tables: Readonly<Record<string, readonly CoverageEntry[]>> = {
  ...istioKinds,
  ...gatewayApiKinds,
  ...kubernetesKinds,
}

/** Tables of a kind, whose group need not be said. */
const tablesOf = (kind: string): readonly (readonly CoverageEntry[])[] =>
  Object.entries(tables).flatMap(([title, table]) =>
    title === kind || title === `/${kind}` || (!kind.includes('/') && title.endsWith(`/${kind}`)) ? [table] : [],
  )

const coverOf = (table: readonly CoverageEntry[], path: readonly string[]): 'neutral' | 'decides' | undefined => {
  const found = findEntry(table, path)
  if (found?.entry.as === 'Container') return coverOf(containerTable, found.rest)
  if (found?.entry.as === 'PodSpec') return coverOf(podSpecTable, found.rest)
  if (found !== undefined) return found.entry.cover === 'neutral' ? 'neutral' : 'decides'
  return hasBelow(table, path) ? 'decides' : undefined
}

/** Kinds by whose pods or ports requests are decided, wherever their tables stand. */
const runs = /(?:^|\/)(?:\*|\w*(?:Deployment|Set|Job|Pod|Rollout|Workload|Service|Component))$/

/** What of Istio's policies decides, where nothing says of which kinds the changed objects are. */
const policyFields: ReadonlySet<string | undefined> = new Set([
  'action',
  'rules',
  'selector',
  'mtls',
  'portLevelMtls',
  'jwtRules',
])

interface Target {
  /** Tables of the kinds that are named; undefined where none is. */
  readonly tables: readonly (readonly CoverageEntry[])[] | undefined
  readonly runs: boolean
}

/** What an object writes into; undefined: nothing that decides. */
const targetOf = (kinds: ReadonlySet<string>): Target | undefined => {
  if (kinds.size === 0) return { tables: undefined, runs: true }
  const own = [...kinds].flatMap(tablesOf).filter((table) => table.some(({ cover }) => cover !== 'neutral'))
  const target = { tables: own, runs: [...kinds].some((kind) => runs.test(kind)) }
  return own.length > 0 || target.runs ? target : undefined
}

const decidesByMap = (list: string, name: string | undefined, isSelected: (label: string) => boolean): boolean => {
  if (name === undefined) return true
  return list === 'labels'
    ? isLabelOfIstio(name) || isSelected(name)
    : findName(annotationTable, name, ['Pod'])?.cover !== 'neutral'
}

const decides = (path: readonly string[], target: Target, isSelected: (label: string) => boolean): boolean => {
  const at = path.lastIndexOf('template')
  const inner = path.slice(at + 1)
  const [first, second, third] = inner
  if (first === undefined || (first === 'metadata' && second === undefined)) return true
  if (first === 'metadata')
    return (second === 'labels' || second === 'annotations') && decidesByMap(second, third, isSelected)
  if (first === 'spec' && (at >= 0 || target.runs) && coverOf(podSpecTable, inner.slice(1)) === 'decides') return true
  if (at >= 0) return false
  return target.tables === undefined
    ? first === 'spec' && policyFields.has(second)
    : target.tables.some((table) => coverOf(table, path) === 'decides')
}

const isWithin = (pointer: string, at: string): boolean => pointer === at || pointer.startsWith(`${at}/`)

/**
 * Whether an object of a kind that nobody follows changes other objects, and with them what decides: it refers to a policy of
 * Istio's, or it writes labels that are selected by, accounts, or fields that are compared into kinds that decide, or into any. A
 * field that only fills a harmless write is none of it.
 */
export const rewritesWhatDecides = (
  object: KubernetesObject,
  { pointer }: Pick<ChangedField, 'pointer'>,
  isSelected: (label: string) => boolean,
): boolean => {
  if (isKnownElsewhere(object) || [...describesItself].some((name) => isWithin(pointer, `/${name}`))) return false
  const said = saidBy(object)
  if (said.policies.size > 0) return true
  const target = targetOf(said.kinds)
  if (target === undefined) return false
  const harmful = said.writes.filter(({ path }) => decides(path, target, isSelected))
  if (harmful.length === 0) return false
  return harmful.some(({ at }) => isWithin(pointer, at)) || !said.writes.some(({ at }) => isWithin(pointer, at))
}

/** Whether an object may change others at all, whatever they are. */
export const mayRewrite = (object: KubernetesObject): boolean => {
  if (isKnownElsewhere(object)) return false
  const { writes, policies } = saidBy(object)
  return writes.length > 0 || policies.size > 0
}

/** Label of what a controller of Metacontroller has made, with the uid of the object that it made it for. */
const labelOfUid = 'controller-uid'

/** It claims what has that label, and nothing else (Metacontroller: CompositeController, `generateSelector`; ControllerRef). */
const claimsByUid = ({ key, content }: KubernetesObject): boolean =>
  key.group === 'metacontroller.k8s.io' &&
  key.kind === 'CompositeController' &&
  objectAt(content, 'spec')['generateSelector'] === true

/** Whether an object that changes others may change this one: by its kind, and by its name where one is said. */
export const mayChange = (
  object: KubernetesObject,
  { key, content }: Pick<KubernetesObject, 'key' | 'content'>,
): boolean => {
  if (claimsByUid(object) && objectAt(content, 'metadata', 'labels')[labelOfUid] === undefined) return false
  const { kinds, objects } = saidBy(object)
  return (
    kinds.size === 0 ||
    objects.some(
      ({ kind, name }) =>
        (kind === key.kind ||
          kind === '*' ||
          `${key.kind}s`.toLowerCase() === kind.replace(/ies$/, 'ys').toLowerCase()) &&
        (name === '' || name.includes('*') || name === key.name),
    )
  )
}
