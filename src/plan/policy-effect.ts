import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { KubernetesObject, ObjectKey } from '../ports/object.js'
import { member, objectAt, objectsAt, textAt, textMapAt } from '../mesh/fields.js'
import { canonicalJson } from './canonical-json.js'
import { textWithoutOrder } from './set-lists.js'

/** Workloads that a policy may stand at. */
export interface Scope {
  /** '' for the root namespace: all namespaces. */
  readonly namespace: string
  readonly labels: Readonly<Record<string, string>>
  /** Equal texts, equal scopes. */
  readonly text: string
}

/** What one policy does; undefined for none that is enforced (missing, AUDIT, dry run). */
export type PolicyEffect =
  | { readonly kind: 'allow'; readonly scope: Scope; readonly rules: string; readonly readsClaims: boolean }
  /** DENY, or CUSTOM, whose provider can only refuse more. */
  | {
      readonly kind: 'restrict'
      readonly scope: Scope
      readonly rules: string
      readonly by: string
      readonly readsClaims: boolean
    }
  | { readonly kind: 'tokens'; readonly scope: Scope; readonly rules: string }
  | {
      readonly kind: 'mutual TLS'
      readonly scope: Scope
      readonly mode: 'STRICT' | 'PERMISSIVE' | 'other'
      readonly rules: string
    }

export const effectOf = (
  key: ObjectKey,
  content: JsonObject | undefined,
  rootNamespace: string,
): PolicyEffect | undefined => {
  if (content === undefined || key.group !== 'security.istio.io') return undefined
  const spec = objectAt(content, 'spec')
  const scope = scopeOf(key, spec, rootNamespace)
  switch (key.kind) {
    case 'AuthorizationPolicy':
      return authorization(key, content, spec, scope)
    case 'RequestAuthentication':
      return { kind: 'tokens', scope, rules: textWithoutOrder(key, ['spec'], spec) }
    case 'PeerAuthentication': {
      const mode = textAt(spec, 'mtls', 'mode')
      const plain =
        (mode === 'STRICT' || mode === 'PERMISSIVE') && Object.keys(objectAt(spec, 'portLevelMtls')).length === 0
      return { kind: 'mutual TLS', scope, mode: plain ? mode : 'other', rules: canonicalJson(spec) }
    }
    default:
      return undefined
  }
}

export const effectOfObject = (object: KubernetesObject, rootNamespace: string): PolicyEffect | undefined =>
  effectOf(object.key, object.content, rootNamespace)

const authorization = (
  key: ObjectKey,
  content: JsonObject,
  spec: JsonObject,
  scope: Scope,
): PolicyEffect | undefined => {
  const action = textAt(spec, 'action') || 'ALLOW'
  // Go's strconv.ParseBool, as Istio reads the annotation.
  if (['1', 't', 'T', 'TRUE', 'true', 'True'].includes(textAt(content, 'metadata', 'annotations', 'istio.io/dry-run')))
    return undefined
  if (action === 'AUDIT') return undefined
  const list = objectsAt(spec, 'rules')
  const rules = textWithoutOrder(key, ['spec', 'rules'], list)
  const readsClaims = /request\.auth|equestPrincipals/.test(rules)
  if (action === 'ALLOW') return { kind: 'allow', scope, rules, readsClaims }
  return { kind: 'restrict', scope, rules, by: `${action} ${textAt(spec, 'provider', 'name')}`, readsClaims }
}

const scopeOf = (key: ObjectKey, spec: JsonObject, rootNamespace: string): Scope => {
  const targets: Json = [member(spec, 'targetRef') ?? null, member(spec, 'targetRefs') ?? null]
  const namespace = key.namespace === rootNamespace ? '' : key.namespace
  const labels = isJsonObject(member(spec, 'selector')) ? textMapAt(spec, 'selector', 'matchLabels') : {}
  return { namespace, labels, text: canonicalJson([namespace, { ...labels }, targets]) }
}

/** Whether one workload may be under both: not if the namespaces or a label's values differ. */
export const mayOverlap = (a: Scope, b: Scope): boolean =>
  (a.namespace === '' || b.namespace === '' || a.namespace === b.namespace) &&
  Object.entries(a.labels).every(([name, value]) => !Object.hasOwn(b.labels, name) || b.labels[name] === value)
