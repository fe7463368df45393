import {
  applySetIdLabel,
  applySetParentName,
  appliedAnnotation,
  knownBindingsAnnotation,
  partOfLabel,
  provenance,
  revokedAnnotation,
  toolingAnnotation,
} from '../../bindings/names.js'
import { pointerPart, pointerParts } from '../../manifests/positions.js'
import { objectAt, objectsAt, textAt } from '../../mesh/fields.js'
import { plainPhrase } from '../../mesh/difference/phrase.js'
import { isJsonObject, type Json, type JsonArray, type JsonObject } from '../../ports/json.js'
import { keyText, keyTitle, type ObjectKey } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { canonicalJson } from '../canonical-json.js'
import { neat } from '../object-changes.js'
import { withOwnApplier, withOwnNamespace } from './own-namespace.js'
import { isSetList, textWithoutOrder } from '../set-lists.js'

export type PartKind = 'access' | 'permission' | 'object' | 'finding' | 'setting' | 'verdict'

/** One thing that a plan says, in one line. */
export interface TextPart {
  readonly part: PartKind
  readonly text: string
}

/** A plan as it is compared with those of other environments: without the names of its own cluster and environment. */
export interface ComparedPlan {
  /** Two plans with the same one say the same. */
  readonly text: string
  readonly parts: ReadonlyMap<string, TextPart>
  readonly objects: ReadonlyMap<string, ObjectOfPlan>
}

/** What a plan says of one object. */
export interface ObjectOfPlan {
  readonly key: ObjectKey
  /** What the bindings ask for, whole; missing where they ask for none of it. */
  readonly asked?: JsonObject
  /** Its changes, by kind, field and values; the order of what is a set says nothing. */
  readonly changes: ReadonlyMap<string, FieldOfChange>
}

export interface FieldOfChange {
  readonly pointer: string
  readonly before: Json | undefined
  readonly after: Json | undefined
}

/**
 * Reads a plan of a `plan.json`, whose form nobody vouches for. `drift`: what `drift` says of objects beside its plan. `namespace`:
 * the environment's own, where the others have other ones.
 */
export const readForParity = (
  plan: JsonObject,
  objectsOfDrift: readonly JsonObject[],
  namespace?: string,
  /** Digest of a plan that a public repository shows in part: it is like another one only where all of it is. */
  hidden?: string,
): ComparedPlan => {
  const beside = objectsOfDrift.map((one) => withOwnApplier(one, textAt(plan, 'environment')))
  const reviewed = namespace === undefined ? plan : withOwnNamespace(plan, namespace)
  const drift = namespace === undefined ? beside : beside.map((one) => withOwnNamespace(one, namespace))
  // A fingerprint is made of the object's name, and so of its namespace.
  const parts = new Map([
    ...partsOf(reviewed, namespace === undefined ? 'fingerprint' : 'text'),
    ...driftParts(drift),
    ...(hidden === undefined
      ? []
      : [partOf('verdict', ['not shown', hidden], 'not shown on a public repository, so nobody can compare it')]),
  ])
  const objects = objectsOf(reviewed)
  const said = [...objects.values()]
    .map(({ key, asked, changes }) => [
      keyText(key),
      asked === undefined ? '' : textWithoutOrder(key, [], asked),
      [...changes.keys()].sort(byCodePoint),
    ])
    .sort((a, b) => byCodePoint(canonicalJson(a), canonicalJson(b)))
  return { text: canonicalJson([[...parts.keys()].sort(byCodePoint), said]), parts, objects }
}

type Part = readonly [string, TextPart]

const partOf = (part: PartKind, value: Json, text: string): Part => [`${part} ${canonicalJson(value)}`, { part, text }]

/** Verdict, rows without their witnesses, permissions, findings, settings. */
const partsOf = (plan: JsonObject, findingsBy: 'fingerprint' | 'text'): readonly Part[] => {
  const verdict = textAt(plan, 'access', 'verdict')
  return [
    partOf('verdict', verdict, verdict),
    ...reasonsOf(objectAt(plan, 'access'), ''),
    ...objectsAt(plan, 'access', 'destinations').flatMap((destination): readonly Part[] => {
      const title = textAt(destination, 'title')
      const port = destination['port'] ?? 0
      const place = `${title}${typeof port === 'number' && port > 0 ? ` port ${port}` : ''}`
      const rows = (['gained', 'lost'] as const).flatMap((side) =>
        objectsAt(destination, side).map((row) => {
          const [who, what, where] = [textAt(row, 'who'), textAt(row, 'what'), textAt(row, 'where')]
          const verb = side === 'gained' ? 'gains' : 'loses'
          return partOf(
            'access',
            [side, title, port, who, what, where],
            `${plainPhrase(who)} ${verb} ${plainPhrase(what)} on ${place}${where === '' ? '' : ` (${plainPhrase(where)})`}`,
          )
        }),
      )
      return [...rows, ...reasonsOf(destination, `${place}: `)]
    }),
    ...objectsAt(plan, 'permissions').map((row) => {
      const [kind, subject, scope, rule] = [
        textAt(row, 'kind'),
        textAt(row, 'subject'),
        textAt(row, 'scope'),
        textAt(row, 'rule'),
      ]
      const verb = kind === 'gained' ? 'gains' : kind === 'lost' ? 'loses' : 'may gain'
      return partOf(
        'permission',
        [kind, subject, scope, rule],
        `${plainPhrase(subject)} ${verb} ${plainPhrase(rule)} in ${plainPhrase(scope)}`,
      )
    }),
    ...objectsAt(plan, 'findings').map((finding) => {
      const rule = textAt(finding, 'rule')
      const object = keyTitle(keyOf(objectAt(finding, 'object')))
      return partOf(
        'finding',
        [rule, ...(findingsBy === 'text' ? [object] : []), textAt(finding, findingsBy)],
        `${rule} on ${object}`,
      )
    }),
    ...objectsAt(plan, 'assumed').map((assumed) =>
      partOf('setting', textAt(assumed, 'object'), `assumed: ${textAt(assumed, 'object')}`),
    ),
    ...settingsOf(plan),
  ]
}

const reasonsOf = (holder: JsonObject, place: string): readonly Part[] =>
  objectsAt(holder, 'reasons').map((reason) => {
    const [code, text] = [textAt(reason, 'code'), textAt(reason, 'text')]
    return partOf('access', ['reason', place, code, text], `${place}${code}: ${plainPhrase(text)}`)
  })

const settingsOf = (plan: JsonObject): readonly Part[] => {
  const own = `environments/${textAt(plan, 'environment')}/`
  return objectsAt(plan, 'protection').map((change) => {
    const path = textAt(change, 'path')
    const [before, after] = [textAt(change, 'before'), textAt(change, 'after')]
    const said = path.startsWith(own) ? path.slice(own.length) : path
    return partOf('setting', [said, before, after], `${said}: ${before} → ${after}`)
  })
}

/** What no comparison of the branch's own objects tells: what refers to what is gone, and what others said for the whole mesh. */
const driftParts = (drift: readonly JsonObject[]): readonly Part[] =>
  drift
    .filter((one) => ['orphan', 'beside', 'mesh-wide', 'cluster-wide', 'refused'].includes(textAt(one, 'kind')))
    .map((one) => {
      const [kind, object] = [textAt(one, 'kind'), textAt(one, 'object')]
      const why = objectsAt(one, 'details').map((detail) => textAt(detail, 'what'))
      return partOf(
        'object',
        [kind, object, why],
        `${object}: ${[kind, ...why.filter((what) => what !== '')].join(', ')}`,
      )
    })

const objectsOf = (plan: JsonObject): ReadonlyMap<string, ObjectOfPlan> => {
  const environment = textAt(plan, 'environment')
  const parent = applySetParentName(environment)
  // The parent alone carries the environment's name; elsewhere a name that is like it is another one.
  const named = (key: ObjectKey): ObjectKey =>
    environment !== '' && key.kind === 'ConfigMap' && key.group === '' && key.name === parent
      ? { ...key, name: 'meshgate-(environment)' }
      : key
  const found = new Map<string, ObjectOfPlan>()
  for (const object of objectsAt(plan, 'rendered')) {
    const key = keyOfContent(object)
    const own = named(key)
    const shared = withoutOwn(neat(object)) as JsonObject
    const metadata = { ...objectAt(shared, 'metadata'), name: own.name }
    found.set(keyText(own), { key: own, asked: { ...shared, metadata }, changes: new Map() })
  }
  for (const change of objectsAt(plan, 'change')) {
    const key = named(keyOf(objectAt(change, 'key')))
    const known = found.get(keyText(key))
    const fields = fieldsOf(key, change)
    if (fields.length > 0) found.set(keyText(key), { key, ...known, changes: new Map(fields) })
  }
  return found
}

const fieldsOf = (key: ObjectKey, change: JsonObject): readonly (readonly [string, FieldOfChange])[] =>
  objectsAt(change, 'fields').flatMap((field) => {
    const pointer = textAt(field, 'pointer')
    const path = pointerParts(pointer)
    if (path.some((name) => ownNames.has(name)) || isAllotted(key, path)) return []
    const [before, after] = (['before', 'after'] as const).map((side) =>
      Object.hasOwn(field, side) ? withoutOwn(field[side] ?? null) : undefined,
    )
    // An index into a set says nothing but where somebody wrote it.
    const place = path.map((name, at) => (at > 0 && isSetList(key, path.slice(0, at)) ? '*' : name))
    const text = (value: Json | undefined): string => (value === undefined ? '' : textWithoutOrder(key, place, value))
    const told = `${textAt(change, 'kind')} ${canonicalJson(place)} ${text(before)} → ${text(after)}`
    return text(before) === text(after) && path.length > 0
      ? []
      : [[told, { pointer: pointerOf(place), before, after }] as const]
  })

/** Labels and annotations that name the environment, the run or the tool, and what a cluster counts. */
const ownNames: ReadonlySet<string> = new Set([
  applySetIdLabel,
  partOfLabel,
  toolingAnnotation,
  appliedAnnotation,
  knownBindingsAnnotation,
  revokedAnnotation,
  provenance.environment,
  provenance.source,
  'deployment.kubernetes.io/revision',
  'kubectl.kubernetes.io/last-applied-configuration',
])

const withoutOwn = (value: Json): Json => {
  if (Array.isArray(value)) return (value as JsonArray).map(withoutOwn)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !ownNames.has(name))
      .map(([name, inner]) => [name, withoutOwn(inner)]),
  )
}

/** What each cluster allots by itself: equal only by chance. */
const allotted: Readonly<Record<string, readonly string[]>> = {
  '/Service': ['spec/clusterIP', 'spec/clusterIPs', 'spec/healthCheckNodePort', 'spec/ports/*/nodePort'],
  '/ServiceAccount': ['secrets', 'secrets/*'],
}

const isAllotted = ({ group, kind }: ObjectKey, path: readonly string[]): boolean =>
  (allotted[`${group}/${kind}`] ?? []).some((pattern) => {
    const names = pattern.split('/')
    return names.length <= path.length && names.every((name, at) => name === '*' || name === path[at])
  })

const keyOf = (value: JsonObject): ObjectKey => ({
  group: textAt(value, 'group'),
  kind: textAt(value, 'kind'),
  namespace: textAt(value, 'namespace'),
  name: textAt(value, 'name'),
})

const keyOfContent = (object: JsonObject): ObjectKey => {
  const apiVersion = textAt(object, 'apiVersion')
  const slash = apiVersion.indexOf('/')
  return {
    group: slash < 0 ? '' : apiVersion.slice(0, slash),
    kind: textAt(object, 'kind'),
    namespace: textAt(object, 'metadata', 'namespace'),
    name: textAt(object, 'metadata', 'name'),
  }
}

const pointerOf = (path: readonly string[]): string => path.map((name) => `/${pointerPart(name)}`).join('')
