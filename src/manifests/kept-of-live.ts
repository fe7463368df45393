import { isJsonObject, type JsonObject } from '../ports/json.js'
import { keyText, type KubernetesObject } from '../ports/object.js'

type Texts = Readonly<Record<string, string>>
type Name = 'labels' | 'annotations'

/** Where an object says labels and annotations that decide: its own, and those of the pods that it makes. */
const ownPlace = ['metadata']
const podPlace = ['spec', 'template', 'metadata']
const placesOf = ({ key }: KubernetesObject): readonly (readonly string[])[] =>
  key.group === 'apps' ? [ownPlace, podPlace] : [ownPlace]

/** Istio's annotations decide; those of tools hold notes, one of them the whole object again. */
const staysAs = (name: Name, key: string): boolean => name === 'labels' || /(?:^|\.)istio\.io\//.test(key)

const memberAt = (content: JsonObject, path: readonly string[]): JsonObject => {
  let at: JsonObject = content
  for (const step of path) {
    const next = Object.hasOwn(at, step) ? at[step] : undefined
    if (!isJsonObject(next)) return {}
    at = next
  }
  return at
}

/** The same content with one object in it put in another's place. */
const withMember = (content: JsonObject, [step, ...rest]: readonly string[], value: JsonObject): JsonObject => {
  if (step === undefined) return value
  const inner = Object.hasOwn(content, step) ? content[step] : undefined
  return { ...content, [step]: withMember(isJsonObject(inner) ? inner : {}, rest, value) }
}

/** What the live object says and no file does. */
const unsaid = (
  live: KubernetesObject,
  files: readonly KubernetesObject[],
  place: readonly string[],
  name: Name,
): JsonObject => {
  const said = new Set(files.flatMap(({ content }) => Object.keys(memberAt(content, [...place, name]))))
  return Object.fromEntries(
    Object.entries(memberAt(live.content, [...place, name])).filter(
      ([key, value]) => typeof value === 'string' && !said.has(key) && staysAs(name, key),
    ),
  )
}

const textsOf = (content: JsonObject, own: Texts, name: Name): Texts => {
  const kept = memberAt(content, [...ownPlace, name])
  const more = Object.entries(kept).flatMap(([key, value]) =>
    typeof value === 'string' && !Object.hasOwn(own, key) ? [[key, value] as const] : [],
  )
  return more.length === 0 ? own : { ...own, ...Object.fromEntries(more) }
}

/**
 * A file's object as it stands in the cluster once it is applied. An apply leaves every label and annotation of the live object
 * that no revision of the file says: `kubectl label namespace shop istio.io/use-waypoint=wp` outlives it. A key that one of
 * the two revisions says is the files' matter, and goes where the later one has it not. Pods are left out: what a live one
 * says besides is the injector's, and a new one is injected anew. An object that has nothing to keep stays the same value.
 */
const keepOfLive = (
  live: KubernetesObject,
  revisions: readonly KubernetesObject[],
  object: KubernetesObject,
): KubernetesObject => {
  let { content } = object
  for (const place of placesOf(object))
    for (const name of ['labels', 'annotations'] as const) {
      const more = unsaid(live, revisions, place, name)
      if (Object.keys(more).length === 0) continue
      const path = [...place, name]
      content = withMember(content, path, { ...memberAt(content, path), ...more })
    }
  return content === object.content
    ? object
    : {
        ...object,
        content,
        labels: textsOf(content, object.labels, 'labels'),
        annotations: textsOf(content, object.annotations, 'annotations'),
      }
}

/** What each of the files' objects keeps of the live one of its name; one of both revisions comes out once. */
export const keptOfLive = (
  live: readonly KubernetesObject[],
  files: readonly KubernetesObject[],
): ReadonlyMap<KubernetesObject, KubernetesObject> => {
  const standing = new Map(live.filter(({ key }) => key.kind !== 'Pod').map((object) => [keyText(object.key), object]))
  const revisions = new Map<string, KubernetesObject[]>()
  for (const object of files) {
    const key = keyText(object.key)
    if (standing.has(key)) revisions.set(key, [...(revisions.get(key) ?? []), object])
  }
  const kept = new Map<KubernetesObject, KubernetesObject>()
  for (const [key, objects] of revisions) {
    const found = standing.get(key)
    if (found !== undefined) for (const object of objects) kept.set(object, keepOfLive(found, objects, object))
  }
  return kept
}
