import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readObject } from '../../src/manifests/live-object.js'
import { isJsonObject, type Json, type JsonObject } from '../../src/ports/json.js'
import type { KubernetesObject } from '../../src/ports/object.js'

const folder = join(import.meta.dirname, '../fixtures/server-defaults')

/** One rich object of each kind, as people write them; the Namespace is `shop`. */
export const writtenText = readFileSync(join(folder, 'written.yaml'), 'utf8')

/** The same as kube-apiserver stores them. */
export const storedObjects = (): readonly KubernetesObject[] =>
  (JSON.parse(readFileSync(join(folder, 'stored.json'), 'utf8')) as readonly JsonObject[]).map(readObject)

/** What differs from one run of a server to the next, and its notes. */
const passing = ['uid', 'resourceVersion', 'creationTimestamp', 'generation', 'managedFields', 'status']

const withoutPassing = (value: Json): Json => {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutPassing)
  if (!isJsonObject(value)) return value
  const kept = Object.entries(value).filter(([name, inner]) => !passing.includes(name) || isPartOfSpec(name, inner))
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutPassing(inner)]))
}
/** The status of a StatefulSet's claims stands in its spec, and is always the same. */
const isPartOfSpec = (name: string, inner: Json): boolean =>
  name === 'status' && isJsonObject(inner) && inner['phase'] === 'Pending' && Object.keys(inner).length === 1

export const recordStored = (items: readonly JsonObject[]): void => {
  const text = JSON.stringify(items.map(withoutPassing), null, 1)
    .replaceAll(/kube-api-access-\w{5}/g, 'kube-api-access-abcde')
    .replaceAll(/"10\.0\.0\.\d+"/g, '"10.0.0.7"')
    .replaceAll(/"(nodePort|healthCheckNodePort)": \d+/g, '"$1": 30080')
  writeFileSync(join(folder, 'stored.json'), `${text}\n`)
}
