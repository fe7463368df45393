import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import type { IstioVersion } from '../enforcement.js'
import { textAt } from '../fields.js'
import { unservedKind } from '../served-kinds.js'
import { checkAuthorizationPolicy } from './authorization-policy.js'
import { checkPeerAuthentication, checkRequestAuthentication } from './authentication.js'
import { schemas, specOf } from './kinds.js'
import { checkSchema } from './schema.js'
import type { Violation } from './violation.js'

const error = (message: string, pointer: string): Violation => ({ severity: 'error', by: 'webhook', message, pointer })

/** strconv.ParseBool, as istiod reads the annotation. */
const booleans = new Set(['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False'])

/** `istio.io/dry-run` is for ALLOW and DENY policies alone (I validation.go: 204-222). */
const checkDryRun = (object: Pick<KubernetesObject, 'key' | 'annotations'>, spec: JsonObject): readonly Violation[] => {
  const pointer = '/metadata/annotations'
  const text = Object.hasOwn(object.annotations, 'istio.io/dry-run')
    ? object.annotations['istio.io/dry-run']
    : undefined
  if (text === undefined) return []
  if (object.key.kind !== 'AuthorizationPolicy')
    return [error('unsupported annotation: istio.io/dry-run is for AuthorizationPolicy alone', pointer)]
  const action = textAt(spec, 'action') || 'ALLOW'
  if (action !== 'ALLOW' && action !== 'DENY')
    return [error(`the dry-run annotation does not support action ${action}`, pointer)]
  return booleans.has(text) ? [] : [error(`the dry-run annotation has a value that is no boolean: ${text}`, pointer)]
}

/** What the API server says, by the schema of the kind; empty for kinds that are not Istio's three. */
export const validateBySchema = (object: Pick<KubernetesObject, 'key' | 'content'>): readonly Violation[] => {
  const schema = object.key.group === 'security.istio.io' ? schemas.get(object.key.kind) : undefined
  return schema === undefined ? [] : checkSchema(specOf(object.content), schema).violations
}

/** What istiod's webhook says. */
export const validateByWebhook = (
  object: Pick<KubernetesObject, 'key' | 'content' | 'annotations'>,
  istio: IstioVersion,
): readonly Violation[] => {
  if (object.key.group !== 'security.istio.io') return []
  const spec = specOf(object.content)
  switch (object.key.kind) {
    case 'AuthorizationPolicy':
      return [...checkDryRun(object, spec), ...checkAuthorizationPolicy(spec, istio)]
    case 'RequestAuthentication':
      return [...checkDryRun(object, spec), ...checkRequestAuthentication(spec)]
    case 'PeerAuthentication':
      return [...checkDryRun(object, spec), ...checkPeerAuthentication(spec)]
    default:
      return []
  }
}

/** The API server's first question, in kubectl's words. */
const validateKind = (object: KubernetesObject, istio: IstioVersion): readonly Violation[] =>
  unservedKind(object, istio) === undefined
    ? []
    : [
        {
          severity: 'error',
          by: 'API server',
          message: `no matches for kind "${object.key.kind}" in version "${object.apiVersion}"`,
          pointer: '/apiVersion',
        },
      ]

interface Validated {
  readonly istio: IstioVersion
  readonly violations: readonly Violation[]
}

/** Findings ask for every object, and so does who looks for objects that the cluster may not have. */
const validated = new WeakMap<KubernetesObject, Validated>()

/**
 * Why the API server or istiod's webhook would refuse an object, or what they would warn of; in the order of the object.
 * What only the newest CRD has (`trustDomains`, `presence`) is not held against an older one.
 */
export const validateObject = (object: KubernetesObject, istio: IstioVersion): readonly Violation[] => {
  const known = validated.get(object)
  if (known?.istio === istio) return known.violations
  const violations = findViolations(object, istio)
  validated.set(object, { istio, violations })
  return violations
}

const findViolations = (object: KubernetesObject, istio: IstioVersion): readonly Violation[] => {
  const found = [...validateKind(object, istio), ...validateBySchema(object), ...validateByWebhook(object, istio)]
  if (found.length < 2) return found
  const seen = new Set<string>()
  return found.filter((violation) => {
    const text = `${violation.pointer} ${violation.message}`
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
}
