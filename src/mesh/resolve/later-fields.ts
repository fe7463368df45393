import { negativeField } from '../../manifests/negative-field.js'
import { keyText, keyTitle, type KubernetesObject } from '../../ports/object.js'
import type { JsonObject } from '../../ports/json.js'
import { objectDigest } from '../digest.js'
import type { AppliedPolicy, MeshSettings, Unknown } from '../enforcement.js'
import { member, objectAt, objectsAt, textsAt } from '../fields.js'
import { sourceFields } from '../vocabulary.js'
import { targetOf } from './attachment.js'
import { hasFix, versionText } from './version.js'

const unknownOf = (object: KubernetesObject, field: string, settings: MeshSettings): Unknown => ({
  code: 'FIELD_OF_LATER_VERSION',
  what: `${keyTitle(object.key)} has ${field}, which Istio ${versionText(settings.istioVersion)} does not know: it is lost, or the object is refused`,
  identity: `later:${field}:${keyText(object.key)}@${objectDigest(object)}`,
  effect: 'anything',
})

/** `targetRef` came with 1.20 and `targetRefs` with 1.22: without them a policy would hold for its whole namespace. */
export const laterTargets = (objects: readonly KubernetesObject[], settings: MeshSettings): readonly Unknown[] => {
  if (hasFix(settings.istioVersion, [22, 0])) return []
  return objects.flatMap((object): readonly Unknown[] => {
    if (targetOf(object).refs.length === 0) return []
    if (objectsAt(object.content, 'spec', 'targetRefs').length > 0) return [unknownOf(object, 'targetRefs', settings)]
    return hasFix(settings.istioVersion, [20, 0]) ? [] : [unknownOf(object, 'targetRef', settings)]
  })
}

/** Fields of a source that this version does not know. */
const missingIn = ({ istioVersion }: MeshSettings): readonly string[] =>
  Object.entries(sourceFields).flatMap(([name, { since }]) =>
    hasFix(istioVersion, since) ? [] : [name, negativeField(name)],
  )

/** A source of which nothing is left is not one that takes everybody: the webhook refuses it. */
const isLost = (source: JsonObject, missing: readonly string[]): boolean => {
  const named = Object.keys(source).filter((name) => textsAt(source, name).length > 0)
  return named.length > 0 && named.every((name) => missing.includes(name))
}

/** Sources that only have fields which this version does not know (istio-semantics §1). */
export const laterSources = (policies: readonly AppliedPolicy[], settings: MeshSettings): readonly Unknown[] => {
  const missing = missingIn(settings)
  if (missing.length === 0) return []
  return policies.flatMap(({ object, rules }) => {
    const lost = (rules ?? [])
      .flatMap((rule) => objectsAt(rule, 'from'))
      .map((from) => objectAt(from, 'source'))
      .find((source) => isLost(source, missing))
    const [field] = lost === undefined ? [] : missing.filter((name) => member(lost, name) !== undefined)
    return field === undefined ? [] : [unknownOf(object, field, settings)]
  })
}
