import { createHash } from 'node:crypto'
import { isJsonObject, type Json } from '../ports/json.js'
import type { KubernetesObject } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'

const write = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`
  if (!isJsonObject(value)) return JSON.stringify(value)
  const names = Object.keys(value).sort(byCodePoint)
  return `{${names.map((name) => `${JSON.stringify(name)}:${write(value[name] ?? null)}`).join(',')}}`
}

/** SHA-256 over the value with sorted members: equal values, equal digests. Half of it, in hexadecimal. */
export const digestOf = (value: Json): string => createHash('sha256').update(write(value)).digest('hex').slice(0, 32)

/** What an object asks for: not where or when it was read. */
const asked = ({ content, labels, annotations }: KubernetesObject): Json => [
  content['spec'] ?? null,
  { ...labels },
  { ...annotations },
]

const seen = new WeakMap<KubernetesObject, string>()

/** Of Istio's own objects nobody reads other labels and annotations than Istio's: which control plane takes them, and how. */
const askedOfMesh = (object: KubernetesObject): Json => {
  if (!object.key.group.endsWith('.istio.io')) return asked(object)
  const ofIstio = (texts: Readonly<Record<string, string>>): Json =>
    Object.fromEntries(Object.entries(texts).filter(([name]) => name.includes('istio.io')))
  return [object.content['spec'] ?? null, ofIstio(object.labels), ofIstio(object.annotations)]
}

/** Digest of what an object asks a mesh for: `spec`, and labels and annotations that count, not where or when it was read. */
export const objectDigest = (object: KubernetesObject): string => {
  const known = seen.get(object)
  if (known !== undefined) return known
  const digest = digestOf(askedOfMesh(object))
  seen.set(object, digest)
  return digest
}

const seenWritten = new WeakMap<KubernetesObject, string>()

/** The same as it is written: equal digests, equal objects; members in another order give another digest. Much cheaper. */
export const writtenDigest = (object: KubernetesObject): string => {
  const known = seenWritten.get(object)
  if (known !== undefined) return known
  const digest = createHash('sha256')
    .update(JSON.stringify(asked(object)))
    .digest('base64')
  seenWritten.set(object, digest)
  return digest
}
