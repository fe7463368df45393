import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject, ObjectKey } from '../../ports/object.js'
import { objectAt, textAt } from '../fields.js'

/** Registered domain of a group: objects of one project refer to each other by name alone. */
const projectOf = (group: string): string => group.split('.').slice(-2).join('.')

interface Reference {
  readonly group: string | undefined
  readonly kind: string
}

/** What an object says of kinds and names. */
interface Said {
  /** Kinds with their groups, where they say any, wherever they stand together. */
  readonly kinds: readonly Reference[]
  /** Kinds and resources in lists, as policies of admission have them, in small letters. */
  readonly listed: ReadonlySet<string>
  /** Texts by which it may name another object. */
  readonly names: ReadonlySet<string>
  readonly namedKinds: ReadonlySet<string>
}

/** Members whose texts name other objects, and those that hold a reference with a `name`: an item of another list says its own. */
const referring = /(?:^|[a-z])(?:refs?|type|from|class|template|profile|definition|composition)$|[a-z]Names?$/i
const reference = /(?:refs?|from|provider|config|configMap|secret)$/i
const isReferring = (member: string, outer: string): boolean =>
  member === 'name' ? reference.test(outer) : referring.test(member)

const sayOf = (value: Json, member: string, outer: string, out: Mutable): void => {
  if (Array.isArray(value)) {
    for (const one of value as readonly Json[])
      if (typeof one === 'string' && /^(?:kinds|resources)$/i.test(member)) out.listed.add(one.toLowerCase())
      else sayOf(one, member, outer, out)
    return
  }
  if (typeof value === 'string') {
    if (isReferring(member, outer)) out.names.add(value)
    return
  }
  if (!isJsonObject(value)) return
  const kind = textAt(value, 'kind')
  if (kind !== '') {
    const version = textAt(value, 'apiVersion')
    const group = version.includes('/') ? version.replace(/\/.*$/, '') : undefined
    const said = [group, textAt(value, 'group'), textAt(value, 'apiGroup')].find(
      (one) => one !== undefined && one !== '',
    )
    out.kinds.push({ group: said, kind })
    if (textAt(value, 'name') !== '') out.namedKinds.add(`${kind}/${textAt(value, 'name')}`)
  }
  for (const [name, below] of Object.entries<Json>(value)) sayOf(below, name, member, out)
}

interface Mutable {
  readonly kinds: Reference[]
  readonly listed: Set<string>
  readonly names: Set<string>
  readonly namedKinds: Set<string>
}

/** Names of other objects that an object says. */
export const namesSaidBy = (object: KubernetesObject): ReadonlySet<string> => saidBy(object).names

const known = new WeakMap<JsonObject, Said>()

const saidBy = ({ content }: Pick<KubernetesObject, 'content'>): Said => {
  const found = known.get(content)
  if (found !== undefined) return found
  const said: Mutable = { kinds: [], listed: new Set(), names: new Set(), namedKinds: new Set() }
  for (const [name, below] of Object.entries<Json>(content))
    if (!['apiVersion', 'kind', 'metadata', 'status'].includes(name)) sayOf(below, name, '', said)
  known.set(content, said)
  return said
}

const isListed = (listed: ReadonlySet<string>, kind: string): boolean => {
  const lower = kind.toLowerCase()
  const plural = lower.endsWith('y') ? `${lower.slice(0, -1)}ies` : `${lower}${lower.endsWith('s') ? 'es' : 's'}`
  return [...listed].some((one) => one === '*' || [lower, plural].includes(one.replace(/^.*\//, '')))
}

/** Whether lists of kinds, where an object has any, leave room for an object or its pods. */
export const mayListKind = (standing: KubernetesObject, { kind, group }: ObjectKey): boolean => {
  const { listed } = saidBy(standing)
  // A Namespace is asked about by selectors of its own.
  if (listed.size === 0 || (group === '' && kind === 'Namespace')) return true
  return isListed(listed, kind) || isListed(listed, 'Pod')
}

const saysKind = (standing: KubernetesObject, { group, kind }: ObjectKey): boolean => {
  const { kinds, listed } = saidBy(standing)
  return (
    kinds.some(
      (one) =>
        one.kind === kind &&
        (one.group === undefined ? projectOf(group) === projectOf(standing.key.group) : one.group === group),
    ) || isListed(listed, kind)
  )
}

/** Crossplane: kind and group of what a composition is for. */
const compositeOf = ({ key, content }: KubernetesObject): ObjectKey | undefined => {
  if (key.group !== 'apiextensions.crossplane.io' || key.kind !== 'Composition') return undefined
  const { apiVersion, kind } = objectAt(content, 'spec', 'compositeTypeRef')
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined
  return { group: apiVersion.replace(/\/.*$/, ''), kind, namespace: '', name: '' }
}

/**
 * Whether an object may be the claim for what a composition makes: its definition says of which kind claims are. Where that was
 * not read, any of the group that no other definition and no other composition is for.
 */
const mayClaim = (
  standing: KubernetesObject,
  { group, kind }: ObjectKey,
  all: readonly KubernetesObject[],
): boolean => {
  const composite = compositeOf(standing)
  if (composite?.group !== group) return false
  const definitions = all
    .filter(({ key }) => key.group === 'apiextensions.crossplane.io' && key.kind === 'CompositeResourceDefinition')
    .map(({ content }) => objectAt(content, 'spec'))
    .filter((spec) => textAt(spec, 'group') === group)
  const claimed = (spec: JsonObject): boolean => textAt(spec, 'claimNames', 'kind') === kind
  const own = definitions.filter((spec) => textAt(spec, 'names', 'kind') === composite.kind)
  if (own.length > 0) return own.some(claimed)
  return !definitions.some(claimed) && !all.some((one) => compositeOf(one)?.kind === kind)
}

/** Whether one object names another one of its project, as a run names its template. */
const names = (one: KubernetesObject, other: KubernetesObject): boolean =>
  projectOf(one.key.group) === projectOf(other.key.group) && saidBy(one).names.has(other.key.name)

const isStore = ({ key: { group, kind } }: KubernetesObject): boolean =>
  group === '' && (kind === 'ConfigMap' || kind === 'Secret')

/**
 * Whether a standing object may work by another one: it says the kind, as templates and compositions say that of their instances,
 * or one of the two names the other. A ConfigMap and a Secret have to be named.
 */
export const mayWorkBy = (
  standing: KubernetesObject,
  object: KubernetesObject,
  all: readonly KubernetesObject[],
): boolean => {
  const { names: own, namedKinds } = saidBy(standing)
  if (isStore(object)) return own.has(object.key.name) || namedKinds.has(`${object.key.kind}/${object.key.name}`)
  return (
    saysKind(standing, object.key) ||
    mayClaim(standing, object.key, all) ||
    names(standing, object) ||
    names(object, standing)
  )
}
