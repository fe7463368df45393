import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { ClaimSchema } from './claims.js'
import type { IssuerProfile } from './issuer-profile.js'
import { isIssuerUrl } from './issuer-url.js'
import { refuseToken } from './token-problem.js'

/** Claims of a bound service account token, flattened: `kubernetes.io/serviceaccount/uid`. */
const schema: ClaimSchema = {
  required: {
    'kubernetes.io/namespace': 'text',
    'kubernetes.io/serviceaccount/name': 'text',
    'kubernetes.io/serviceaccount/uid': 'text',
  },
  optional: {
    'kubernetes.io/pod/name': 'text',
    'kubernetes.io/pod/uid': 'text',
    'kubernetes.io/node/name': 'text',
    'kubernetes.io/node/uid': 'text',
    'kubernetes.io/secret/name': 'text',
    'kubernetes.io/secret/uid': 'text',
    'kubernetes.io/warnafter': 'number',
  },
}

const flatten = (payload: JsonObject): JsonObject => {
  const flat = Object.create(null) as Record<string, Json>
  const add = (name: string, value: Json): void => {
    if (isJsonObject(value)) for (const [member, inner] of Object.entries(value)) add(`${name}/${member}`, inner)
    else flat[name] = value
  }
  for (const [name, value] of Object.entries(payload)) {
    if (name === 'kubernetes.io') add(name, value)
    else flat[name] = value
  }
  return flat
}

/** The subject repeats namespace and name (`system:serviceaccount:NS:NAME`). */
const checkSubject: NonNullable<IssuerProfile['check']> = (subject, claims) => {
  const expected = `system:serviceaccount:${String(claims['kubernetes.io/namespace'])}:${String(claims['kubernetes.io/serviceaccount/name'])}`
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
