import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import { annotationTable } from '../../../src/mesh/coverage/annotations.js'
import type { CoverageEntry, NameEntry } from '../../../src/mesh/coverage/entry.js'
import { findEntry, findName, partsOf } from '../../../src/mesh/coverage/find-entry.js'
import { labelTable } from '../../../src/mesh/coverage/labels.js'
import { kindTables, partTables } from '../../../src/mesh/coverage/tables.js'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { isJsonObject, type Json, type JsonObject } from '../../../src/ports/json.js'
import { seeded } from '../../conformance/random-mesh.js'
import { stateOf } from '../states.js'
import { realMesh } from './real-mesh.js'

const read = (name: string): unknown => JSON.parse(readFileSync(`test/fixtures/istio-api/${name}.json`, 'utf8'))
const names = read('names') as Readonly<Record<'annotations' | 'labels', Readonly<Record<string, unknown>>>>
const fields = read('fields') as { readonly istio: Readonly<Record<string, Readonly<Record<string, string>>>> }

/** Kubernetes API reference: PodSpec and Container, and what neither has. */
const podFields = (
  'hostNetwork hostPID dnsPolicy runtimeClassName nodeName priorityClassName restartPolicy schedulerName subdomain ' +
  'hostname terminationGracePeriodSeconds automountServiceAccountToken enableServiceLinks shareProcessNamespace ' +
  'securityContext.runAsNonRoot securityContext.sysctls[].name hostUsers volumes[].name tolerations[].key ' +
  'containers[].image containers[].command[] containers[].args[] containers[].workingDir containers[].env[].value ' +
  'containers[].resources.limits.cpu containers[].livenessProbe.httpGet.path containers[].imagePullPolicy ' +
  'initContainers[].image proxyMode meshExemption containers[].intercept'
).split(' ')

type Pick = <T>(list: readonly T[]) => T
type Known = 'opaque' | 'modelled' | 'neutral'

/** One change, and what the tables say of it. */
interface Mutation {
  readonly title: string
  readonly after: readonly JsonObject[]
  readonly known: Known | 'under a condition'
}

const copy = <T extends Json>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** Sets a value at a path; a list gets one item where it has none. */
const put = (value: Json | undefined, parts: readonly string[], leaf: Json): Json => {
  const [part, ...rest] = parts
  if (part === undefined) return leaf
  if (part.startsWith('[')) {
    const list = Array.isArray(value) ? ([...value] as Json[]) : []
    return [put(list[0], rest, leaf), ...list.slice(1)]
  }
  const name = part === '*' ? 'member' : part
  const object = isJsonObject(value) ? value : {}
  return { ...object, [name]: put(object[name], rest, leaf) }
}

const knownBy = (table: readonly CoverageEntry[], parts: readonly string[]): Mutation['known'] => {
  const found = findEntry(table, parts)
  if (found === undefined) return 'opaque'
  if (found.entry.as !== undefined) return knownBy(partTables[found.entry.as], found.rest)
  return found.entry.only === undefined ? found.entry.cover : 'under a condition'
}

/** Kinds that other controllers read, and whose labels and annotations these may hand on to their pods. */
const handsOn = (object: JsonObject): boolean => groupKind(object) === 'apps.kruise.io/CloneSet'

const nameKnown = (table: readonly NameEntry[], name: string, on: string, handed: boolean): Mutation['known'] => {
  if (handed && name.includes('istio.io/')) {
    const listed = table.filter((one) => one.name === name)
    return listed.length > 0 && listed.every((one) => one.cover === 'neutral') ? 'neutral' : 'opaque'
  }
  const entry = findName(table, name, [on])
  return entry === undefined
    ? 'opaque'
    : entry.only === undefined && entry.as === undefined
      ? entry.cover
      : 'under a condition'
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
const kindOf = (object: JsonObject): string => textOf(object['kind'])
const groupKind = (object: JsonObject): string => {
  const apiVersion = textOf(object['apiVersion'])
  return `${apiVersion.includes('/') ? String(apiVersion.split('/')[0]) : ''}/${kindOf(object)}`
}

const templateAt = ['spec', 'template'] as const
const hasTemplate = (object: JsonObject): boolean => ['Deployment', 'StatefulSet', 'CloneSet'].includes(kindOf(object))

const leaves: readonly Json[] = ['other', 'x-7', 7, true]

const replaced = (at: number, object: JsonObject): readonly JsonObject[] =>
  realMesh.map((one, index) => (index === at ? object : one))

const ofName = (pick: Pick): Mutation => {
  const kind = pick(['annotations', 'labels'] as const)
  const table = kind === 'annotations' ? annotationTable : labelTable
  const name = pick([
    ...Object.keys(names[kind]),
    'sidecar.istio.io/madeUp',
    'team.example.com/owner',
    'networking.istio.io/alsoNew',
  ])
  const at = pick(realMesh.map((_, index) => index))
  const object = realMesh[at] ?? {}
  const onPods = hasTemplate(object) && pick([true, true, false])
  const path = [...(onPods ? templateAt : []), 'metadata', kind, name]
  return {
    title: `${kindOf(object)} ${path.join(' ')}`,
    after: replaced(at, put(copy(object), path, 'other') as JsonObject),
    known: nameKnown(table, name, onPods ? 'Pod' : kindOf(object), !onPods && handsOn(object)),
  }
}

const ofPod = (pick: Pick): Mutation => {
  const at = pick(realMesh.flatMap((object, index) => (hasTemplate(object) ? [index] : [])))
  const object = realMesh[at] ?? {}
  const path = pick(podFields)
  // The edge's container is Istio's own.
  const parts = partsOf(path).map((part) => (part === '[]' && path.startsWith('containers') ? '[]' : part))
  const own = JSON.stringify(object).includes('istio-proxy')
  return {
    title: `${kindOf(object)} pods ${path}`,
    after: replaced(at, put(copy(object), [...templateAt, 'spec', ...parts], pick(leaves)) as JsonObject),
    known: own && path.startsWith('containers') ? 'under a condition' : knownBy(partTables.PodSpec, parts),
  }
}

const ofMesh = (pick: Pick): Mutation => {
  const at = realMesh.findIndex((object) => isJsonObject(object['data']) && 'mesh' in object['data'])
  const object = realMesh[at] ?? {}
  const proxy = pick([true, false])
  const own = pick([
    ...Object.keys(fields.istio[proxy ? 'ProxyConfig' : 'MeshConfig'] ?? {}),
    'neverHeardOf',
    'inbound.neverHeardOf',
  ])
  const path = proxy ? `defaultConfig.${own}` : own
  const old = JSON.parse((object['data'] as { mesh: string }).mesh) as JsonObject
  const provider = path.startsWith('extensionProviders')
  const mesh = JSON.stringify(put(old, partsOf(path), pick(leaves)))
  return {
    title: `MeshConfig ${path}`,
    after: replaced(at, { ...object, data: { mesh } }),
    known: provider ? 'under a condition' : knownBy(partTables.MeshConfig, partsOf(path)),
  }
}

const ofKind = (pick: Pick): Mutation => {
  const kinds = Object.keys(fields.istio).filter((kind) => realMesh.some((object) => groupKind(object) === kind))
  const kind = pick(kinds)
  const at = realMesh.findIndex((object) => groupKind(object) === kind)
  const path = pick([...Object.keys(fields.istio[kind] ?? {}), 'spec.neverHeardOf', 'status2'])
  const known = knownBy(kindTables[kind] ?? [], partsOf(path))
  return {
    title: `${kind} ${path}`,
    after: replaced(at, put(copy(realMesh[at] ?? {}), partsOf(path), pick(leaves)) as JsonObject),
    // A value of another type is refused by the API server, which is told by other means.
    known: kind.startsWith('security.') ? (known === 'opaque' ? known : 'under a condition') : known,
  }
}

const before = stateOf(realMesh)
const verdictOf = (after: readonly JsonObject[]) =>
  compareAccess(before, stateOf(after), { overrides: {}, evaluate }).verdict

/**
 * Changes one field of one object, again and again, in a mesh of real shape: what is opaque or in no table must prove
 * nothing, and what is neutral must change nothing. How often each was met.
 */
export const checkRandomFields = (rounds: number, seed: number): Readonly<Record<string, number>> => {
  const { pick } = seeded(seed)
  const seen: Record<string, number> = {}
  for (let round = 0; round < rounds; round++) {
    const { title, after, known } = pick([ofName, ofPod, ofMesh, ofKind])(pick)
    if (JSON.stringify(after) === JSON.stringify(realMesh)) continue
    const verdict = verdictOf(after)
    seen[known] = (seen[known] ?? 0) + 1
    if (known === 'opaque') expect([title, verdict]).toEqual([title, 'cannot prove'])
    if (known === 'neutral') expect([title, verdict]).toEqual([title, 'equivalent'])
  }
  return seen
}
