import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { ClaimSchema } from './claims.js'
import type { IssuerProfile } from './issuer-profile.js'
import { isIssuerUrl } from './issuer-url.js'
import { refuseToken } from './token-problem.js'

/** Claims of a bound service account token, in the words of the trust rules. */
const schema: ClaimSchema = {
  required: { namespace: 'text', serviceaccount: 'text', serviceaccount_uid: 'text' },
  optional: {
    pod: 'text',
    pod_uid: 'text',
    node: 'text',
    node_uid: 'text',
    secret: 'ignored',
    secret_uid: 'ignored',
    warnafter: 'ignored',
  },
}

/** `kubernetes.io: {namespace, serviceaccount: {name, uid}, pod: …}` becomes one level; a claim of that name outside it is dropped. */
const flatten = (payload: JsonObject): JsonObject => {
  const flat = Object.create(null) as Record<string, Json>
  const names = new Set([...Object.keys(schema.required), ...Object.keys(schema.optional)])
  for (const [name, value] of Object.entries(payload))
    if (!names.has(name) && name !== 'kubernetes.io') flat[name] = value
  const own = Object.hasOwn(payload, 'kubernetes.io') ? payload['kubernetes.io'] : undefined
  if (!isJsonObject(own)) return flat
  for (const [name, value] of Object.entries(own)) {
    if (!isJsonObject(value)) flat[name] = value
    else {
      if (Object.hasOwn(value, 'name')) flat[name] = value['name'] ?? null
      if (Object.hasOwn(value, 'uid')) flat[`${name}_uid`] = value['uid'] ?? null
    }
  }
  return flat
}

/** The subject repeats namespace and name (`system:serviceaccount:NS:NAME`). */
const checkSubject: NonNullable<IssuerProfile['check']> = (subject, claims) => {
  const expected = `system:serviceaccount:${String(claims['namespace'])}:${String(claims['serviceaccount'])}`
  if (subject === expected) return
  throw refuseToken('TOKEN_SUBJECT', 'the subject is not the service account of the claims', {
    expected,
    received: subject,
    remedy:
      'Nothing was applied. Kubernetes writes the same names in both places: find out where this token comes from.',
  })
}

/** The profile of service account tokens; a cluster's issuer is always named by the trust rule. Throws ISSUER_INVALID. */
export const kubernetesProfile = (issuer: string): IssuerProfile => {
  if (!isIssuerUrl(issuer))
    throw refuseToken('ISSUER_INVALID', 'the configured issuer is no proper URL', {
      expected: 'an https URL without query, fragment or user name',
      received: issuer,
      remedy: 'Write `issuer` as `kubectl get --raw /.well-known/openid-configuration` shows it.',
    })
  return {
    platform: 'kubernetes',
    issuer,
    algorithms: ['RS256'],
    schema,
    // The kubelet's projected tokens are renewed on the way, so their age says nothing.
    maxLifetime: 86_400,
    audience: 'list of one',
    flatten,
    check: checkSubject,
  }
}
